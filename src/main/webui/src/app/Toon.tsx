import { Button } from '@nl-design-system-candidate/button-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Probleem } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { kaderteksten } from './teksten'

export function Laden() {
  const t = useTeksten(kaderteksten)
  return (
    <p className="laden" role="status">
      {t.laden}
    </p>
  )
}

/** Nobody can read it any more: asking again gives the same. */
const GEWIST = 410

/** What went wrong and what to do; the words of the service where it gave them. */
export function Melding({ fout, opnieuw }: { fout: Probleem; opnieuw?: () => void }) {
  const t = useTeksten(kaderteksten)
  const uitleg = fout.status === 0 ? t.nietBereikbaar : fout.detail || t.onverwacht
  return (
    <div className="utrecht-alert utrecht-alert--error melding" role="alert">
      <div className="utrecht-alert__content">
        <h2 className="melding__kop">{fout.titel || t.mislukt}</h2>
        <p>{uitleg}</p>
        {fout.fouten.length > 0 && (
          <ul>
            {fout.fouten.map((deel) => (
              <li key={deel.pointer + deel.code}>{deel.detail}</li>
            ))}
          </ul>
        )}
        {opnieuw && fout.status !== GEWIST && (
          <Button purpose="secondary" onClick={opnieuw}>
            {t.opnieuw}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The answer to a question to the service, or that it is on its way, or why it did not come. */
export function Toon<T>({ vraag, children }: { vraag: UseQueryResult<T, Probleem>; children: (gegevens: T) => ReactNode }) {
  if (vraag.data !== undefined) return <>{children(vraag.data)}</>
  if (vraag.error) return <Melding fout={vraag.error} opnieuw={() => void vraag.refetch()} />
  return <Laden />
}
