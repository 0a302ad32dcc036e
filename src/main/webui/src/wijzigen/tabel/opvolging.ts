import type { Rij } from '../../api/regelsets'
import type { Concepttabel } from '../../api/voorstellen'
import { schrijfGetal } from './getal'

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** `2027-01-01` as a sentence of the rules writes it: `1 januari 2027`. */
export function volledigeDag(iso: string): string {
  const [jaar, maand, dag] = iso.split('-').map(Number)
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`
}

/** The first of January after a day: amounts change then most often. */
export function eerstvolgendJaar(iso: string): string {
  return `${Number(iso.slice(0, 4)) + 1}-01-01`
}

/** Rows that a later day can begin to differ from: they have a period and apply on that day. */
export function opvolgbaar(tabel: Concepttabel, vanaf: string): Rij[] {
  if (!Object.values(tabel.kolomsoorten).some((soort) => soort.soort === 'periode')) return []
  return tabel.rijen.filter((rij) => (rij.geldigVan === null || rij.geldigVan < vanaf) && (rij.geldigTot === null || rij.geldigTot >= vanaf))
}

/**
 * The sentence of a row as it could read for its successor: the old amounts replaced by the new, the old first day by the new one. A proposal to
 * read and correct, nothing more.
 */
export function voorgesteldeZin(zin: string, geldigVan: string | null, vanaf: string, getallen: { van: string; naar: string }[]): string {
  const metGetallen = getallen.reduce((tekst, { van, naar }) => {
    const nieuw = kaal(naar, naar.includes('.'))
    return vervang(vervang(tekst, `${kaal(van, true)}(?!\\d|[.,]\\d)`, nieuw), `${kaal(van, false)}(?= euro)`, nieuw)
  }, zin)
  return geldigVan ? metGetallen.replaceAll(volledigeDag(geldigVan), volledigeDag(vanaf)) : metGetallen
}

function kaal(getal: string, bedrag: boolean): string {
  return schrijfGetal(getal, bedrag).replace('€ ', '')
}

/** Only a number that stands on its own: `189,13` and not the end of `1.189,13`. */
function vervang(tekst: string, oud: string, nieuw: string): string {
  return tekst.replace(new RegExp(`(?<![\\d.,])${oud.replace(/^[\d.,-]+/, (getal) => getal.replace(/[.]/g, '\\.'))}`, 'g'), nieuw)
}
