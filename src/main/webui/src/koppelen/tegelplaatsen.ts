/** A municipality by its centroid, in degrees. */
export interface Zwaartepunt {
  code: string
  breedtegraad: number
  lengtegraad: number
}

/** Column and row of a tile: row 0 is the northernmost, column 0 the westernmost. */
export interface Tegelplaats {
  code: string
  kolom: number
  rij: number
}

type Punt = [x: number, y: number]

/** Kilometres that one tile stands for: the country divided over some 340 municipalities. */
const KILOMETERS = 10
const KILOMETERS_PER_GRAAD = 111.2
const SMALLER_NAAR_HET_OOSTEN = Math.cos((52.2 * Math.PI) / 180)

const STAPPEN = 240
/** Neighbours farther apart than this, in tiles, have water between them. */
const BUREN_TOT = 2.4
const TREK = 0.06
const ANKER = 0.004

/** Gives every municipality a tile of its own so that neighbours stay neighbours and north is up. The same points always give the same tiles. */
export function tegelplaatsen(punten: Zwaartepunt[]): Tegelplaats[] {
  if (punten.length === 0) return []
  const opVolgorde = [...punten].sort((a, b) => (a.code < b.code ? -1 : 1))
  const begin = opVolgorde.map(opVlak)
  const rustig = uitElkaar(begin)
  const cellen = cellenRond(rustig)
  const keuze = besteVerdeling(rustig.map((punt) => cellen.map((cel) => kwadraat(punt, cel))))
  const gekozen = keuze.map((cel) => cellen[cel])
  const links = Math.min(...gekozen.map(([x]) => x))
  const boven = Math.min(...gekozen.map(([, y]) => y))
  return opVolgorde.map(({ code }, i) => ({ code, kolom: gekozen[i][0] - links, rij: gekozen[i][1] - boven }))
}

/** Place on a flat map with tiles as unit; y grows to the south. */
export function opVlak({ breedtegraad, lengtegraad }: Zwaartepunt): Punt {
  const schaal = KILOMETERS_PER_GRAAD / KILOMETERS
  return [lengtegraad * SMALLER_NAAR_HET_OOSTEN * schaal, -breedtegraad * schaal]
}

function kwadraat(a: Punt, b: Punt): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
}

/** Pairs with no third point in the circle between them. */
export function buren(punten: Punt[]): [number, number][] {
  const paren: [number, number][] = []
  for (let i = 0; i < punten.length; i++) {
    for (let j = i + 1; j < punten.length; j++) {
      const afstand = kwadraat(punten[i], punten[j])
      if (afstand <= BUREN_TOT ** 2 && !punten.some((k, n) => n !== i && n !== j && kwadraat(punten[i], k) + kwadraat(punten[j], k) < afstand))
        paren.push([i, j])
    }
  }
  return paren
}

/** Makes room where points are dense and closes gaps where they are not, while neighbours hold on to each other. */
function uitElkaar(begin: Punt[]): Punt[] {
  const paren = buren(begin)
  const punten = begin.map(([x, y]): Punt => [x, y])
  for (let stap = 0; stap < STAPPEN; stap++) {
    const krachten = begin.map(([x, y], i): Punt => [(x - punten[i][0]) * ANKER, (y - punten[i][1]) * ANKER])
    const duw = (i: number, j: number, hoeveel: number, afstand: number) => {
      const dx = ((punten[i][0] - punten[j][0]) / afstand) * hoeveel
      const dy = ((punten[i][1] - punten[j][1]) / afstand) * hoeveel
      krachten[i][0] += dx
      krachten[i][1] += dy
      krachten[j][0] -= dx
      krachten[j][1] -= dy
    }
    for (let i = 0; i < punten.length; i++) {
      for (let j = i + 1; j < punten.length; j++) {
        const afstand = Math.sqrt(kwadraat(punten[i], punten[j])) || 1e-6
        if (afstand < 1) duw(i, j, (1 - afstand) * 0.3, afstand)
      }
    }
    paren.forEach(([i, j]) => {
      const afstand = Math.sqrt(kwadraat(punten[i], punten[j]))
      if (afstand > 1) duw(i, j, (1 - afstand) * TREK, afstand)
    })
    punten.forEach((punt, i) => {
      punt[0] += krachten[i][0]
      punt[1] += krachten[i][1]
    })
  }
  return punten
}

/** All whole places near a point: more than enough for every point. */
function cellenRond(punten: Punt[]): Punt[] {
  const RAND = 1.3
  const cellen: Punt[] = []
  const xs = punten.map(([x]) => x)
  const ys = punten.map(([, y]) => y)
  for (let y = Math.floor(Math.min(...ys)) - 1; y <= Math.max(...ys) + 1; y++) {
    for (let x = Math.floor(Math.min(...xs)) - 1; x <= Math.max(...xs) + 1; x++) {
      if (punten.some((punt) => kwadraat(punt, [x, y]) <= RAND ** 2)) cellen.push([x, y])
    }
  }
  return cellen
}

/** The cheapest way to give every row a column of its own (Hungarian method, shortest augmenting paths). */
export function besteVerdeling(kosten: number[][]): number[] {
  const rijen = kosten.length
  const kolommen = kosten[0]?.length ?? 0
  const u = new Float64Array(rijen + 1)
  const v = new Float64Array(kolommen + 1)
  const rijVan = new Int32Array(kolommen + 1)
  const vorige = new Int32Array(kolommen + 1)
  for (let rij = 1; rij <= rijen; rij++) {
    rijVan[0] = rij
    let kolom = 0
    const kleinste = new Float64Array(kolommen + 1).fill(Infinity)
    const gedaan = new Uint8Array(kolommen + 1)
    do {
      gedaan[kolom] = 1
      const hier = rijVan[kolom]
      let delta = Infinity
      let volgende = 0
      for (let j = 1; j <= kolommen; j++) {
        if (gedaan[j]) continue
        const rest = kosten[hier - 1][j - 1] - u[hier] - v[j]
        if (rest < kleinste[j]) {
          kleinste[j] = rest
          vorige[j] = kolom
        }
        if (kleinste[j] < delta) {
          delta = kleinste[j]
          volgende = j
        }
      }
      for (let j = 0; j <= kolommen; j++) {
        if (gedaan[j]) {
          u[rijVan[j]] += delta
          v[j] -= delta
        } else kleinste[j] -= delta
      }
      kolom = volgende
    } while (rijVan[kolom] !== 0)
    do {
      rijVan[kolom] = rijVan[vorige[kolom]]
      kolom = vorige[kolom]
    } while (kolom !== 0)
  }
  const keuze = new Array<number>(rijen)
  for (let j = 1; j <= kolommen; j++) if (rijVan[j] > 0) keuze[rijVan[j] - 1] = j - 1
  return keuze
}

const richting: Record<string, Punt> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The tile an arrow key goes to: the nearest one in that direction, straight on before askew; null when there is none or it is no arrow key. */
export function buurtegel(tegels: Tegelplaats[], van: Tegelplaats, toets: string): Tegelplaats | null {
  if (!(toets in richting)) return null
  const [dx, dy] = richting[toets]
  let beste: Tegelplaats | null = null
  let minste = Infinity
  tegels.forEach((tegel) => {
    const vooruit = (tegel.kolom - van.kolom) * dx + (tegel.rij - van.rij) * dy
    const opzij = Math.abs((tegel.kolom - van.kolom) * dy) + Math.abs((tegel.rij - van.rij) * dx)
    const afstand = vooruit + 2 * opzij
    if (vooruit > 0 && opzij <= vooruit && afstand < minste) {
      minste = afstand
      beste = tegel
    }
  })
  return beste
}
