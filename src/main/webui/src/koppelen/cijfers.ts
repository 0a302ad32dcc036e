import type { Gemeente, Regio, Standen, Taakstellingen } from '../api/koppelen'

export const maten = ['taakstelling', 'gerealiseerd', 'achterstand', 'voorsprong'] as const
export type Maat = (typeof maten)[number]

export const indelingen = ['gemeente', 'provincie', 'arbeidsmarktregio', 'veiligheidsregio', 'coa-regio'] as const
export type Indeling = (typeof indelingen)[number]

/** Figures of a municipality or a region in one half-year; null is not known, which is not zero. */
export interface Cijferregel {
  code: string
  naam: string
  gemeenten: Gemeente[]
  taakstelling: number | null
  /** How many of the municipalities have their target from the ledger. */
  geboekt: number
  gerealiseerd: number | null
  achterstand: number | null
  voorsprong: number | null
  /** How many of the municipalities have a balance. */
  metStand: number
}

const EERSTE = 2015
const LAATSTE = 2030

/** The half-years the service knows, from the first half of 2015 to the second half of 2030. */
export const halfjaren = Array.from({ length: (LAATSTE - EERSTE + 1) * 2 }, (_, i) => `${EERSTE + Math.floor(i / 2)}-${i % 2 === 0 ? 'I' : 'II'}`)

export function eersteDag(halfjaar: string): string {
  const [jaar, helft] = halfjaar.split('-')
  return `${jaar}-${helft === 'II' ? '07' : '01'}-01`
}

/** Puts targets and balances side by side; a booked target goes before a computed one. A balance below zero is a backlog, above zero a lead. */
export function perGemeente(gemeenten: Gemeente[], taakstellingen: Taakstellingen | undefined, standen: Standen | undefined): Cijferregel[] {
  const berekend = new Map(taakstellingen?.gemeenten.map((deel) => [deel.gemeentecode, deel.taakstelling]))
  const stand = new Map(standen?.gemeenten.map((deel) => [deel.gemeentecode, deel.stand]))
  return gemeenten.map((gemeente) => {
    const hier = stand.get(gemeente.gemeentecode)
    const saldo = hier?.saldo ?? null
    return {
      code: gemeente.gemeentecode,
      naam: gemeente.naam,
      gemeenten: [gemeente],
      taakstelling: hier?.taakstelling ?? berekend.get(gemeente.gemeentecode) ?? null,
      geboekt: hier && hier.taakstelling !== null ? 1 : 0,
      gerealiseerd: hier?.gerealiseerd ?? null,
      achterstand: saldo === null ? null : Math.max(0, -saldo),
      voorsprong: saldo === null ? null : Math.max(0, saldo),
      metStand: saldo === null ? 0 : 1,
    }
  })
}

export function regioVan(gemeente: Gemeente, indeling: Indeling): Regio | null {
  switch (indeling) {
    case 'gemeente':
      return { code: gemeente.gemeentecode, naam: gemeente.naam }
    case 'provincie':
      return gemeente.provincie
    case 'arbeidsmarktregio':
      return gemeente.arbeidsmarktregio
    case 'veiligheidsregio':
      return gemeente.veiligheidsregio
    case 'coa-regio':
      return gemeente.coaRegio
  }
}

/** Adds municipalities up to regions. What is not known stays out of the sum; a region about which nothing is known has none. */
export function gebundeld(regels: Cijferregel[], indeling: Indeling): Cijferregel[] {
  if (indeling === 'gemeente') return regels
  const bundels = new Map<string, { regio: Regio; delen: Cijferregel[] }>()
  regels.forEach((regel) => {
    const regio = regioVan(regel.gemeenten[0], indeling)
    if (!regio) return
    if (!bundels.has(regio.code)) bundels.set(regio.code, { regio, delen: [] })
    bundels.get(regio.code)!.delen.push(regel)
  })
  return [...bundels.values()].map(({ regio, delen }) => ({
    code: regio.code,
    naam: regio.naam,
    gemeenten: delen.flatMap((deel) => deel.gemeenten),
    geboekt: delen.reduce((som, deel) => som + deel.geboekt, 0),
    metStand: delen.reduce((som, deel) => som + deel.metStand, 0),
    taakstelling: opgeteld(delen, 'taakstelling'),
    gerealiseerd: opgeteld(delen, 'gerealiseerd'),
    achterstand: opgeteld(delen, 'achterstand'),
    voorsprong: opgeteld(delen, 'voorsprong'),
  }))
}

/** Sum of what is known; null when nothing is. */
export function opgeteld(regels: Cijferregel[], maat: Maat): number | null {
  const bekend = regels.map((regel) => regel[maat]).filter((waarde): waarde is number => waarde !== null)
  return bekend.length === 0 ? null : bekend.reduce((som, waarde) => som + waarde, 0)
}

/** Reasons why a target is an approximation or missing, each once, with the municipalities it is about. */
export function redenen(taakstellingen: Taakstellingen): { reden: string; ontbreekt: boolean; namen: string[] }[] {
  const lijst = new Map<string, { reden: string; ontbreekt: boolean; namen: string[] }>()
  taakstellingen.gemeenten.forEach((deel) => {
    if (deel.reden === null) return
    const ontbreekt = deel.taakstelling === null
    const sleutel = `${ontbreekt}${deel.reden}`
    if (!lijst.has(sleutel)) lijst.set(sleutel, { reden: deel.reden, ontbreekt, namen: [] })
    lijst.get(sleutel)!.namen.push(deel.naam)
  })
  return [...lijst.values()]
}
