import { describe, expect, it } from 'vitest'
import type { Kolomsoort } from '../../api/voorstellen'
import { celtekst, leesCel, leestekst, schrijfCel, type Kant } from './cel'

const groepen: Kolomsoort = { soort: 'meerkeuze', waarden: ['ontheemde', 'derdelander', 'geen'] }

describe('a cell is read and written', () => {
  it.each<[string, Kolomsoort, Kant, string]>([
    ['-', { soort: 'periode' }, 'invoer', 'altijd'],
    ['>= date("2025-01-01")', { soort: 'periode' }, 'invoer', 'vanaf 1 jan 2025'],
    ['<= date("2025-01-01")', { soort: 'periode' }, 'invoer', 'tot en met 1 jan 2025'],
    ['[date("2025-01-01")..date("2027-03-04")]', { soort: 'periode' }, 'invoer', '1 jan 2025 t/m 4 mrt 2027'],
    ['date("2022-03-04")', { soort: 'datum' }, 'uitkomst', '4 mrt 2022'],
    ['189.13', { soort: 'bedrag' }, 'uitkomst', '€ 189,13'],
    ['1189.5', { soort: 'bedrag' }, 'uitkomst', '€ 1.189,50'],
    ['null', { soort: 'bedrag' }, 'uitkomst', 'leeg'],
    ['-3', { soort: 'getal' }, 'uitkomst', '-3'],
    ['< 24', { soort: 'getal' }, 'invoer', 'minder dan 24'],
    ['[1..2)', { soort: 'getal' }, 'invoer', '1 tot 2'],
    ['(1.5..2]', { soort: 'getal' }, 'invoer', 'meer dan 1,5 t/m 2'],
    ['-', groepen, 'invoer', 'maakt niet uit'],
    ['"ontheemde","geen"', groepen, 'invoer', 'ontheemde of geen'],
    ['not("derdelander")', groepen, 'invoer', 'niet derdelander'],
    ['true', { soort: 'logisch' }, 'uitkomst', 'ja'],
    ['"Zegt \\"ja\\""', { soort: 'tekst' }, 'uitkomst', 'Zegt "ja"'],
    ['if x then 1 else 2', { soort: 'bedrag' }, 'uitkomst', 'if x then 1 else 2'],
  ])('%s', (feel, soort, kant, tekst) => {
    expect(leestekst(feel, soort, kant, 'nl')).toBe(tekst)
    expect(schrijfCel(leesCel(feel, soort, kant), 'waarden' in soort ? soort.waarden : [])).toBe(feel)
  })

  it('reads an open end as the day before or after', () => {
    expect(leesCel('< date("2025-01-01")', { soort: 'periode' }, 'invoer')).toEqual({ soort: 'periode', van: null, tot: '2024-12-31' })
    expect(leesCel('> date("2024-02-28")', { soort: 'periode' }, 'invoer')).toEqual({ soort: 'periode', van: '2024-02-29', tot: null })
  })

  it('leaves what a column does not know as a formula', () => {
    expect(leesCel('"bestaat niet"', groepen, 'invoer').soort).toBe('formule')
    expect(leesCel('> peildatum', { soort: 'periode' }, 'invoer').soort).toBe('formule')
    expect(leesCel('eindeBeschermingsperiode', { soort: 'datum' }, 'uitkomst').soort).toBe('formule')
  })

  it('writes choices in the order of the type', () => {
    expect(schrijfCel({ soort: 'keuze', niet: false, waarden: ['geen', 'ontheemde'] }, ['ontheemde', 'derdelander', 'geen'])).toBe(
      '"ontheemde","geen"',
    )
  })

  it.each([
    ['>= date("2025-01-01")', 'vanaf 1 jan 2025'],
    ['date("2025-01-01")', '1 jan 2025'],
    ['"een","twee"', 'een of twee'],
    ['not("een")', 'niet een'],
    ['-', 'maakt niet uit'],
    ['null', 'leeg'],
    ['189.13', '189.13'],
    ['> peildatum', '> peildatum'],
  ])('is told in words where its column is not known: %s', (feel, tekst) => {
    expect(celtekst(feel, 'nl')).toBe(tekst)
  })
})
