/** Remarks on rows and signatures under tables. Every text is shown as text, never as markup. */

export type Opmerkingstand = 'open' | 'beantwoord' | 'afgehandeld'

/** `POST /v1/opmerkingen`; answered with 201 and the {@link Opmerking}. */
export interface NieuweOpmerking {
  /** Id of a row of the rule set in force. */
  rij: string
  /** 1 to 4,000 characters. */
  tekst: string
  /** Name or role, 1 to 200 characters. */
  door: string
}

/** `POST /v1/opmerkingen/{id}/antwoorden`; answered with 201 and the {@link Opmerking}; 409 when it is settled. */
export interface NieuwAntwoord {
  tekst: string
  door: string
}

/** `POST /v1/opmerkingen/{id}/afhandeling`; answered with 201 and the {@link Opmerking}; 409 when it is settled already. */
export interface NieuweAfhandeling {
  toelichting: string
  door: string
}

/** `GET /v1/opmerkingen/{id}` */
export interface Opmerking {
  /** UUID */
  id: string
  rij: string
  /** Where the row stood when the remark was made. */
  model: string
  tabel: string
  /** Hash of the rule set in force then. */
  regelset: string
  /** Whether the row still says what it said then, in the rule set in force; false also when it is gone. */
  rijOngewijzigd: boolean
  stand: Opmerkingstand
  tekst: string
  door: string
  /** UTC */
  op: string
  /** Oldest first. */
  antwoorden: Antwoord[]
  afhandeling: Afhandeling | null
}

export interface Antwoord {
  tekst: string
  door: string
  op: string
}

export interface Afhandeling {
  toelichting: string
  door: string
  op: string
}

/** `GET /v1/opmerkingen?rij=&model=&tabel=&stand=&pagina=1&paginaGrootte=100`, the newest first. */
export interface Opmerkingen {
  totaal: number
  pagina: number
  paginaGrootte: number
  opmerkingen: Opmerking[]
}

/** `POST /v1/handtekeningen`; answered with 201 and the {@link Handtekening}. */
export interface NieuweHandtekening {
  model: string
  /** Name of the table; `regels` for Drools rules. */
  tabel: string
  /** The rule set that was read: `geldend`, a hash or its first 8 or more characters. */
  regelset: string
  door: string
}

/** `GET /v1/regelsets/{regelset}/handtekeningen?model=&tabel=`: every signature, held against the rows of this rule set; newest first. */
export interface Handtekeningen {
  regelset: string
  handtekeningen: Handtekening[]
}

export interface Handtekening {
  /** UUID */
  id: string
  model: string
  tabel: string
  /** Hash of the rule set at which it was signed. */
  getekendeRegelset: string
  door: string
  op: string
  /** Whether it covers every row, and no row that was signed is gone. */
  geheelGeldig: boolean
  rijen: Rijhandtekening[]
}

export interface Rijhandtekening {
  rij: string
  /** `gewijzigd`: says something else than what was signed; `nieuw`: was not there; `vervallen`: is gone. Only `geldig` is still signed. */
  stand: 'geldig' | 'gewijzigd' | 'nieuw' | 'vervallen'
}
