import type { Gegeven, Type } from '../api/regelsets'
import { woorden } from '../lees/getal'
import type { Stand } from './stand'

/** The names and positions a JSON pointer (RFC 6901) walks along. */
export function delen(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((deel) => deel.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function onder(pointer: string, deel: string | number): string {
  return `${pointer}/${String(deel).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** What the fact at the pointer is called, elements of a list counted from 1: `huishouden, leden 1, relatie`. */
export function feitnaam(pointer: string): string {
  return delen(pointer).reduce(
    (naam, deel) => (/^\d+$/.test(deel) ? `${naam} ${Number(deel) + 1}` : [naam, woorden(deel)].filter(Boolean).join(', ')),
    '',
  )
}

/** Id of the element on the page that shows the fact at the pointer. */
export function veldId(pointer: string): string {
  return `feit${pointer}`
}

/** What is typed at the pointer; empty when nothing is. */
export function standBij(stand: Stand, pointer: string): Stand {
  return delen(pointer).reduce<Stand>((hier, deel) => {
    if (Array.isArray(hier)) return hier[Number(deel)] ?? ''
    return typeof hier === 'object' && Object.hasOwn(hier, deel) ? hier[deel] : ''
  }, stand)
}

/** The same with another value at the pointer; structures on the way are made, everything beside the way stays the same object. */
export function metStand(stand: Stand, pointer: string, waarde: Stand): Stand {
  return met(stand, delen(pointer), waarde)
}

function met(stand: Stand, [deel, ...rest]: string[], waarde: Stand): Stand {
  if (deel === undefined) return waarde
  if (Array.isArray(stand)) return stand.map((element, i) => (i === Number(deel) ? met(element, rest, waarde) : element))
  const velden = typeof stand === 'object' ? stand : {}
  return { ...velden, [deel]: met(velden[deel] ?? '', rest, waarde) }
}

/** The type of the fact at the pointer; null when the model has no such fact. */
export function typeBij(invoer: Gegeven[], pointer: string): Type | null {
  return delen(pointer).reduce<Type | null>(
    (hier, deel) => {
      if (hier?.soort === 'lijst') return /^\d+$/.test(deel) ? hier.element : null
      return hier?.soort === 'structuur' ? (hier.velden.find((veld) => veld.naam === deel)?.type ?? null) : null
    },
    { soort: 'structuur', naam: '', omschrijving: '', velden: invoer },
  )
}

/** The field that shows what a message speaks of: the fact itself, or the nearest list or structure around it; empty when there is none. */
export function veldBij(invoer: Gegeven[], stand: Stand, pointer: string): string {
  let gevonden = ''
  let hier: Stand = stand
  for (const deel of delen(pointer)) {
    const verder = onder(gevonden, deel)
    if (typeBij(invoer, verder) === null || (Array.isArray(hier) && Number(deel) >= hier.length)) break
    if (typeBij(invoer, gevonden)?.soort === 'lijst' && !Array.isArray(hier)) break
    hier = standBij(stand, verder)
    gevonden = verder
  }
  return gevonden
}
