import { Button } from '@nl-design-system-candidate/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Koppelronde } from '../api/koppelen'
import { haal, pad, Probleem } from '../api/vraag'
import { Melding } from '../app/Toon'
import { moment } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { metMeting, type Meting } from './rondecijfers'
import { nogBezig } from './Rondenpagina'
import { rondeteksten } from './rondeteksten'

/** How far a round is: phase, bound and value, in words and as a picture, and a way to stop it. */
export function Voortgang({ ronde }: { ronde: Koppelronde }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const bewaard = useQueryClient()
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [metingen, zetMetingen] = useState<Meting[]>([])
  const { fase, deel, grens, waarde } = ronde.voortgang
  const { begonnenOp } = ronde
  useEffect(() => {
    if (grens === null || waarde === null || begonnenOp === null) return
    const seconde = Math.round((Date.now() - Date.parse(begonnenOp)) / 1000)
    zetMetingen((oud) => metMeting(oud, { seconde, grens, waarde }))
  }, [grens, waarde, begonnenOp])

  async function stop() {
    zetFout(null)
    try {
      await haal(pad('koppelrondes', ronde.id), { method: 'DELETE' })
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
    }
    await bewaard.invalidateQueries({ queryKey: [pad('koppelrondes', ronde.id)] })
  }

  return (
    <section className="voortgang">
      <p role="status">
        <strong>{t.status[ronde.status]}</strong>
        {ronde.beeindigdOp && `, ${moment(ronde.beeindigdOp, taal)}`}
        {ronde.status === 'loopt' && fase && `: ${t.fase[fase] ?? fase}`}.{ronde.melding && <span lang="nl"> {ronde.melding}</span>}
      </p>
      {ronde.status === 'loopt' && (
        <p>
          <progress max={1} value={deel ?? undefined} aria-label={t.voortgang} /> {deel !== null && t.procent(getal(Math.round(deel * 100), taal))}
        </p>
      )}
      {grens !== null && waarde !== null && (
        <p>
          {t.waardeEnGrens(getal(Math.round(waarde), taal), getal(Math.round(grens), taal))}{' '}
          {grens > 0 && t.deelVanGrens(getal(Math.floor((waarde / grens) * 1000) / 10, taal))}
        </p>
      )}
      {metingen.length > 1 && <Lijn metingen={metingen} />}
      {nogBezig(ronde) && (
        <p>
          <Button purpose="secondary" onClick={() => void stop()}>
            {t.stopRonde}
          </Button>
        </p>
      )}
      {fout && <Melding fout={fout} />}
    </section>
  )
}

const BREEDTE = 480
const HOOGTE = 120

/** Bound and value growing towards each other while the page was open. */
function Lijn({ metingen }: { metingen: Meting[] }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const eerste = metingen[0]
  const laatste = metingen[metingen.length - 1]
  const laagste = Math.min(...metingen.map((meting) => meting.waarde))
  const hoogste = Math.max(...metingen.map((meting) => meting.grens))
  const x = (meting: Meting) => ((meting.seconde - eerste.seconde) / Math.max(1, laatste.seconde - eerste.seconde)) * BREEDTE
  const y = (waarde: number) => 8 + (1 - (waarde - laagste) / Math.max(1, hoogste - laagste)) * (HOOGTE - 16)
  const punten = (waarde: (meting: Meting) => number) => metingen.map((meting) => `${x(meting)},${y(waarde(meting))}`).join(' ')
  return (
    <figure className="convergentie">
      <svg
        viewBox={`0 0 ${BREEDTE} ${HOOGTE}`}
        role="img"
        aria-label={t.lijnnaam(
          getal(Math.round(eerste.waarde), taal),
          getal(Math.round(laatste.waarde), taal),
          getal(Math.round(laatste.grens), taal),
        )}
      >
        <polyline points={punten((meting) => meting.grens)} className="convergentie__grens" />
        <polyline points={punten((meting) => meting.waarde)} className="convergentie__waarde" />
      </svg>
      <figcaption className="onderkop">{t.lijnUitleg(laatste.seconde - eerste.seconde)}</figcaption>
    </figure>
  )
}
