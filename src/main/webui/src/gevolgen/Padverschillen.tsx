import { useTeksten } from '../taal/taal'
import { gevolgteksten } from './teksten'

/** Parts of an outcome, from what to what; on a narrow screen below each other. */
export function Padverschillen({
  naam,
  van,
  naar,
  verschillen,
}: {
  naam: string
  /** Heads of the two sides. */
  van: string
  naar: string
  verschillen: { pad: string; van: string | null; naar: string | null }[]
}) {
  const t = useTeksten(gevolgteksten)
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={naam}>
      <table className="lijst lijst--verschil">
        <caption className="alleen-voorlezen">{naam}</caption>
        <thead>
          <tr>
            <th scope="col">{t.uitkomst}</th>
            <th scope="col">{van}</th>
            <th scope="col">{naar}</th>
          </tr>
        </thead>
        <tbody>
          {verschillen.map((verschil) => (
            <tr key={verschil.pad}>
              <th scope="row" lang="nl">
                <code>{verschil.pad}</code>
              </th>
              <td lang="nl">{verschil.van === null ? t.geen : <del>{verschil.van}</del>}</td>
              <td lang="nl">{verschil.naar === null ? t.geen : <ins>{verschil.naar}</ins>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
