import type { Beslissing, Type } from '../api/regelsets'

/** What a decision says in one word; null when it says no such word. */
export type Oordeel = 'ja' | 'nee' | 'voorwaardelijk' | 'beoordelen' | 'onbekend'

/** A named value of an outcome with its type, null where the model leaves the type open. */
export interface Uitkomstveld {
  naam: string
  type: Type | null
  waarde: unknown
}

/** One line of the letter. */
export interface Uitkomstregel {
  beslissing: Beslissing
  oordeel: Oordeel | null
  /** The amount the line is about. */
  bedrag: number | null
  /** What else is known, without what is empty or does not apply. */
  velden: Uitkomstveld[]
}

export interface Brief {
  regels: Uitkomstregel[]
  /** Decisions that list sentences: points of attention, grounds. */
  lijsten: { beslissing: Beslissing; zinnen: string[] }[]
  /** Decisions that only serve others. */
  tussenstappen: Uitkomstveld[]
}

const OORDELEN: readonly string[] = ['ja', 'nee', 'voorwaardelijk', 'beoordelen', 'onbekend']
const BEOORDELEN = 'beoordelen'
const NIET_VAN_TOEPASSING = ['geen', 'nvt']

/** Divides an outcome into what answers the question and what only led to it, from the model's own types and requirements. */
export function brief(beslissingen: Beslissing[], uitkomst: Record<string, unknown>): Brief {
  const eind = eindbeslissingen(beslissingen)
  const brief: Brief = { regels: [], lijsten: [], tussenstappen: [] }
  for (const [naam, waarde] of Object.entries(uitkomst)) {
    const beslissing = beslissingen.find((gevonden) => gevonden.naam === naam)
    const type = beslissing?.type ?? null
    if (!beslissing || !eind.has(naam)) brief.tussenstappen.push({ naam, type, waarde })
    else if (isZinnen(type, waarde)) {
      if (waarde.length > 0) brief.lijsten.push({ beslissing, zinnen: waarde })
    } else if (!isLeeg(waarde)) brief.regels.push(regel(beslissing, waarde))
  }
  return brief
}

/**
 * Names of the decisions that answer: no other decision of the model builds on them, or they give the same kind of
 * structure as one of those.
 */
function eindbeslissingen(beslissingen: Beslissing[]): Set<string> {
  const rekenend = beslissingen.filter((beslissing) => beslissing.soort !== 'dienst')
  const gebruikt = new Set(rekenend.flatMap((beslissing) => beslissing.eist.map((eis) => eis.naam)))
  const eind = rekenend.filter((beslissing) => !gebruikt.has(beslissing.naam))
  const soorten = new Set(eind.flatMap((beslissing) => (beslissing.type?.soort === 'structuur' ? [beslissing.type.naam] : [])))
  return new Set(
    rekenend
      .filter((beslissing) => eind.includes(beslissing) || (beslissing.type?.soort === 'structuur' && soorten.has(beslissing.type.naam)))
      .map((beslissing) => beslissing.naam),
  )
}

function regel(beslissing: Beslissing, waarde: unknown): Uitkomstregel {
  const velden = opgedeeld(beslissing.type, waarde)
  const oordeelveld = velden.find((veld) => isOordeel(veld) && OORDELEN.includes(String(veld.waarde)))
  const bedragen = velden.filter((veld) => veld.type?.soort === 'getal' && veld.type.geld && typeof veld.waarde === 'number')
  const hoofdbedrag = bedragen.length === 1 ? bedragen[0] : bedragen.find((veld) => veld.naam.toLowerCase().endsWith('totaal'))
  return {
    beslissing,
    oordeel: (oordeelveld?.waarde as Oordeel | undefined) ?? (bevat(waarde, BEOORDELEN) ? BEOORDELEN : null),
    bedrag: (hoofdbedrag?.waarde as number | undefined) ?? null,
    velden: velden.filter(
      (veld) => veld !== oordeelveld && veld !== hoofdbedrag && !isLeeg(veld.waarde) && !NIET_VAN_TOEPASSING.includes(String(veld.waarde)),
    ),
  }
}

/** The fields of a structure; anything else is one field without a name. */
export function opgedeeld(type: Type | null, waarde: unknown): Uitkomstveld[] {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return [{ naam: '', type, waarde }]
  return Object.entries(waarde).map(([naam, deel]) => ({
    naam,
    type: type?.soort === 'structuur' ? (type.velden.find((veld) => veld.naam === naam)?.type ?? null) : null,
    waarde: deel,
  }))
}

/** An enumeration that answers yes or no; inside a structure only one that leaves room for a person, such as a right. */
function isOordeel({ naam, type }: Uitkomstveld): boolean {
  return type?.soort === 'opsomming' && ['ja', 'nee', ...(naam === '' ? [] : [BEOORDELEN])].every((woord) => type.waarden.includes(woord))
}

function isZinnen(type: Type | null, waarde: unknown): waarde is string[] {
  return (
    Array.isArray(waarde) &&
    waarde.every((zin) => typeof zin === 'string') &&
    (type === null || (type.soort === 'lijst' && type.element.soort === 'tekst'))
  )
}

export function isLeeg(waarde: unknown): boolean {
  return waarde === null || waarde === undefined || waarde === '' || (Array.isArray(waarde) && waarde.length === 0)
}

function bevat(waarde: unknown, woord: string): boolean {
  if (typeof waarde === 'object' && waarde !== null) return Object.values(waarde).some((deel) => bevat(deel, woord))
  return waarde === woord
}
