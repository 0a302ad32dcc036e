import { Button } from '@nl-design-system-candidate/button-react'
import { useState, type FormEvent } from 'react'
import { Melding } from '../app/Toon'
import type { Stap } from '../api/voorstellen'
import { Probleem } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { wijzigteksten } from './teksten'
import { Veld } from './Veld'
import { Venster } from './Venster'
import { metVerplichteToelichting } from './wegdeel'

/** Steps for which everything is checked again. */
const langzaam: Stap[] = ['indienen', 'goedkeuren']

/** Says what a step does, asks why, and only then does it. */
export function Stapvenster({ stap, doe, sluit }: { stap: Stap; doe: (toelichting: string) => Promise<void>; sluit: () => void }) {
  const t = useTeksten(wijzigteksten)
  const verplicht = metVerplichteToelichting.includes(stap)
  const [toelichting, zet] = useState('')
  const [leeg, zetLeeg] = useState(false)
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  async function verder(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const ontbreekt = verplicht && !toelichting.trim()
    zetLeeg(ontbreekt)
    zetFout(null)
    if (ontbreekt || bezig) return
    zetBezig(true)
    try {
      await doe(toelichting.trim())
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
      zetBezig(false)
    }
  }
  return (
    <Venster titel={t.stappen[stap]} sluit={sluit}>
      <form onSubmit={(gebeurtenis) => void verder(gebeurtenis)} noValidate>
        <p>{t.stapUitleg[stap]}</p>
        {fout && <Melding fout={fout} />}
        <Veld naam={t.toelichting} uitleg={verplicht ? t.toelichtingVerplicht : t.toelichtingMag} fout={leeg && t.verplicht}>
          {(eigenschappen) => (
            <textarea
              {...eigenschappen}
              className="utrecht-textarea"
              rows={3}
              maxLength={4000}
              value={toelichting}
              onChange={(e) => zet(e.target.value)}
            />
          )}
        </Veld>
        {bezig && langzaam.includes(stap) && <Controlebezig />}
        <p className="knoppen">
          <Button type="submit" purpose="primary" busy={bezig}>
            {t.stappen[stap]}
          </Button>
          <Button purpose="secondary" onClick={sluit}>
            {t.annuleer}
          </Button>
        </p>
      </form>
    </Venster>
  )
}

/** Checking everything takes a while: says so, and that it goes on. */
export function Controlebezig() {
  const t = useTeksten(wijzigteksten)
  return (
    <p role="status">
      {t.controleBezig} <progress aria-label={t.bevindingen} />
    </p>
  )
}
