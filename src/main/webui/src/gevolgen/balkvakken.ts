import type { Groepsuitslag } from '../api/doorrekening'

export type Soort = 'wint' | 'verliest' | 'anders' | 'gelijk'
export const soorten: Soort[] = ['wint', 'verliest', 'anders', 'gelijk']

export interface Balkvak {
  soort: Soort
  personen: number
  /** In percents of the bar, 0 to 100. */
  van: number
  breedte: number
}

/** However few they are, one person stays visible. */
const SMALST = 0.6

/** The parts of a group side by side, together the whole bar; a part without persons is left out. */
export function balkvakken(groep: Pick<Groepsuitslag, Soort>): Balkvak[] {
  const delen = soorten.map((soort) => ({ soort, personen: groep[soort] })).filter(({ personen }) => personen > 0)
  const totaal = delen.reduce((som, { personen }) => som + personen, 0)
  const ruim = delen.map(({ personen }) => Math.max(SMALST, (personen / totaal) * 100))
  const schaal = 100 / ruim.reduce((som, breedte) => som + breedte, 0)
  let van = 0
  return delen.map((deel, i) => {
    const vak = { ...deel, van, breedte: ruim[i] * schaal }
    van += vak.breedte
    return vak
  })
}
