import { describe, expect, it } from 'vitest'
import type { Kolomsoort } from '../../api/voorstellen'
import { afgerond, begin, zegtHetzelfde } from './invulling'

const bedrag: Kolomsoort = { soort: 'bedrag' }
const getal: Kolomsoort = { soort: 'getal' }
const periode: Kolomsoort = { soort: 'periode' }
const keuze: Kolomsoort = { soort: 'keuze', waarden: ['ja', 'nee'] }

describe('the fields of a cell', () => {
  it('open in Dutch notation and write FEEL', () => {
    const velden = begin('189.13', bedrag, 'uitkomst')
    expect(velden.laag).toBe('€ 189,13')
    expect(afgerond({ ...velden, laag: '195' }, bedrag, 'uitkomst')).toEqual({ feel: '195' })
    expect(afgerond({ ...velden, laag: '€ 1.195,5' }, bedrag, 'uitkomst')).toEqual({ feel: '1195.50' })
  })

  it('say what is wrong with a number', () => {
    const velden = begin('189.13', bedrag, 'uitkomst')
    expect(afgerond({ ...velden, laag: '189.13' }, bedrag, 'uitkomst')).toEqual({ fout: 'punt' })
    expect(afgerond({ ...velden, laag: 'veel' }, bedrag, 'uitkomst')).toEqual({ fout: 'geen-getal' })
    expect(afgerond({ ...velden, laag: '1,234' }, bedrag, 'uitkomst')).toEqual({ fout: 'centen' })
    expect(afgerond({ ...velden, laag: '' }, bedrag, 'uitkomst')).toEqual({ fout: 'geen-getal' })
  })

  it('write a period with and without an end, and refuse one that ends before it begins', () => {
    const velden = begin('-', periode, 'invoer')
    expect(afgerond(velden, periode, 'invoer')).toEqual({ feel: '-' })
    const vanaf = { ...velden, van: '2027-01-01', zonderBegin: false }
    expect(afgerond(vanaf, periode, 'invoer')).toEqual({ feel: '>= date("2027-01-01")' })
    expect(afgerond({ ...vanaf, zonderEinde: false }, periode, 'invoer')).toEqual({ fout: 'geen-dag' })
    expect(afgerond({ ...vanaf, zonderEinde: false, tot: '2026-12-31' }, periode, 'invoer')).toEqual({ fout: 'einde-voor-begin' })
  })

  it('write bounds of a number', () => {
    const velden = begin('[1..2)', getal, 'invoer')
    expect(velden).toMatchObject({ vorm: '[)', laag: '1', hoog: '2' })
    expect(afgerond({ ...velden, hoog: '3,5' }, getal, 'invoer')).toEqual({ feel: '[1..3.5)' })
    expect(afgerond({ ...velden, hoog: '0' }, getal, 'invoer')).toEqual({ fout: 'bereik' })
    expect(afgerond({ ...velden, vorm: '>=' }, getal, 'invoer')).toEqual({ feel: '>= 1' })
    expect(afgerond({ ...velden, geen: true }, getal, 'invoer')).toEqual({ feel: '-' })
  })

  it('ask for a choice, and tell an empty outcome from one nobody filled in', () => {
    expect(afgerond(begin('', keuze, 'uitkomst'), keuze, 'uitkomst')).toEqual({ fout: 'kies' })
    expect(afgerond(begin('null', keuze, 'uitkomst'), keuze, 'uitkomst')).toEqual({ feel: 'null' })
  })

  it('open on the formula where the fields cannot say it', () => {
    const velden = begin('eetgeld * 2', bedrag, 'uitkomst')
    expect(velden).toMatchObject({ formule: true, feel: 'eetgeld * 2' })
    expect(afgerond({ ...velden, feel: ' ' }, bedrag, 'uitkomst')).toEqual({ fout: 'geen-formule' })
  })

  it('know when nothing changed', () => {
    expect(zegtHetzelfde('< date("2025-01-01")', '<= date("2024-12-31")', periode, 'invoer')).toBe(true)
    expect(zegtHetzelfde('', 'null', bedrag, 'uitkomst')).toBe(false)
    expect(zegtHetzelfde('189.13', '189.14', bedrag, 'uitkomst')).toBe(false)
  })
})
