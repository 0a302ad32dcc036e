import type { Gebied, Gezakt } from '../api/doorrekening'

export interface Gezaktgroep {
  model: string
  verschillen: Gezakt['verschillen']
  gevallen: Gezakt[]
}

/** Failed cases of one model with the same difference together: who changes one amount sees it once. The largest group first. */
export function gezaktPerVerschil(gezakt: Gezakt[]): Gezaktgroep[] {
  const groepen = new Map<string, Gezaktgroep>()
  gezakt.forEach((geval) => {
    const sleutel = JSON.stringify([geval.model, geval.verschillen])
    const groep = groepen.get(sleutel) ?? { model: geval.model, verschillen: geval.verschillen, gevallen: [] }
    groep.gevallen.push(geval)
    groepen.set(sleutel, groep)
  })
  return [...groepen.values()].sort((a, b) => b.gevallen.length - a.gevallen.length)
}

export interface Tabelgebieden {
  model: string
  tabel: string
  gebieden: Gebied[]
}

/** Regions by table, in the order they were found. */
export function gebiedenPerTabel(gebieden: Gebied[]): Tabelgebieden[] {
  const tabellen = new Map<string, Tabelgebieden>()
  gebieden.forEach((gebied) => {
    const sleutel = `${gebied.model}/${gebied.tabel}`
    const tabel = tabellen.get(sleutel) ?? { model: gebied.model, tabel: gebied.tabel, gebieden: [] }
    tabel.gebieden.push(gebied)
    tabellen.set(sleutel, tabel)
  })
  return [...tabellen.values()]
}
