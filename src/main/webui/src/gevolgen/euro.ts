import { bedrag } from '../lees/getal'
import type { Taal } from '../taal/taal'

/** `1234.50` as `+ € 1.234,50`; nothing stays without sign. */
export function metTeken(euro: string, taal: Taal): string {
  const waarde = Number(euro)
  const teken = waarde > 0 ? '+ ' : waarde < 0 ? '− ' : ''
  return teken + bedrag(Math.abs(waarde), taal)
}
