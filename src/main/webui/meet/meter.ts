/** What one visit took, in milliseconds since the navigation started. */
export interface Meting {
  /** The bytes of the table were there. */
  gegevens: number
  /** Its last row stood on the screen. */
  rijen: number
  /** A filter, typed as soon as the rows stood there, had narrowed them on the screen. */
  gefilterd: number
  /** The moments at which the page could not answer for more than 50 ms, with how long. */
  langeTaken: { begin: number; duur: number }[]
}

declare global {
  interface Window {
    meting: Promise<Meting>
  }
}

/** Runs in the page before its own scripts: waits for the rows, filters on the id of one of them, waits for that row alone. */
export function meet({ aantal, rij }: { aantal: number; rij: string }) {
  const langeTaken: Meting['langeTaken'] = []
  new PerformanceObserver((lijst) => lijst.getEntries().forEach((taak) => langeTaken.push({ begin: taak.startTime, duur: taak.duration }))).observe({
    type: 'longtask',
    buffered: true,
  })
  const getoond = () => document.querySelectorAll('.regeltabel tbody tr').length
  // A frame that has been drawn: what was true in one frame is on the screen when the next begins.
  const opScherm = (voorwaarde: () => boolean) =>
    new Promise<number>((klaar) => {
      const kijk = () => (voorwaarde() ? requestAnimationFrame(() => klaar(performance.now())) : requestAnimationFrame(kijk))
      requestAnimationFrame(kijk)
    })
  window.meting = (async () => {
    const rijen = await opScherm(() => getoond() === aantal)
    const veld = document.querySelector<HTMLInputElement>('.filters .rijkop input')!
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(veld, rij)
    veld.dispatchEvent(new Event('input', { bubbles: true }))
    const gefilterd = await opScherm(() => getoond() === 1)
    const tabel = performance.getEntriesByType('resource').filter((deel) => deel.name.includes('/tabellen/'))
    const gegevens = (tabel[0] as PerformanceResourceTiming).responseEnd
    await new Promise((klaar) => setTimeout(klaar, 500))
    return { gegevens, rijen, gefilterd, langeTaken: langeTaken.filter((taak) => taak.begin < gefilterd) }
  })()
}
