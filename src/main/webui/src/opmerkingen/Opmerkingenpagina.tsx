import { useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Toon } from '../app/Toon'
import type { Opmerkingen } from '../api/opmerkingen'
import { useVraag } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { verantwoordingteksten } from '../verantwoording/teksten'
import { Opmerkingenlijst } from './Opmerkingen'
import { opmerkingteksten } from './teksten'

const standen = ['open', 'beantwoord', 'afgehandeld'] as const

/** All remarks, by state: the work list of the policy maker. */
export function Opmerkingenpagina() {
  const t = useTeksten(opmerkingteksten)
  const v = useTeksten(verantwoordingteksten)
  const id = useId()
  const vragen = useQueryClient()
  const [stand, kies] = useAdresdeel('stand')
  const adres = `/v1/opmerkingen${stand ? `?${new URLSearchParams({ stand })}` : ''}`
  const vraag = useVraag<Opmerkingen>(adres)
  return (
    <Pagina titel={t.titel} kruimels={[{ naam: v.titel, pad: '/verantwoording' }, { naam: t.titel }]} inleiding={<p>{t.uitleg}</p>}>
      <p className="veld">
        <label htmlFor={id}>{t.stand}</label>
        <select id={id} className="utrecht-select" value={stand} onChange={(e) => kies(e.target.value)}>
          <option value="">{t.alle}</option>
          {standen.map((keuze) => (
            <option key={keuze} value={keuze}>
              {t.standen[keuze]}
            </option>
          ))}
        </select>
      </p>
      <Toon vraag={vraag}>
        {({ opmerkingen, totaal }) => (
          <>
            <p role="status">{totaal === 0 ? t.geenGevonden : t.aantal(totaal)}</p>
            <Opmerkingenlijst opmerkingen={opmerkingen} opnieuw={() => vragen.invalidateQueries({ queryKey: [adres] })} metRij />
          </>
        )}
      </Toon>
    </Pagina>
  )
}
