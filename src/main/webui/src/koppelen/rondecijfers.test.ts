import { describe, expect, it } from 'vitest'
import type { Gemeente, Ronderegel } from '../api/koppelen'
import { alsKandidaat, kilometers, metMeting, uitkomstPerGemeente, verschuiving } from './rondecijfers'
import { balkdelen, opgetelde } from './balk'

const gemeente = (gemeentecode: string, breedtegraad: number, lengtegraad: number) =>
  ({ gemeentecode, naam: gemeentecode, zwaartepunt: { breedtegraad, lengtegraad } }) as Gemeente
const utrecht = gemeente('GM0344', 52.0911, 5.0748)
const groningen = gemeente('GM0014', 53.2183, 6.621)
const leeg = gemeente('GM0001', 52.1, 5.1)
const regel = (kenmerk: string, gemeentecode?: string, personen = 2) =>
  ({ kenmerk, personen, gemeentecode, uitkomst: gemeentecode ? 'gekoppeld' : 'niet-gekoppeld', huishoudtype: 'paar' }) as Ronderegel

describe('the outcome of a round', () => {
  it('adds households and persons up per municipality, also where nobody comes', () => {
    const uit = uitkomstPerGemeente(
      [utrecht, groningen, leeg],
      [regel('a', 'GM0344'), regel('b', 'GM0344', 5), regel('c', 'GM0014'), regel('d')],
      [{ gemeentecode: 'GM0014', perPersoon: 100 }],
    )
    expect(uit.map((deel) => [deel.huishoudens, deel.personen, deel.prijs])).toEqual([
      [2, 7, null],
      [1, 2, 100],
      [0, 0, null],
    ])
  })

  it('measures Utrecht to Groningen as the crow flies', () => {
    expect(kilometers(utrecht, groningen)).toBeCloseTo(163, -1)
    expect(kilometers(utrecht, utrecht)).toBe(0)
    expect(kilometers(utrecht, { ...groningen, zwaartepunt: null })).toBeNull()
  })

  it('gives the distances between two outcomes as a distribution in which every household is once', () => {
    const deze = [regel('a', 'GM0344'), regel('b', 'GM0344'), regel('c', 'GM0344'), regel('d', 'GM0344'), regel('e'), regel('f')]
    const andere = [regel('a', 'GM0344'), regel('b', 'GM0014'), regel('c', 'GM0001'), regel('d'), regel('e', 'GM0014'), regel('f')]
    const uit = verschuiving([utrecht, groningen, leeg], deze, andere)
    expect([uit.zelfde, uit.alleenDeze, uit.alleenAndere, uit.geenVanBeide]).toEqual([1, 1, 1, 1])
    expect(uit.vakken.map((vak) => vak.huishoudens)).toEqual([1, 0, 0, 0, 1])
    expect(uit.zelfde + uit.alleenDeze + uit.alleenAndere + uit.geenVanBeide + uit.vakken.reduce((som, vak) => som + vak.huishoudens, 0)).toBe(6)
  })

  it('draws a municipality of a round as a candidate that adds up', () => {
    const reden = { model: 'koppelpunten', beslissing: 'puntenregel', rij: 'KPP-001', toelichting: 'zin', zekerheid: 'bevestigd' }
    const kandidaat = alsKandidaat(
      {
        gemeentecode: 'GM0345',
        oordelen: [],
        termen: [{ criterium: 'werkregio', volwassene: 1, punten: 3000, reden }],
        prijs: { perPersoon: 100, personen: 8, bedrag: -800 },
        score: 2200,
      },
      'Veenendaal',
    )
    expect(opgetelde(balkdelen(kandidaat))).toBe(kandidaat.score)
  })

  it('keeps a measurement only when something changed', () => {
    const een = metMeting([], { seconde: 1, grens: 10, waarde: 8 })
    expect(metMeting(een, { seconde: 1, grens: 10, waarde: 8 })).toBe(een)
    expect(metMeting(een, { seconde: 2, grens: 10, waarde: 9 })).toHaveLength(2)
  })
})
