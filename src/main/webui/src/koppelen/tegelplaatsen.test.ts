import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { besteVerdeling, buren, buurtegel, opVlak, tegelplaatsen, type Zwaartepunt } from './tegelplaatsen'

const punten: Zwaartepunt[] = readFileSync('../resources/gegevens/gemeenten-2023.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((regel) => regel.split(';'))
  .map((velden) => ({ code: velden[0], breedtegraad: Number(velden.at(-2)), lengtegraad: Number(velden.at(-1)) }))
const tegels = tegelplaatsen(punten)
const opCode = new Map(tegels.map((tegel) => [tegel.code, tegel]))
const plaats = (code: string) => opCode.get(code)!

describe('the tile map', () => {
  it('gives every municipality one tile, and no two the same', () => {
    expect(tegels.map((tegel) => tegel.code).sort()).toEqual(punten.map((punt) => punt.code).sort())
    expect(new Set(tegels.map((tegel) => `${tegel.kolom}/${tegel.rij}`)).size).toBe(342)
    expect(Math.min(...tegels.map((tegel) => tegel.kolom))).toBe(0)
    expect(Math.min(...tegels.map((tegel) => tegel.rij))).toBe(0)
  })

  it('is the same for the same points in another order', () => {
    expect(tegelplaatsen([...punten].reverse())).toEqual(tegels)
  })

  it('moves municipalities little: one tile of ten kilometres in the mean, three at most', () => {
    const vlak = punten.map((punt) => ({ code: punt.code, xy: opVlak(punt) }))
    const midden = (waarden: number[]) => waarden.reduce((som, waarde) => som + waarde, 0) / waarden.length
    const dx = midden(tegels.map((tegel) => tegel.kolom)) - midden(vlak.map((punt) => punt.xy[0]))
    const dy = midden(tegels.map((tegel) => tegel.rij)) - midden(vlak.map((punt) => punt.xy[1]))
    const verplaatsing = vlak.map(({ code, xy }) => Math.hypot(plaats(code).kolom - xy[0] - dx, plaats(code).rij - xy[1] - dy))
    expect(midden(verplaatsing)).toBeLessThan(1)
    expect(Math.max(...verplaatsing)).toBeLessThan(3)
  })

  it('keeps neighbours together: nine in ten pairs touch, no pair has two tiles between it', () => {
    const opVolgorde = [...punten].sort((a, b) => (a.code < b.code ? -1 : 1))
    const afstanden = buren(opVolgorde.map(opVlak)).map(([i, j]) => {
      const [a, b] = [plaats(opVolgorde[i].code), plaats(opVolgorde[j].code)]
      return Math.max(Math.abs(a.kolom - b.kolom), Math.abs(a.rij - b.rij))
    })
    expect(afstanden.length).toBeGreaterThan(700)
    expect(afstanden.filter((afstand) => afstand === 1).length / afstanden.length).toBeGreaterThan(0.9)
    expect(Math.max(...afstanden)).toBeLessThanOrEqual(2)
  })

  it('has north up and west left: Groningen, Maastricht, Middelburg, Enschede', () => {
    expect(plaats('GM0014').rij).toBeLessThan(plaats('GM0344').rij)
    expect(plaats('GM0935').rij).toBeGreaterThan(plaats('GM0344').rij)
    expect(plaats('GM0687').kolom).toBeLessThan(plaats('GM0344').kolom)
    expect(plaats('GM0153').kolom).toBeGreaterThan(plaats('GM0344').kolom)
  })

  it('has no tile for no municipality', () => {
    expect(tegelplaatsen([])).toEqual([])
  })
})

describe('the division over tiles', () => {
  it('finds the cheapest whole, not the cheapest first', () => {
    expect(
      besteVerdeling([
        [1, 2, 9],
        [1, 9, 9],
      ]),
    ).toEqual([1, 0])
    expect(
      besteVerdeling([
        [4, 1, 3],
        [2, 0, 5],
        [3, 2, 2],
      ]),
    ).toEqual([1, 0, 2])
  })
})

describe('arrow keys on the tile map', () => {
  const kaart = [
    { code: 'noord', kolom: 1, rij: 0 },
    { code: 'midden', kolom: 1, rij: 2 },
    { code: 'oost', kolom: 4, rij: 2 },
    { code: 'schuin', kolom: 2, rij: 3 },
  ]
  it('goes to the nearest tile straight on, also over water', () => {
    expect(buurtegel(kaart, kaart[1], 'ArrowUp')?.code).toBe('noord')
    expect(buurtegel(kaart, kaart[1], 'ArrowDown')?.code).toBe('schuin')
    expect(buurtegel(kaart, kaart[1], 'ArrowRight')?.code).toBe('oost')
  })

  it('stays where it is at the edge and with other keys', () => {
    expect(buurtegel(kaart, kaart[0], 'ArrowUp')).toBeNull()
    expect(buurtegel(kaart, kaart[1], 'a')).toBeNull()
  })

  it('reaches every municipality from every other', () => {
    const bereikt = new Set(['GM0344'])
    const wacht = [plaats('GM0344')]
    while (wacht.length > 0) {
      const hier = wacht.pop()!
      ;['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].forEach((toets) => {
        const daar = buurtegel(tegels, hier, toets)
        if (daar && !bereikt.has(daar.code)) {
          bereikt.add(daar.code)
          wacht.push(daar)
        }
      })
    }
    expect(bereikt.size).toBe(342)
  })
})
