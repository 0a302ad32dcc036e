import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** What every page keeps in its address, so that a link to any state can be mailed. */
const gedeeld = ['peildatum', 'taal']

/** Gives the address of another page with the reference date and the language of this one. */
export function useAdres(): (pad: string, vraag?: Record<string, string>) => string {
  const [zoek] = useSearchParams()
  return useCallback(
    (pad, vraag = {}) => {
      const [voorHekje, hekje] = pad.split('#')
      const mee = new URLSearchParams()
      gedeeld.forEach((naam) => {
        const waarde = zoek.get(naam)
        if (waarde) mee.set(naam, waarde)
      })
      Object.entries(vraag).forEach(([naam, waarde]) => mee.set(naam, waarde))
      const tekst = mee.toString()
      return voorHekje + (tekst ? `?${tekst}` : '') + (hekje ? `#${hekje}` : '')
    },
    [zoek],
  )
}

/** One value in the address, and a way to change it that leaves the others alone; empty takes it out. */
export function useAdresdeel(naam: string): [string, (waarde: string) => void] {
  const [zoek, zet] = useSearchParams()
  const wijzig = useCallback(
    (waarde: string) =>
      zet(
        (oud) => {
          const nieuw = new URLSearchParams(oud)
          if (waarde) nieuw.set(naam, waarde)
          else nieuw.delete(naam)
          return nieuw
        },
        { replace: true, preventScrollReset: true },
      ),
    [naam, zet],
  )
  return [zoek.get(naam) ?? '', wijzig]
}

const DAG = /^\d{4}-\d{2}-\d{2}$/

/** The reference date in the address, ISO; null when there is none or it is no day. */
export function usePeildatum(): string | null {
  const [waarde] = useAdresdeel('peildatum')
  return DAG.test(waarde) && !Number.isNaN(Date.parse(waarde)) ? waarde : null
}
