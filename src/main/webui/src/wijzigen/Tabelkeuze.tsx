import { Button } from '@nl-design-system-candidate/button-react'
import { useId, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { useAdres } from '../app/adres'
import { Toon } from '../app/Toon'
import type { Model, Regelset } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { wijzigteksten } from './teksten'

/** From a model to one of its tables, in the editor. The rules in force name them, because a draft may have none while it does not compile. */
export function Tabelkeuze({ voorstel }: { voorstel: string }) {
  const vraag = useVraag<Regelset>(pad('regelsets', 'geldend'))
  return (
    <Toon vraag={vraag}>{(regelset) => <Keuze voorstel={voorstel} modellen={regelset.modellen.filter((m) => m.soort === 'beslismodel')} />}</Toon>
  )
}

function Keuze({ voorstel, modellen }: { voorstel: string; modellen: Regelset['modellen'] }) {
  const t = useTeksten(wijzigteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const id = useId()
  const [model, kiesModel] = useState('')
  const [tabel, kiesTabel] = useState('')
  const gekozen = useVraag<Model>(model ? pad('regelsets', 'geldend', 'modellen', model) : null)
  const tabellen = gekozen.data?.naam === model ? gekozen.data.beslissingen.filter((deel) => deel.tabel) : []
  function open(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (model && tabel) void ga(adres(`/wijzigen/${voorstel}/${model}/${tabel}`))
  }
  return (
    <form onSubmit={open} className="velden">
      <p className="veld">
        <label htmlFor={`${id}-model`}>{t.model}</label>
        <select
          id={`${id}-model`}
          className="utrecht-select"
          value={model}
          onChange={(e) => {
            kiesModel(e.target.value)
            kiesTabel('')
          }}
        >
          <option value="">{t.kies}</option>
          {modellen.map(({ naam }) => (
            <option key={naam}>{naam}</option>
          ))}
        </select>
      </p>
      <p className="veld">
        <label htmlFor={`${id}-tabel`}>{t.tabel}</label>
        <select
          id={`${id}-tabel`}
          className="utrecht-select"
          value={tabel}
          disabled={tabellen.length === 0}
          onChange={(e) => kiesTabel(e.target.value)}
        >
          <option value="">{t.kies}</option>
          {tabellen.map(({ naam }) => (
            <option key={naam} value={naam}>
              {woorden(naam)}
            </option>
          ))}
        </select>
      </p>
      <p className="velden__knop">
        <Button type="submit" purpose="secondary" disabled={!tabel}>
          {t.openTabel}
        </Button>
      </p>
    </form>
  )
}
