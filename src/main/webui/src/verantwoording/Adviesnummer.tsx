import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useId, useState, type FormEvent } from 'react'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'

const NUMMER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** From the number under an advice to its page, which the service makes without scripts. */
export function Adviesnummer() {
  const t = useTeksten(verantwoordingteksten)
  const taal = useTaal()
  const id = useId()
  const [nummer, zet] = useState('')
  const [fout, zetFout] = useState(false)
  function open(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const net = nummer.trim()
    zetFout(!NUMMER.test(net))
    if (NUMMER.test(net)) window.location.assign(`/adviezen/${net}${taal === 'nl' ? '' : `?taal=${taal}`}`)
  }
  return (
    <form onSubmit={open} noValidate>
      <Heading level={2}>{t.advies}</Heading>
      <p>{t.adviesUitleg}</p>
      <p className="veld">
        <label htmlFor={id}>{t.adviesnummer}</label>
        {fout && (
          <span className="veldfout" id={`${id}-fout`} role="alert">
            {t.adviesFout}
          </span>
        )}
        <input
          id={id}
          className="utrecht-textbox"
          value={nummer}
          onChange={(e) => zet(e.target.value)}
          aria-invalid={fout}
          aria-describedby={fout ? `${id}-fout` : undefined}
        />
      </p>
      <Button type="submit" purpose="secondary">
        {t.openAdvies}
      </Button>
    </form>
  )
}
