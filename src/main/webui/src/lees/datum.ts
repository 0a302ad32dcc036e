import type { Taal } from '../taal/taal'

const plaats: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

/** `2025-01-01` as `1 jan 2025`. */
export function dag(iso: string, taal: Taal): string {
  const [jaar, maand, dagnummer] = iso.slice(0, 10).split('-').map(Number)
  return new Intl.DateTimeFormat(plaats[taal], { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(jaar, maand - 1, dagnummer),
  )
}

/** A moment in UTC as local day and time. */
export function moment(iso: string, taal: Taal): string {
  return new Intl.DateTimeFormat(plaats[taal], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

export function periode(van: string | null, tot: string | null, taal: Taal): string {
  const woorden = taal === 'nl' ? { van: 'vanaf', tot: 'tot en met', tussen: 't/m', altijd: 'altijd' } : { van: 'from', tot: 'until', tussen: 'to', altijd: 'always' }
  if (van && tot) return `${dag(van, taal)} ${woorden.tussen} ${dag(tot, taal)}`
  if (van) return `${woorden.van} ${dag(van, taal)}`
  if (tot) return `${woorden.tot} ${dag(tot, taal)}`
  return woorden.altijd
}

/** Whether a row with this period applies on the day; ISO days compare as text. */
export function geldtOp(peildatum: string | null, van: string | null, tot: string | null): boolean {
  return peildatum === null || ((van === null || van <= peildatum) && (tot === null || peildatum <= tot))
}

export function vandaag(): string {
  const nu = new Date()
  return `${nu.getFullYear()}-${String(nu.getMonth() + 1).padStart(2, '0')}-${String(nu.getDate()).padStart(2, '0')}`
}
