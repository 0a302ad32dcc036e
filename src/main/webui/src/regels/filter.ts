import type { Cel, Rij, Tabel } from '../api/regelsets'

/** What somebody typed above a column, by column id; empty text filters nothing. */
export type Filters = Record<string, string>

function vlak(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
}

function past(tekst: string, filter: string): boolean {
  return vlak(tekst).includes(vlak(filter.trim()))
}

/** A cell that does not matter applies to whatever is asked for. */
function celPast(cel: Cel, filter: string): boolean {
  return cel.vrij || past(cel.tekst, filter) || past(cel.feel, filter)
}

/** The rows for which every filter fits: those of conditions and outcomes by their cell, the others by their text. */
export function gefilterd(tabel: Tabel, filters: Filters): Rij[] {
  const actief = Object.entries(filters).filter(([, tekst]) => tekst.trim() !== '')
  if (actief.length === 0) return tabel.rijen
  const invoer = new Map(tabel.invoer.map((kolom, i) => [kolom.id, i]))
  const uitkomst = new Map(tabel.uitkomst.map((kolom, i) => [kolom.id, i]))
  return tabel.rijen.filter((rij) =>
    actief.every(([kolom, tekst]) => {
      if (invoer.has(kolom)) return celPast(rij.invoer[invoer.get(kolom)!], tekst)
      if (uitkomst.has(kolom)) return celPast(rij.uitkomst[uitkomst.get(kolom)!], tekst)
      switch (kolom) {
        case 'rij':
          return past(rij.id, tekst)
        case 'toelichting':
          return past(rij.toelichting, tekst)
        case 'bron':
          return rij.bronnen.some((bron) => past(bron.opschrift, tekst) || past(bron.verwijzing, tekst))
        default:
          return past(`${rij.zekerheid} ${rij.vraag ?? ''}`, tekst)
      }
    }),
  )
}
