import type { Annotatie, Concepttabel, Kolomsoort } from '../../api/voorstellen'
import { woorden } from '../../lees/getal'
import type { Kant } from './cel'
import { annotaties } from './tabelstand'

/** A condition or an outcome. */
export interface Celkolom {
  id: string
  titel: string
  kant: Kant
  soort: Kolomsoort
  uitdrukking: string | null
  magLeeg: boolean
}

/** A column of the editor: a condition, an outcome, or what a row says about itself. */
export type Bewerkkolom = Celkolom | { id: Annotatie; titel: string; kant: 'annotatie' }

/** The columns in the order in which they stand; an outcome may be empty where the column is empty somewhere. */
export function kolommenVan(tabel: Concepttabel, namen: Record<Annotatie, string>): Bewerkkolom[] {
  const feel: Kolomsoort = { soort: 'feel' }
  return [
    ...tabel.invoer.map((kolom): Bewerkkolom => ({
      id: kolom.id,
      titel: woorden(kolom.titel),
      kant: 'invoer',
      soort: tabel.kolomsoorten[kolom.id] ?? feel,
      uitdrukking: kolom.uitdrukking,
      magLeeg: true,
    })),
    ...tabel.uitkomst.map((kolom, i): Bewerkkolom => ({
      id: kolom.id,
      titel: woorden(kolom.titel),
      kant: 'uitkomst',
      soort: tabel.kolomsoorten[kolom.id] ?? feel,
      uitdrukking: null,
      magLeeg: tabel.rijen.some((rij) => rij.uitkomst[i]?.feel.trim() === 'null'),
    })),
    ...annotaties.map((id): Bewerkkolom => ({ id, titel: namen[id], kant: 'annotatie' })),
  ]
}
