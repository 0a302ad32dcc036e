import { memo, type ReactNode } from 'react'
import type { Gegeven, Type } from '../api/regelsets'
import { getal, woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Lijstveld } from './Lijstveld'
import { onder, veldId } from './pointer'
import { deelstand, type Stand } from './stand'
import { proberenteksten } from './teksten'

export interface Veldgegevens {
  gegeven: Gegeven
  pointer: string
  stand: Stand
  zet: (pointer: string, stand: Stand) => void
  /** What is wrong, per JSON pointer. */
  fouten: Map<string, string>
}

/** From so many values on a list to choose from reads better than buttons. */
const LANGE_KEUZE = 5
const ONBEKEND = 'onbekend'

/** The way to fill in one fact, whatever its type. */
export const Veld = memo(function Veld(veld: Veldgegevens) {
  const { type } = veld.gegeven
  switch (type.soort) {
    case 'structuur':
      return (
        <fieldset className="feitgroep" id={veldId(veld.pointer)} tabIndex={-1}>
          <legend lang="nl">{woorden(veld.gegeven.naam)}</legend>
          <Uitleg {...veld} />
          <Velden {...veld} velden={type.velden} />
        </fieldset>
      )
    case 'lijst':
      return <Lijstveld {...veld} element={type.element} />
    case 'logisch':
      return <Keuze {...veld} waarden={['true', 'false']} />
    case 'opsomming': {
      const waarden = type.waarden.filter((waarde) => waarde !== ONBEKEND)
      return waarden.length < LANGE_KEUZE ? <Keuze {...veld} waarden={waarden} /> : <Keuzelijst {...veld} waarden={waarden} />
    }
    default:
      return <Tekstveld {...veld} type={type} />
  }
})

/** The fields of a structure. */
export function Velden({ velden, pointer, stand, zet, fouten }: Omit<Veldgegevens, 'gegeven'> & { velden: Gegeven[] }) {
  return (
    <>
      {velden.map((veld) => (
        <Veld key={veld.naam} gegeven={veld} pointer={onder(pointer, veld.naam)} stand={deelstand(stand, veld.naam)} zet={zet} fouten={fouten} />
      ))}
    </>
  )
}

function ids(pointer: string) {
  return { uitleg: `${veldId(pointer)}:uitleg`, fout: `${veldId(pointer)}:fout` }
}

/** What the fact means, and what is wrong with it. */
export function Uitleg({ gegeven, pointer, fouten, extra }: Veldgegevens & { extra?: string }) {
  const tekst = [gegeven.omschrijving || gegeven.type.omschrijving, extra].filter(Boolean).join(' ')
  const fout = fouten.get(pointer)
  return (
    <>
      {tekst && (
        <p id={ids(pointer).uitleg} className="feit__uitleg" lang="nl">
          {tekst}
        </p>
      )}
      {fout && (
        <p id={ids(pointer).fout} className="feit__fout">
          {fout}
        </p>
      )}
    </>
  )
}

export function beschreven({ gegeven, pointer, fouten }: Veldgegevens, extra?: string) {
  const fout = fouten.has(pointer)
  const namen = [gegeven.omschrijving || gegeven.type.omschrijving || extra ? ids(pointer).uitleg : '', fout ? ids(pointer).fout : ''].filter(Boolean)
  return { 'aria-describedby': namen.join(' ') || undefined, 'aria-invalid': fout || undefined }
}

function Naam({ gegeven }: { gegeven: Gegeven }) {
  const t = useTeksten(proberenteksten)
  return (
    <>
      <span lang="nl">{woorden(gegeven.naam)}</span>
      {gegeven.verplicht && <span className="woord"> {t.verplicht}</span>}
    </>
  )
}

function klasse({ pointer, fouten }: Veldgegevens): string {
  return fouten.has(pointer) ? 'feit feit--fout' : 'feit'
}

/** Few values: all in sight, and unknown is one of them. */
function Keuze(veld: Veldgegevens & { waarden: string[] }) {
  const t = useTeksten(proberenteksten)
  const { gegeven, pointer, stand, zet, waarden } = veld
  const gekozen = typeof stand === 'string' ? stand : ''
  const woord = (waarde: string): ReactNode =>
    waarde === '' ? t.onbekend : gegeven.type.soort === 'logisch' ? waarde === 'true' ? t.ja : t.nee : <span lang="nl">{waarde}</span>
  return (
    <fieldset className={klasse(veld)} id={veldId(pointer)} {...beschreven(veld)} aria-invalid={undefined}>
      <legend>
        <Naam gegeven={gegeven} />
      </legend>
      <Uitleg {...veld} />
      <div className="feit__keuzes">
        {[...waarden, ...vreemd(waarden, gekozen), ''].map((waarde) => (
          <label key={waarde} className={waarde === '' ? 'feit__keuze feit__keuze--onbekend' : 'feit__keuze'}>
            <input type="radio" name={veldId(pointer)} value={waarde} checked={gekozen === waarde} onChange={() => zet(pointer, waarde)} />
            {vreemd(waarden, waarde).length > 0 ? t.bestaatNiet(waarde) : woord(waarde)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A value the list does not have, which a case may ask on purpose. */
function vreemd(waarden: string[], waarde: string): string[] {
  return waarde === '' || waarden.includes(waarde) ? [] : [waarde]
}

function Keuzelijst(veld: Veldgegevens & { waarden: string[] }) {
  const t = useTeksten(proberenteksten)
  const { gegeven, pointer, stand, zet, waarden } = veld
  const gekozen = typeof stand === 'string' ? stand : ''
  return (
    <div className={klasse(veld)}>
      <label htmlFor={veldId(pointer)}>
        <Naam gegeven={gegeven} />
      </label>
      <Uitleg {...veld} />
      <select id={veldId(pointer)} className="utrecht-select" value={gekozen} onChange={(e) => zet(pointer, e.target.value)} {...beschreven(veld)}>
        <option value="">{t.onbekend}</option>
        {waarden.map((waarde) => (
          <option key={waarde} value={waarde} lang="nl">
            {waarde}
          </option>
        ))}
        {vreemd(waarden, gekozen).map((waarde) => (
          <option key={waarde} value={waarde}>
            {t.bestaatNiet(waarde)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Tekstveld(veld: Veldgegevens & { type: Type }) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  const { gegeven, pointer, stand, zet, type } = veld
  const grens = (waarde: number | null) => (waarde === null ? '' : getal(waarde, taal))
  const bereik =
    type.soort === 'getal' && (type.minimum !== null || type.maximum !== null) ? t.bereik(grens(type.minimum), grens(type.maximum)) : undefined
  const soort = type.soort === 'datum' ? 'datum' : type.soort === 'getal' ? 'getal' : 'tekst'
  return (
    <div className={klasse(veld)}>
      <label htmlFor={veldId(pointer)}>
        <Naam gegeven={gegeven} />
      </label>
      <Uitleg {...veld} extra={bereik} />
      <span className="feit__invoer">
        {type.soort === 'getal' && type.geld && <span aria-hidden="true">€</span>}
        <input
          id={veldId(pointer)}
          className={`utrecht-textbox feit__${soort}`}
          type={soort === 'datum' ? 'date' : 'text'}
          inputMode={soort === 'getal' ? 'decimal' : undefined}
          autoComplete="off"
          data-pointer={pointer}
          value={typeof stand === 'string' ? stand : ''}
          onChange={(e) => zet(pointer, e.target.value)}
          {...beschreven(veld, bereik)}
        />
      </span>
    </div>
  )
}
