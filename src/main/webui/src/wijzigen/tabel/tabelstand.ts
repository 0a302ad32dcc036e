import type { Cel, Rij } from '../../api/regelsets'
import type { Annotatie, Bevinding, Concepttabel } from '../../api/voorstellen'
import type { Rijverschil } from '../../api/vergelijking'
import type { Taal } from '../../taal/taal'
import { leestekst } from './cel'
import type { Opdracht } from './opslag'

export const annotaties: Annotatie[] = ['toelichting', 'bron', 'zekerheid', 'vraag', 'feit', 'gegevens']

export function isAnnotatie(kolom: string): kolom is Annotatie {
  return (annotaties as string[]).includes(kolom)
}

export function annotatie(tabel: Concepttabel, rij: string, naam: Annotatie): string {
  return tabel.annotaties[rij]?.[naam] ?? ''
}

/** The FEEL or the text that now stands in a cell: what `was` of an edit says. */
export function inhoud(tabel: Concepttabel, rij: Rij, kolom: string): string {
  if (isAnnotatie(kolom)) return annotatie(tabel, rij.id, kolom)
  const i = tabel.invoer.findIndex((deel) => deel.id === kolom)
  return i >= 0 ? rij.invoer[i].feel : (rij.uitkomst[tabel.uitkomst.findIndex((deel) => deel.id === kolom)]?.feel ?? '')
}

/** The table as it will be once what waits is saved, so that nobody looks at the old text. Rows that nothing waits for stay the same objects. */
export function metWachtend(tabel: Concepttabel, wachtend: Opdracht[], taal: Taal): Concepttabel {
  return wachtend.reduce((nu, opdracht) => {
    if (opdracht.soort !== 'cel' && opdracht.soort !== 'annotatie') return nu
    if (!nu.rijen.some((rij) => rij.id === opdracht.rij)) return nu
    if (opdracht.soort === 'annotatie') {
      const rij = { ...nu.annotaties[opdracht.rij], [opdracht.kolom]: opdracht.wordt }
      return {
        ...nu,
        annotaties: { ...nu.annotaties, [opdracht.rij]: rij },
        rijen: nu.rijen.map((deel) => (deel.id === opdracht.rij ? metAnnotatie(deel, opdracht.kolom, opdracht.wordt) : deel)),
      }
    }
    const nieuw = (kant: 'invoer' | 'uitkomst', cellen: Cel[]) =>
      cellen.map((cel, i) =>
        nu[kant][i]?.id === opdracht.kolom
          ? {
              feel: opdracht.wordt,
              tekst: leestekst(opdracht.wordt, nu.kolomsoorten[opdracht.kolom] ?? { soort: 'feel' }, kant, taal),
              vrij: kant === 'invoer' && opdracht.wordt === '-',
            }
          : cel,
      )
    return {
      ...nu,
      rijen: nu.rijen.map((rij) =>
        rij.id === opdracht.rij ? { ...rij, invoer: nieuw('invoer', rij.invoer), uitkomst: nieuw('uitkomst', rij.uitkomst) } : rij,
      ),
    }
  }, tabel)
}

function metAnnotatie(rij: Rij, naam: Annotatie, tekst: string): Rij {
  switch (naam) {
    case 'toelichting':
      return { ...rij, toelichting: tekst }
    case 'bron':
      return { ...rij, bronnen: regels(tekst).map((regel) => ({ verwijzing: regel, opschrift: regel, link: null })) }
    case 'zekerheid':
      return { ...rij, zekerheid: tekst === 'te bevestigen' ? 'te bevestigen' : 'bevestigd' }
    case 'vraag':
      return { ...rij, vraag: tekst.trim() || null }
    case 'feit':
      return { ...rij, feiten: tekst.split(/\s+/).filter(Boolean) }
    case 'gegevens':
      return { ...rij, gegevens: regels(tekst) }
  }
}

function regels(tekst: string): string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean)
}

/** What one row has to show beside its text; equal texts mean that nothing has to be drawn again. */
export interface Rijmelding {
  verschil: Rijverschil | null
  bevindingen: Bevinding[]
}

export function meldingenPerRij(tabel: Concepttabel): Map<string, Rijmelding> {
  const meldingen = new Map<string, Rijmelding>()
  const bij = (rij: string) => {
    if (!meldingen.has(rij)) meldingen.set(rij, { verschil: null, bevindingen: [] })
    return meldingen.get(rij)!
  }
  tabel.wijzigingen.forEach((verschil) => (bij(verschil.id).verschil = verschil))
  tabel.bevindingen.forEach((bevinding) => {
    // A finding about several rows stands at each of them.
    const rijen = bevinding.rij ? [bevinding.rij] : bevinding.rijen
    rijen.forEach((rij) => bij(rij).bevindingen.push(bevinding))
  })
  return meldingen
}

/** Whether a row has to be drawn again; answers of the service keep the objects that did not change. */
export function zelfdeMelding(een: Rijmelding | undefined, ander: Rijmelding | undefined): boolean {
  if (een === ander) return true
  if (!een || !ander || een.verschil !== ander.verschil || een.bevindingen.length !== ander.bevindingen.length) return false
  return een.bevindingen.every((bevinding, i) => bevinding === ander.bevindingen[i])
}

/** What a cell was before the proposal; undefined when it is the same. Conditions and outcomes by column, the rest by name. */
export function was(verschil: Rijverschil | null, kolom: string): string | null | undefined {
  if (!verschil || verschil.verandering === 'nieuw') return undefined
  const cel = verschil.cellen.find((deel) => deel.kolom === kolom)
  if (cel) return cel.van
  return verschil.kenmerken.find((deel) => deel.naam === kolom)?.van
}
