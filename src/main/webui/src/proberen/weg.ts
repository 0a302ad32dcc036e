import type { Reden } from '../api/advies'

/** A decision on the path with its rows that applied. */
export interface Stap {
  model: string
  beslissing: string
  redenen: Reden[]
}

/** The steps of one model, in the order in which their first row applied. */
export interface Weg {
  model: string
  stappen: Stap[]
  rijen: number
}

/** The path of an advice per model; rows of one table are one step. */
export function wegen(onderbouwing: Reden[]): Weg[] {
  const wegen = new Map<string, Map<string, Stap>>()
  for (const reden of onderbouwing) {
    const stappen = wegen.get(reden.model) ?? new Map<string, Stap>()
    wegen.set(reden.model, stappen)
    const stap = stappen.get(reden.beslissing) ?? { model: reden.model, beslissing: reden.beslissing, redenen: [] }
    stappen.set(reden.beslissing, stap)
    stap.redenen.push(reden)
  }
  return [...wegen].map(([model, stappen]) => ({
    model,
    stappen: [...stappen.values()],
    rijen: [...stappen.values()].reduce((som, stap) => som + stap.redenen.length, 0),
  }))
}

/** Where the table of a step stands with its rows marked: the path, and what comes behind the question mark. */
export function tabelplaats(stap: Stap, regelset: string): { naar: string; vraag: Record<string, string> } {
  const rijen = stap.redenen.map((reden) => reden.rij)
  return { naar: `/regels/${regelset}/${stap.model}/${stap.beslissing}#${rijen[0]}`, vraag: { toegepast: rijen.join(',') } }
}
