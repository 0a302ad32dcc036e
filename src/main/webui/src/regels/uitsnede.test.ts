import { describe, expect, it } from 'vitest'
import type { Tekening, Tekeningknoop } from '../api/regelsets'
import { kiesbaar, uitsnede } from './uitsnede'

const knoop = (naam: string, soort: Tekeningknoop['soort'] = 'beslissing'): Tekeningknoop => ({
  id: `_${naam}`,
  naam,
  soort,
  model: 'm',
  tabel: true,
  x: 5000,
  y: 900,
  breedte: 100,
  hoogte: 50,
})
const lijn = (van: string, naar: string) => ({ soort: 'informatie' as const, van: `_${van}`, naar: `_${naar}`, punten: [] })
const tekening: Tekening = {
  breedte: 6000,
  hoogte: 1000,
  knopen: [knoop('dag', 'invoer'), knoop('gezin'), knoop('recht'), knoop('bedrag'), knoop('los')],
  lijnen: [lijn('dag', 'recht'), lijn('gezin', 'recht'), lijn('recht', 'bedrag'), lijn('dag', 'gezin')],
}

describe('a part of the picture', () => {
  it('shows a decision with what it needs on the left and what uses it on the right', () => {
    const deel = uitsnede(tekening, 'recht')
    const x = (naam: string) => deel.knopen.find((k) => k.naam === naam)!.x
    expect(deel.knopen.map((k) => k.naam).sort()).toEqual(['bedrag', 'dag', 'gezin', 'recht'])
    expect(x('dag')).toBeLessThan(x('recht'))
    expect(x('gezin')).toBe(x('dag'))
    expect(x('bedrag')).toBeGreaterThan(x('recht'))
    expect(deel.lijnen).toHaveLength(3)
  })

  it('lays no box over another and keeps all within its size', () => {
    const deel = uitsnede(tekening, 'recht')
    for (const a of deel.knopen) {
      expect(a.x).toBeGreaterThanOrEqual(0)
      expect(a.x + a.breedte).toBeLessThanOrEqual(deel.breedte)
      expect(a.y).toBeGreaterThanOrEqual(0)
      expect(a.y + a.hoogte).toBeLessThanOrEqual(deel.hoogte)
      for (const b of deel.knopen) if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(a.hoogte)
    }
  })

  it('is the whole picture for a name that is not in it', () => {
    expect(uitsnede(tekening, 'weg')).toBe(tekening)
  })

  it('offers what nothing else uses first, and no input', () => {
    expect(kiesbaar(tekening)).toEqual(['bedrag', 'los', 'gezin', 'recht'])
  })
})
