/** What `/v1/regelsets` answers. `{regelset}` in an address is `geldend`, a full hash, or its first 8 or more characters. */

export interface Regelsetverwijzing {
  /** SHA-256 over all files, hexadecimal. */
  hash: string
  geldend: boolean
  /** The moment it first was in force here, UTC. */
  sinds: string
}

/** `GET /v1/regelsets`, newest first. */
export interface Regelsets {
  regelsets: Regelsetverwijzing[]
}

/** `GET /v1/regelsets/{regelset}` */
export interface Regelset extends Regelsetverwijzing {
  aantallen: Aantallen
  modellen: Modelregel[]
  dekking: Dekking
}

export interface Aantallen {
  modellen: number
  tabellen: number
  rijen: number
  gevallen: number
  teBevestigen: number
  beoordelen: number
  /** Laws and other sources the rows rest on. */
  bronnen: number
}

/** `regels`: Drools rules; `bericht`: a message with types and without decisions; `typen`: shared types. */
export type Modelsoort = 'beslismodel' | 'regels' | 'bericht' | 'typen'

export interface Modelregel {
  naam: string
  omschrijving: string
  soort: Modelsoort
  tabellen: number
  rijen: number
  gevallen: number
  teBevestigen: number
  beoordelen: number
  /** First moment at which a rule set with this very content of the model was in force here. */
  sinds: string
  /** First and last day on which a row with a period applies; null: no limit on that side, or no row with a period. */
  eersteDag: string | null
  laatsteDag: string | null
}

/** Which rows the cases reach; computed in the background on the first question. */
export interface Dekking {
  stand: 'bezig' | 'klaar' | 'mislukt'
  gevallenGedaan: number
  gevallen: number
  rijenGeraakt: number
  rijen: number
}

/** `GET /v1/regelsets/{regelset}/modellen/{model}` */
export interface Model extends Modelregel {
  regelset: string
  /** `/v1/leefgeld`; null when it cannot be asked for advice. */
  adviespad: string | null
  invoer: Gegeven[]
  typen: Type[]
  beslissingen: Beslissing[]
  tekening: Tekening
}

export interface Gegeven {
  naam: string
  omschrijving: string
  verplicht: boolean
  type: Type
}

export type Type =
  | { soort: 'opsomming'; naam: string; omschrijving: string; waarden: string[] }
  | { soort: 'getal'; naam: string; omschrijving: string; minimum: number | null; maximum: number | null; geld: boolean }
  | { soort: 'datum' | 'tekst' | 'logisch' | 'vrij'; naam: string; omschrijving: string }
  | { soort: 'structuur'; naam: string; omschrijving: string; velden: Gegeven[] }
  | { soort: 'lijst'; naam: string; omschrijving: string; element: Type }

export interface Elementverwijzing {
  model: string
  naam: string
}

export interface Beslissing {
  /** Id of the element in the file; stable. */
  id: string
  naam: string
  omschrijving: string
  vraag: string | null
  /** `uitdrukking`: FEEL instead of a table; `functie`: a business knowledge model; `dienst`: what other models may call. */
  soort: 'tabel' | 'uitdrukking' | 'functie' | 'dienst'
  /** Whether its logic is a table, also of a function. */
  tabel: boolean
  trefregel: string | null
  rijen: number
  teBevestigen: number
  /** FEEL text where the logic is no table. */
  uitdrukking: string | null
  type: Type | null
  eist: Elementverwijzing[]
}

/** The diagram as the model draws it, in its own units. */
export interface Tekening {
  breedte: number
  hoogte: number
  knopen: Tekeningknoop[]
  lijnen: Tekeninglijn[]
}

export interface Tekeningknoop {
  id: string
  naam: string
  /** `extern`: stands in another model. */
  soort: 'beslissing' | 'invoer' | 'functie' | 'dienst' | 'bron' | 'extern'
  model: string
  tabel: boolean
  x: number
  y: number
  breedte: number
  hoogte: number
}

export interface Tekeninglijn {
  soort: 'informatie' | 'kennis' | 'gezag'
  van: string
  naar: string
  punten: [number, number][]
}

/** `GET /v1/regelsets/{regelset}/modellen/{model}/tabellen/{tabel}`; Drools rules are the table `regels` of their model, without columns. */
export interface Tabel {
  regelset: string
  model: string
  naam: string
  omschrijving: string
  vraag: string | null
  /** `UNIQUE`, `COLLECT`, ...; null for Drools rules. */
  trefregel: string | null
  invoer: Kolom[]
  uitkomst: Kolom[]
  rijen: Rij[]
}

export interface Kolom {
  id: string
  titel: string
  /** FEEL expression of an input; null for an outcome. */
  uitdrukking: string | null
  omschrijving: string
  type: Type | null
}

export interface Cel {
  feel: string
  /** Reading text: `1 jan 2025 t/m 4 mrt 2027`, `€ 214,29`; equal to `feel` where there is nothing better. */
  tekst: string
  /** The cell is `-`: it does not matter. */
  vrij: boolean
}

export interface Bron {
  verwijzing: string
  /** To read: `RooO, artikel 10 lid 2, zoals het gold op 1 januari 2025`. */
  opschrift: string
  link: string | null
}

export interface Rij {
  id: string
  invoer: Cel[]
  uitkomst: Cel[]
  /** Text of a Drools rule; null for a row of a table. */
  regeltekst: string | null
  toelichting: string
  bronnen: Bron[]
  feiten: string[]
  zekerheid: 'bevestigd' | 'te bevestigen'
  vraag: string | null
  gegevens: string[]
  geldigVan: string | null
  geldigTot: string | null
  /** Rows of this table with the same conditions apart from the period, which end just before and begin just after. */
  voorganger: string | null
  opvolger: string | null
  /** Number of cases that hit the row; null until the coverage is ready. */
  gevallen: number | null
}

/** `GET /v1/regelsets/{regelset}/rijen/{rij}` */
export interface RijInTabel {
  regelset: string
  model: string
  tabel: string
  kolommen: { invoer: Kolom[]; uitkomst: Kolom[] }
  rij: Rij
  /** Cases that hit the row; null until the coverage is ready. */
  gevallen: Gevalverwijzing[] | null
}

export interface Gevalverwijzing {
  id: string
  model: string
  omschrijving: string
}

/** `GET /v1/regelsets/{regelset}/modellen/{model}/gevallen` */
export interface Gevallen {
  regelset: string
  model: string
  gevallen: Geval[]
}

export interface Geval extends Gevalverwijzing {
  feiten: string[]
  /** The body that is posted to the model. */
  verzoek: Record<string, unknown>
  /** Expected text per dotted path of the outcome. */
  verwacht: Record<string, string>
  /** Expected codes of a refusal. */
  fouten: string[]
  /** Rows that must be among the reasons. */
  rijen: string[]
}

/** `GET /v1/regelsets/{regelset}/bronnen` */
export interface Bronnen {
  regelset: string
  bronnen: Bronregel[]
}

export interface Bronregel {
  /** `BWBR0046503`, `stcrt-2022-8951`, `CELEX:32001L0055`, `ECLI:...`, or the host of a page: `coa.nl`. */
  id: string
  naam: string
  soort: 'wet' | 'bekendmaking' | 'europees' | 'uitspraak' | 'lokaal' | 'pagina'
  artikelen: number
  rijen: number
  teBevestigen: number
}

/** `GET /v1/regelsets/{regelset}/bronnen/{bron}` */
export interface Bronuitsplitsing extends Bronregel {
  regelset: string
  onderdelen: Brononderdeel[]
}

export interface Brononderdeel {
  /** `artikel 10 lid 2`; `geheel` when the whole source is cited; the address of a page. */
  onderdeel: string
  rijen: Bronrij[]
}

export interface Bronrij {
  id: string
  model: string
  tabel: string
  toelichting: string
  zekerheid: 'bevestigd' | 'te bevestigen'
  geldigVan: string | null
  geldigTot: string | null
  bron: Bron
}

/** `GET /v1/regelsets/{regelset}/rijen?zoek=189,13` (every word must occur), `?zekerheid=te-bevestigen` (or `bevestigd`) with `?model=`; paged: `?pagina=1&paginaGrootte=100`. */
export interface Rijenpagina {
  regelset: string
  totaal: number
  pagina: number
  paginaGrootte: number
  rijen: (Omit<Bronrij, 'bron'> & { bronnen: Bron[]; vraag: string | null })[]
}

/** `GET /v1/regelsets/{regelset}/kalender?van=2026-11-27&totEnMet=2028-11-27` */
export interface Kalender {
  regelset: string
  van: string
  totEnMet: string
  dagen: Kalenderdag[]
  tabellen: Kalendertabel[]
}

/** A day on which rows begin to apply, or the last day on which rows apply. */
export interface Kalenderdag {
  dag: string
  wijzigingen: { model: string; tabel: string; begint: string[]; eindigt: string[] }[]
}

/** A table with rows that have a period, over all time. */
export interface Kalendertabel {
  model: string
  tabel: string
  rijen: number
  eersteDag: string | null
  laatsteDag: string | null
  /** Days on which another set of rows begins to apply, in order. */
  grenzen: string[]
}
