import type { Taal } from '../taal/taal'

export function getal(waarde: number, taal: Taal): string {
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(waarde)
}

export function bedrag(waarde: number, taal: Taal): string {
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(waarde)
}

/** `huisvestingsvoorrang` and `leefgeldPerMaand` may break where a reader would: shows words of a code as words. */
export function woorden(code: string): string {
  return code.replace(/([a-z0-9])([A-Z])/g, (_, voor: string, na: string) => `${voor} ${na.toLowerCase()}`)
}
