import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Bewerkt, Concepttabel } from '../../api/voorstellen'
import { pad, stuur, useVraag } from '../../api/vraag'
import { Opslag, type Opdracht } from './opslag'

/** How often the page looks whether somebody else changed the table. */
const KIJK_WEER = 10_000

const naarAdres = { ongedaan: '_maak-ongedaan', herstel: '_herstel' }

/** The table of a draft, and the edits on their way to it. */
export function useConcept(voorstel: string, model: string, naam: string) {
  const vragen = useQueryClient()
  const basis = pad('wijzigingsvoorstellen', voorstel)
  const adres = pad('wijzigingsvoorstellen', voorstel, 'modellen', model, 'tabellen', naam)
  const vraag = useVraag<Concepttabel>(adres, () => KIJK_WEER)
  const [laatste, zetLaatste] = useState<{ antwoord: Bewerkt; opdracht: Opdracht; nieuweRij: string | null } | null>(null)

  const opslag = useMemo(() => {
    const bewerkingen = `${basis}/bewerkingen`
    return new Opslag(
      async (opdracht) => {
        // An answer that was asked for before this edit would put the old text back.
        await vragen.cancelQueries({ queryKey: [adres] })
        return opdracht.soort === 'ongedaan' || opdracht.soort === 'herstel'
          ? stuur<Bewerkt>(`${bewerkingen}/${naarAdres[opdracht.soort]}`, {})
          : stuur<Bewerkt>(bewerkingen, opdracht)
      },
      (antwoord, opdracht) => {
        const ervoor = new Set(vragen.getQueryData<Concepttabel>([adres])?.rijen.map((rij) => rij.id))
        const eigen = antwoord.tabel?.model === model && antwoord.tabel.naam === naam ? antwoord.tabel : null
        if (eigen) vragen.setQueryData([adres], eigen)
        zetLaatste({ antwoord, opdracht, nieuweRij: eigen?.rijen.find((rij) => !ervoor.has(rij.id))?.id ?? null })
        void vragen.invalidateQueries({ queryKey: [bewerkingen] })
        void vragen.invalidateQueries({ queryKey: [basis] })
      },
    )
  }, [vragen, basis, adres, model, naam])
  const stand = useSyncExternalStore(opslag.luister, opslag.lees)

  // Whoever closes the page now would lose what is not saved.
  const bezig = stand.wachtend.length > 0
  useEffect(() => {
    if (!bezig) return
    const waarschuw = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault()
    window.addEventListener('beforeunload', waarschuw)
    return () => window.removeEventListener('beforeunload', waarschuw)
  }, [bezig])

  const ververs = useCallback(() => void vragen.invalidateQueries(), [vragen])
  return { vraag, opslag, stand, laatste, ververs }
}

export type Concept = ReturnType<typeof useConcept>
