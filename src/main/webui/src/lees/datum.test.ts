import { describe, expect, it } from 'vitest'
import { dag, geldtOp, periode } from './datum'

describe('dates', () => {
  it('reads a day in both languages', () => {
    expect(dag('2025-01-01', 'nl')).toBe('1 jan 2025')
    expect(dag('2027-03-04', 'nl')).toBe('4 mrt 2027')
    expect(dag('2027-03-04', 'en')).toBe('4 Mar 2027')
  })

  it('reads a period with and without a limit on either side', () => {
    expect(periode('2025-01-01', '2027-03-04', 'nl')).toBe('1 jan 2025 t/m 4 mrt 2027')
    expect(periode('2025-01-01', null, 'nl')).toBe('vanaf 1 jan 2025')
    expect(periode(null, '2025-01-01', 'nl')).toBe('tot en met 1 jan 2025')
    expect(periode(null, null, 'nl')).toBe('altijd')
  })

  it('counts both edge days of a period in', () => {
    expect(geldtOp('2025-01-01', '2025-01-01', '2025-01-31')).toBe(true)
    expect(geldtOp('2025-01-31', '2025-01-01', '2025-01-31')).toBe(true)
    expect(geldtOp('2024-12-31', '2025-01-01', '2025-01-31')).toBe(false)
    expect(geldtOp('2025-02-01', '2025-01-01', '2025-01-31')).toBe(false)
    expect(geldtOp('2025-02-01', '2025-01-01', null)).toBe(true)
    expect(geldtOp(null, '2025-01-01', '2025-01-31')).toBe(true)
  })
})
