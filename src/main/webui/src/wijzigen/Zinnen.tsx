import { Schakel } from '../app/Schakel'
import type { Bewerkingsregel } from '../api/voorstellen'
import { moment } from '../lees/datum'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { wijzigteksten } from './teksten'

const ZICHTBAAR = 12

/** Every edit as a sentence, the last first, with who made it. */
export function Zinnen({ voorstel, bewerkingen }: { voorstel: string; bewerkingen: Bewerkingsregel[] }) {
  const t = useTeksten(wijzigteksten)
  if (bewerkingen.length === 0) return null
  const rest = bewerkingen.slice(ZICHTBAAR)
  return (
    <>
      <Lijst voorstel={voorstel} bewerkingen={bewerkingen.slice(0, ZICHTBAAR)} />
      {rest.length > 0 && (
        <details>
          <summary>{t.eerdere(rest.length)}</summary>
          <Lijst voorstel={voorstel} bewerkingen={rest} />
        </details>
      )}
    </>
  )
}

function Lijst({ voorstel, bewerkingen }: { voorstel: string; bewerkingen: Bewerkingsregel[] }) {
  const t = useTeksten(wijzigteksten)
  const taal = useTaal()
  return (
    <ul className="wijzigzinnen">
      {bewerkingen.map((bewerking) => (
        <li key={bewerking.nummer} className={bewerking.ongedaan ? 'wijzigzinnen__weg' : undefined}>
          <span lang="nl">{bewerking.zin}</span>{' '}
          <span className="onderkop">
            {bewerking.ongedaan && `${t.ongedaan}. `}
            {bewerking.tabel && (
              <Schakel naar={`/wijzigen/${voorstel}/${bewerking.model}/${bewerking.tabel}${bewerking.rij ? `#${bewerking.rij}` : ''}`}>
                {`${bewerking.model}, ${woorden(bewerking.tabel)}`}
              </Schakel>
            )}{' '}
            {t.doorOp(bewerking.door, moment(bewerking.op, taal))}
          </span>
        </li>
      ))}
    </ul>
  )
}
