/**
 * Reads a number as people write it, with a comma or a point for the decimals. A text that can mean two numbers, such as
 * `1.234`, is not guessed.
 */
export function leesGetal(tekst: string): number | 'geen-getal' | 'punt-of-komma' | 'te-veel-cijfers' {
  let schoon = tekst.replace(/[\s\u00a0]/g, '').replace(/^(-?)€/, '$1')
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(schoon)) return 'punt-of-komma'
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(schoon) && !/^-?0\.\d{3}$/.test(schoon)) schoon = schoon.replaceAll('.', '')
  schoon = schoon.replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(schoon)) return 'geen-getal'
  // Beyond 15 digits a JSON number no longer says what was typed.
  return schoon.replace(/\D/g, '').replace(/^0+/, '').length > 15 ? 'te-veel-cijfers' : Number(schoon)
}

/** A number as it is typed, amounts with their cents: `214,29`. */
export function schrijfGetal(waarde: number, geld: boolean): string {
  const tekst = geld && Number(waarde.toFixed(2)) === waarde ? waarde.toFixed(2).replace(/\.00$/, '') : String(waarde)
  return tekst.replace('.', ',')
}
