import { Heading } from '@nl-design-system-candidate/heading-react/css'
import { useId } from 'react'
import { useAdresdeel, usePeildatum } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Kalender, Kalendertabel } from '../api/regelsets'
import { useVraag } from '../api/vraag'
import { dag, vandaag } from '../lees/datum'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'
import { overMaanden } from './maanden'
import { Tijdbalk } from './Tijdbalk'

/** What begins and ends when: the days ahead, and a time line per dated table. */
export function Kalenderpagina() {
  const t = useTeksten(verantwoordingteksten)
  const [van, zetVan] = useAdresdeel('van')
  const [totEnMet, zetTotEnMet] = useAdresdeel('totEnMet')
  const [tabel, zetTabel] = useAdresdeel('tabel')
  const idVan = useId()
  const idTot = useId()
  const idTabel = useId()
  const begin = van || vandaag()
  const eind = totEnMet || overMaanden(begin, 24)
  const vraag = useVraag<Kalender>(`/v1/regelsets/geldend/kalender?${new URLSearchParams({ van: begin, totEnMet: eind })}`)
  return (
    <Pagina titel={t.kalender} kruimels={[{ naam: t.titel, pad: '/verantwoording' }, { naam: t.kalender }]} inleiding={<p>{t.kalenderUitleg}</p>}>
      <div className="velden">
        <p className="veld">
          <label htmlFor={idVan}>{t.van}</label>
          <input id={idVan} className="utrecht-textbox" type="date" value={begin} onChange={(e) => zetVan(e.target.value)} />
        </p>
        <p className="veld">
          <label htmlFor={idTot}>{t.totEnMet}</label>
          <input id={idTot} className="utrecht-textbox" type="date" value={eind} onChange={(e) => zetTotEnMet(e.target.value)} />
        </p>
        <p className="veld">
          <label htmlFor={idTabel}>{t.tabelkeuze}</label>
          <select id={idTabel} className="utrecht-select" value={tabel} onChange={(e) => zetTabel(e.target.value)}>
            <option value="">{t.alleTabellen}</option>
            {vraag.data?.tabellen.map((deel) => (
              <option key={naamVan(deel)} value={naamVan(deel)}>
                {deel.model}: {woorden(deel.tabel)}
              </option>
            ))}
          </select>
        </p>
      </div>
      <Toon vraag={vraag}>{(kalender) => <Inhoud kalender={kalender} tabel={tabel} />}</Toon>
    </Pagina>
  )
}

function naamVan(tabel: { model: string; tabel: string }): string {
  return `${tabel.model}/${tabel.tabel}`
}

function Inhoud({ kalender, tabel }: { kalender: Kalender; tabel: string }) {
  const t = useTeksten(verantwoordingteksten)
  const taal = useTaal()
  const dagen = kalender.dagen
    .map((deel) => ({ ...deel, wijzigingen: deel.wijzigingen.filter((w) => !tabel || naamVan(w) === tabel) }))
    .filter((deel) => deel.wijzigingen.length > 0)
  const tabellen = kalender.tabellen.filter((deel) => !tabel || naamVan(deel) === tabel)
  return (
    <>
      <Heading level={2}>{t.komende}</Heading>
      {dagen.length === 0 && <p role="status">{t.geenDagen}</p>}
      <ol className="dagen">
        {dagen.map((deel) => (
          <li key={deel.dag}>
            <h3>
              <time dateTime={deel.dag}>{dag(deel.dag, taal)}</time>
            </h3>
            <ul>
              {deel.wijzigingen.map((w) => (
                <li key={naamVan(w)}>
                  {w.model}, <Schakel naar={`/regels/geldend/${w.model}/${w.tabel}`}>{woorden(w.tabel)}</Schakel>
                  <Rijen woord={t.begint} rijen={w.begint} />
                  <Rijen woord={t.eindigt} rijen={w.eindigt} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Heading level={2}>{t.tijdlijn}</Heading>
      <p>{t.tijdlijnUitleg}</p>
      <Tijdlijnen tabellen={tabellen} />
    </>
  )
}

const ZICHTBAAR = 8

function Rijen({ woord, rijen }: { woord: string; rijen: string[] }) {
  if (rijen.length === 0) return null
  return (
    <span className="onderkop">
      {' '}
      {woord}:{' '}
      {rijen.slice(0, ZICHTBAAR).map((rij, i) => (
        <span key={rij}>
          {i > 0 && ', '}
          <Schakel naar={`/regels/geldend/rij/${rij}`}>{rij}</Schakel>
        </span>
      ))}
      {rijen.length > ZICHTBAAR && ` +${rijen.length - ZICHTBAAR}`}.
    </span>
  )
}

/** All time lines on one scale, from the first day of any table to two years from today. */
function Tijdlijnen({ tabellen }: { tabellen: Kalendertabel[] }) {
  const t = useTeksten(verantwoordingteksten)
  const taal = useTaal()
  const peildatum = usePeildatum()
  const nu = vandaag()
  const randen = tabellen.flatMap((tabel) => [tabel.eersteDag, ...tabel.grenzen].filter((d): d is string => d !== null))
  if (randen.length === 0) return null
  const schaal = { van: randen.reduce((a, b) => (a < b ? a : b)), tot: [...randen, overMaanden(nu, 24)].reduce((a, b) => (a > b ? a : b)) }
  return (
    <ul className="tijdlijnen">
      {tabellen.map((tabel) => (
        <li key={naamVan(tabel)}>
          <p className="tijdlijnen__naam">
            {tabel.model}, <Schakel naar={`/regels/geldend/${tabel.model}/${tabel.tabel}`}>{woorden(tabel.tabel)}</Schakel>{' '}
            <span className="onderkop">{t.rijenMetPeriode(tabel.rijen)}</span>
          </p>
          <Tijdbalk tabel={tabel} schaal={schaal} vandaag={nu} peildatum={peildatum} />
          <details>
            <summary>{t.lijstTijdlijn}</summary>
            <p>
              {[tabel.eersteDag, ...tabel.grenzen.filter((grens) => grens !== tabel.eersteDag)].filter((d): d is string => d !== null).map((d) => dag(d, taal)).join(' | ')}
              {' | '}
              {tabel.laatsteDag ? `${t.eindigt} ${dag(tabel.laatsteDag, taal)}` : t.open}
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}
