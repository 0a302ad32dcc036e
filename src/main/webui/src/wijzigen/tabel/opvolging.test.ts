import { describe, expect, it } from 'vitest'
import { eerstvolgendJaar, voorgesteldeZin } from './opvolging'

describe('a successor', () => {
  it('begins by itself on the next first of January', () => {
    expect(eerstvolgendJaar('2026-11-27')).toBe('2027-01-01')
  })

  it('gets a sentence with the new amount and day, and leaves other numbers alone', () => {
    const zin = 'Sinds 1 januari 2025 krijgt een volwassene bij 4 gezinsleden 189,13 euro, en geen 1.189,13 of 189,135.'
    expect(voorgesteldeZin(zin, '2025-01-01', '2027-01-01', [{ van: '189.13', naar: '195.5' }])).toBe(
      'Sinds 1 januari 2027 krijgt een volwassene bij 4 gezinsleden 195,50 euro, en geen 1.189,13 of 189,135.',
    )
    expect(voorgesteldeZin('Per maand 100,00 euro, dus 100 euro; 100 per persoon.', null, '2027-01-01', [{ van: '100', naar: '110.00' }])).toBe(
      'Per maand 110,00 euro, dus 110,00 euro; 100 per persoon.',
    )
  })
})
