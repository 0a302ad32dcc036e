/** `POST /v1/{model}` and `GET /v1/adviezen/{id}`. */
export interface Advies {
  /** Decision to value, in the order of the model. */
  uitkomst: Record<string, unknown>
  /** Every row that applied, once, in the order in which they did; those of other models that were asked included. */
  onderbouwing: Reden[]
  ontbrekendeGegevens: OntbrekendGegeven[]
  advies: {
    id: string
    model: string
    /** Hash of the rule set. */
    regelset: string
    /** UTC. */
    tijdstip: string
  }
  aard: 'advies'
}

export interface Reden {
  model: string
  beslissing: string
  rij: string
  toelichting: string
  bronnen: Verwijzing[]
  feiten: string[]
  geldigVan?: string
  geldigTot?: string
  zekerheid: 'bevestigd' | 'te bevestigen'
  /** What a person must answer. */
  vraag?: string
}

export interface Verwijzing {
  verwijzing: string
  titel?: string
  /** Only to public sites of law. */
  link?: string
}

/** A fact that would settle what is now `beoordelen`. */
export interface OntbrekendGegeven {
  pointer: string
  omschrijving: string
  /** Names of the decisions that wait for it. */
  nodigVoor: string[]
}
