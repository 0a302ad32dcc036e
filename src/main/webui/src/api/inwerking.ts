/**
 * Which rule set counts. `GET /v1/regelsets` lists them; `GET /v1/inwerkingtredingen` tells when which came into force and by whom, the last first.
 * `POST /v1/inwerkingtredingen` with `Terugzetting` puts an earlier rule set in force again (role `beheerder` or `goedkeurder`).
 */

export interface Inwerkingtredingen {
  inwerkingtredingen: Inwerkingtreding[]
  /** Differences between the rule set packaged in this release and the one in force, null when they are the same. */
  afwijking: { uitgave: string; geldend: string; bestanden: string[]; zin: string } | null
}

export interface Inwerkingtreding {
  nummer: number
  regelset: string
  /** UTC. */
  op: string
  door: string
  soort: 'uitgave' | 'goedkeuring' | 'terugzetting'
  voorstel: string | null
  toelichting: string
}

export interface Terugzetting {
  /** Hash of a rule set that was in force before. */
  regelset: string
  /** Hash the person looked at as in force; 409 when it moved on. */
  geldend: string
  toelichting: string
}

/** `GET /v1/aanmelding`: who the caller is, and whether this is the demonstration mode (with its embedded users). */
export interface Aanmelding {
  naam: string | null
  rollen: Rol[]
  demonstratie: boolean
  /** Only in demonstration mode: whom a visitor can be. */
  gebruikers: { naam: string; rollen: Rol[] }[]
}

export type Rol = 'lezer' | 'beleidsmaker' | 'beoordelaar' | 'goedkeurder' | 'systeem' | 'beheerder'
