/** A class of the map: whole numbers from `van` to `tot`, both counted in. */
export interface Klasse {
  /** 0 holds only zero; below zero the classes of negative numbers. */
  nummer: number
  van: number
  tot: number
}

/** Divides whole numbers over few classes with about as many in each, with round limits; zero is a class of its own. */
export function klassen(waarden: number[]): Klasse[] {
  const positief = waarden.filter((waarde) => waarde > 0)
  const negatief = waarden.filter((waarde) => waarde < 0).map((waarde) => -waarde)
  const perKant = negatief.length > 0 ? 2 : 5
  const onder = kant(negatief, perKant).map(({ nummer, van, tot }) => ({ nummer: -nummer, van: -tot, tot: -van }))
  const nul = waarden.includes(0) ? [{ nummer: 0, van: 0, tot: 0 }] : []
  return [...onder.reverse(), ...nul, ...kant(positief, perKant)]
}

function kant(waarden: number[], hoeveel: number): Klasse[] {
  if (waarden.length === 0) return []
  const opVolgorde = [...waarden].sort((a, b) => a - b)
  const hoogste = opVolgorde[opVolgorde.length - 1]
  const grenzen = [opVolgorde[0]]
  for (let deel = 1; deel < hoeveel; deel++) {
    const grens = rond(opVolgorde[Math.floor((deel * opVolgorde.length) / hoeveel)])
    if (grens > grenzen[grenzen.length - 1] && grens <= hoogste) grenzen.push(grens)
  }
  return grenzen.map((van, i) => ({ nummer: i + 1, van, tot: (grenzen[i + 1] ?? hoogste + 1) - 1 }))
}

function rond(waarde: number): number {
  const stap = waarde < 20 ? 1 : waarde < 100 ? 5 : 10 ** Math.floor(Math.log10(waarde) - 0.5)
  return Math.round(waarde / stap) * stap
}

export function klasseVan(lijst: Klasse[], waarde: number | null): Klasse | null {
  return waarde === null ? null : (lijst.find((klasse) => klasse.van <= waarde && waarde <= klasse.tot) ?? null)
}
