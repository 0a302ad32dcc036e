import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Bestandinvoer, Bewerkingen, Bewerkingsregel, Bewerkt } from '../../api/voorstellen'
import type { Regelset } from '../../api/regelsets'
import { haal, haalTekst, pad, Probleem, stuur } from '../../api/vraag'
import type { Blad } from '../../tekenblad/opdracht'
import type { Taal } from '../../taal/taal'
import { haalTekenblad } from './tekenblad'

/** How far the drawing is; `mislukt`: the editor did not come, `onleesbaar`: it does not understand the file. */
export type Tekenstand = 'laden' | 'getekend' | 'mislukt' | 'onleesbaar'

/** What came of the last thing somebody did. */
export type Gedaan =
  { soort: 'bewaard'; antwoord: Bestandinvoer } | { soort: 'ongedaan'; zin: string } | { soort: 'geweigerd'; fout: Probleem } | null

/** The drawing of one model of a draft, and the way of what is drawn to that draft. */
export function useTekening({ voorstel, model, taal, bewerkbaar, ga }: Wat) {
  const vragen = useQueryClient()
  const houder = useRef<HTMLDivElement>(null)
  const blad = useRef<Blad | null>(null)
  const bron = useRef({ tekst: '', versie: '' })
  const [keer, zetKeer] = useState(0)
  const [stand, zetStand] = useState<Tekenstand>('laden')
  const [leesfout, zetLeesfout] = useState<Probleem | null>(null)
  const [anders, zetAnders] = useState(false)
  const [bezig, zetBezig] = useState(false)
  const [gedaan, zetGedaan] = useState<Gedaan>(null)
  const [botsing, zetBotsing] = useState<Bewerkingsregel[] | null>(null)
  const adres = pad('wijzigingsvoorstellen', voorstel)
  const bestand = `${adres}/bestanden/${encodeURIComponent(`${model}.dmn`)}`

  useEffect(() => {
    if (bewerkbaar === undefined) return
    let weg = false
    zetStand('laden')
    zetLeesfout(null)
    // What may not come, and what comes but may not be understood.
    let waarom: Tekenstand = 'mislukt'
    async function laad() {
      bron.current = await haalTekst(bestand)
      const [{ modellen }, teken] = await Promise.all([haal<Regelset>(pad('regelsets', 'geldend')), haalTekenblad()])
      if (weg) return
      waarom = 'onleesbaar'
      const nieuw = await teken(houder.current!, {
        tekst: bron.current.tekst,
        taal,
        bewerkbaar: bewerkbaar!,
        modellen: modellen.filter(({ naam, soort }) => naam !== model && soort !== 'regels').map(({ naam }) => naam),
        lees: (ander) => lees(adres, ander),
        ga,
        gewijzigd: zetAnders,
      })
      if (weg) return nieuw.weg()
      blad.current = nieuw
      zetStand('getekend')
    }
    laad().catch((fout) => {
      if (weg) return
      if (fout instanceof Probleem) zetLeesfout(fout)
      zetStand(waarom)
    })
    return () => {
      weg = true
      blad.current?.weg()
      blad.current = null
    }
    // Nothing else draws anew: when somebody hands the proposal in meanwhile, what is drawn here stays on the screen to be fetched.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [bestand, bewerkbaar === undefined, keer])

  // Whoever closes the page now would lose what is not saved.
  useEffect(() => {
    const waarschuw = (gebeurtenis: BeforeUnloadEvent) => {
      if (anders || blad.current?.bezig()) gebeurtenis.preventDefault()
    }
    window.addEventListener('beforeunload', waarschuw)
    return () => window.removeEventListener('beforeunload', waarschuw)
  }, [anders])

  const zet = (inhoud: string) =>
    haal<Bestandinvoer>(bestand, { method: 'PUT', headers: { 'Content-Type': 'application/xml', 'If-Match': bron.current.versie }, body: inhoud })

  async function doe(daad: () => Promise<Gedaan>) {
    if (bezig) return
    zetBezig(true)
    zetGedaan(null)
    zetBotsing(null)
    try {
      zetGedaan(await daad())
    } catch (fout) {
      if (!(fout instanceof Probleem)) throw fout
      zetGedaan({ soort: 'geweigerd', fout })
    } finally {
      zetBezig(false)
      void vragen.invalidateQueries({ queryKey: [adres] })
    }
  }

  const laadOpnieuw = () => {
    zetBotsing(null)
    zetAnders(false)
    zetKeer((oud) => oud + 1)
  }

  const bewaar = (eroverheen = false) =>
    doe(async () => {
      const inhoud = await blad.current!.tekst()
      let antwoord: Bestandinvoer
      try {
        if (eroverheen) bron.current = await haalTekst(bestand)
        antwoord = await zet(inhoud)
      } catch (fout) {
        if (!(fout instanceof Probleem && fout.status === 409)) throw fout
        const nu = await haalTekst(bestand)
        if (nu.tekst !== bron.current.tekst) {
          zetBotsing(await sinds(adres, model, bron.current.versie))
          return null
        }
        // Somebody worked at another model of the proposal: nothing to choose.
        bron.current = nu
        antwoord = await zet(inhoud)
      }
      bron.current = await haalTekst(bestand)
      if (!blad.current!.bewaard(inhoud)) laadOpnieuw()
      return { soort: 'bewaard', antwoord }
    })

  const maakOngedaan = () =>
    doe(async () => {
      const { bewerking } = await stuur<Bewerkt>(`${adres}/bewerkingen/_maak-ongedaan`, {})
      laadOpnieuw()
      return { soort: 'ongedaan', zin: bewerking.zin }
    })

  return {
    houder,
    stand,
    leesfout,
    anders,
    bezig,
    gedaan,
    botsing,
    sluitBotsing: () => zetBotsing(null),
    bewaar,
    maakOngedaan,
    laadOpnieuw,
    tekst: () => blad.current?.tekst() ?? Promise.resolve(bron.current.tekst),
  }
}

interface Wat {
  voorstel: string
  model: string
  taal: Taal
  /** Undefined while that is not known. */
  bewerkbaar: boolean | undefined
  ga: (model: string) => void
}

async function lees(adres: string, model: string): Promise<string | null> {
  try {
    return (await haalTekst(`${adres}/bestanden/${encodeURIComponent(`${model}.dmn`)}`)).tekst
  } catch (fout) {
    if (fout instanceof Probleem && fout.status === 404) return null
    throw fout
  }
}

/** What was changed in a model after a version, the last first. */
async function sinds(adres: string, model: string, versie: string): Promise<Bewerkingsregel[]> {
  const { bewerkingen } = await haal<Bewerkingen>(`${adres}/bewerkingen`)
  return bewerkingen.filter((deel) => deel.model === model && deel.nummer > Number(versie.replaceAll('"', '')))
}
