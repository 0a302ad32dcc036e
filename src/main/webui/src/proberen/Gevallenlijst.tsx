import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Geval } from '../api/regelsets'
import { useTeksten } from '../taal/taal'
import { proberenteksten } from './teksten'

const STAP = 12

/** The cases of a model, to search and to fill the form from with one click. */
export function Gevallenlijst({ gevallen, gekozen, kies }: { gevallen: Geval[]; gekozen: string; kies: (geval: Geval) => void }) {
  const t = useTeksten(proberenteksten)
  const id = useId()
  const [zoek, zetZoek] = useState('')
  const [aantal, zetAantal] = useState(STAP)
  const rustig = useDeferredValue(zoek)
  const gevonden = useMemo(() => {
    const woorden = rustig.toLowerCase().split(/\s+/).filter(Boolean)
    return gevallen.filter((geval) => {
      const tekst = [geval.id, geval.omschrijving, ...geval.feiten, ...geval.rijen, ...geval.fouten].join(' ').toLowerCase()
      return woorden.every((woord) => tekst.includes(woord))
    })
  }, [gevallen, rustig])
  if (gevallen.length === 0) return <p>{t.geenGevallen}</p>
  return (
    <div className="gevallen">
      <p>{t.gevallenUitleg}</p>
      <p className="veld">
        <label htmlFor={id}>{t.zoekGeval}</label>
        <span className="feit__uitleg" id={`${id}u`}>
          {t.zoekGevalHulp}
        </span>
        <input
          id={id}
          className="utrecht-textbox"
          type="search"
          autoComplete="off"
          aria-describedby={`${id}u`}
          value={zoek}
          onChange={(e) => {
            zetZoek(e.target.value)
            zetAantal(STAP)
          }}
        />
        <span role="status" className="onderkop">
          {t.gevallenGetoond(gevonden.length, gevallen.length)}
        </span>
      </p>
      {gevonden.length === 0 && <p>{t.geenGeval}</p>}
      <ul className="gevallen__lijst">
        {gevonden.slice(0, aantal).map((geval) => (
          <li key={geval.id}>
            <button type="button" className="geval" aria-pressed={geval.id === gekozen} onClick={() => kies(geval)}>
              <span className="geval__nummer">
                {geval.id}
                {geval.fouten.length > 0 && <span className="woord"> {t.verwachtWeigering}</span>}
              </span>{' '}
              <span className="geval__tekst" lang="nl">
                {geval.omschrijving}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {gevonden.length > aantal && (
        <button type="button" className="tekstknop" onClick={() => zetAantal(aantal + STAP)}>
          {t.meerGevallen(Math.min(STAP, gevonden.length - aantal))}
        </button>
      )}
    </div>
  )
}
