import { useParams } from 'react-router'
import { Pagina } from '../app/Pagina'
import { Buitenschakel, Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Brononderdeel, Bronuitsplitsing } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { periode } from '../lees/datum'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'

/** One source: its articles, and under each the rows that rest on it. */
export function Bronpagina() {
  const { bron = '' } = useParams()
  const t = useTeksten(verantwoordingteksten)
  const vraag = useVraag<Bronuitsplitsing>(pad('regelsets', 'geldend', 'bronnen', bron))
  const naam = vraag.data?.naam ?? bron
  return (
    <Pagina
      titel={naam}
      kruimels={[{ naam: t.titel, pad: '/verantwoording' }, { naam: t.bronnen, pad: '/verantwoording/bronnen' }, { naam }]}
      inleiding={<p>{t.onderdelen}</p>}
    >
      <Toon vraag={vraag}>
        {({ onderdelen }) => (
          <div className="onderdelen">
            {onderdelen.map((onderdeel) => (
              <Onderdeel key={onderdeel.onderdeel} onderdeel={onderdeel} open={onderdelen.length <= 12} />
            ))}
          </div>
        )}
      </Toon>
    </Pagina>
  )
}

function Onderdeel({ onderdeel, open }: { onderdeel: Brononderdeel; open: boolean }) {
  const t = useTeksten(verantwoordingteksten)
  const taal = useTaal()
  const naam = onderdeel.onderdeel === 'geheel' ? t.geheel : onderdeel.onderdeel
  return (
    <details open={open}>
      <summary>
        <h2 lang="nl">{naam}</h2> <span className="onderkop">{t.aantal(onderdeel.rijen.length)}</span>
      </summary>
      <div className="schuif" tabIndex={0} role="region" aria-label={naam}>
        <table className="lijst">
          <thead>
            <tr>
              <th scope="col">{t.rij}</th>
              <th scope="col">{t.uitleg}</th>
              <th scope="col">{t.geldt}</th>
              <th scope="col">{t.bron}</th>
              <th scope="col">{t.tabel}</th>
            </tr>
          </thead>
          <tbody>
            {onderdeel.rijen.map((rij) => (
              <tr key={rij.id + rij.bron.verwijzing}>
                <th scope="row">
                  <Schakel naar={`/regels/geldend/rij/${rij.id}`}>{rij.id}</Schakel>
                  {rij.zekerheid === 'te bevestigen' && <span className="teken teken--potlood">{t.geenBevestigd}</span>}
                </th>
                <td className="lees" lang="nl">
                  {rij.toelichting}
                </td>
                <td className="periode">{periode(rij.geldigVan, rij.geldigTot, taal)}</td>
                <td className="lees" lang="nl">
                  {rij.bron.link ? <Buitenschakel naar={rij.bron.link}>{rij.bron.opschrift}</Buitenschakel> : rij.bron.opschrift}
                </td>
                <td>
                  {rij.model}, <Schakel naar={`/regels/geldend/${rij.model}/${rij.tabel}#${rij.id}`}>{woorden(rij.tabel)}</Schakel>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
