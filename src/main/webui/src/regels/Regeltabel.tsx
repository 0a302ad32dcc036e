import { memo, useCallback, useMemo, type ReactNode } from 'react'
import { Schakel } from '../app/Schakel'
import { useAdres } from '../app/adres'
import { Link } from 'react-router'
import type { Cel, Kolom, Rij, Tabel } from '../api/regelsets'
import { dag, geldtOp } from '../lees/datum'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Bronverwijzingen } from './Bronverwijzing'
import type { Filters } from './filter'
import { regelteksten } from './teksten'
import { loopDoorCellen } from './toetsen'

/** A cell in reading text, or its formula; what does not matter is a dot with words behind it. */
export function Celtekst({ cel, feel }: { cel: Cel; feel: boolean }) {
  const t = useTeksten(regelteksten)
  if (cel.vrij) {
    return (
      <span className="vrij">
        <span aria-hidden="true">·</span>
        <span className="alleen-voorlezen">{t.maaktNietUit}</span>
      </span>
    )
  }
  return feel ? <code lang="nl">{cel.feel}</code> : <span lang="nl">{cel.tekst}</span>
}

export function Zekerheidstekst({ rij }: { rij: Rij }) {
  const t = useTeksten(regelteksten)
  return (
    <>
      {rij.zekerheid === 'te bevestigen' && <span className="teken teken--potlood">{t.teBevestigen}</span>}
      {rij.vraag && (
        <span className="oordeel">
          <span className="teken teken--oordeel">{t.oordeel}</span> <span lang="nl">{rij.vraag}</span>
        </span>
      )}
    </>
  )
}

function Kolomkop({ kolom, soort }: { kolom: Kolom; soort: string }) {
  return (
    <th scope="col" className={soort} title={kolom.omschrijving || undefined}>
      <span lang="nl">{woorden(kolom.titel)}</span>
      {kolom.uitdrukking && kolom.uitdrukking !== kolom.titel && <code className="uitdrukking">{kolom.uitdrukking}</code>}
    </th>
  )
}

/** Decision table to read: conditions left, outcomes right behind a double rule, then the sentence, the source and the certainty. */
export function Regeltabel({ tabel, rijen, regelset, peildatum, feel, toegepast, gemarkeerd, filters, zetFilter }: {
  tabel: Tabel
  rijen: Rij[]
  regelset: string
  peildatum: string | null
  feel: boolean
  /** Ids of the rows an advice applied. */
  toegepast?: Set<string>
  /** Id of the row the address points at. */
  gemarkeerd?: string
  filters?: Filters
  zetFilter?: (kolom: string, tekst: string) => void
}) {
  const t = useTeksten(regelteksten)
  const naam = woorden(tabel.naam)
  const basis = `/regels/${regelset}/rij`
  const eersteUitkomst = tabel.uitkomst[0]?.id
  const kolommen = useMemo<[string, string][]>(
    () => [
      ['rij', t.rij],
      ...[...tabel.invoer, ...tabel.uitkomst].map((kolom): [string, string] => [kolom.id, woorden(kolom.titel)]),
      ['toelichting', t.uitleg],
      ['bron', t.bron],
      ['zekerheid', t.zekerheid],
    ],
    [tabel, t],
  )
  const drools = tabel.trefregel === null
  return (
    <div className="schuif schuif--tabel" tabIndex={0} role="region" aria-label={naam}>
      <table className="regeltabel" onKeyDown={loopDoorCellen}>
        <caption className="alleen-voorlezen">
          {naam}. {t.draaiboek}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="rijkop">
              {t.rij}
            </th>
            {tabel.invoer.map((kolom) => (
              <Kolomkop key={kolom.id} kolom={kolom} soort="invoer" />
            ))}
            {tabel.uitkomst.map((kolom) => (
              <Kolomkop key={kolom.id} kolom={kolom} soort={kolom.id === eersteUitkomst ? 'uitkomst uitkomst--eerste' : 'uitkomst'} />
            ))}
            {drools && (
              <th scope="col" className="uitkomst uitkomst--eerste">
                {t.regeltekst}
              </th>
            )}
            <th scope="col" className="zin">
              {t.uitleg}
            </th>
            <th scope="col" className="bron">
              {t.bron}
            </th>
            <th scope="col">{t.zekerheid}</th>
            <th scope="col" className="getal">
              {t.geraakt}
            </th>
          </tr>
          {filters && zetFilter && (
            <tr className="filters">
              {kolommen.map(([id, titel]) => (
                <td key={id} className={id === 'rij' ? 'rijkop' : id === eersteUitkomst ? 'uitkomst--eerste' : undefined}>
                  <input type="search" aria-label={t.filter(titel)} value={filters[id] ?? ''} onChange={(e) => zetFilter(id, e.target.value)} />
                </td>
              ))}
              {drools && <td />}
              <td />
            </tr>
          )}
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <Tabelrij
              key={rij.id}
              rij={rij}
              basis={basis}
              peildatum={peildatum}
              feel={feel}
              toegepast={toegepast?.has(rij.id) ?? false}
              gemarkeerd={gemarkeerd === rij.id}
              drools={drools}
            />
          ))}
        </tbody>
      </table>
      {rijen.length === 0 && <p className="leeg">{t.geenRijen}</p>}
    </div>
  )
}

const Tabelrij = memo(function Tabelrij({ rij, basis, peildatum, feel, toegepast, gemarkeerd, drools }: {
  rij: Rij
  basis: string
  peildatum: string | null
  feel: boolean
  toegepast: boolean
  gemarkeerd: boolean
  drools: boolean
}) {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  const adres = useAdres()
  const geldt = geldtOp(peildatum, rij.geldigVan, rij.geldigTot)
  const soorten = [geldt ? '' : 'buiten', toegepast ? 'toegepast' : '', gemarkeerd ? 'gemarkeerd' : ''].filter(Boolean).join(' ')
  return (
    <tr id={rij.id} className={soorten || undefined}>
      <th scope="row" className="rijkop">
        <Link className="nl-link" to={adres(`${basis}/${rij.id}`)}>
          {rij.id}
        </Link>
        {toegepast && <span className="teken teken--toegepast">{t.toegepast}</span>}
        {!geldt && <span className="alleen-voorlezen">, {t.geldtNietOp(dag(peildatum!, taal))}</span>}
      </th>
      {rij.invoer.map((cel, i) => (
        <td key={`i${i}`} tabIndex={-1} className="invoer">
          <Celtekst cel={cel} feel={feel} />
        </td>
      ))}
      {rij.uitkomst.map((cel, i) => (
        <td key={`u${i}`} tabIndex={-1} className={i === 0 ? 'uitkomst uitkomst--eerste' : 'uitkomst'}>
          <Celtekst cel={cel} feel={feel} />
        </td>
      ))}
      {drools && (
        <td tabIndex={-1} className="uitkomst uitkomst--eerste">
          <pre className="formule">{rij.regeltekst}</pre>
        </td>
      )}
      <td tabIndex={-1} className="zin" lang="nl">
        {rij.toelichting}
      </td>
      <td tabIndex={-1} className="bron">
        <Bronverwijzingen bronnen={rij.bronnen} />
      </td>
      <td tabIndex={-1} className="zekerheid">
        <Zekerheidstekst rij={rij} />
      </td>
      <td tabIndex={-1} className="getal">
        {rij.gevallen ?? '…'}
      </td>
    </tr>
  )
})

/** The rows as sentences: what the table says to whoever would rather read, or has a narrow screen. */
export function Regelzinnen({ tabel, rijen, regelset, peildatum, feel, toegepast }: {
  tabel: Tabel
  rijen: Rij[]
  regelset: string
  peildatum: string | null
  feel: boolean
  toegepast?: Set<string>
}) {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  if (rijen.length === 0) return <p className="leeg">{t.geenRijen}</p>
  return (
    <ol className="zinnen">
      {rijen.map((rij) => {
        const geldt = geldtOp(peildatum, rij.geldigVan, rij.geldigTot)
        return (
          <li key={rij.id} id={`zin-${rij.id}`} className={[geldt ? '' : 'buiten', toegepast?.has(rij.id) ? 'toegepast' : ''].filter(Boolean).join(' ') || undefined}>
            <h3>
              <Schakel naar={`/regels/${regelset}/rij/${rij.id}`}>{rij.id}</Schakel>
              {toegepast?.has(rij.id) && <span className="teken teken--toegepast">{t.toegepast}</span>}
            </h3>
            <p lang="nl">{rij.toelichting}</p>
            <Rijzin tabel={tabel} rij={rij} feel={feel} />
            <p className="onderkop">{geldt ? '' : t.geldtNietOp(dag(peildatum!, taal))}</p>
            <Bronverwijzingen bronnen={rij.bronnen} />
            <Zekerheidstekst rij={rij} />
          </li>
        )
      })}
    </ol>
  )
}

/** If these conditions, then this outcome. */
export function Rijzin({ tabel, rij, feel }: { tabel: { invoer: Kolom[]; uitkomst: Kolom[] }; rij: Rij; feel: boolean }) {
  const t = useTeksten(regelteksten)
  const lijst = useCallback(
    (kolommen: Kolom[], cellen: Cel[]): ReactNode[] =>
      kolommen.flatMap((kolom, i) =>
        cellen[i].vrij
          ? []
          : [
              <div key={kolom.id}>
                <dt lang="nl">{woorden(kolom.titel)}</dt>
                <dd>
                  <Celtekst cel={cellen[i]} feel={feel} />
                </dd>
              </div>,
            ],
      ),
    [feel],
  )
  if (rij.regeltekst !== null) return <pre className="formule" tabIndex={0}>{rij.regeltekst}</pre>
  const voorwaarden = lijst(tabel.invoer, rij.invoer)
  return (
    <div className="rijzin">
      <p className="rijzin__kop">{t.voorwaarden}</p>
      {voorwaarden.length > 0 ? <dl className="gegevenslijst">{voorwaarden}</dl> : <p>{t.altijd}</p>}
      <p className="rijzin__kop">{t.uitkomst}</p>
      <dl className="gegevenslijst">{lijst(tabel.uitkomst, rij.uitkomst)}</dl>
    </div>
  )
}
