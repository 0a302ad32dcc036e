import type { Boeking } from '../api/koppelen'

export interface Boekingsregel {
  boeking: Boeking
  /** What it does to the balance, below zero when more persons must be housed; null when it counts in no balance. */
  effect: number | null
  /** Balance of this booking and all before it. */
  saldo: number
}

/** Entries in the order in which they became known, with the balance after each: a target lowers it, a person housed raises it. */
export function lopend(boekingen: Boeking[]): Boekingsregel[] {
  let saldo = 0
  return [...boekingen]
    .sort((a, b) => (a.bekendOp === b.bekendOp ? a.nummer - b.nummer : a.bekendOp < b.bekendOp ? -1 : 1))
    .map((boeking) => {
      const effect =
        boeking.soort === 'verwachting' || boeking.personen === null ? null : boeking.soort === 'realisatie' ? boeking.personen : 0 - boeking.personen
      saldo += effect ?? 0
      return { boeking, effect, saldo }
    })
}
