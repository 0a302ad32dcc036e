import type { Tekening, Tekeningknoop } from '../api/regelsets'

const BREEDTE = 190
const HOOGTE = 56
const TUSSEN = 14
const KOLOM = 270

function kolom(knopen: Tekeningknoop[], x: number, hoogte: number): Tekeningknoop[] {
  const begin = (hoogte - (knopen.length * (HOOGTE + TUSSEN) - TUSSEN)) / 2
  return knopen.map((knoop, i) => ({ ...knoop, x, y: begin + i * (HOOGTE + TUSSEN), breedte: BREEDTE, hoogte: HOOGTE }))
}

/** One decision with what it needs on its left and what uses it on its right: readable however large the whole picture is. */
export function uitsnede(tekening: Tekening, naam: string): Tekening {
  const midden = tekening.knopen.find((knoop) => knoop.naam === naam)
  if (!midden) return tekening
  const lijnen = tekening.lijnen.filter((lijn) => (lijn.van === midden.id) !== (lijn.naar === midden.id))
  const bij = (ids: string[]) => tekening.knopen.filter((knoop) => ids.includes(knoop.id)).sort((a, b) => a.naam.localeCompare(b.naam))
  const nodig = bij(lijnen.filter((lijn) => lijn.naar === midden.id).map((lijn) => lijn.van))
  const gebruikers = bij(lijnen.filter((lijn) => lijn.van === midden.id).map((lijn) => lijn.naar))
  const hoogte = Math.max(nodig.length, gebruikers.length, 1) * (HOOGTE + TUSSEN) - TUSSEN
  const knopen = [...kolom(nodig, 0, hoogte), ...kolom([midden], KOLOM, hoogte), ...kolom(gebruikers, 2 * KOLOM, hoogte)]
  const plaats = new Map(knopen.map((knoop) => [knoop.id, knoop]))
  return {
    breedte: 2 * KOLOM + BREEDTE,
    hoogte,
    knopen,
    lijnen: lijnen.map((lijn) => {
      const van = plaats.get(lijn.van)!
      const naar = plaats.get(lijn.naar)!
      return {
        ...lijn,
        punten: [
          [van.x + BREEDTE, van.y + HOOGTE / 2],
          [naar.x, naar.y + HOOGTE / 2],
        ],
      }
    }),
  }
}

/** The decisions that nothing else in the picture uses come first: they are what the model is for. */
export function kiesbaar(tekening: Tekening): string[] {
  const gebruikt = new Set(tekening.lijnen.map((lijn) => lijn.van))
  const beslissingen = tekening.knopen.filter((knoop) => knoop.soort === 'beslissing')
  return [...beslissingen.filter((knoop) => !gebruikt.has(knoop.id)), ...beslissingen.filter((knoop) => gebruikt.has(knoop.id))].map(
    (knoop) => knoop.naam,
  )
}
