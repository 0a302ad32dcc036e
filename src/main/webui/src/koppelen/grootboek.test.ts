import { describe, expect, it } from 'vitest'
import type { Boeking } from '../api/koppelen'
import { lopend } from './grootboek'

const boeking = (nummer: number, soort: Boeking['soort'], personen: number | null, bekendOp: string) =>
  ({ nummer, soort, personen, bekendOp }) as Boeking

describe('the ledger of a municipality', () => {
  it('runs in the order of what was known: targets and exchanges down, persons housed up, expectations not at all', () => {
    const regels = lopend([
      boeking(5, 'correctie', 2, '2023-08-01'),
      boeking(1, 'taakstelling', 40, '2022-10-01'),
      boeking(4, 'realisatie', 30, '2023-07-01'),
      boeking(3, 'verwachting', -10, '2023-06-01'),
      boeking(2, 'uitruil', -5, '2023-03-01'),
    ])
    expect(regels.map((regel) => regel.boeking.nummer)).toEqual([1, 2, 3, 4, 5])
    expect(regels.map((regel) => regel.effect)).toEqual([-40, 5, null, 30, -2])
    expect(regels.map((regel) => regel.saldo)).toEqual([-40, -35, -35, -5, -7])
  })

  it('does not count an entry without a number', () => {
    expect(lopend([boeking(1, 'realisatie', null, '2022-06-01')])[0].effect).toBeNull()
  })
})
