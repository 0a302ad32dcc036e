import { Heading } from '@nl-design-system-candidate/heading-react/css'
import { useId } from 'react'
import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Bronnen, Bronregel } from '../api/regelsets'
import { useVraag } from '../api/vraag'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'

const soorten = ['wet', 'europees', 'bekendmaking', 'uitspraak', 'lokaal', 'pagina'] as const

/** Every source with the number of rows that rest on it. */
export function Bronnenpagina() {
  const t = useTeksten(verantwoordingteksten)
  const vraag = useVraag<Bronnen>('/v1/regelsets/geldend/bronnen')
  const [zoek, zetZoek] = useAdresdeel('zoek')
  const id = useId()
  return (
    <Pagina titel={t.bronnen} kruimels={[{ naam: t.titel, pad: '/verantwoording' }, { naam: t.bronnen }]} inleiding={<p>{t.bronnenUitleg}</p>}>
      <Toon vraag={vraag}>
        {({ bronnen }) => {
          const gevonden = bronnen.filter((bron) => `${bron.naam} ${bron.id}`.toLowerCase().includes(zoek.toLowerCase()))
          return (
            <>
              <p className="veld">
                <label htmlFor={id}>{t.zoekBron}</label>
                <input id={id} className="utrecht-textbox" type="search" value={zoek} onChange={(e) => zetZoek(e.target.value)} />
              </p>
              {gevonden.length === 0 && <p role="status">{t.geenBron}</p>}
              {soorten.map((soort) => {
                const deel = gevonden.filter((bron) => bron.soort === soort)
                return (
                  deel.length > 0 && (
                    <section key={soort}>
                      <Heading level={2}>{t.soort[soort]}</Heading>
                      {t.soortUitleg[soort] && <p>{t.soortUitleg[soort]}</p>}
                      <Bronnentabel bronnen={deel} naam={t.soort[soort]} />
                    </section>
                  )
                )
              })}
            </>
          )
        }}
      </Toon>
    </Pagina>
  )
}

function Bronnentabel({ bronnen, naam }: { bronnen: Bronregel[]; naam: string }) {
  const t = useTeksten(verantwoordingteksten)
  const taal = useTaal()
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={naam}>
      <table className="lijst">
        <thead>
          <tr>
            <th scope="col">{t.bron}</th>
            <th scope="col" className="getal">
              {t.artikelen}
            </th>
            <th scope="col" className="getal">
              {t.rijen}
            </th>
            <th scope="col" className="getal">
              {t.geenBevestigd}
            </th>
          </tr>
        </thead>
        <tbody>
          {bronnen.map((bron) => (
            <tr key={bron.id}>
              <th scope="row" lang="nl">
                <Schakel naar={`/verantwoording/bronnen/${encodeURIComponent(bron.id)}`}>{bron.naam}</Schakel>
                {bron.naam !== bron.id && <span className="onderkop"> {bron.id}</span>}
              </th>
              <td className="getal">{getal(bron.artikelen, taal)}</td>
              <td className="getal">{getal(bron.rijen, taal)}</td>
              <td className="getal">{getal(bron.teBevestigen, taal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
