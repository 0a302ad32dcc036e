import { describe, expect, it } from 'vitest'
import type { Gezakt } from '../api/doorrekening'
import type { Verschillen } from '../api/vergelijking'
import { balkvakken } from './balkvakken'
import { eersteNieuweDag } from './begindag'
import { metTeken } from './euro'
import { feitregels } from './feitregels'
import { gezaktPerVerschil } from './groepering'
import { plekInBestand } from './invoerfout'

describe('a stacked bar', () => {
  it('shows every part in proportion and leaves out what is empty', () => {
    expect(balkvakken({ wint: 25, verliest: 0, anders: 25, gelijk: 50 })).toEqual([
      { soort: 'wint', personen: 25, van: 0, breedte: 25 },
      { soort: 'anders', personen: 25, van: 25, breedte: 25 },
      { soort: 'gelijk', personen: 50, van: 50, breedte: 50 },
    ])
  })

  it('keeps one person among many visible and still fills the bar exactly', () => {
    const vakken = balkvakken({ wint: 1, verliest: 0, anders: 0, gelijk: 45_000 })
    expect(vakken[0].breedte).toBeGreaterThan(0.5)
    expect(vakken.reduce((som, vak) => som + vak.breedte, 0)).toBeCloseTo(100)
  })

  it('has no parts for a group without persons', () => {
    expect(balkvakken({ wint: 0, verliest: 0, anders: 0, gelijk: 0 })).toEqual([])
  })
})

describe('failed cases', () => {
  const geval = (id: string, werd: string, model = 'leefgeld'): Gezakt => ({
    geval: id,
    model,
    omschrijving: id,
    verschillen: [{ pad: 'totaal', verwacht: '189.13', werd }],
  })

  it('with the same difference in the same model stand together, the largest group first', () => {
    const groepen = gezaktPerVerschil([geval('a', '1'), geval('b', '2'), geval('c', '2'), geval('d', '2', 'verblijf')])
    expect(groepen.map((groep) => groep.gevallen.map((deel) => deel.geval))).toEqual([['b', 'c'], ['a'], ['d']])
  })
})

describe('the first day of a change', () => {
  const met = (...cellen: { van: string | null; naar: string | null }[]) =>
    ({ modellen: [{ onderdelen: [{ rijen: [{ cellen }] }] }] }) as unknown as Verschillen

  it('is where a new row begins, not where the old one ends', () => {
    expect(
      eersteNieuweDag(
        met({ van: '>= date("2025-01-01")', naar: '[date("2025-01-01")..date("2026-12-31")]' }, { van: null, naar: '>= date("2027-01-01")' }),
      ),
    ).toBe('2027-01-01')
  })

  it('is not known when only an amount changes', () => {
    expect(eersteNieuweDag(met({ van: '189.13', naar: '195.50' }))).toBeNull()
  })
})

describe('facts to read', () => {
  it('name their place, count lists from one and leave out what is empty', () => {
    expect(feitregels({ peildatum: '2027-01-01', huishouden: { leden: [{ relatie: 'kind', leeftijd: 3 }], naam: null } })).toEqual([
      ['peildatum', '2027-01-01'],
      ['huishouden.leden[1].relatie', 'kind'],
      ['huishouden.leden[1].leeftijd', '3'],
    ])
  })
})

describe('euros', () => {
  it('say whether it is more or less', () => {
    const zonderHarde = (tekst: string) => tekst.replace(/\u00a0/g, ' ')
    expect(zonderHarde(metTeken('1234.50', 'nl'))).toBe('+ € 1.234,50')
    expect(zonderHarde(metTeken('-12.00', 'nl'))).toBe('− € 12,00')
    expect(zonderHarde(metTeken('0.00', 'nl'))).toBe('€ 0,00')
  })
})

describe('a fault in a file', () => {
  it('has a line and a column, a column in the first line, or the whole file', () => {
    expect(plekInBestand({ pointer: '/12/persoon.geboortedatum' })).toEqual({ regel: 12, kolom: 'persoon.geboortedatum' })
    expect(plekInBestand({ pointer: '/12' })).toEqual({ regel: 12, kolom: null })
    expect(plekInBestand({ pointer: '/persoon.naam' })).toEqual({ regel: 1, kolom: 'persoon.naam' })
    expect(plekInBestand({ pointer: '' })).toEqual({ regel: null, kolom: null })
  })
})
