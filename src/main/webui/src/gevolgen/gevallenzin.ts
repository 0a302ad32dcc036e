import type { Gevallenuitslag } from '../api/doorrekening'
import { getal } from '../lees/getal'
import type { Taal } from '../taal/taal'
import { gevalteksten } from './gevalteksten'

/** How many cases pass, and how many the change leaves as they are. */
export function gevallenzin({ totaal, geslaagd, ongemoeid }: Pick<Gevallenuitslag, 'totaal' | 'geslaagd' | 'ongemoeid'>, taal: Taal): string {
  const t = gevalteksten[taal]
  const tekst = (aantal: number) => getal(aantal, taal)
  const bereikt = totaal - ongemoeid
  const alle = geslaagd === bereikt
  if (ongemoeid === 0) return alle ? t.alleGeslaagd(tekst(totaal)) : t.geslaagd(tekst(geslaagd), tekst(totaal))
  if (bereikt === 0) return t.geenBereikt(tekst(ongemoeid))
  return `${alle ? t.alleBereikt(tekst(bereikt)) : t.bereikt(tekst(geslaagd), tekst(bereikt))} ${t.ongemoeid(tekst(ongemoeid))}`
}
