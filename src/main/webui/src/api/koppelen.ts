/** What the addresses of municipalities, targets, ledger, coupling proposals and coupling rounds answer, as far as the pages read it. */

export interface Regio {
  code: string
  naam: string
}

export interface Gemeente {
  gemeentecode: string
  naam: string
  provincie: Regio
  arbeidsmarktregio: Regio | null
  veiligheidsregio: Regio | null
  coaRegio: Regio | null
  inwoners: { aantal: number | null; peildatum: string; bron: string; zekerheid: string; toelichting: string | null } | null
  /** Null for a municipality that no longer exists. */
  zwaartepunt: { breedtegraad: number; lengtegraad: number } | null
  geldigVan: string
  geldigTot: string | null
}

/** `GET /v1/gemeenten?peildatum=` */
export interface Gemeenten {
  peildatum: string
  voorbehoud: string | null
  aantal: number
  gemeenten: Gemeente[]
}

/** `GET /v1/gemeenten/{gemeentecode}?peildatum=` */
export interface GemeenteOpDag {
  peildatum: string
  voorbehoud: string | null
  gemeente: Gemeente
}

/** A row or rule behind an answer. */
export interface Reden {
  model: string
  beslissing: string
  rij: string
  toelichting: string
  zekerheid: string
}

/** `GET /v1/taakstellingen/{halfjaar}?bekendOp=`, also per municipality. */
export interface Taakstellingen {
  halfjaar: string
  bekendOp: string
  landelijk: { aantal: number; status: string }
  referentie: { inwonersOp: string; grenzenPer: string }
  benadering: boolean
  aantal: number
  totaal: number
  gemeenten: Taakstelling[]
  aandachtspunten: string[]
  onderbouwing: Reden[]
}

export interface Taakstelling {
  gemeentecode: string
  naam: string
  /** Null when it cannot be computed; `reden` says why. */
  taakstelling: number | null
  inwoners: number | null
  inwonersPeildatum: string | null
  benadering: boolean
  reden: string | null
  toelichting: string | null
  berekening: string | null
}

/** Balance of one half-year in persons; a null says that a target was not booked. Below zero is a backlog. */
export interface Stand {
  taakstelling: number | null
  uitruil: number
  gerealiseerd: number
  correctie: number
  opgave: number | null
  saldo: number | null
  open: number | null
  boekingen: number[]
}

/** `GET /v1/grootboek/standen?halfjaar=&bekendOp=`; only municipalities with entries. */
export interface Standen {
  halfjaar: string
  bekendOp: string
  aantal: number
  gemeenten: { gemeentecode: string; naam: string; stand: Stand }[]
}

/** `GET /v1/grootboek/standen/{gemeentecode}?bekendOp=` */
export interface Gemeentestand {
  gemeentecode: string
  naam: string
  bekendOp: string
  halfjaren: (Stand & { halfjaar: string })[]
  onderbouwing: Reden[]
}

export interface Boeking {
  nummer: number
  boekstuk: number
  kenmerk: string
  soort: 'taakstelling' | 'herziening' | 'uitruil' | 'realisatie' | 'correctie' | 'verwachting'
  halfjaar: string
  gemeentecode: string
  personen: number | null
  aanduiding: string
  corrigeert: number | null
  toelichting: string | null
  bekendOp: string
  zekerheid: string
  bron: string
  geboektOp: string
}

/** `GET /v1/grootboek/boekingen?gemeentecode=&bekendOp=` */
export interface Boekingen {
  boekingen: Boeking[]
  volgende: string | null
}

export interface Koppelterm {
  criterium: string
  /** Number of the adult; null for the household as a whole. */
  volwassene: number | null
  punten: number
  rij: string
  zin: string
}

export interface Gemeentevoorstel {
  gemeentecode: string
  naam: string
  score: number
  termen: Koppelterm[]
  prijsregel: { personen: number; prijs: number; datum: string; bedrag: number } | null
  zinnen: string[]
  kilometers: number | null
}

export interface Uitsluiting {
  regel: string
  reden: string
  zin: string
  afwijken: 'nee' | 'met-reden'
}

export interface Koppelplaats {
  /** Null when the municipality is excluded. */
  plaats: number | null
  gemeentecode: string
  naam: string
  score: number | null
  ruimte: number
  prijs: number | null
  uitsluitingen: Uitsluiting[]
}

/** Answer of `POST /v1/koppelvoorstellen`. */
export interface Koppelvoorstel {
  uitkomst: {
    peildatum: string
    koppelstelsel: string
    huishouden: { kenmerk: string | null; personen: number }
    samenvatting: string
    voorstellen: Gemeentevoorstel[]
    vraag: string | null
    waaromNiet: { gemeentecode: string; naam: string; zin: string }[]
    watZouDitVeranderen: { verandering: string; gemeentecode: string; naam: string; zin: string }[]
    criteria: { volwassene: number; soort: string; aanvaard: string; klasse: string; reikwijdte: string }[]
    ruimte: { herkomst: string }
    prijzen: { datum: string | null; herkomst: string }
    rangorde: Koppelplaats[]
  }
  onderbouwing: Reden[]
  ontbrekendeGegevens: { pointer: string; omschrijving: string; nodigVoor: string[] }[]
  advies: { id: string; regelset: string; tijdstip: string }
}

/** `GET /v1/koppelvoorstellen/{id}` */
export interface KoppelvoorstelMetBesluit {
  voorstel: Koppelvoorstel
  besluit: Koppelbesluit | null
}

export interface Koppelbesluit {
  voorstel: string
  beslotenOp: string
  rol: string
  /** Null when the household is not coupled. */
  gemeentecode: string | null
  naam: string | null
  afgeweken: boolean
  reden: string | null
  gevolgen: { zinnen: string[] } | null
}

export type Rondestatus = 'wacht' | 'loopt' | 'klaar' | 'gestopt' | 'afgebroken'

export interface Koppelronde {
  id: string
  aangevraagdOp: string
  koppelstelsel: string
  peildatum: string
  aantalHuishoudens: number
  aantalPersonen: number
  herkomstHuishoudens: string
  herkomstRuimte: string
  status: Rondestatus
  /** Null: not known yet. */
  voortgang: { fase: string | null; deel: number | null; grens: number | null; waarde: number | null }
  begonnenOp: string | null
  beeindigdOp: string | null
  melding: string | null
}

export interface Koppelrondes {
  aantal: number
  rondes: Koppelronde[]
}

export interface Rondetotaal {
  huishoudens: number
  personen: number
  gekoppeld: number
  gekoppeldePersonen: number
  buitenRonde: number
  metAdviesregio: number
  inAdviesregio: number
  metVoorkeur: number
  opVoorkeur: number
  opDoorstroomlocatie: number
}

export interface Ronderegel {
  kenmerk: string
  personen: number
  huishoudtype: string
  uitkomst: 'gekoppeld' | 'niet-gekoppeld' | 'buiten-ronde'
  gemeentecode?: string
  reden?: string
  toelichting?: string
  punten?: number
  prijs?: number
  score?: number
}

/** `GET /v1/koppelrondes/{id}/resultaat` */
export interface Ronderesultaat {
  koppelstelsel: string
  peildatum: string
  herkomstHuishoudens: string
  herkomstRuimte: string
  totaal: Rondetotaal
  bewijs: { grens: number; verschil: number; waarde: number; verhouding?: number }
  hardeSchendingen: number
  conflict?: { soort: string; toelichting: string }
  prijzen: { gemeentecode: string; perPersoon: number }[]
  perHuishoudtype: {
    huishoudtype: string
    huishoudens: number
    personen: number
    gekoppeld: number
    gekoppeldePersonen: number
    gemiddeldePunten: number | null
  }[]
  huishoudens: Ronderegel[]
}

export interface Rondegemeente {
  gemeentecode: string
  oordelen: { regel: string; toelichting: string; vraag: string | null }[]
  termen: { criterium: string; volwassene: number | null; punten: number; reden: Reden }[]
  prijs: { perPersoon: number; personen: number; bedrag: number } | null
  score: number
}

/** `GET /v1/koppelrondes/{id}/huishoudens/{kenmerk}` */
export interface Rondehuishouden {
  uitkomst: Ronderegel
  gemeente: Rondegemeente | null
  besteGemeenten: Rondegemeente[]
  uitsluitingen: { regel: string; toelichting: string; gemeenten: number }[]
}

/** `GET /v1/koppelrondes/{id}/vergelijking?met=` */
export interface Rondevergelijking {
  deze: Rondekant
  andere: Rondekant
  anders: number
  andersPersonen: number
  toelichting: string
  perHuishoudtype: { huishoudtype: string; anders: number; gekoppeldDeze: number; gekoppeldAndere: number }[]
  perArbeidsmarktregio: { code: string; naam: string; personenDeze: number; personenAndere: number }[]
}

export interface Rondekant {
  id: string
  koppelstelsel: string
  waarde: number
  totaal: Rondetotaal
}
