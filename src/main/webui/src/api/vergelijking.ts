/**
 * What changed between two rule sets. In an address `{regelset}` is the new one and `{ander}` the old one; each is `geldend`, a full hash, or
 * its first 8 or more characters.
 */

import type { Elementverwijzing, Regelsetverwijzing } from './regelsets'

/** `GET /v1/regelsets/{regelset}/verschillen/{ander}` */
export interface Verschillen {
  van: Regelsetverwijzing
  naar: Regelsetverwijzing
  aantallen: Verschilaantallen
  /** Only models that differ, by name; Drools rules are a model under the name of their file. */
  modellen: Modelverschil[]
}

/** Rows of new and removed models and tables are counted too. */
export interface Verschilaantallen {
  modellen: number
  rijenNieuw: number
  rijenVervallen: number
  /** What it says changed, whether or not it was moved as well. */
  rijenGewijzigd: number
  /** Only its place changed. */
  rijenVerplaatst: number
}

export type Verandering = 'nieuw' | 'vervallen' | 'gewijzigd'

export interface Modelverschil {
  naam: string
  verandering: Verandering
  /** Rows of a model that is new or removed; of a changed one, those in the new set. */
  rijen: number
  /** The file differs, but only in drawing, order of elements or layout. */
  alleenOpmaak: boolean
  kenmerken: Kenmerkverschil[]
  /** Only what differs, in the order of the file, removed ones last; empty for a model that is new or removed. */
  onderdelen: Onderdeelverschil[]
}

/**
 * One property, as text. `van` is null when it was not there, `naar` when it is no longer there.
 * - of a model: `omschrijving`
 * - of a type: `type`, `waarden`, `omschrijving`, and the same per field: `leden.type`, ...
 * - of an input: `naam`, `type`, `omschrijving`
 * - of a decision or function: `naam`, `omschrijving`, `vraag`, `type`, `trefregel`, `uitdrukking` (FEEL), `uitdrukking.<onderdeel>`, `parameters`, `eist`
 * - of a column: `titel`, `uitdrukking`, `type`, `waarden`, `omschrijving`
 * - of a row: `bron`, `toelichting`, `feit`, `zekerheid`, `vraag`, `gegevens`, `geldigVan`, `geldigTot`, and `regeltekst` of a Drools rule
 */
export interface Kenmerkverschil {
  naam: string
  van: string | null
  naar: string | null
}

export interface Onderdeelverschil {
  /** Name in the new set; of a removed one in the old set. Drools rules are the one table `regels`. */
  naam: string
  soort: 'tabel' | 'uitdrukking' | 'functie' | 'dienst' | 'gegeven' | 'bron' | 'type' | 'regels'
  /** Whether its logic is a table, also of a function. */
  tabel: boolean
  verandering: Verandering
  kenmerken: Kenmerkverschil[]
  /** Columns are matched by id. */
  kolommen: Kolomverschil[]
  /** Rows are matched by id; in the order of the new set, a removed row at its old place. Not listed for a new or removed table. */
  rijen: Rijverschil[]
  /** Rows of the new set; of a removed table those it had. */
  aantalRijen: number
}

export interface Kolomverschil {
  id: string
  titel: string
  kant: 'invoer' | 'uitkomst'
  verandering: Verandering | 'verplaatst'
  kenmerken: Kenmerkverschil[]
}

export interface Rijverschil {
  id: string
  verandering: Verandering | 'verplaatst'
  /** Whether it stands elsewhere among the rows that both sets have. */
  verplaatst: boolean
  /** Place in the table, from 1; null when it is not there. */
  plaatsVan: number | null
  plaatsNaar: number | null
  /** The table in which a new row stood before, or a removed row stands now. */
  elders: Elementverwijzing | null
  /**
   * Cells that differ. A cell `-` of a column that was added or removed is no difference, because it does not matter. Of a new or removed row
   * every cell that matters.
   */
  cellen: Celverschil[]
  kenmerken: Kenmerkverschil[]
}

export interface Celverschil {
  /** Id of the column. */
  kolom: string
  /** FEEL; null when there was no such cell. */
  van: string | null
  naar: string | null
}

/**
 * `GET /v1/regelsets/{regelset}/verschillen/{ander}/gevolgen`: who gets another outcome. The first question starts the computation; ask again
 * until `stand` is no longer `bezig`.
 */
export interface Gevolgen {
  van: string
  naar: string
  stand: 'bezig' | 'klaar' | 'mislukt'
  /** Inputs tried so far, and in all; `totaal` is null until it is known. */
  gedaan: number
  totaal: number | null
  /** Models that both sets have and whose outcome can differ; empty until `klaar`. */
  modellen: Modelgevolgen[]
}

export interface Modelgevolgen {
  naam: string
  /** The cases of both sets. */
  gevallen: Gevolgtelling & { anders: string[] }
  /** Facts of stored advices, the newest first; never with the advice they belong to. */
  bewaard: Gevolgtelling
  /** Facts made at random that the types of the new set allow; the same two sets get the same facts. */
  verzonnen: Gevolgtelling
}

export interface Gevolgtelling {
  onderzocht: number
  aantalAnders: number
  /** Of stored facts at most 5, else at most 10. */
  voorbeelden: Gevolgvoorbeeld[]
}

export interface Gevolgvoorbeeld {
  /** Id of the case; null for other facts. */
  geval: string | null
  /** The body that is posted to the model. */
  feiten: Record<string, unknown>
  /**
   * The first paths in the outcome that differ: `leefgeld.bedrag`; `weigering` lists the codes of a refusal. `van` or `naar` is null when the
   * path is not there.
   */
  verschillen: { pad: string; van: string | null; naar: string | null }[]
  /** How many paths differ in all. */
  aantalVerschillen: number
}
