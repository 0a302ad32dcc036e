/**
 * Proposals: changes to the rules that do not count yet. `{id}` is the number (UUID) of a proposal. Everything below except reading needs a signed-in
 * person (`Authorization`); 401 when nobody is signed in, 403 when the role does not allow it.
 *
 * The draft of a proposal is a rule set like any other for reading: `/v1/regelsets/voorstel-{id}/...` answers whatever it answers for a stored rule
 * set, and 409 with the findings while the draft does not compile. Its differences with the rules in force are
 * `/v1/regelsets/voorstel-{id}/verschillen/geldend`.
 */

import type { Tabel } from './regelsets'
import type { Rijverschil } from './vergelijking'

export type Stand = 'concept' | 'ingediend' | 'beoordeeld' | 'goedgekeurd' | 'in werking' | 'afgewezen' | 'ingetrokken'

/** What a person may do with this proposal now; the server decides, the page only shows it. */
export type Stap = 'bewerken' | 'indienen' | 'terugnemen' | 'beoordelen' | 'goedkeuren' | 'afwijzen' | 'intrekken' | 'bijwerken'

/** `GET /v1/wijzigingsvoorstellen?stand=&pagina=&paginaGrootte=`: the last changed first. */
export interface Voorstellen {
  totaal: number
  pagina: number
  paginaGrootte: number
  voorstellen: Voorstelregel[]
}

export interface Voorstelregel {
  id: string
  titel: string
  stand: Stand
  auteur: string
  /** UTC. */
  gemaaktOp: string
  gewijzigdOp: string
  /** Names of the models that differ from the base. */
  modellen: string[]
}

/** `POST /v1/wijzigingsvoorstellen`; `PATCH /v1/wijzigingsvoorstellen/{id}` takes any of the three. Answers `Voorstel`. */
export interface NieuwVoorstel {
  /** 1 to 200 characters. */
  titel: string
  /** 1 to 4,000 characters. */
  reden: string
  /** The law text that causes it: one citation per line in the citation grammar; may be empty. */
  aanleiding: string
}

/** `GET /v1/wijzigingsvoorstellen/{id}` */
export interface Voorstel extends Voorstelregel {
  reden: string
  aanleiding: string
  /** Hash of the rule set it changes. */
  basis: string
  /** The rules in force are no longer `basis`. */
  achter: boolean
  /** Number of the last edit; 0 when there is none. Every edit, undo and rebase adds one. */
  versie: number
  /** Hash of the rule set that would come into force; null while it does not compile. */
  concept: string | null
  bestanden: Bestandswijziging[]
  /** What the caller may do now. */
  stappen: Stap[]
  gebeurtenissen: Gebeurtenis[]
}

export interface Bestandswijziging {
  /** `leefgeld.dmn`, `leefgeld.gevallen.csv` */
  naam: string
  verandering: 'nieuw' | 'vervallen' | 'gewijzigd'
  /** Rows of tables that differ from the base. */
  rijen: number
}

/** The history: only added to, never rewritten. */
export interface Gebeurtenis {
  nummer: number
  /** UTC. */
  op: string
  door: string
  soort:
    'gemaakt' | 'gewijzigd' | 'ingediend' | 'teruggenomen' | 'beoordeeld' | 'goedgekeurd' | 'in werking' | 'afgewezen' | 'ingetrokken' | 'bijgewerkt'
  /** What the person said; empty when nothing. */
  toelichting: string
}

/**
 * Steps: `POST /v1/wijzigingsvoorstellen/{id}/_dien-in`, `/_neem-terug` (back to concept), `/_beoordeel`, `/_keur-goed` (also puts it in force),
 * `/_wijs-af`, `/_trek-in`, `/_werk-bij` (onto the rules in force). Body `Stapverzoek`; answers `Voorstel`. 409 when the state, a finding, a failing
 * case or a conflict does not allow it, with `errors[]`. The author cannot judge or approve (403).
 */
export interface Stapverzoek {
  /** `versie` the person looked at; 409 when it moved on. */
  versie: number
  /** Required for `_beoordeel` and `_wijs-af`. */
  toelichting?: string
}

/** `GET /v1/wijzigingsvoorstellen/{id}/conflicten`: rows that both the proposal and the rules in force changed since the base. */
export interface Conflicten {
  basis: string
  geldend: string
  conflicten: Conflict[]
}

export interface Conflict {
  model: string
  tabel: string
  rij: string
  /** From the base to the proposal, and from the base to the rules in force. */
  voorstel: Rijverschil
  geldend: Rijverschil
}

/** `POST .../_werk-bij` takes a choice per conflict in `keuzen`; without a choice for one it is 409. */
export interface Bijwerkverzoek extends Stapverzoek {
  keuzen: { rij: string; keuze: 'voorstel' | 'geldend' }[]
}

/**
 * `POST /v1/wijzigingsvoorstellen/{id}/bewerkingen`. A row is addressed by its id alone, because ids are unique over the rule set. `was` is what the
 * person saw: when the draft says something else, somebody changed it meanwhile and the edit is refused (409 `Botsing`).
 */
export type Bewerking =
  | { soort: 'cel'; rij: string; kolom: string; was: string; wordt: string }
  | { soort: 'annotatie'; rij: string; kolom: Annotatie; was: string; wordt: string }
  /** `na`: id of the row it comes after; null for the first place. The service gives the id. Missing cells are `-`, missing outcomes empty. */
  | {
      soort: 'toevoegen'
      model: string
      tabel: string
      na: string | null
      cellen: Record<string, string>
      annotaties: Partial<Record<Annotatie, string>>
    }
  /** A copy right after the row, with a new id. */
  | { soort: 'kopieren'; rij: string }
  | { soort: 'verplaatsen'; rij: string; na: string | null }
  /** Ends its validity; a row that was in force is never deleted. */
  | { soort: 'beeindigen'; rij: string; laatsteDag: string }
  /** Ends the row on the day before `vanaf` and puts a copy after it that begins there, with these cells and annotations changed. */
  | { soort: 'opvolgen'; rij: string; vanaf: string; cellen: Record<string, string>; annotaties: Partial<Record<Annotatie, string>> }
  /** Only a row that this proposal added. */
  | { soort: 'verwijderen'; rij: string }
  /** One more line in a case file of the model; columns that the file lacks are added at the end. */
  | { soort: 'geval'; model: string; geval: Record<string, string> }
  /** Replaces the expectations of a case by what the draft answers, on purpose. */
  | { soort: 'gevalaanvaarden'; geval: string; model: string; toelichting: string }

export type Annotatie = 'bron' | 'toelichting' | 'feit' | 'zekerheid' | 'vraag' | 'gegevens'

/** 201 on an edit; also the answer of `POST .../bewerkingen/_maak-ongedaan` and `/_herstel` (the caller's own last edit; 409 when there is none). */
export interface Bewerkt {
  versie: number
  bewerking: Bewerkingsregel
  /** The table as it stands now, when a table was touched. */
  tabel: Concepttabel | null
}

/** `GET /v1/wijzigingsvoorstellen/{id}/bewerkingen`: the last first. */
export interface Bewerkingen {
  bewerkingen: Bewerkingsregel[]
}

export interface Bewerkingsregel {
  nummer: number
  /** UTC. */
  op: string
  door: string
  soort: string
  model: string
  tabel: string | null
  rij: string | null
  /** One Dutch sentence: what changed from what to what. */
  zin: string
  ongedaan: boolean
}

/** 409 problem+json with these extra fields: somebody else was first. */
export interface Botsing {
  /** What the draft says now. */
  nu: string
  door: string
  op: string
  /** What the caller wanted. */
  wilde: string
}

/** `GET /v1/wijzigingsvoorstellen/{id}/modellen/{model}/tabellen/{tabel}`: read from the text, so it also shows a draft that does not compile. */
export interface Concepttabel extends Tabel {
  voorstel: string
  versie: number
  /** By id of the column, conditions and outcomes alike. */
  kolomsoorten: Record<string, Kolomsoort>
  /** By id of the row: the text of its annotations as it stands in the file, which `was` of an edit must say. An annotation that is not here is empty. */
  annotaties: Record<string, Partial<Record<Annotatie, string>>>
  wijzigingen: Rijverschil[]
  bevindingen: Bevinding[]
  /** Whether the caller has something to undo or redo. */
  ongedaanMogelijk: boolean
  herstelMogelijk: boolean
}

/** How a cell of a column is edited; `feel` always works too. */
export type Kolomsoort =
  | { soort: 'periode' }
  | { soort: 'datum' }
  | { soort: 'bedrag' }
  | { soort: 'getal' }
  | { soort: 'keuze'; waarden: string[] }
  | { soort: 'meerkeuze'; waarden: string[] }
  | { soort: 'logisch' }
  | { soort: 'tekst' }
  | { soort: 'feel' }

/** `GET /v1/wijzigingsvoorstellen/{id}/bevindingen?model=&tabel=`; without a table: the whole draft. */
export interface Bevindingen {
  versie: number
  bevindingen: Bevinding[]
}

/** Something that is wrong or to be looked at, with where it stands. */
export interface Bevinding {
  /** `fout`: it cannot be submitted like this. `let op`: a person should look. */
  ernst: 'fout' | 'let op'
  /** Fixed code: `syntaxis`, `type`, `waarde`, `gat`, `overlap`, `dag-zonder-rij`, `bron`, `toelichting`, `zekerheid`, `dode-rij`, `contract`, ... */
  code: string
  model: string
  tabel: string | null
  rij: string | null
  /** Id of the column, or the name of an annotation. */
  kolom: string | null
  /** Dutch: what is wrong. */
  melding: string
  /** Dutch: what to do. */
  oplossing: string
  /** The other rows it is about, for example those that overlap. */
  rijen: string[]
  /** One concrete case: value per column expression. */
  voorbeeld: Record<string, string> | null
}

/** `PUT /v1/wijzigingsvoorstellen/{id}/modellen/{model}/tabellen/{tabel}/werkblad?proef=true|false`: XLSX or CSV. `proef`: only tell. */
export interface Werkbladinvoer {
  versie: number
  /** Same shape as an answer on differences: from the draft to what the sheet says. */
  rijen: Rijverschil[]
  /** What in the sheet cannot be taken over, by cell address: `C14`. Nothing is taken over while there is one. */
  fouten: { cel: string; melding: string; oplossing: string }[]
  /** Sentences of the edits. */
  zinnen: string[]
}

/**
 * `PUT /v1/wijzigingsvoorstellen/{id}/bestanden/{bestand}` (`application/xml`): a whole DMN file, brought into the canonical form first. Header
 * `If-Match: "<versie>"`. Answers `Bestandinvoer`. `GET` on the same address gives the file of the draft.
 */
export interface Bestandinvoer {
  versie: number
  /** Lines that differ from the draft before. */
  regelsGewijzigd: number
  bevindingen: Bevinding[]
}
