import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Model } from '../api/regelsets'
import { haal, pad, Probleem } from '../api/vraag'
import { useAdres } from '../app/adres'
import { Melding } from '../app/Toon'
import { bewaar } from '../proberen/bewaar'
import { vanVerzoek } from '../proberen/stand'
import { useTeksten } from '../taal/taal'
import { feitregels } from './feitregels'
import { bevolkingteksten } from './bevolkingteksten'

/** Facts to read, and one press to have them in the form of their model. They go through this tab, never through the address. */
export function Proefvoorbeeld({ model, feiten, naam }: { model: string; feiten: Record<string, unknown>; naam: string }) {
  const t = useTeksten(bevolkingteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const voorraad = useQueryClient()
  const [fout, zetFout] = useState<Probleem | null>(null)
  async function probeer() {
    zetFout(null)
    const bron = pad('regelsets', 'geldend', 'modellen', model)
    try {
      const { invoer } = await voorraad.fetchQuery<Model>({ queryKey: [bron], queryFn: () => haal<Model>(bron) })
      bewaar(model, { geval: '', stand: vanVerzoek(invoer, feiten), gevraagd: null })
      void ga(adres(`/proberen/${model}`))
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
    }
  }
  return (
    <div className="proefvoorbeeld">
      <button type="button" className="tekstknop" aria-label={t.probeerBij(naam)} onClick={() => void probeer()}>
        {t.probeer}
      </button>
      <details>
        <summary>{t.feiten}</summary>
        <dl className="gegevenslijst" lang="nl">
          {feitregels(feiten).map(([plek, waarde]) => (
            <div key={plek}>
              <dt>
                <code>{plek}</code>
              </dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      </details>
      {fout && <Melding fout={fout} />}
    </div>
  )
}
