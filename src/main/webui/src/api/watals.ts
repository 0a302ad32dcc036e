/** `POST /v1/{model}/_wat-als`: for the outcome shown, the nearest facts with another outcome. Nothing is stored. */

/** The request. */
export interface WatAlsVraag {
  /** The body that would be posted to the model; refused (400) in the same way, pointers begin with `/feiten`. */
  feiten: Record<string, unknown>
  /** Dotted paths into the outcome that should become different: `leefgeldPersoon.totaal`. Left out or empty: all decisions. */
  uitkomst?: string[] | null
  /** JSON pointers into `feiten` of facts that may not change, with all below them: `/verblijf`, `/huishouden/leden/0`. */
  vast?: string[] | null
  /** JSON pointers into `feiten` of the only facts that may change, with all below them. Left out or empty: all the law lets change. */
  kan?: string[] | null
}

/** The answer (200). Errors are problem documents: 400 with `errors[]`, 404 no such model, 503 too busy (`Retry-After`). */
export interface WatAls {
  /** What the asked paths are now, path to value; without `uitkomst` in the request the whole outcome, decision to value. */
  uitkomst: Record<string, unknown>
  /** At most 50: fewest facts changed first, then the smallest step. */
  wijzigingen: Wijziging[]
  onderzocht: Onderzocht
  /** Whether every change of one and of two facts was covered. */
  volledig: boolean
  /** Dutch sentences: each names the table, column or expression, or the limit, that makes the search incomplete. Empty when complete. */
  waaromOnvolledig: string[]
  /** Hash of the rule set. */
  regelset: string
  aard: 'verkenning'
}

/** One set of facts with another outcome, found by evaluating the whole model. */
export interface Wijziging {
  /** One or two. */
  feiten: Feitwijziging[]
  /** At least one, all within the asked paths. */
  verschillen: Verschil[]
  /** Ids of the rows that apply after the change and did not before. */
  rijen: string[]
}

export interface Feitwijziging {
  /** JSON pointer inside `feiten`: `/verblijf/plaats`. */
  pointer: string
  /** As it is in `feiten`; null: not given. */
  van: Scalair | null
  /** As it would be sent. */
  naar: Scalair
  /** Dutch sentence: `Waar de persoon verblijft: van coa-opvang naar eigen-woning.` */
  omschrijving: string
}

export type Scalair = string | number | boolean

export interface Verschil {
  /** Dotted path into the outcome: `leefgeldPersoon.totaal`. A list is compared as a whole. */
  pad: string
  van: unknown
  naar: unknown
}

export interface Onderzocht {
  /** Evaluations of the model, the one of the facts as sent included. */
  evaluaties: number
  /** Facts that were varied. */
  feiten: number
  /** Whether all changes of one fact were evaluated. */
  enkelvoudig: boolean
  /** Pairs of changes that were evaluated. */
  paren: number
}
