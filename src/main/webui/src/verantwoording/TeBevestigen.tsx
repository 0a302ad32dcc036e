import { useId } from 'react'
import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Toon } from '../app/Toon'
import type { Regelset, Rijenpagina } from '../api/regelsets'
import { useVraag } from '../api/vraag'
import { Rijenlijst } from '../regels/Rijenlijst'
import { useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'

/** The rows without a confirmed source, of one model or of all. */
export function TeBevestigen() {
  const t = useTeksten(verantwoordingteksten)
  const id = useId()
  const [model, zetModel] = useAdresdeel('model')
  const [pagina, zetPagina] = useAdresdeel('pagina')
  const regelset = useVraag<Regelset>('/v1/regelsets/geldend')
  const keuze = new URLSearchParams({ zekerheid: 'te-bevestigen', pagina: pagina || '1', paginaGrootte: '50' })
  if (model) keuze.set('model', model)
  const vraag = useVraag<Rijenpagina>(`/v1/regelsets/geldend/rijen?${keuze}`)
  return (
    <Pagina titel={t.teBevestigen} kruimels={[{ naam: t.titel, pad: '/verantwoording' }, { naam: t.teBevestigen }]} inleiding={<p>{t.teBevestigenUitleg}</p>}>
      <p className="veld">
        <label htmlFor={id}>{t.model}</label>
        <select
          id={id}
          className="utrecht-select"
          value={model}
          onChange={(e) => {
            zetModel(e.target.value)
            zetPagina('')
          }}
        >
          <option value="">{t.alleModellen}</option>
          {regelset.data?.modellen
            .filter((deel) => deel.teBevestigen > 0)
            .map((deel) => (
              <option key={deel.naam} value={deel.naam}>
                {deel.naam} ({deel.teBevestigen})
              </option>
            ))}
        </select>
      </p>
      <Toon vraag={vraag}>
        {(gevonden) => (
          <>
            <p role="status">
              <strong>{t.aantal(gevonden.totaal)}</strong>
            </p>
            <Rijenlijst gevonden={gevonden} zetPagina={(nummer) => zetPagina(String(nummer))} />
          </>
        )}
      </Toon>
    </Pagina>
  )
}
