import { useId, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { useTeksten } from '../taal/taal'
import { useAdres } from './adres'
import { kaderteksten } from './teksten'

/** Goes to the page with what was found; `/` brings the keyboard here. */
export function Zoekveld() {
  const t = useTeksten(kaderteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const id = useId()
  const [tekst, zet] = useState('')
  function zoek(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (tekst.trim()) void ga(adres('/zoeken', { vraag: tekst.trim() }))
  }
  return (
    <form className="zoekveld" role="search" onSubmit={zoek}>
      <label htmlFor={id} className="alleen-voorlezen">
        {t.zoeken}
      </label>
      <input id={id} type="search" data-zoekveld="" className="utrecht-textbox" placeholder={t.zoeken} value={tekst} onChange={(e) => zet(e.target.value)} />
      <button type="submit" className="zoekveld__knop">
        {t.zoek}
      </button>
    </form>
  )
}
