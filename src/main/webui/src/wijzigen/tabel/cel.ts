import type { Kolomsoort } from '../../api/voorstellen'
import { dag, periode } from '../../lees/datum'
import type { Taal } from '../../taal/taal'
import { schrijfGetal } from './getal'

/**
 * What a cell says, read from its FEEL: what an editor shows and what it writes back. `formule` is FEEL that no editor of its own knows; everything
 * else writes the one form that the tables use for it.
 */
export type Celwaarde =
  | { soort: 'vrij' }
  /** An outcome without a value: `null`. */
  | { soort: 'leeg' }
  /** Both days inclusive; null: no limit on that side. */
  | { soort: 'periode'; van: string | null; tot: string | null }
  | { soort: 'datum'; dag: string }
  /** With a point, as FEEL writes it. */
  | { soort: 'getal'; getal: string }
  | { soort: 'grens'; vorm: Grensvorm; laag: string; hoog: string }
  | { soort: 'keuze'; niet: boolean; waarden: string[] }
  | { soort: 'logisch'; waar: boolean }
  | { soort: 'tekst'; tekst: string }
  | { soort: 'formule'; feel: string }

/** How a number is limited; those with one bound use `laag`. */
export type Grensvorm = '<' | '<=' | '>' | '>=' | '[]' | '[)' | '(]' | '()'

export type Kant = 'invoer' | 'uitkomst'

const DAG = String.raw`date\("(\d{4}-\d{2}-\d{2})"\)`
const GETAL = String.raw`(-?\d+(?:\.\d+)?)`
const TEKST = String.raw`"(?:[^"\\]|\\.)*"`
const DATUM = new RegExp(`^${DAG}$`)
const VANAF = new RegExp(`^(>=|>|<=|<)\\s*${DAG}$`)
const TUSSEN = new RegExp(`^([[(])\\s*${DAG}\\s*\\.\\.\\s*${DAG}\\s*([\\])])$`)
const LOSGETAL = new RegExp(`^${GETAL}$`)
const GRENS = new RegExp(`^(>=|>|<=|<)\\s*${GETAL}$`)
const BEREIK = new RegExp(`^([[(])\\s*${GETAL}\\s*\\.\\.\\s*${GETAL}\\s*([\\])])$`)
const TEKSTEN = new RegExp(`^${TEKST}(\\s*,\\s*${TEKST})*$`)
const NIET = /^not\((.*)\)$/s

/** Reads a cell the way its column is edited; FEEL that does not fit there stays a formula. */
export function leesCel(feel: string, soort: Kolomsoort, kant: Kant): Celwaarde {
  const tekst = feel.trim()
  if (soort.soort === 'feel') return { soort: 'formule', feel: tekst }
  if (kant === 'invoer' && (tekst === '-' || tekst === ''))
    return soort.soort === 'periode' || soort.soort === 'datum' ? { soort: 'periode', van: null, tot: null } : { soort: 'vrij' }
  if (kant === 'uitkomst' && (tekst === 'null' || tekst === '')) return { soort: 'leeg' }
  return leesNaarSoort(tekst, soort, kant) ?? { soort: 'formule', feel: tekst }
}

function leesNaarSoort(feel: string, soort: Kolomsoort, kant: Kant): Celwaarde | null {
  switch (soort.soort) {
    case 'periode':
      return leesPeriode(feel)
    case 'datum':
      return DATUM.test(feel) ? { soort: 'datum', dag: DATUM.exec(feel)![1] } : kant === 'invoer' ? leesPeriode(feel) : null
    case 'bedrag':
    case 'getal':
      return LOSGETAL.test(feel) ? { soort: 'getal', getal: feel } : kant === 'invoer' ? leesGrens(feel) : null
    case 'keuze':
    case 'meerkeuze':
      return leesKeuze(feel, soort.waarden)
    case 'logisch':
      return feel === 'true' || feel === 'false' ? { soort: 'logisch', waar: feel === 'true' } : null
    case 'tekst': {
      const teksten = leesTeksten(feel)
      return teksten?.length === 1 ? { soort: 'tekst', tekst: teksten[0] } : null
    }
    case 'feel':
      return null
  }
}

function leesPeriode(feel: string): Celwaarde | null {
  const vanaf = VANAF.exec(feel)
  if (vanaf) {
    const [, teken, iso] = vanaf
    if (teken === '>=') return { soort: 'periode', van: iso, tot: null }
    if (teken === '>') return { soort: 'periode', van: verschuif(iso, 1), tot: null }
    return { soort: 'periode', van: null, tot: teken === '<=' ? iso : verschuif(iso, -1) }
  }
  const tussen = TUSSEN.exec(feel)
  if (!tussen) return null
  const [, open, van, tot, dicht] = tussen
  return { soort: 'periode', van: open === '[' ? van : verschuif(van, 1), tot: dicht === ']' ? tot : verschuif(tot, -1) }
}

function leesGrens(feel: string): Celwaarde | null {
  const grens = GRENS.exec(feel)
  if (grens) return { soort: 'grens', vorm: grens[1] as Grensvorm, laag: grens[2], hoog: '' }
  const bereik = BEREIK.exec(feel)
  return bereik ? { soort: 'grens', vorm: `${bereik[1]}${bereik[4]}` as Grensvorm, laag: bereik[2], hoog: bereik[3] } : null
}

function leesKeuze(feel: string, waarden: string[]): Celwaarde | null {
  const niet = NIET.exec(feel)
  const gekozen = leesTeksten(niet ? niet[1].trim() : feel)
  return gekozen && gekozen.every((waarde) => waarden.includes(waarde)) ? { soort: 'keuze', niet: niet !== null, waarden: gekozen } : null
}

function leesTeksten(feel: string): string[] | null {
  if (!TEKSTEN.test(feel)) return null
  return feel.match(new RegExp(TEKST, 'g'))!.map((deel) => deel.slice(1, -1).replace(/\\(.)/g, (_, teken: string) => (teken === 'n' ? '\n' : teken)))
}

/** The FEEL of a cell; `waarden` gives the order in which choices are written. */
export function schrijfCel(waarde: Celwaarde, waarden: string[] = []): string {
  switch (waarde.soort) {
    case 'vrij':
      return '-'
    case 'leeg':
      return 'null'
    case 'periode':
      return schrijfPeriode(waarde.van, waarde.tot)
    case 'datum':
      return `date("${waarde.dag}")`
    case 'getal':
      return waarde.getal
    case 'grens':
      return waarde.vorm.length === 2 && '[('.includes(waarde.vorm[0])
        ? `${waarde.vorm[0]}${waarde.laag}..${waarde.hoog}${waarde.vorm[1]}`
        : `${waarde.vorm} ${waarde.laag}`
    case 'keuze': {
      if (waarde.waarden.length === 0) return '-'
      const gekozen = [...waarde.waarden].sort((a, b) => waarden.indexOf(a) - waarden.indexOf(b)).map(schrijfTekst)
      return waarde.niet ? `not(${gekozen.join(',')})` : gekozen.join(',')
    }
    case 'logisch':
      return String(waarde.waar)
    case 'tekst':
      return schrijfTekst(waarde.tekst)
    case 'formule':
      return waarde.feel.trim()
  }
}

function schrijfPeriode(van: string | null, tot: string | null): string {
  if (van && tot) return `[date("${van}")..date("${tot}")]`
  if (van) return `>= date("${van}")`
  return tot ? `<= date("${tot}")` : '-'
}

function schrijfTekst(tekst: string): string {
  return `"${tekst.replace(/["\\]/g, (teken) => `\\${teken}`).replace(/\r?\n/g, '\\n')}"`
}

/** The cell in words, for where the service gives only FEEL: what it was before, or what somebody else made of it. */
export function leestekst(feel: string, soort: Kolomsoort, kant: Kant, taal: Taal): string {
  const waarde = leesCel(feel, soort, kant)
  const w = woorden[taal]
  switch (waarde.soort) {
    case 'vrij':
      return w.vrij
    case 'leeg':
      return w.leeg
    case 'periode':
      return periode(waarde.van, waarde.tot, taal)
    case 'datum':
      return dag(waarde.dag, taal)
    case 'getal':
      return schrijfGetal(waarde.getal, soort.soort === 'bedrag')
    case 'grens':
      return w.grens[waarde.vorm](schrijfGetal(waarde.laag), schrijfGetal(waarde.hoog))
    case 'keuze':
      return (waarde.niet ? `${w.niet} ` : '') + waarde.waarden.join(` ${w.of} `)
    case 'logisch':
      return waarde.waar ? w.ja : w.nee
    case 'tekst':
      return waarde.tekst
    case 'formule':
      return waarde.feel
  }
}

/** The same where the column is not known: days and choices in words, and what else there is as it stands. */
export function celtekst(feel: string, taal: Taal): string {
  const tekst = feel.trim()
  const soort: Kolomsoort = tekst.includes('date(')
    ? { soort: DATUM.test(tekst) ? 'datum' : 'periode' }
    : { soort: 'meerkeuze', waarden: waardenIn(tekst) }
  return leestekst(tekst, soort, tekst === '-' || soort.soort === 'periode' ? 'invoer' : 'uitkomst', taal)
}

function waardenIn(feel: string): string[] {
  return leesTeksten(NIET.exec(feel)?.[1].trim() ?? feel) ?? []
}

const woorden = {
  nl: {
    vrij: 'maakt niet uit',
    leeg: 'leeg',
    niet: 'niet',
    of: 'of',
    ja: 'ja',
    nee: 'nee',
    grens: {
      '<': (a) => `minder dan ${a}`,
      '<=': (a) => `${a} of minder`,
      '>': (a) => `meer dan ${a}`,
      '>=': (a) => `${a} of meer`,
      '[]': (a, b) => `${a} t/m ${b}`,
      '[)': (a, b) => `${a} tot ${b}`,
      '(]': (a, b) => `meer dan ${a} t/m ${b}`,
      '()': (a, b) => `meer dan ${a} tot ${b}`,
    } as Record<Grensvorm, (laag: string, hoog: string) => string>,
  },
  en: {
    vrij: 'does not matter',
    leeg: 'empty',
    niet: 'not',
    of: 'or',
    ja: 'yes',
    nee: 'no',
    grens: {
      '<': (a) => `less than ${a}`,
      '<=': (a) => `${a} or less`,
      '>': (a) => `more than ${a}`,
      '>=': (a) => `${a} or more`,
      '[]': (a, b) => `${a} up to and including ${b}`,
      '[)': (a, b) => `${a} up to ${b}`,
      '(]': (a, b) => `more than ${a} up to and including ${b}`,
      '()': (a, b) => `more than ${a} up to ${b}`,
    } as Record<Grensvorm, (laag: string, hoog: string) => string>,
  },
}

/** The ISO day a number of days later, or earlier when negative. */
export function verschuif(iso: string, dagen: number): string {
  const [jaar, maand, dagnummer] = iso.split('-').map(Number)
  return new Date(Date.UTC(jaar, maand - 1, dagnummer + dagen)).toISOString().slice(0, 10)
}
