import type { Taal } from '../taal/taal'

/** What a page asks of the drawing. */
export interface Opdracht {
  /** The DMN file. */
  tekst: string
  taal: Taal
  bewerkbaar: boolean
  /** Names of the models that can be included. */
  modellen: string[]
  /** The file of another model in the same draft; null when there is none. */
  lees: (model: string) => Promise<string | null>
  /** Somebody wants to see another model. */
  ga: (model: string) => void
  /** Whether it differs from what was saved last. */
  gewijzigd: (anders: boolean) => void
}

/** A drawing on the page. */
export interface Blad {
  /** The DMN file as it is drawn now, as the editor writes it. */
  tekst: () => Promise<string>
  /** Somebody drew just now, and it is not in the text yet. */
  bezig: () => boolean
  /** This text is safe. False when something in it is new: the service gave that an id of its own, and the drawing must begin anew with it. */
  bewaard: (tekst: string) => boolean
  weg: () => void
}
