import { Button } from '@nl-design-system-candidate/button-react'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { useAdres } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Regelsets, Regelsetverwijzing } from '../api/regelsets'
import { useVraag } from '../api/vraag'
import { moment } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from '../verantwoording/teksten'
import { versieteksten } from './teksten'

/** Every rule set that has been in force, and two of them to compare. */
export function Versiespagina() {
  const t = useTeksten(versieteksten)
  const v = useTeksten(verantwoordingteksten)
  const vraag = useVraag<Regelsets>('/v1/regelsets')
  return (
    <Pagina titel={t.titel} kruimels={[{ naam: v.titel, pad: '/verantwoording' }, { naam: t.titel }]} inleiding={<p>{t.uitleg}</p>}>
      <Toon vraag={vraag}>{({ regelsets }) => <Keuze regelsets={regelsets} />}</Toon>
    </Pagina>
  )
}

function Keuze({ regelsets }: { regelsets: Regelsetverwijzing[] }) {
  const t = useTeksten(versieteksten)
  const taal = useTaal()
  const adres = useAdres()
  const ga = useNavigate()
  const [nieuw, kiesNieuw] = useState(regelsets[0]?.hash ?? '')
  const [oud, kiesOud] = useState(regelsets[1]?.hash ?? '')
  const kan = oud !== '' && nieuw !== '' && oud !== nieuw
  function vergelijk(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (kan) void ga(adres(`/verantwoording/versies/${nieuw}/${oud}`))
  }
  return (
    <form onSubmit={vergelijk}>
      <div className="schuif" tabIndex={0} role="region" aria-label={t.titel}>
        <table className="lijst">
          <thead>
            <tr>
              <th scope="col">{t.regelset}</th>
              <th scope="col">{t.sinds}</th>
              <th scope="col">{t.oude}</th>
              <th scope="col">{t.nieuwe}</th>
            </tr>
          </thead>
          <tbody>
            {regelsets.map(({ hash, geldend, sinds }) => (
              <tr key={hash}>
                <th scope="row">
                  <Schakel naar={`/regels/${hash}`}>
                    <code>{hash.slice(0, 12)}</code>
                  </Schakel>
                  {geldend && <span className="teken">{t.nu}</span>}
                </th>
                <td>{moment(sinds, taal)}</td>
                <td>
                  <input
                    type="radio"
                    className="kies"
                    name="oud"
                    aria-label={`${t.oude}: ${hash.slice(0, 12)}`}
                    checked={oud === hash}
                    onChange={() => kiesOud(hash)}
                  />
                </td>
                <td>
                  <input
                    type="radio"
                    className="kies"
                    name="nieuw"
                    aria-label={`${t.nieuwe}: ${hash.slice(0, 12)}`}
                    checked={nieuw === hash}
                    onChange={() => kiesNieuw(hash)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {regelsets.length < 2 ? (
        <p>{t.een}</p>
      ) : (
        <>
          <Button type="submit" purpose="primary" disabled={!kan}>
            {t.vergelijk}
          </Button>
          {!kan && <p className="onderkop">{t.kiesTwee}</p>}
        </>
      )}
    </form>
  )
}
