import type { Stand } from './stand'

/** What stays in this browser tab and nowhere else: facts about a person are never in an address. */
export interface Bewaard {
  /** The case the form was filled from; empty when there was none. */
  geval: string
  stand: Stand
  /** The advice that was asked last, with the facts it was asked for. */
  gevraagd: { id: string; verzoek: Record<string, unknown> } | null
}

function sleutel(model: string): string {
  return `onderdak.proberen.${model}`
}

export function bewaar(model: string, bewaard: Bewaard): void {
  sessionStorage.setItem(sleutel(model), JSON.stringify(bewaard))
}

/** Null when nothing was kept in this tab. */
export function bewaardVan(model: string): Bewaard | null {
  const tekst = sessionStorage.getItem(sleutel(model))
  return tekst === null ? null : (JSON.parse(tekst) as Bewaard)
}
