import type { Type } from '../api/regelsets'
import { dag } from '../lees/datum'
import { bedrag, getal, woorden } from '../lees/getal'
import type { Taal } from '../taal/taal'
import { isLeeg, opgedeeld } from './uitkomst'

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** A value of an outcome in one line: amounts and days as people write them, a structure as its fields. Empty when there is nothing to say. */
export function waardetekst(type: Type | null, waarde: unknown, taal: Taal): string {
  if (isLeeg(waarde)) return ''
  if (typeof waarde === 'boolean') return { nl: ['nee', 'ja'], en: ['no', 'yes'] }[taal][Number(waarde)]
  if (typeof waarde === 'number') return type?.soort === 'getal' && type.geld ? bedrag(waarde, taal) : getal(waarde, taal)
  if (typeof waarde === 'string') return DAG.test(waarde) && type?.soort !== 'tekst' && type?.soort !== 'opsomming' ? dag(waarde, taal) : waarde
  if (Array.isArray(waarde)) {
    const element = type?.soort === 'lijst' ? type.element : null
    return waarde.map((deel) => waardetekst(element, deel, taal)).join('; ')
  }
  return opgedeeld(type, waarde)
    .filter((veld) => !isLeeg(veld.waarde))
    .map((veld) => `${woorden(veld.naam)} ${waardetekst(veld.type, veld.waarde, taal)}`)
    .join(', ')
}

/** The type at a dotted path into an outcome; null where it is open. */
export function typeOpPad(type: Type | null, pad: string[]): Type | null {
  return pad.reduce<Type | null>(
    (hier, naam) => (hier?.soort === 'structuur' ? (hier.velden.find((veld) => veld.naam === naam)?.type ?? null) : null),
    type,
  )
}
