import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useLocation } from 'react-router'
import { useTeksten } from '../taal/taal'
import { gekozen, kies } from './machtiging'
import { aanmeldteksten } from './teksten'
import { useAanmelding } from './wie'

function Sessie({ naam }: { naam: string | null }) {
  const t = useTeksten(aanmeldteksten)
  const { pathname, search } = useLocation()
  return (
    <p className="demo">
      {naam ? (
        <>
          {t.aangemeldAls(naam)} <a href="/afmelden">{t.afmelden}</a>
        </>
      ) : (
        <a href={`/aanmelden?terug=${encodeURIComponent(pathname + search)}`}>{t.aanmelden}</a>
      )}
    </p>
  )
}

/** Who somebody is here; in the demonstration mode a choice, with the notice that it is one. */
export function WerkAls() {
  const t = useTeksten(aanmeldteksten)
  const id = useId()
  const vragen = useQueryClient()
  const aanmelding = useAanmelding()
  const [naam, zetNaam] = useState(gekozen)
  if (!aanmelding) return null
  if (!aanmelding.demonstratie) return <Sessie naam={aanmelding.naam} />
  return (
    <div className="demo">
      <p>{t.demonstratie}</p>
      <p className="demo__keuze">
        <label htmlFor={id}>{t.werkAls}</label>
        <select
          id={id}
          className="utrecht-select"
          value={naam}
          onChange={(e) => {
            kies(e.target.value)
            zetNaam(e.target.value)
            // What somebody may do is in the answers of the service.
            void vragen.resetQueries()
          }}
        >
          <option value="">{t.niemand}</option>
          {aanmelding.gebruikers.map((gebruiker) => (
            <option key={gebruiker.naam} value={gebruiker.naam}>
              {gebruiker.naam} ({gebruiker.rollen.map((rol) => t.rol[rol]).join(', ')})
            </option>
          ))}
        </select>
      </p>
    </div>
  )
}
