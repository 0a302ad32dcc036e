import type { Gemeentevoorstel } from '../api/koppelen'
import { Schakel } from '../app/Schakel'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { schaalVan } from './balk'
import { Puntenbalk } from './Puntenbalk'
import { voorstelteksten } from './voorstelteksten'

/** Candidates side by side on one scale, best first. */
export function Kandidaten({ kandidaten }: { kandidaten: Gemeentevoorstel[] }) {
  const t = useTeksten(voorstelteksten)
  const taal = useTaal()
  const schaal = schaalVan(kandidaten)
  if (kandidaten.length === 0) return null
  return (
    <ol className="kandidaten">
      {kandidaten.map((kandidaat, i) => (
        <li key={kandidaat.gemeentecode} data-gemeente={kandidaat.gemeentecode}>
          <h2 className="kandidaten__naam">
            {i + 1}. <Schakel naar={`/koppelen/gemeenten/${kandidaat.gemeentecode}`}>{kandidaat.naam}</Schakel>
          </h2>
          <p className="kandidaten__score">
            <strong data-score={kandidaat.score}>{getal(kandidaat.score, taal)}</strong> {t.punten.toLocaleLowerCase(taal)}
          </p>
          <Puntenbalk voorstel={kandidaat} schaal={schaal} />
          <ul className="regels" lang="nl">
            {kandidaat.zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
