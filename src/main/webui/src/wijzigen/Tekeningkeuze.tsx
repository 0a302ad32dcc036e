import { Button } from '@nl-design-system-candidate/button-react'
import { useId, useState, type FormEvent } from 'react'
import { useAdres } from '../app/adres'
import type { Regelset } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { wijzigteksten } from './teksten'

/** To the drawing of any model, also of one that nothing changed in yet. */
export function Tekeningkeuze({ voorstel }: { voorstel: string }) {
  const t = useTeksten(wijzigteksten)
  const adres = useAdres()
  const id = useId()
  const [model, kies] = useState('')
  const modellen = useVraag<Regelset>(pad('regelsets', 'geldend')).data?.modellen.filter(({ soort }) => soort !== 'regels') ?? []
  function open(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    // The drawing has a policy of its own, so its page is loaded anew.
    if (model) location.assign(adres(`/wijzigen/${voorstel}/tekening/${encodeURIComponent(model)}`))
  }
  return (
    <form onSubmit={open} className="velden">
      <p className="veld">
        <label htmlFor={id}>{t.tekenKeuze}</label>
        <select id={id} className="utrecht-select" value={model} onChange={(e) => kies(e.target.value)}>
          <option value="">{t.kies}</option>
          {modellen.map(({ naam }) => (
            <option key={naam}>{naam}</option>
          ))}
        </select>
      </p>
      <p className="velden__knop">
        <Button type="submit" purpose="secondary" disabled={!model}>
          {t.tekenModel}
        </Button>
      </p>
    </form>
  )
}
