import { script, stijl } from 'virtual:tekenblad'
import type { Blad, Opdracht } from '../../tekenblad/opdracht'

/** Brings the editor here, and only now: it is ten times as large as all other pages together. */
export async function haalTekenblad(): Promise<(houder: HTMLElement, opdracht: Opdracht) => Promise<Blad>> {
  const [, blad] = await Promise.all([haalStijl(), import(/* @vite-ignore */ script)])
  return blad.teken
}

function haalStijl(): Promise<void> {
  return new Promise((verder, mislukt) => {
    const schakel = document.createElement('link')
    schakel.rel = 'stylesheet'
    schakel.href = stijl
    schakel.onload = () => verder()
    schakel.onerror = () => mislukt(new Error(stijl))
    document.head.append(schakel)
  })
}
