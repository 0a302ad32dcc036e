import { useEffect } from 'react'
import type { Opslag } from './opslag'

/** Ctrl+Z and Ctrl+Shift+Z, but not in a field: there they belong to what is typed. */
export function useOngedaanToetsen(aan: boolean, opslag: Opslag) {
  useEffect(() => {
    if (!aan) return
    function toets(gebeurtenis: KeyboardEvent) {
      const doel = gebeurtenis.target
      const typt = doel instanceof HTMLElement && ['INPUT', 'TEXTAREA', 'SELECT'].includes(doel.tagName)
      if (typt || !(gebeurtenis.ctrlKey || gebeurtenis.metaKey)) return
      const letter = gebeurtenis.key.toLowerCase()
      if (letter !== 'z' && letter !== 'y') return
      gebeurtenis.preventDefault()
      opslag.voegToe({ soort: letter === 'y' || gebeurtenis.shiftKey ? 'herstel' : 'ongedaan' })
    }
    window.addEventListener('keydown', toets)
    return () => window.removeEventListener('keydown', toets)
  }, [aan, opslag])
}
