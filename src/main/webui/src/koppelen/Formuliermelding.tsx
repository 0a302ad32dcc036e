import { useEffect, useRef } from 'react'
import { Probleem } from '../api/vraag'
import { Melding } from '../app/Toon'
import { useTeksten } from '../taal/taal'
import { koppelteksten } from './teksten'

/** What is wrong with a form, above it: gets the focus, and leaves to the fields what stands at the fields. */
export function Formuliermelding({ fout }: { fout: Probleem }) {
  const t = useTeksten(koppelteksten)
  const vak = useRef<HTMLDivElement>(null)
  useEffect(() => vak.current?.focus(), [fout])
  return (
    <div ref={vak} tabIndex={-1}>
      <Melding fout={fout.fouten.length > 0 ? new Probleem(fout.status, fout.titel, t.bijDeVelden, fout.fouten) : fout} />
    </div>
  )
}
