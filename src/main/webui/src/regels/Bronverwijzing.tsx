import { Buitenschakel } from '../app/Schakel'
import type { Bron } from '../api/regelsets'

/** The sources of a row: a dated link where the site is one of public law, else plain text. */
export function Bronverwijzingen({ bronnen }: { bronnen: Bron[] }) {
  return (
    <ul className="bronnen" lang="nl">
      {bronnen.map((bron) => (
        <li key={bron.verwijzing}>{bron.link ? <Buitenschakel naar={bron.link}>{bron.opschrift}</Buitenschakel> : bron.opschrift}</li>
      ))}
    </ul>
  )
}
