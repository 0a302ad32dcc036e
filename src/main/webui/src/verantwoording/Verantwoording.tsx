import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { inwerkingteksten } from '../inwerking/teksten'
import { opmerkingteksten } from '../opmerkingen/teksten'
import { RegisterMeenemen } from '../uitvoer/Meeneemlijst'
import { versieteksten } from '../versies/teksten'
import { Adviesnummer } from './Adviesnummer'
import { useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'

/** The ways to check the rules. */
export function Verantwoording() {
  const t = useTeksten(verantwoordingteksten)
  const versies = useTeksten(versieteksten)
  const inwerking = useTeksten(inwerkingteksten)
  const opmerkingen = useTeksten(opmerkingteksten)
  const wegen: [string, string, string][] = [
    ['/verantwoording/bronnen', t.bronnen, t.bronnenUitleg],
    ['/verantwoording/kalender', t.kalender, t.kalenderUitleg],
    ['/verantwoording/inwerking', inwerking.titel, inwerking.uitleg],
    ['/verantwoording/versies', versies.titel, versies.uitleg],
    ['/verantwoording/opmerkingen', opmerkingen.titel, opmerkingen.uitleg],
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
      <Adviesnummer />
      <RegisterMeenemen />
    </Pagina>
  )
}
