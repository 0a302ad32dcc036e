/**
 * What a proposal does: `POST /v1/wijzigingsvoorstellen/{id}/doorrekeningen` (202, `Doorrekening`) starts it for the draft as it stands,
 * `GET /v1/wijzigingsvoorstellen/{id}/doorrekeningen/{nummer}` tells how far it is and what came of it, `DELETE` on it stops it (204).
 * `GET /v1/wijzigingsvoorstellen/{id}/doorrekeningen` lists them (`{ doorrekeningen: Doorrekening[] }` without parts), the last first.
 */

export interface Doorrekeningverzoek {
  /** `synthetisch` or the name of an imported population. */
  bevolking: string
  /** Stored advices from and until this day (inclusive) are tried again; null: none. */
  herhaalVan: string | null
  herhaalTot: string | null
  /** Reference date for the population. */
  peildatum: string
}

export interface Doorrekening {
  nummer: number
  voorstel: string
  versie: number
  /** Hashes of the rules compared: from the rules in force to the draft. */
  van: string
  naar: string
  stand: 'wacht' | 'bezig' | 'klaar' | 'gestopt' | 'mislukt'
  fase: 'gevallen' | 'gedrag' | 'bevolking' | 'herhaling' | null
  gedaan: number
  totaal: number | null
  verzoek: Doorrekeningverzoek
  /** Parts appear as soon as they are ready. */
  gevallen: Gevallenuitslag | null
  gedrag: Gedragsverschil | null
  bevolking: Bevolkingsuitslag | null
  herhaling: Herhaling | null
}

export interface Gevallenuitslag {
  /** All cases of the draft: `geslaagd`, `gezakt` and `ongemoeid` together. */
  totaal: number
  geslaagd: number
  /** Cases that the change cannot reach, not tried again: they answer what they answer under the rules in force. 0 in what was worked out before these were told apart. */
  ongemoeid: number
  gezakt: Gezakt[]
  /** Failed against the rules in force, accepted on purpose in this proposal, with the reason. */
  bewustGewijzigd: { geval: string; model: string; toelichting: string; door: string }[]
}

export interface Gezakt {
  geval: string
  model: string
  omschrijving: string
  /** Path in the outcome, what the case expects and what the draft says. */
  verschillen: { pad: string; verwacht: string | null; werd: string | null }[]
}

export interface Gedragsverschil {
  /** Regions plus sampled facts with another outcome: 0 only when nothing differs anywhere. "0 changed" is said loudly. */
  aantalAnders: number
  gebieden: Gebied[]
  /** Made-up facts through whole models: seeded, the same for the same two rule sets. */
  steekproef: { model: string; onderzocht: number; anders: number; zaad: number }[]
  /** Why the search is not complete, one sentence per expression; empty when it is. */
  onvolledig: string[]
}

/** A region of inputs of one table whose outcome changes. */
export interface Gebied {
  model: string
  tabel: string
  /** Per input column that matters: what values, in reading form. */
  voorwaarden: { kolom: string; waarden: string }[]
  /** Outcome column: from what to what; null: no row. */
  verschillen: { kolom: string; van: string | null; naar: string | null }[]
  rijVan: string | null
  rijNaar: string | null
  /** Facts that reach the region, as the body of a request to a model; null when none were found, with the reason in `waaromGeenVoorbeeld`. */
  voorbeeld: { model: string; feiten: Record<string, unknown> } | null
  waaromGeenVoorbeeld: string | null
}

export interface Bevolkingsuitslag {
  bevolking: string
  /** It was made up: said with every figure. */
  synthetisch: boolean
  peildatum: string
  personen: number
  anders: number
  /** The models that were asked: those about persons that the change can reach. None: the change is about something else. */
  modellen: string[]
  /** Per group. Money is the difference (positive: they get more) in euro per month, decimal text with two decimals; null where nothing is paid. */
  groepen: Groepsuitslag[]
  /** Per municipality where it applies. */
  gemeenten: { code: string; naam: string; personen: number; anders: number; euroPerMaand: string }[]
  /** From what to what, the largest group first. */
  overgangen: { model: string; pad: string; van: string | null; naar: string | null; personen: number }[]
  euroPerMaand: string
  /** Persons of whom an amount is not settled on one side: not counted in the money. */
  bedragOnbekend: number
}

export interface Groepsuitslag {
  /** `UA-GOO`; who goes over to another group stands under both: `UA-GOO → ONBEKEND`. */
  groep: string
  personen: number
  wint: number
  verliest: number
  /** Another outcome, without more or less money. */
  anders: number
  gelijk: number
  euroPerMaand: string | null
  /** Facts of one person who gains, loses or differs. */
  voorbeelden: { soort: 'wint' | 'verliest' | 'anders'; model: string; feiten: Record<string, unknown> }[]
}

export interface Herhaling {
  van: string
  tot: string
  adviezen: number
  anders: number
  voorbeelden: { model: string; feiten: Record<string, unknown>; verschillen: { pad: string; van: string | null; naar: string | null }[] }[]
}

/** `GET /v1/bevolkingen`; `PUT /v1/bevolkingen/{bevolking}` (CSV) imports an anonymous file of a municipality. */
export interface Bevolkingen {
  bevolkingen: { naam: string; synthetisch: boolean; personen: number; omschrijving: string; gemaaktOp: string | null }[]
}

/**
 * `POST /v1/wijzigingsvoorstellen/{id}/mutaties` (an empty object; 202) starts, `GET` tells, `DELETE` stops (204): mutants of the tables that the proposal
 * touches that no case notices.
 */
export interface Mutaties {
  stand: 'geen' | 'bezig' | 'klaar' | 'mislukt' | 'gestopt'
  gedaan: number
  totaal: number | null
  /** Share of mutants that are noticed, 0 to 1, equivalent ones not counted; null until it is ready. */
  score: number | null
  tabellen: { model: string; tabel: string; mutanten: number; opgemerkt: number; gelijkwaardig: number }[]
  overlevenden: Overlevende[]
}

export interface Overlevende {
  model: string
  tabel: string
  rij: string
  kolom: string | null
  /** Dutch sentence: what was changed from what to what. */
  zin: string
  /** A case that would notice it, ready to add with an edit of kind `geval`; null when none was found. */
  geval: Record<string, string> | null
}
