import type { KeyboardEvent } from 'react'

const stap: Record<string, [number, number]> = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }

/** Arrow keys, Home and End walk through the cells of a table; fields in a cell keep their own keys. */
export function loopDoorCellen(gebeurtenis: KeyboardEvent<HTMLTableElement>) {
  const doel = gebeurtenis.target as HTMLElement
  if (doel instanceof HTMLInputElement || doel instanceof HTMLSelectElement || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey)
    return
  const cel = doel.closest('td, th')
  const rij = cel?.closest('tr')
  if (!(cel instanceof HTMLTableCellElement) || !rij) return
  let nieuw: HTMLTableCellElement | undefined
  if (gebeurtenis.key in stap) {
    const [dy, dx] = stap[gebeurtenis.key]
    const rijen = [...gebeurtenis.currentTarget.rows].filter((r) => r.closest('tbody'))
    const volgende = dy === 0 ? rij : rijen[rijen.indexOf(rij as HTMLTableRowElement) + dy]
    nieuw = (volgende as HTMLTableRowElement | undefined)?.cells[cel.cellIndex + dx]
  } else if (gebeurtenis.key === 'Home' || gebeurtenis.key === 'End') {
    const cellen = (rij as HTMLTableRowElement).cells
    nieuw = cellen[gebeurtenis.key === 'Home' ? 0 : cellen.length - 1]
  }
  if (nieuw) {
    gebeurtenis.preventDefault()
    const aandacht = nieuw.querySelector<HTMLElement>('a, button') ?? nieuw
    aandacht.focus()
    nieuw.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
}
