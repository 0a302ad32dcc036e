import { describe, expect, it } from 'vitest'
import type { Gemeentevoorstel } from '../api/koppelen'
import { balkdelen, gestapeld, opgetelde, schaalVan } from './balk'

const term = (criterium: string, punten: number, volwassene: number | null = null) => ({
  criterium,
  punten,
  volwassene,
  rij: 'KPP-001',
  zin: criterium,
})
const voorstel: Gemeentevoorstel = {
  gemeentecode: 'GM0362',
  naam: 'Amstelveen',
  score: 4066.68,
  termen: [term('werkregio', 3000, 1), term('studie', 0, 1), term('werkregio', 1500, 2), term('afstand', -100)],
  prijsregel: { personen: 4, prijs: 83.33, datum: '2025-06-02', bedrag: -333.32 },
  zinnen: [],
  kilometers: 10.6,
}

describe('the bar of a candidate', () => {
  const delen = balkdelen(voorstel)

  it('has every term with points and the price, and adds up to the score to the hundredth', () => {
    expect(delen.map((deel) => deel.punten)).toEqual([3000, 1500, -100, -333.32])
    expect(opgetelde(delen)).toBe(voorstel.score)
    expect(opgetelde([{ punten: 0.1 }, { punten: 0.2 }])).toBe(0.3)
  })

  it('stacks points to the right of zero and what is taken off to the left, without gap or overlap', () => {
    expect(gestapeld(delen).map(({ van, tot }) => [van, tot])).toEqual([
      [0, 3000],
      [3000, 4500],
      [-100, 0],
      [-433.32, -100],
    ])
  })

  it('has one scale for all candidates with zero on it', () => {
    expect(schaalVan([voorstel])).toEqual({ laagste: -433.32, hoogste: 4500 })
    expect(schaalVan([{ ...voorstel, termen: [], prijsregel: null }])).toEqual({ laagste: 0, hoogste: 1 })
  })

  it('has no part for a price of nothing', () => {
    expect(balkdelen({ ...voorstel, prijsregel: null })).toHaveLength(3)
    expect(balkdelen({ ...voorstel, prijsregel: { ...voorstel.prijsregel!, bedrag: 0 } })).toHaveLength(3)
  })
})
