import { describe, expect, it } from 'vitest'
import type { Gezakt } from '../api/doorrekening'
import type { Verschillen } from '../api/vergelijking'
import { balkvakken } from './balkvakken'
import { eersteNieuweDag } from './begindag'
import { metTeken } from './euro'
import { feitregels } from './feitregels'
import { gevallenzin } from './gevallenzin'
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

describe('the sentence about the cases', () => {
  const zin = (totaal: number, geslaagd: number, ongemoeid: number) => gevallenzin({ totaal, geslaagd, ongemoeid }, 'nl')

  it('tells those the change can reach from those it leaves as they are', () => {
    expect(zin(4195, 346, 3849)).toBe(
      'Alle 346 gevallen die deze wijziging kan raken geven de uitkomst die erbij hoort. De andere 3.849 raakt zij niet: die antwoorden zoals onder de geldende regels.',
    )
    expect(zin(4195, 340, 3849)).toBe(
      'Van de 346 gevallen die deze wijziging kan raken geven 340 de uitkomst die erbij hoort. De andere 3.849 raakt zij niet: die antwoorden zoals onder de geldende regels.',
    )
    expect(gevallenzin({ totaal: 4195, geslaagd: 1, ongemoeid: 3849 }, 'en')).toBe(
      'Of the 346 cases that this change can reach, 1 gives the outcome that belongs to it. It does not reach the other 3,849: those answer as under the rules in force.',
    )
  })

  it('never says that all of no cases pass', () => {
    expect(zin(4195, 0, 4195)).toBe('Deze wijziging kan geen enkel geval raken: alle 4.195 gevallen antwoorden zoals onder de geldende regels.')
  })

  it('does not speak of others when every case was tried', () => {
    expect(zin(346, 346, 0)).toBe('Alle 346 gevallen geven de uitkomst die erbij hoort.')
    expect(zin(346, 340, 0)).toBe('340 van 346 gevallen geven de uitkomst die erbij hoort.')
  })

  it('reads well with one case', () => {
    expect(zin(2, 1, 1)).toBe(
      'Het ene geval dat deze wijziging kan raken geeft de uitkomst die erbij hoort. Het andere geval raakt zij niet: dat antwoordt zoals onder de geldende regels.',
    )
    expect(zin(3, 0, 2)).toContain('Het ene geval dat deze wijziging kan raken geeft niet de uitkomst die erbij hoort.')
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
