import { describe, expect, it } from 'vitest'
import type { Gemeente, Standen, Taakstellingen } from '../api/koppelen'
import { eersteDag, gebundeld, halfjaren, opgeteld, perGemeente, redenen } from './cijfers'

const gemeente = (code: string, provincie: string): Gemeente => ({
  gemeentecode: code,
  naam: code,
  provincie: { code: provincie, naam: provincie },
  arbeidsmarktregio: code === 'C' ? null : { code: 'AM1', naam: 'Een' },
  veiligheidsregio: null,
  coaRegio: null,
  inwoners: null,
  zwaartepunt: null,
  geldigVan: '2023-01-01',
  geldigTot: null,
})
const gemeenten = [gemeente('A', 'P'), gemeente('B', 'P'), gemeente('C', 'Q')]
const doel = (gemeentecode: string, taakstelling: number | null, reden: string | null = null) => ({
  gemeentecode,
  naam: gemeentecode,
  taakstelling,
  inwoners: 1,
  inwonersPeildatum: '2022-01-01',
  benadering: reden !== null,
  reden,
  toelichting: null,
  berekening: null,
})
const taakstellingen = { gemeenten: [doel('A', 10), doel('B', 20, 'oud'), doel('C', null, 'gesplitst')] } as Taakstellingen
const stand = (taakstelling: number | null, gerealiseerd: number, saldo: number | null) => ({
  taakstelling,
  uitruil: 0,
  gerealiseerd,
  correctie: 0,
  opgave: null,
  saldo,
  open: null,
  boekingen: [],
})
const standen = {
  gemeenten: [
    { gemeentecode: 'A', naam: 'A', stand: stand(12, 5, -7) },
    { gemeentecode: 'B', naam: 'B', stand: stand(null, 9, null) },
  ],
} as unknown as Standen

describe('figures per municipality and region', () => {
  const regels = perGemeente(gemeenten, taakstellingen, standen)

  it('takes the booked target before the computed one, and leaves unknown unknown', () => {
    expect(regels.map((regel) => regel.taakstelling)).toEqual([12, 20, null])
    expect(regels.map((regel) => regel.gerealiseerd)).toEqual([5, 9, null])
    expect(regels.map((regel) => regel.achterstand)).toEqual([7, null, null])
    expect(regels.map((regel) => regel.voorsprong)).toEqual([0, null, null])
  })

  it('adds municipalities up to provinces, and backlog and lead apart', () => {
    const [p, q] = gebundeld(regels, 'provincie')
    expect([p.code, p.taakstelling, p.gerealiseerd, p.achterstand, p.metStand]).toEqual(['P', 32, 14, 7, 1])
    expect([q.taakstelling, q.gerealiseerd]).toEqual([null, null])
    expect(opgeteld(regels, 'taakstelling')).toBe(32)
  })

  it('leaves a municipality without a region out of the regions', () => {
    expect(gebundeld(regels, 'arbeidsmarktregio').map((regel) => regel.gemeenten.length)).toEqual([2])
  })

  it('gives every reason once', () => {
    expect(redenen(taakstellingen)).toEqual([
      { reden: 'oud', ontbreekt: false, namen: ['B'] },
      { reden: 'gesplitst', ontbreekt: true, namen: ['C'] },
    ])
  })

  it('knows the half-years', () => {
    expect(halfjaren[0]).toBe('2015-I')
    expect(halfjaren.at(-1)).toBe('2030-II')
    expect(eersteDag('2023-II')).toBe('2023-07-01')
  })
})
