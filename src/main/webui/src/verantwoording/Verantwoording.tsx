import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'

/** The ways to check the rules. */
export function Verantwoording() {
  const t = useTeksten(verantwoordingteksten)
  const wegen: [string, string, string][] = [
    ['/verantwoording/bronnen', t.bronnen, t.bronnenUitleg],
    ['/verantwoording/kalender', t.kalender, t.kalenderUitleg],
    ['/verantwoording/te-bevestigen', t.teBevestigen, t.teBevestigenUitleg],
  ]
  return (
    <Pagina titel={t.titel} inleiding={<p>{t.inleiding}</p>}>
      <dl className="wegen">
        {wegen.map(([pad, naam, uitleg]) => (
          <div key={pad}>
            <dt>
              <Schakel naar={pad}>{naam}</Schakel>
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
    </Pagina>
  )
}
