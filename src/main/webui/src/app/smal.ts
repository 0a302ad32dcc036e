import { useSyncExternalStore } from 'react'

const SMAL = '(max-width: 640px)'

function luister(bij: () => void): () => void {
  const vraag = window.matchMedia(SMAL)
  vraag.addEventListener('change', bij)
  return () => vraag.removeEventListener('change', bij)
}

/** Whether the window is too narrow for a table: then rows are read as sentences. */
export function useSmal(): boolean {
  return useSyncExternalStore(luister, () => window.matchMedia(SMAL).matches)
}
