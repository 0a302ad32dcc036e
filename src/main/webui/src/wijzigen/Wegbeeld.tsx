import type { Voorstel } from '../api/voorstellen'
import { moment } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { wijzigteksten } from './teksten'
import { wegVan } from './wegdeel'

const standNa = { ingediend: 'ingediend', beoordeeld: 'beoordeeld', goedgekeurd: 'goedgekeurd' } as const

/** The state as a line of steps: which are done, where it is, what comes. */
export function Wegbeeld({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(wijzigteksten)
  const geweest = voorstel.gebeurtenissen.flatMap(({ soort }) => (soort in standNa ? [standNa[soort as keyof typeof standNa]] : []))
  return (
    <ol className="stappenlijn" aria-label={t.weg}>
      {wegVan(voorstel.stand, geweest).map(({ stand, plaats }) => (
        <li
          key={stand}
          className={`stappenlijn__deel stappenlijn__deel--${plaats.replace(' ', '-')}`}
          aria-current={plaats === 'nu' ? 'step' : undefined}
        >
          <span className="stappenlijn__naam">{t.standen[stand]}</span>
          <span className="stappenlijn__woord">{plaats === 'nu' ? t.nu : plaats === 'geweest' ? t.geweest : t.nogNiet}</span>
        </li>
      ))}
    </ol>
  )
}

/** Who did what, the last first; nobody can rewrite it. */
export function Geschiedenis({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(wijzigteksten)
  const taal = useTaal()
  return (
    <ol className="tijdlijn">
      {[...voorstel.gebeurtenissen].reverse().map((gebeurtenis) => (
        <li key={gebeurtenis.nummer}>
          <strong>{t.gebeurtenis[gebeurtenis.soort] ?? gebeurtenis.soort}</strong>{' '}
          <span className="onderkop">{t.doorOp(gebeurtenis.door, moment(gebeurtenis.op, taal))}</span>
          {gebeurtenis.toelichting && <p className="opmerkingen__tekst">{gebeurtenis.toelichting}</p>}
        </li>
      ))}
    </ol>
  )
}
