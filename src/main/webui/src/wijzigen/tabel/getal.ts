/** What is wrong with a number somebody typed: no number, a point where Dutch has a comma, or more than two decimals in an amount. */
export type Getalfout = 'geen-getal' | 'punt' | 'centen'

const NEDERLANDS = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/

/** Reads `€ 1.189,13` as FEEL writes it: `1189.13`. Decimals stay as typed, except that an amount has none or two. */
export function leesGetal(tekst: string, bedrag = false): { getal: string } | { fout: Getalfout } {
  const kaal = tekst.replace(/[€\s\u00a0]/g, '').replace(/,-$/, '')
  if (!NEDERLANDS.test(kaal)) return { fout: /^-?\d+\.\d+$/.test(kaal) ? 'punt' : 'geen-getal' }
  const [geheel, deel = ''] = kaal.replaceAll('.', '').split(',')
  if (bedrag && deel.length > 2) return { fout: 'centen' }
  const cijfers = bedrag && deel ? deel.padEnd(2, '0') : deel
  return { getal: geheel.replace(/^(-?)0+(?=\d)/, '$1') + (cijfers ? `.${cijfers}` : '') }
}

/** A number of FEEL as a Dutch reader writes it; the rules stay Dutch whatever the language of the page. */
export function schrijfGetal(feel: string, bedrag = false): string {
  if (!/^-?\d+(\.\d+)?$/.test(feel)) return feel
  const [geheel, deel = ''] = feel.replace('-', '').split('.')
  const groepen = geheel.replace(/\B(?=(\d{3})+(?!\d))/g, '.')
  const decimalen = bedrag ? deel.padEnd(2, '0') : deel
  return `${bedrag ? '€ ' : ''}${feel.startsWith('-') ? '-' : ''}${groepen}${decimalen ? `,${decimalen}` : ''}`
}
