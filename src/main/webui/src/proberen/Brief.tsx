import { useMemo } from 'react'
import type { Advies, Reden } from '../api/advies'
import type { Beslissing } from '../api/regelsets'
import { Schakel } from '../app/Schakel'
import { bedrag, woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { proberenteksten } from './teksten'
import { brief, isLeeg, type Oordeel, type Uitkomstregel, type Uitkomstveld } from './uitkomst'
import { waardetekst } from './waarde'
import { tabelplaats } from './weg'

const VOLGORDE: (Oordeel | 'geen')[] = ['ja', 'voorwaardelijk', 'geen', 'beoordelen', 'onbekend', 'nee']
const TEKEN: Record<Oordeel | 'geen', string> = { ja: '✓', voorwaardelijk: '◐', beoordelen: '?', onbekend: '?', nee: '✕', geen: '→' }
/** More lines than this can be folded when the answer is no. */
const VEEL = 6

/** The outcome, one line per decision that answers; what only led to it is folded away. */
export function Brief({ advies, beslissingen, regelset }: { advies: Advies; beslissingen: Beslissing[]; regelset: string }) {
  const t = useTeksten(proberenteksten)
  const { regels, lijsten, tussenstappen } = useMemo(() => brief(beslissingen, advies.uitkomst), [beslissingen, advies])
  const groepen = VOLGORDE.map((oordeel) => ({ oordeel, regels: regels.filter((regel) => (regel.oordeel ?? 'geen') === oordeel) })).filter(
    (groep) => groep.regels.length > 0,
  )
  const redenenVan = (naam: string) => advies.onderbouwing.filter((reden) => reden.model === advies.advies.model && reden.beslissing === naam)
  const lijst = (deel: Uitkomstregel[]) => (
    <ul className="adviesregels">
      {deel.map((regel) => (
        <Regel key={regel.beslissing.naam} regel={regel} redenen={redenenVan(regel.beslissing.naam)} regelset={regelset} />
      ))}
    </ul>
  )
  return (
    <>
      {groepen.length === 0 && <p>{t.geenRegels}</p>}
      {groepen.map((groep) =>
        groep.oordeel === 'nee' && groep.regels.length > VEEL ? (
          <details key={groep.oordeel} className="onderdelen" open>
            <summary>
              <h3>
                {t.oordelen[groep.oordeel]} ({groep.regels.length})
              </h3>
            </summary>
            {lijst(groep.regels)}
          </details>
        ) : (
          <div key={groep.oordeel}>
            {groepen.length > 1 && <h3>{t.oordelen[groep.oordeel]}</h3>}
            {lijst(groep.regels)}
          </div>
        ),
      )}
      {lijsten.map(({ beslissing, zinnen }) => (
        <div key={beslissing.naam} className="opsomming">
          <h3 lang="nl">{hoofdletter(woorden(beslissing.naam))}</h3>
          <ul className="regels" lang="nl">
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </div>
      ))}
      {tussenstappen.length > 0 && (
        <details className="onderdelen">
          <summary>{t.tussenstappen(tussenstappen.length)}</summary>
          <p className="onderkop">{t.tussenstappenUitleg}</p>
          <Velden velden={tussenstappen} />
        </details>
      )}
    </>
  )
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

function Velden({ velden }: { velden: Uitkomstveld[] }) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  return (
    <dl className="gegevenslijst">
      {velden.map((veld) => (
        <div key={veld.naam}>
          <dt lang="nl">{woorden(veld.naam)}</dt>
          <dd lang="nl">{isLeeg(veld.waarde) ? <span className="woord">{t.leeg}</span> : waardetekst(veld.type, veld.waarde, taal)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Regel({ regel, redenen, regelset }: { regel: Uitkomstregel; redenen: Reden[]; regelset: string }) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  const { beslissing, oordeel, velden } = regel
  const periode = velden.find((veld) => veld.type?.soort === 'opsomming' && ['maand', 'week'].includes(String(veld.waarde)))
  const zelf = velden.find((veld) => veld.naam === '')
  const rest = velden.filter((veld) => veld.naam !== '' && (regel.bedrag === null || veld !== periode))
  return (
    <li className={`adviesregel adviesregel--${oordeel ?? 'geen'}`}>
      <span className="adviesregel__teken" aria-hidden="true">
        {TEKEN[oordeel ?? 'geen']}
      </span>
      <div>
        <p className="adviesregel__kop">
          <strong lang="nl" title={beslissing.omschrijving}>
            {hoofdletter(woorden(beslissing.naam))}
          </strong>
          {oordeel && <span className="adviesregel__oordeel">{t.oordeel[oordeel]}</span>}
          {regel.bedrag !== null && (
            <span className="adviesregel__bedrag">
              {bedrag(regel.bedrag, taal)}
              {periode && ` ${t.per(String(periode.waarde))}`}
            </span>
          )}
          {zelf && (
            <span className="adviesregel__waarde" lang="nl">
              {waardetekst(zelf.type, zelf.waarde, taal)}
            </span>
          )}
        </p>
        {rest.length > 0 && (
          <p className="adviesregel__velden" lang="nl">
            {rest.map((veld) => (
              <span key={veld.naam} className="adviesregel__veld">
                <span className="woord">{woorden(veld.naam)}</span> {waardetekst(veld.type, veld.waarde, taal)}
              </span>
            ))}
          </p>
        )}
        {redenen.map((reden) => (
          <Reden key={reden.rij} reden={reden} regelset={regelset} />
        ))}
      </div>
    </li>
  )
}

/** Why, in the words of the row, with the way to the row in its table. */
function Reden({ reden, regelset }: { reden: Reden; regelset: string }) {
  const t = useTeksten(proberenteksten)
  const plaats = tabelplaats({ model: reden.model, beslissing: reden.beslissing, redenen: [reden] }, regelset)
  return (
    <p className="adviesregel__reden">
      <span lang="nl">{reden.toelichting}</span> <Schakel {...plaats}>{reden.rij}</Schakel>
      {reden.vraag && (
        <span className="oordeel">
          <span className="teken teken--oordeel">{t.vraagAanMens}</span> <span lang="nl">{reden.vraag}</span>
        </span>
      )}
    </p>
  )
}
