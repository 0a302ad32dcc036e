import { Button } from '@nl-design-system-candidate/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAanmelding } from '../aanmelding/wie'
import type { Doorrekening } from '../api/doorrekening'
import { haal, pad, Probleem } from '../api/vraag'
import { Melding } from '../app/Toon'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { gevolgteksten } from './teksten'

export function loopt({ stand }: Doorrekening): boolean {
  return stand === 'wacht' || stand === 'bezig'
}

type Fase = NonNullable<Doorrekening['fase']>
const fasen: Fase[] = ['gevallen', 'gedrag', 'bevolking', 'herhaling']

/** How far it is, phase by phase, and a way to stop it. Only the phase is spoken; the count would never be quiet. */
export function Voortgang({ doorrekening }: { doorrekening: Doorrekening }) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  const vragen = useQueryClient()
  const aanmelding = useAanmelding()
  const [fout, zetFout] = useState<Probleem | null>(null)
  const { voorstel, nummer, stand, fase, gedaan, totaal, verzoek } = doorrekening
  async function stop() {
    zetFout(null)
    try {
      await haal(pad('wijzigingsvoorstellen', voorstel, 'doorrekeningen', String(nummer)), { method: 'DELETE' })
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
    }
    await vragen.invalidateQueries({ queryKey: [pad('wijzigingsvoorstellen', voorstel, 'doorrekeningen', String(nummer))] })
  }
  const woord = {
    wacht: t.wacht,
    bezig: fase ? t.bezig(t.fasen[fase].toLocaleLowerCase(taal)) : t.begint,
    klaar: t.klaar,
    gestopt: t.gestopt,
    mislukt: t.mislukt,
  }[stand]
  return (
    <div className={`rekenstand rekenstand--${stand}`}>
      <p role="status">
        <strong>{woord}</strong>
      </p>
      {loopt(doorrekening) && (
        <>
          <ol className="fasen">
            {fasen
              .filter((deel) => deel !== 'herhaling' || verzoek.herhaalVan !== null)
              .map((deel) => {
                const hoever = doorrekening[deel] ? 'gedaan' : deel === fase ? 'nu' : 'nog'
                return (
                  <li key={deel} className={`fasen__deel fasen__deel--${hoever}`} aria-current={hoever === 'nu' ? 'step' : undefined}>
                    {t.fasen[deel]} <span className="woord">{hoever === 'gedaan' ? t.faseGedaan : hoever === 'nu' ? t.faseNu : t.faseNog}</span>
                  </li>
                )
              })}
          </ol>
          <p className="rekenstand__balk">
            <progress
              value={stand === 'bezig' && totaal !== null ? gedaan : undefined}
              max={stand === 'bezig' && totaal !== null ? Math.max(1, totaal) : undefined}
              aria-label={t.voortgang}
            />{' '}
            {stand === 'bezig' && <span className="onderkop">{t.telling(getal(gedaan, taal), totaal === null ? null : getal(totaal, taal))}</span>}
            {aanmelding?.naam && (
              <Button purpose="secondary" onClick={() => void stop()}>
                {t.stop}
              </Button>
            )}
          </p>
        </>
      )}
      {fout && <Melding fout={fout} />}
    </div>
  )
}
