import { useTeksten } from '../../taal/taal'
import { Venster } from '../Venster'
import { tabelteksten } from './teksten'

export interface Rijdaad {
  naam: string
  uitleg?: string
  doe: () => void
}

/** What can be done with a row, each with what it means. */
export function Rijvenster({ rij, daden, sluit, opmerking }: { rij: string; daden: Rijdaad[]; sluit: () => void; opmerking?: string }) {
  const t = useTeksten(tabelteksten)
  return (
    <Venster titel={t.rijActies(rij)} sluit={sluit}>
      <ul className="rijdaden">
        {daden.map(({ naam, uitleg, doe }) => (
          <li key={naam}>
            <button type="button" className="rijdaden__knop" onClick={doe}>
              {naam}
            </button>
            {uitleg && <span className="onderkop">{uitleg}</span>}
          </li>
        ))}
      </ul>
      {opmerking && <p className="onderkop">{opmerking}</p>}
      <p>
        <button type="button" className="tekstknop" onClick={sluit}>
          {t.annuleer}
        </button>
      </p>
    </Venster>
  )
}
