import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import type { Rij } from '../../api/regelsets'
import type { Concepttabel } from '../../api/voorstellen'
import { geldtOp } from '../../lees/datum'
import { woorden } from '../../lees/getal'
import type { Filters } from '../../regels/filter'
import { loopDoorCellen } from '../../regels/toetsen'
import { useTeksten } from '../../taal/taal'
import { Celbevindingen, Celinhoud } from './Celinhoud'
import { Celbewerker, type Richting } from './Celbewerker'
import type { Bewerkkolom } from './kolommen'
import { inhoud, was, zelfdeMelding, type Rijmelding } from './tabelstand'
import { tabelteksten } from './teksten'

export interface Tabeldaden {
  bewaar: (rij: string, kolom: Bewerkkolom, was: string, wordt: string) => void
  rijmenu: (rij: string) => void
  opvolgen: (rij: string) => void
  verplaats: (rij: string, stap: 1 | -1) => void
}

/** Id of the element of a cell: to bring the keyboard to it. */
export function celId(rij: string, kolom: string): string {
  return `cel:${rij}:${kolom}`
}

/** The table of the reading room with cells that open: conditions left, outcomes behind a double rule, then what the row says about itself. */
export function Bewerktabel({
  tabel,
  rijen,
  kolommen,
  meldingen,
  peildatum,
  feel,
  bewerkbaar,
  filters,
  zetFilter,
  gemarkeerd,
  daden,
}: {
  tabel: Concepttabel
  rijen: Rij[]
  kolommen: Bewerkkolom[]
  meldingen: Map<string, Rijmelding>
  peildatum: string | null
  feel: boolean
  bewerkbaar: boolean
  filters: Filters
  zetFilter: (kolom: string, tekst: string) => void
  gemarkeerd: string
  daden: Tabeldaden
}) {
  const t = useTeksten(tabelteksten)
  const [open, zetOpen] = useState<{ rij: string; kolom: string } | null>(null)
  /** The row the keyboard enters the table at. */
  const [ingang, zetIngang] = useState('')
  const naar = useRef<string | null>(null)
  const eersteUitkomst = kolommen.find(({ kant }) => kant === 'uitkomst')?.id
  const eersteInvoer = kolommen[0]?.id
  const metPeriode = kolommen.some((kolom) => kolom.kant !== 'annotatie' && kolom.soort.soort === 'periode')

  useLayoutEffect(() => {
    if (naar.current && !open) document.getElementById(naar.current)?.focus()
    naar.current = null
  }, [open])

  // A cell that is gone cannot stay open: its row was undone or taken away by somebody else.
  useEffect(() => {
    if (open && (!bewerkbaar || !rijen.some(({ id }) => id === open.rij))) zetOpen(null)
  }, [open, rijen, bewerkbaar])

  const sluit = useCallback((rij: string, kolom: string) => {
    naar.current = celId(rij, kolom)
    zetOpen(null)
  }, [])

  const klaar = useCallback(
    (rij: string, kolom: Bewerkkolom, was: string, wordt: string | null, richting: Richting) => {
      if (wordt !== null) daden.bewaar(rij, kolom, was, wordt)
      const plek = kolommen.findIndex(({ id }) => id === kolom.id) + (richting === 'verder' ? 1 : -1)
      if (richting !== 'blijf' && kolommen[plek]) zetOpen({ rij, kolom: kolommen[plek].id })
      else sluit(rij, kolom.id)
    },
    [daden, kolommen, sluit],
  )

  function celBij(doel: EventTarget): { rij: string; kolom: string } | null {
    const cel = (doel as HTMLElement).closest<HTMLElement>('td[data-kolom]')
    const rij = cel?.closest('tr')?.dataset.rij
    return cel && rij ? { rij, kolom: cel.dataset.kolom! } : null
  }

  function klik(gebeurtenis: MouseEvent) {
    const cel = celBij(gebeurtenis.target)
    const kiestTekst = (window.getSelection()?.toString() ?? '') !== ''
    if (bewerkbaar && cel && !kiestTekst && !(gebeurtenis.target as HTMLElement).closest('.celbewerker')) zetOpen(cel)
  }

  function toets(gebeurtenis: KeyboardEvent<HTMLTableElement>) {
    const cel = celBij(gebeurtenis.target)
    const rij = (gebeurtenis.target as HTMLElement).closest('tr')?.dataset.rij
    if (bewerkbaar && cel && (gebeurtenis.key === 'Enter' || gebeurtenis.key === 'F2')) {
      gebeurtenis.preventDefault()
      zetOpen(cel)
    } else if (bewerkbaar && rij && gebeurtenis.altKey && (gebeurtenis.key === 'ArrowUp' || gebeurtenis.key === 'ArrowDown')) {
      gebeurtenis.preventDefault()
      daden.verplaats(rij, gebeurtenis.key === 'ArrowUp' ? -1 : 1)
    } else if (bewerkbaar && rij && gebeurtenis.shiftKey && gebeurtenis.key === 'F10') {
      gebeurtenis.preventDefault()
      daden.rijmenu(rij)
    } else {
      loopDoorCellen(gebeurtenis)
    }
  }

  const ingangrij = rijen.some(({ id }) => id === ingang) ? ingang : rijen[0]?.id
  const naam = woorden(tabel.naam)
  return (
    <div className="schuif schuif--tabel" tabIndex={0} role="region" aria-label={naam}>
      <table
        className={bewerkbaar ? 'regeltabel bewerktabel' : 'regeltabel'}
        onKeyDown={toets}
        onClick={klik}
        onFocus={(e) => zetIngang((e.target as HTMLElement).closest('tr')?.dataset.rij ?? ingang)}
      >
        <caption className="alleen-voorlezen">
          {naam}. {t.draaiboek}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="rijkop">
              {t.rij}
            </th>
            {kolommen.map((kolom) => (
              <th key={kolom.id} scope="col" className={klasse(kolom, eersteUitkomst)}>
                <span lang={kolom.kant === 'annotatie' ? undefined : 'nl'}>{kolom.titel}</span>
                {kolom.kant === 'invoer' && kolom.uitdrukking && kolom.uitdrukking !== kolom.titel && (
                  <code className="uitdrukking">{kolom.uitdrukking}</code>
                )}
              </th>
            ))}
          </tr>
          <tr className="filters">
            {[{ id: 'rij', titel: t.rij } as const, ...kolommen].map((kolom) => (
              <td key={kolom.id} className={kolom.id === 'rij' ? 'rijkop' : kolom.id === eersteUitkomst ? 'uitkomst--eerste' : undefined}>
                <input
                  type="search"
                  aria-label={t.filter(kolom.titel)}
                  value={filters[kolom.id] ?? ''}
                  onChange={(e) => zetFilter(kolom.id, e.target.value)}
                />
              </td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <Bewerkrij
              key={rij.id}
              tabel={tabel}
              rij={rij}
              annotaties={tabel.annotaties[rij.id]}
              kolommen={kolommen}
              melding={meldingen.get(rij.id)}
              buiten={!geldtOp(peildatum, rij.geldigVan, rij.geldigTot)}
              feel={feel}
              bewerkbaar={bewerkbaar}
              gemarkeerd={gemarkeerd === rij.id}
              ingang={ingangrij === rij.id}
              open={open?.rij === rij.id ? open.kolom : null}
              eersteInvoer={eersteInvoer}
              eersteUitkomst={eersteUitkomst}
              opvolgbaar={metPeriode}
              klaar={klaar}
              sluit={sluit}
              daden={daden}
            />
          ))}
        </tbody>
      </table>
      {rijen.length === 0 && <p className="leeg">{tabel.rijen.length === 0 ? t.legeTabel : t.geenRijen}</p>}
    </div>
  )
}

function klasse(kolom: Bewerkkolom, eersteUitkomst: string | undefined): string {
  if (kolom.kant === 'uitkomst') return kolom.id === eersteUitkomst ? 'uitkomst uitkomst--eerste' : 'uitkomst'
  if (kolom.kant === 'invoer') return 'invoer'
  return kolom.id === 'toelichting' ? 'zin' : kolom.id
}

interface Rijeigenschappen {
  tabel: Concepttabel
  rij: Rij
  annotaties: Concepttabel['annotaties'][string] | undefined
  kolommen: Bewerkkolom[]
  melding: Rijmelding | undefined
  buiten: boolean
  feel: boolean
  bewerkbaar: boolean
  gemarkeerd: boolean
  ingang: boolean
  open: string | null
  eersteInvoer: string | undefined
  eersteUitkomst: string | undefined
  opvolgbaar: boolean
  klaar: (rij: string, kolom: Bewerkkolom, was: string, wordt: string | null, richting: Richting) => void
  sluit: (rij: string, kolom: string) => void
  daden: Tabeldaden
}

/** Drawn again only when this row changed: the table of which it is one may be long. */
const Bewerkrij = memo(
  function Bewerkrij({
    tabel,
    rij,
    kolommen,
    melding,
    buiten,
    feel,
    bewerkbaar,
    gemarkeerd,
    ingang,
    open,
    eersteInvoer,
    eersteUitkomst,
    opvolgbaar,
    klaar,
    sluit,
    daden,
  }: Rijeigenschappen) {
    const t = useTeksten(tabelteksten)
    const verschil = melding?.verschil ?? null
    const klassen = [buiten && 'buiten', gemarkeerd && 'gemarkeerd', verschil?.verandering === 'nieuw' && 'rij--nieuw'].filter(Boolean).join(' ')
    return (
      <tr id={rij.id} data-rij={rij.id} className={klassen || undefined}>
        <th scope="row" className="rijkop">
          {bewerkbaar ? (
            <button
              type="button"
              className="rijknop"
              aria-haspopup="dialog"
              aria-label={t.rijActies(rij.id)}
              tabIndex={ingang ? 0 : -1}
              onClick={() => daden.rijmenu(rij.id)}
            >
              {rij.id} <span aria-hidden="true">…</span>
            </button>
          ) : (
            <span tabIndex={-1}>{rij.id}</span>
          )}
          {verschil && (
            <span className={`teken teken--${verschil.verandering} rijkop__teken`}>
              {verschil.verandering === 'nieuw' ? t.nieuw : verschil.verandering === 'verplaatst' ? t.verplaatst : t.gewijzigd}
            </span>
          )}
        </th>
        {kolommen.map((kolom, i) => {
          const bevindingen = (melding?.bevindingen ?? []).filter((deel) => (deel.kolom ?? eersteInvoer) === kolom.id)
          const plaats = kolom.kant === 'invoer' ? i : i - tabel.invoer.length
          const dezeOpen = open === kolom.id
          return (
            <td
              key={kolom.id}
              id={celId(rij.id, kolom.id)}
              data-kolom={kolom.id}
              tabIndex={-1}
              className={[
                klasse(kolom, eersteUitkomst),
                bevindingen.some(({ ernst }) => ernst === 'fout') && 'cel--fout',
                dezeOpen && 'cel--open',
                was(verschil, kolom.id) !== undefined && 'cel--gewijzigd',
              ]
                .filter(Boolean)
                .join(' ')}
            >
              {dezeOpen ? (
                <Celbewerker
                  kolom={kolom}
                  rij={rij.id}
                  inhoud={inhoud(tabel, rij, kolom.id)}
                  feel={feel}
                  bewaar={(was, wordt, richting) => klaar(rij.id, kolom, was, wordt, richting)}
                  sluit={() => sluit(rij.id, kolom.id)}
                  opvolgen={
                    kolom.kant === 'uitkomst' && opvolgbaar && rij.geldigTot === null && verschil?.verandering !== 'nieuw'
                      ? () => {
                          sluit(rij.id, kolom.id)
                          daden.opvolgen(rij.id)
                        }
                      : undefined
                  }
                />
              ) : (
                <Celinhoud tabel={tabel} rij={rij} kolom={kolom} plaats={plaats} melding={melding} feel={feel} />
              )}
              <Celbevindingen bevindingen={bevindingen} />
            </td>
          )
        })}
      </tr>
    )
  },
  (een, ander) =>
    // The table itself is another object after every answer; what of it this row shows is in the other properties.
    (Object.keys(ander) as (keyof Rijeigenschappen)[]).every(
      (naam) => naam === 'tabel' || (naam === 'melding' ? zelfdeMelding(een.melding, ander.melding) : een[naam] === ander[naam]),
    ),
)
