import { Button } from '@nl-design-system-candidate/button-react'
import { useId, useState, type FormEvent } from 'react'
import { Melding } from '../app/Toon'
import { Probleem } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { opmerkingteksten } from './teksten'

/** A text and a name, or a name alone. What was typed stays until the service has it. */
export function Tekstformulier({
  label,
  knop,
  verstuur,
}: {
  label?: string
  knop: string
  verstuur: (tekst: string, door: string) => Promise<void>
}) {
  const t = useTeksten(opmerkingteksten)
  const id = useId()
  const [tekst, zetTekst] = useState('')
  const [door, zetDoor] = useState('')
  const [leeg, zetLeeg] = useState<string[]>([])
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  async function stuur(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const ontbreekt = [...(label && !tekst.trim() ? ['tekst'] : []), ...(!door.trim() ? ['door'] : [])]
    zetLeeg(ontbreekt)
    zetFout(null)
    if (ontbreekt.length > 0 || bezig) return
    zetBezig(true)
    try {
      await verstuur(tekst.trim(), door.trim())
      zetTekst('')
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
    } finally {
      zetBezig(false)
    }
  }
  const melding = (veld: string) =>
    leeg.includes(veld) && (
      <span className="veldfout" id={`${id}-${veld}-fout`}>
        {t.verplicht}
      </span>
    )
  const toegankelijk = (veld: string) => ({
    'aria-invalid': leeg.includes(veld),
    'aria-describedby': leeg.includes(veld) ? `${id}-${veld}-fout` : undefined,
  })
  return (
    <form onSubmit={(gebeurtenis) => void stuur(gebeurtenis)} noValidate>
      {fout && <Melding fout={fout} />}
      {label && (
        <p className="veld">
          <label htmlFor={`${id}-tekst`}>{label}</label>
          {melding('tekst')}
          <textarea
            id={`${id}-tekst`}
            className="utrecht-textarea"
            rows={3}
            maxLength={4000}
            value={tekst}
            onChange={(e) => zetTekst(e.target.value)}
            {...toegankelijk('tekst')}
          />
        </p>
      )}
      <p className="veld">
        <label htmlFor={`${id}-door`}>{t.door}</label>
        {melding('door')}
        <input
          id={`${id}-door`}
          className="utrecht-textbox"
          maxLength={200}
          value={door}
          onChange={(e) => zetDoor(e.target.value)}
          {...toegankelijk('door')}
        />
      </p>
      <Button type="submit" purpose="secondary" busy={bezig}>
        {knop}
      </Button>
    </form>
  )
}
