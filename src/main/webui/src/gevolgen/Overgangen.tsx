import type { Bevolkingsuitslag } from '../api/doorrekening'
import { useAdresdeel } from '../app/adres'
import { useSmal } from '../app/smal'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { bevolkingteksten } from './bevolkingteksten'

const IN_ZICHT = 12

/** From what to what, the largest group first, each with its share as a bar. */
export function Overgangen({ overgangen }: { overgangen: Bevolkingsuitslag['overgangen'] }) {
  const t = useTeksten(bevolkingteksten)
  const smal = useSmal()
  const [alle, toonAlle] = useAdresdeel('overgangen')
  const getoond = alle ? overgangen : overgangen.slice(0, IN_ZICHT)
  const hoogste = Math.max(1, ...overgangen.map(({ personen }) => personen))
  return (
    <>
      {smal ? <Zinnen overgangen={getoond} /> : <Tabel overgangen={getoond} hoogste={hoogste} />}
      {getoond.length < overgangen.length && (
        <button type="button" className="tekstknop" onClick={() => toonAlle('alle')}>
          {t.alleOvergangen(overgangen.length)}
        </button>
      )}
    </>
  )
}

type Lijst = { overgangen: Bevolkingsuitslag['overgangen'] }

function Tabel({ overgangen, hoogste }: Lijst & { hoogste: number }) {
  const t = useTeksten(bevolkingteksten)
  const taal = useTaal()
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.overgangen}>
      <table className="lijst lijst--cijfers overgangen">
        <caption className="alleen-voorlezen">{t.overgangen}</caption>
        <thead>
          <tr>
            <th scope="col">{t.onderdeel}</th>
            <th scope="col">{t.van}</th>
            <th scope="col">{t.wordtKop}</th>
            <th scope="col" className="getal">
              {t.personen}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {overgangen.map((overgang, i) => (
            <tr key={i}>
              <th scope="row" lang="nl">
                <span className="onderkop">{overgang.model}</span> <code>{overgang.pad}</code>
              </th>
              <td lang="nl">{overgang.van === null ? t.geen : <del>{overgang.van}</del>}</td>
              <td lang="nl">{overgang.naar === null ? t.geen : <ins>{overgang.naar}</ins>}</td>
              <td className="getal">{getal(overgang.personen, taal)}</td>
              <td className="overgangen__balk">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="verdeling__balk" aria-hidden="true">
                  <rect width={(overgang.personen / hoogste) * 100} height="10" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Zinnen({ overgangen }: Lijst) {
  const t = useTeksten(bevolkingteksten)
  const taal = useTaal()
  return (
    <ul className="gevallenlijst">
      {overgangen.map((overgang, i) => (
        <li key={i}>
          <span lang="nl">
            <span className="onderkop">{overgang.model}</span> <code>{overgang.pad}</code>
          </span>
          <span className="onderkop--regel" lang="nl">
            {overgang.van === null ? t.geen : <del>{overgang.van}</del>} {overgang.naar === null ? t.geen : <ins>{overgang.naar}</ins>}
          </span>
          {getal(overgang.personen, taal)} {t.personen.toLocaleLowerCase(taal)}
        </li>
      ))}
    </ul>
  )
}
