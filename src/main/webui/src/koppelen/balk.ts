import type { Gemeentevoorstel } from '../api/koppelen'

/** A part of the bar of a candidate: points of a criterion, or the price of room. */
export interface Balkdeel {
  /** Number in the bar and in the list beside it; 0 for the price. */
  nummer: number
  criterium: string
  volwassene: number | null
  punten: number
  rij: string | null
  zin: string
}

/** Every term with points and the price line, in the order of the answer. */
export function balkdelen(voorstel: Gemeentevoorstel): Balkdeel[] {
  const delen = voorstel.termen
    .filter((term) => term.punten !== 0)
    .map((term, i) => ({ nummer: i + 1, criterium: term.criterium, volwassene: term.volwassene, punten: term.punten, rij: term.rij, zin: term.zin }))
  const prijs = voorstel.prijsregel
  return prijs && prijs.bedrag !== 0
    ? [...delen, { nummer: 0, criterium: 'prijs', volwassene: null, punten: prijs.bedrag, rij: null, zin: '' }]
    : delen
}

/** Sum of the parts in whole hundredths, so that nothing is lost in between. */
export function opgetelde(delen: { punten: number }[]): number {
  return delen.reduce((som, deel) => som + Math.round(deel.punten * 100), 0) / 100
}

export interface Balkvak {
  deel: Balkdeel
  /** From and to on the scale of points: below zero for what is taken off. */
  van: number
  tot: number
}

/** The parts one after the other: points to the right of zero, what is taken off to the left. */
export function gestapeld(delen: Balkdeel[]): Balkvak[] {
  let rechts = 0
  let links = 0
  return delen.map((deel) => {
    if (deel.punten >= 0) {
      rechts += deel.punten
      return { deel, van: rechts - deel.punten, tot: rechts }
    }
    links += deel.punten
    return { deel, van: links, tot: links - deel.punten }
  })
}

/** One scale for all candidates, so that their bars can be compared; zero is always on it. */
export function schaalVan(voorstellen: Gemeentevoorstel[]): { laagste: number; hoogste: number } {
  const vakken = voorstellen.flatMap((voorstel) => gestapeld(balkdelen(voorstel)))
  return { laagste: Math.min(0, ...vakken.map((vak) => vak.van)), hoogste: Math.max(1, ...vakken.map((vak) => vak.tot)) }
}
