import type { Gemeente, Gemeentevoorstel, Rondegemeente, Ronderegel } from '../api/koppelen'

export interface Gemeenteuitkomst {
  gemeente: Gemeente
  huishoudens: number
  personen: number
  /** Points per person that room costs there; null when the round gives no price. */
  prijs: number | null
}

/** What the round gives every municipality; one that gets nobody is there too. */
export function uitkomstPerGemeente(
  gemeenten: Gemeente[],
  regels: Ronderegel[],
  prijzen: { gemeentecode: string; perPersoon: number }[],
): Gemeenteuitkomst[] {
  const prijs = new Map(prijzen.map((deel) => [deel.gemeentecode, deel.perPersoon]))
  const bij = new Map(
    gemeenten.map((gemeente) => [gemeente.gemeentecode, { gemeente, huishoudens: 0, personen: 0, prijs: prijs.get(gemeente.gemeentecode) ?? null }]),
  )
  regels.forEach((regel) => {
    const uitkomst = regel.gemeentecode && bij.get(regel.gemeentecode)
    if (!uitkomst) return
    uitkomst.huishoudens += 1
    uitkomst.personen += regel.personen
  })
  return [...bij.values()]
}

/** A municipality of a round as a candidate, so that its points are drawn the same way. */
export function alsKandidaat(deel: Rondegemeente, naam: string): Gemeentevoorstel {
  return {
    gemeentecode: deel.gemeentecode,
    naam,
    score: deel.score,
    termen: deel.termen.map((term) => ({
      criterium: term.criterium,
      volwassene: term.volwassene ?? null,
      punten: term.punten,
      rij: term.reden.rij,
      zin: term.reden.toelichting,
    })),
    prijsregel: deel.prijs && { personen: deel.prijs.personen, prijs: deel.prijs.perPersoon, datum: '', bedrag: deel.prijs.bedrag },
    zinnen: deel.oordelen.map((oordeel) => oordeel.toelichting),
    kilometers: null,
  }
}

/** Kilometres between the middles of two municipalities as the crow flies. */
export function kilometers(a: Gemeente, b: Gemeente): number | null {
  if (!a.zwaartepunt || !b.zwaartepunt) return null
  const rad = Math.PI / 180
  const [phi1, phi2] = [a.zwaartepunt.breedtegraad * rad, b.zwaartepunt.breedtegraad * rad]
  const dl = (b.zwaartepunt.lengtegraad - a.zwaartepunt.lengtegraad) * rad
  const h = Math.sin((phi2 - phi1) / 2) ** 2 + Math.cos(phi1) * Math.cos(phi2) * Math.sin(dl / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

const GRENZEN = [25, 50, 100, 150]

export interface Afstandsvak {
  /** From this many kilometres, up to but not including the next; null: no limit. */
  van: number
  tot: number | null
  huishoudens: number
}

export interface Verschuiving {
  zelfde: number
  /** Coupled in one of the two only. */
  alleenDeze: number
  alleenAndere: number
  geenVanBeide: number
  vakken: Afstandsvak[]
}

/** How far apart the two outcomes of every household are, as a distribution. */
export function verschuiving(gemeenten: Gemeente[], deze: Ronderegel[], andere: Ronderegel[]): Verschuiving {
  const opCode = new Map(gemeenten.map((gemeente) => [gemeente.gemeentecode, gemeente]))
  const naast = new Map(andere.map((regel) => [regel.kenmerk, regel]))
  const uit: Verschuiving = {
    zelfde: 0,
    alleenDeze: 0,
    alleenAndere: 0,
    geenVanBeide: 0,
    vakken: [0, ...GRENZEN].map((van, i) => ({ van, tot: GRENZEN[i] ?? null, huishoudens: 0 })),
  }
  deze.forEach((regel) => {
    const [a, b] = [regel.gemeentecode, naast.get(regel.kenmerk)?.gemeentecode]
    if (!a && !b) uit.geenVanBeide += 1
    else if (!b) uit.alleenDeze += 1
    else if (!a) uit.alleenAndere += 1
    else if (a === b) uit.zelfde += 1
    else {
      const [van, naar] = [opCode.get(a), opCode.get(b)]
      const afstand = van && naar ? kilometers(van, naar) : null
      const vak = afstand === null ? undefined : uit.vakken.find((deel) => deel.van <= afstand && (deel.tot === null || afstand < deel.tot))
      if (vak) vak.huishoudens += 1
    }
  })
  return uit
}

/** A measurement of a running round, in seconds since it began. */
export interface Meting {
  seconde: number
  grens: number
  waarde: number
}

/** Adds a measurement when something changed; the picture then shows only what moved. */
export function metMeting(metingen: Meting[], nieuw: Meting): Meting[] {
  const laatste = metingen.at(-1)
  return laatste && laatste.grens === nieuw.grens && laatste.waarde === nieuw.waarde && laatste.seconde === nieuw.seconde
    ? metingen
    : [...metingen, nieuw]
}
