import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { useTeksten } from '../taal/taal'
import { koppelteksten } from './teksten'

/** The ways into coupling. */
export function Koppelen() {
  const t = useTeksten(koppelteksten)
  const wegen: [string, string, string][] = [
    ['/koppelen/taakstellingen', t.taakstellingen, t.taakstellingenUitleg],
    ['/koppelen/voorstel', t.voorstel, t.voorstelUitleg],
    ['/koppelen/ronde', t.rondes, t.rondesUitleg],
    ['/koppelen/vergelijking', t.vergelijking, t.vergelijkingUitleg],
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
      <p className="onderkop">{t.zonderHerkomst}</p>
    </Pagina>
  )
}
