import type { NieuwVoorstel } from '../api/voorstellen'
import type { Fout } from '../api/vraag'
import { citaatfouten, type Citaatfout } from './citaat'

export type Veldnaam = keyof NieuwVoorstel

export const grootste: Record<Veldnaam, number> = { titel: 200, reden: 4000, aanleiding: 4000 }

export type Gegevensfout =
  { soort: 'verplicht' } | { soort: 'te-lang'; grens: number } | { soort: 'citaat'; fout: Citaatfout } | { soort: 'dienst'; fout: Fout }

/** What keeps a proposal from being made, per field; the service judges again. */
export function gegevensfouten(gegevens: NieuwVoorstel): Partial<Record<Veldnaam, Gegevensfout>> {
  const fouten: Partial<Record<Veldnaam, Gegevensfout>> = {}
  const velden: Veldnaam[] = ['titel', 'reden', 'aanleiding']
  velden.forEach((veld) => {
    const tekst = gegevens[veld].trim()
    if (!tekst && veld !== 'aanleiding') fouten[veld] = { soort: 'verplicht' }
    else if (tekst.length > grootste[veld]) fouten[veld] = { soort: 'te-lang', grens: grootste[veld] }
  })
  const citaat = citaatfouten(gegevens.aanleiding)[0]
  if (citaat) fouten.aanleiding = { soort: 'citaat', fout: citaat }
  return fouten
}
