import { Button } from '@nl-design-system-candidate/button-react'
import { useState, type FormEvent } from 'react'
import type { Gezakt } from '../api/doorrekening'
import { Probleem } from '../api/vraag'
import { Melding } from '../app/Toon'
import { useTeksten } from '../taal/taal'
import { Veld } from '../wijzigen/Veld'
import { Venster } from '../wijzigen/Venster'
import { gevalteksten } from './gevalteksten'

/** Asks why the new outcome of these cases is right. */
export function Aanvaardvenster({ gevallen, doe, sluit }: { gevallen: Gezakt[]; doe: (toelichting: string) => Promise<void>; sluit: () => void }) {
  const t = useTeksten(gevalteksten)
  const [reden, zet] = useState('')
  const [leeg, zetLeeg] = useState(false)
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  async function verder(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetLeeg(!reden.trim())
    zetFout(null)
    if (!reden.trim() || bezig) return
    zetBezig(true)
    try {
      await doe(reden.trim())
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
      zetBezig(false)
    }
  }
  const titel = t.aanvaardAantal(gevallen.length)
  return (
    <Venster titel={titel} sluit={sluit}>
      <form onSubmit={(gebeurtenis) => void verder(gebeurtenis)} noValidate>
        <p>{t.aanvaardUitleg}</p>
        <p lang="nl">{gevallen.map(({ geval }) => geval).join(', ')}</p>
        {fout && <Melding fout={fout} />}
        <Veld naam={t.reden} uitleg={t.redenUitleg} fout={leeg && t.verplicht}>
          {(eigenschappen) => (
            <textarea {...eigenschappen} className="utrecht-textarea" rows={3} maxLength={4000} value={reden} onChange={(e) => zet(e.target.value)} />
          )}
        </Veld>
        <p className="knoppen">
          <Button type="submit" purpose="primary" busy={bezig}>
            {t.aanvaard}
          </Button>
          <Button purpose="secondary" onClick={sluit}>
            {t.annuleer}
          </Button>
        </p>
      </form>
    </Venster>
  )
}
