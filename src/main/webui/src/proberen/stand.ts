import type { Gegeven, Type } from '../api/regelsets'
import { leesGetal, schrijfGetal } from './getal'
import { onder } from './pointer'

/**
 * What is typed in the form: a text per fact, an object per structure, an array per list. An empty text is unknown, of a
 * list too: an empty array says that there are none.
 */
export type Stand = string | Stand[] | { [naam: string]: Stand }

/** What is typed but cannot be sent. */
export interface Invoerfout {
  pointer: string
  code: 'geen-getal' | 'punt-of-komma' | 'te-veel-cijfers' | 'geen-datum'
}

export interface Gelezen {
  verzoek: Record<string, unknown>
  fouten: Invoerfout[]
}

const ONBEKEND = 'onbekend'

/** The request for what is typed; a fact that is unknown is not in it. */
export function naarVerzoek(invoer: Gegeven[], stand: Stand): Gelezen {
  const fouten: Invoerfout[] = []
  return { verzoek: (velden(invoer, stand, '', fouten) ?? {}) as Record<string, unknown>, fouten }
}

function velden(gegevens: Gegeven[], stand: Stand, pointer: string, fouten: Invoerfout[]): unknown {
  const gevuld = gegevens.flatMap((veld) => {
    const waarde = gelezen(veld.type, deelstand(stand, veld.naam), onder(pointer, veld.naam), fouten)
    return waarde === undefined ? [] : [[veld.naam, waarde] as const]
  })
  return gevuld.length > 0 ? Object.fromEntries(gevuld) : undefined
}

function gelezen(type: Type, stand: Stand, pointer: string, fouten: Invoerfout[]): unknown {
  if (type.soort === 'structuur') return velden(type.velden, stand, pointer, fouten)
  if (type.soort === 'lijst') {
    if (!Array.isArray(stand)) return undefined
    // An element keeps its place, also when nothing is known of it: pointers of the service count on it.
    const leeg = type.element.soort === 'structuur' ? {} : null
    return stand.map((element, i) => gelezen(type.element, element, onder(pointer, i), fouten) ?? leeg)
  }
  if (typeof stand !== 'string' || stand.trim() === '') return undefined
  switch (type.soort) {
    case 'opsomming':
      return stand === ONBEKEND && type.waarden.includes(ONBEKEND) ? undefined : stand
    case 'getal': {
      const getal = leesGetal(stand)
      if (typeof getal === 'number') return getal
      fouten.push({ pointer, code: getal })
      return undefined
    }
    case 'logisch':
      return stand === 'true'
    default:
      return stand
  }
}

/** What the form shows of one field of a structure. */
export function deelstand(stand: Stand, naam: string): Stand {
  return typeof stand === 'object' && !Array.isArray(stand) && Object.hasOwn(stand, naam) ? stand[naam] : ''
}

/** The form filled from a request. */
export function vanVerzoek(invoer: Gegeven[], verzoek: Record<string, unknown>): Stand {
  return gevuld({ soort: 'structuur', naam: '', omschrijving: '', velden: invoer }, verzoek)
}

/** What is typed for a value as it would be sent. */
export function gevuld(type: Type, waarde: unknown): Stand {
  if (waarde === undefined || waarde === null) return ''
  if (type.soort === 'structuur' && typeof waarde === 'object') {
    const bron = waarde as Record<string, unknown>
    return Object.fromEntries(
      type.velden.flatMap((veld) => (Object.hasOwn(bron, veld.naam) ? [[veld.naam, gevuld(veld.type, bron[veld.naam])]] : [])),
    )
  }
  if (type.soort === 'lijst' && Array.isArray(waarde)) return waarde.map((element) => gevuld(type.element, element))
  if (type.soort === 'getal' && typeof waarde === 'number') return schrijfGetal(waarde, type.geld)
  if (type.soort === 'opsomming' && waarde === ONBEKEND && type.waarden.includes(ONBEKEND)) return ''
  return typeof waarde === 'object' ? JSON.stringify(waarde) : String(waarde)
}

/** What a new element of a list begins with. */
export function leegElement(type: Type): Stand {
  return type.soort === 'structuur' ? {} : ''
}

/** Number of facts that are known; a list counts its elements' facts, and an empty list for one. */
export function aantalBekend(type: Type, stand: Stand): number {
  if (type.soort === 'structuur') return type.velden.reduce((som, veld) => som + aantalBekend(veld.type, deelstand(stand, veld.naam)), 0)
  if (type.soort === 'lijst') {
    if (!Array.isArray(stand)) return 0
    return Math.max(
      1,
      stand.reduce((som, element) => som + aantalBekend(type.element, element), 0),
    )
  }
  return typeof stand === 'string' && stand.trim() !== '' ? 1 : 0
}

/** Number of facts a group asks for; a list is one. */
export function aantalFeiten(type: Type): number {
  return type.soort === 'structuur' ? type.velden.reduce((som, veld) => som + aantalFeiten(veld.type), 0) : 1
}

/** The facts whose name or meaning holds every word; a structure keeps only the fields that do, a list all or none. */
export function gefilterd(invoer: Gegeven[], zoek: string): Gegeven[] {
  const woorden = zoek.trim().toLowerCase().split(/\s+/).filter(Boolean)
  if (woorden.length === 0) return invoer
  const past = (gegeven: Gegeven) => {
    const tekst = `${gegeven.naam} ${gegeven.omschrijving} ${gegeven.type.omschrijving}`.toLowerCase()
    return woorden.every((woord) => tekst.includes(woord))
  }
  const houd = (gegevens: Gegeven[]): Gegeven[] =>
    gegevens.flatMap((gegeven) => {
      if (past(gegeven)) return [gegeven]
      const { type } = gegeven
      if (type.soort === 'structuur') {
        const over = houd(type.velden)
        return over.length > 0 ? [{ ...gegeven, type: { ...type, velden: over } }] : []
      }
      if (type.soort === 'lijst' && type.element.soort === 'structuur') return houd(type.element.velden).length > 0 ? [gegeven] : []
      return []
    })
  return houd(invoer)
}
