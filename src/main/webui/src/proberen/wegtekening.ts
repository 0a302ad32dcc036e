import type { Reden } from '../api/advies'
import type { Model, Tekening, Tekeningknoop, Tekeninglijn } from '../api/regelsets'

const BREEDTE = 156
const HOOGTE = 56
const TUSSEN = 16
const ONDER = 40
/** Boxes beside each other: what fits beside the form and on paper without scrolling. */
const NAAST = 4

type Knoop = Pick<Tekeningknoop, 'id' | 'naam' | 'soort' | 'model' | 'tabel'> & { van: Set<string> }

/**
 * The decision graph with only what took part in an advice: the decisions with rows that applied, the answers, and the
 * other models that were asked. What lies between two of them becomes one arrow. Runs from top to bottom.
 *
 * @param antwoorden names of the decisions that answer
 */
export function wegtekening(model: Model, onderbouwing: Reden[], antwoorden: string[]): Tekening {
  const perNaam = new Map(model.beslissingen.map((beslissing) => [beslissing.naam, beslissing]))
  const gebruikt = new Set(onderbouwing.map((reden) => reden.model))
  const mee = new Set(
    [...onderbouwing.filter((reden) => reden.model === model.naam).map((reden) => reden.beslissing), ...antwoorden].filter((naam) =>
      perNaam.has(naam),
    ),
  )
  const knopen = new Map<string, Knoop>()

  /** Ids of the boxes a decision builds on, through decisions that are not in the picture. */
  function bronnen(naam: string, gezien = new Set<string>()): Set<string> {
    const gevonden = new Set<string>()
    for (const eis of perNaam.get(naam)?.eist ?? []) {
      if (eis.model !== model.naam) {
        if (gebruikt.has(eis.model)) gevonden.add(extern(eis.model, eis.naam))
      } else if (mee.has(eis.naam)) gevonden.add(eis.naam)
      else if (!gezien.has(eis.naam)) {
        gezien.add(eis.naam)
        bronnen(eis.naam, gezien).forEach((id) => gevonden.add(id))
      }
    }
    return gevonden
  }
  function extern(vreemd: string, naam: string): string {
    const id = `${vreemd}/${naam}`
    knopen.set(id, { id, naam, soort: 'extern', model: vreemd, tabel: false, van: new Set() })
    return id
  }
  for (const naam of mee) {
    const beslissing = perNaam.get(naam)!
    const soort = beslissing.soort === 'functie' || beslissing.soort === 'dienst' ? beslissing.soort : 'beslissing'
    knopen.set(naam, { id: naam, naam, soort, model: model.naam, tabel: beslissing.tabel, van: bronnen(naam) })
  }
  return opgemaakt(knopen)
}

function opgemaakt(knopen: Map<string, Knoop>): Tekening {
  const alle = new Map<string, Set<string>>()
  /** Everything a box rests on, however far. */
  function verder(id: string): Set<string> {
    const bekend = alle.get(id)
    if (bekend) return bekend
    const gevonden = new Set<string>()
    alle.set(id, gevonden)
    knopen.get(id)!.van.forEach((bron) => [bron, ...verder(bron)].forEach((deel) => gevonden.add(deel)))
    return gevonden
  }
  // An arrow that another way already tells is left out.
  const direct = new Map(
    [...knopen].map(([id, knoop]) => [
      id,
      [...knoop.van].filter((bron) => ![...knoop.van].some((ander) => ander !== bron && verder(ander).has(bron))),
    ]),
  )
  // As low as what builds on it allows: arrows stay short, and the answers stand together at the bottom.
  const afnemers = new Map<string, string[]>()
  direct.forEach((bronnen, naar) => bronnen.forEach((van) => afnemers.set(van, [...(afnemers.get(van) ?? []), naar])))
  const vanOnder = new Map<string, number>()
  function laag(id: string): number {
    const bekend = vanOnder.get(id)
    if (bekend !== undefined) return bekend
    const gevonden = Math.max(0, ...(afnemers.get(id) ?? []).map((naar) => laag(naar) + 1))
    vanOnder.set(id, gevonden)
    return gevonden
  }
  const perLaag: string[][] = []
  for (const id of knopen.keys()) (perLaag[laag(id)] ??= []).push(id)
  perLaag.reverse()

  const plaats = new Map<string, { x: number; y: number }>()
  let y = 0
  for (const ids of perLaag) {
    const midden = (id: string) => {
      const bronnen = direct.get(id) ?? []
      return bronnen.length === 0 ? 0 : bronnen.reduce((som, bron) => som + plaats.get(bron)!.x, 0) / bronnen.length
    }
    const gesorteerd = [...ids].sort((a, b) => midden(a) - midden(b))
    for (let i = 0; i < gesorteerd.length; i += NAAST) {
      const rij = gesorteerd.slice(i, i + NAAST)
      const links = ((NAAST - rij.length) * (BREEDTE + TUSSEN)) / 2
      rij.forEach((id, k) => plaats.set(id, { x: links + k * (BREEDTE + TUSSEN), y }))
      y += HOOGTE + ONDER
    }
  }
  const lijnen: Tekeninglijn[] = [...direct].flatMap(([naar, bronnen]) =>
    bronnen.map((van) => {
      const begin = plaats.get(van)!
      const eind = plaats.get(naar)!
      return {
        soort: 'informatie' as const,
        van,
        naar,
        punten: [
          [begin.x + BREEDTE / 2, begin.y + HOOGTE],
          [eind.x + BREEDTE / 2, eind.y],
        ] as [number, number][],
      }
    }),
  )
  return {
    breedte: NAAST * (BREEDTE + TUSSEN) - TUSSEN,
    hoogte: Math.max(0, y - ONDER),
    knopen: [...knopen.values()].map(({ van: _, ...knoop }) => ({ ...knoop, ...plaats.get(knoop.id)!, breedte: BREEDTE, hoogte: HOOGTE })),
    lijnen,
  }
}
