import { useTeksten } from '../taal/taal'
import { Pagina } from './Pagina'
import { Schakel } from './Schakel'
import { kaderteksten } from './teksten'

export function NietGevonden() {
  const t = useTeksten(kaderteksten)
  return (
    <Pagina titel={t.nietGevonden}>
      <p>{t.nietGevondenUitleg}</p>
      <p>
        <Schakel naar="/regels/geldend">{t.naarRegels}</Schakel>
      </p>
    </Pagina>
  )
}
