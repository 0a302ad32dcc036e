import { Heading } from '@nl-design-system-candidate/heading-react'
import { useId } from 'react'
import type { Koppelvoorstel } from '../api/koppelen'
import { useAdresdeel } from '../app/adres'
import { Schakel } from '../app/Schakel'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { voorstelteksten } from './voorstelteksten'

/** Why another municipality is not among the three: the rule that excludes it, or the points it lacks. */
export function Waaromniet({ voorstel: { uitkomst } }: { voorstel: Koppelvoorstel }) {
  const t = useTeksten(voorstelteksten)
  const taal = useTaal()
  const id = useId()
  const [code, kies] = useAdresdeel('waarom')
  const voorgesteld = new Set(uitkomst.voorstellen.map((deel) => deel.gemeentecode))
  const keuzes = uitkomst.rangorde
    .filter((plaats) => !voorgesteld.has(plaats.gemeentecode))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl', { ignorePunctuation: true }))
  const plaats = keuzes.find((deel) => deel.gemeentecode === code)
  const zin = uitkomst.waaromNiet.find((deel) => deel.gemeentecode === code)?.zin
  const laatste = uitkomst.voorstellen.at(-1)
  return (
    <section className="waaromniet">
      <Heading level={2}>{t.waaromNiet}</Heading>
      <p className="veld">
        <label htmlFor={id}>{t.waaromNietKies}</label>
        <select id={id} className="utrecht-select" value={plaats ? code : ''} onChange={(e) => kies(e.target.value)}>
          <option value="">{t.kiesGemeente}</option>
          {keuzes.map((deel) => (
            <option key={deel.gemeentecode} value={deel.gemeentecode}>
              {deel.naam}
            </option>
          ))}
        </select>
      </p>
      <div role="status">
        {code && !plaats && <p>{voorgesteld.has(code) ? t.welVoorgesteld : t.gemeenteOnbekend}</p>}
        {plaats && plaats.uitsluitingen.length > 0 && (
          <>
            <p>
              <strong>{t.uitgesloten(plaats.naam)}</strong>
            </p>
            <ul className="regels">
              {plaats.uitsluitingen.map((deel) => (
                <li key={deel.regel}>
                  <Schakel naar={`/regels/geldend/rij/${deel.regel}`}>{deel.regel}</Schakel>: <span lang="nl">{deel.zin}</span>{' '}
                  <span className="onderkop">{t.afwijken[deel.afwijken]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {plaats && plaats.uitsluitingen.length === 0 && plaats.score !== null && (
          <>
            <p>
              <strong>{t.opPlaats(plaats.naam, plaats.plaats ?? 0, getal(plaats.score, taal))}</strong>
              {laatste && ` ${t.minderDan(getal(Math.round((laatste.score - plaats.score) * 100) / 100, taal), laatste.naam)}`}
            </p>
            {zin && <p lang="nl">{zin}</p>}
          </>
        )}
        {plaats && <p className="onderkop">{t.ruimteDaar(t.personen(plaats.ruimte, getal(plaats.ruimte, taal)))}</p>}
      </div>
    </section>
  )
}
