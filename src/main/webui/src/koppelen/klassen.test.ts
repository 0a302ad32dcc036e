import { describe, expect, it } from 'vitest'
import { klassen, klasseVan, type Klasse } from './klassen'

const aantal = (waarden: number[], klasse: Klasse) => waarden.filter((waarde) => klasse.van <= waarde && waarde <= klasse.tot).length

describe('classes of the map', () => {
  it('holds every number once, in five classes at most, about as many in each', () => {
    const waarden = Array.from({ length: 342 }, (_, i) => 3 + Math.round(i * i * 0.009))
    const lijst = klassen(waarden)
    expect(lijst).toHaveLength(5)
    const aantallen = lijst.map((klasse) => aantal(waarden, klasse))
    expect(aantallen.reduce((a, b) => a + b)).toBe(342)
    expect(Math.min(...aantallen)).toBeGreaterThan(40)
    expect(lijst[0].van).toBe(3)
    expect(lijst[4].tot).toBe(Math.max(...waarden))
  })

  it('has round limits', () => {
    const lijst = klassen(Array.from({ length: 500 }, (_, i) => i + 1))
    expect(lijst.slice(1).map((klasse) => klasse.van % 5)).toEqual([0, 0, 0, 0])
  })

  it('keeps zero apart and numbers losses below it', () => {
    const waarden = [-40, -3, -2, 0, 0, 5, 60]
    const lijst = klassen(waarden)
    expect(lijst.map((klasse) => klasse.nummer)).toEqual([-2, -1, 0, 1, 2])
    expect(lijst.map((klasse) => aantal(waarden, klasse)).reduce((a, b) => a + b)).toBe(7)
    expect(klasseVan(lijst, -40)?.nummer).toBe(-2)
    expect(klasseVan(lijst, 0)?.nummer).toBe(0)
    expect(klasseVan(lijst, null)).toBeNull()
  })

  it('has one class for one number and none for none', () => {
    expect(klassen([7, 7])).toEqual([{ nummer: 1, van: 7, tot: 7 }])
    expect(klassen([])).toEqual([])
  })
})
