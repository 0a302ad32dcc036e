import { useId, useMemo, type ReactNode } from 'react'
import { useAdresdeel } from '../app/adres'
import { useSmal } from '../app/smal'
import { loopDoorCellen } from '../regels/toetsen'
import { useTeksten } from '../taal/taal'
import { gesorteerd, volgendeSortering } from './sorteren'
import { koppelteksten } from './teksten'

export interface Sorteerkolom<R> {
  id: string
  kop: string
  /** What is sorted by; null goes last. */
  waarde: (rij: R) => string | number | null
  cel: (rij: R) => ReactNode
  getal?: boolean
  som?: ReactNode
}

/** A table that sorts by every column and filters by name, both in the address; the first column heads the row. On a narrow screen a list of rows. */
export function Sorteertabel<R>({
  naam,
  kolommen,
  rijen,
  sleutel,
  sorteerOp,
  adresdeel = '',
}: {
  naam: string
  kolommen: Sorteerkolom<R>[]
  rijen: R[]
  sleutel: (rij: R) => string
  /** Column sorted by when the address names none; with `-` the highest first. */
  sorteerOp: string
  /** Keeps two tables on one page apart in the address. */
  adresdeel?: string
}) {
  const t = useTeksten(koppelteksten)
  const smal = useSmal()
  const id = useId()
  const [gekozen, zetSorteer] = useAdresdeel(`sorteer${adresdeel}`)
  const [zoek, zetZoek] = useAdresdeel(`zoek${adresdeel}`)
  const sorteer = gekozen || sorteerOp
  const aflopend = sorteer.startsWith('-')
  const kolom = kolommen.find((deel) => deel.id === sorteer.replace('-', '')) ?? kolommen[0]
  const getoond = useMemo(() => {
    const deel = zoek.trim().toLocaleLowerCase('nl')
    return gesorteerd(
      rijen.filter((rij) => String(kolommen[0].waarde(rij)).toLocaleLowerCase('nl').includes(deel)),
      kolom.waarde,
      aflopend,
    )
  }, [rijen, zoek, kolommen, kolom, aflopend])
  const sommen = kolommen.some((deel) => deel.som !== undefined)
  return (
    <div className="sorteertabel">
      <div className="velden">
        <p className="veld">
          <label htmlFor={id}>{t.zoekNaam}</label>
          <input id={id} type="search" className="utrecht-textbox" value={zoek} onChange={(e) => zetZoek(e.target.value)} />
        </p>
        {smal && (
          <p className="veld">
            <label htmlFor={`${id}-op`}>{t.volgorde}</label>
            <select id={`${id}-op`} className="utrecht-select" value={sorteer} onChange={(e) => zetSorteer(e.target.value)}>
              {kolommen.flatMap((deel) => [
                <option key={deel.id} value={deel.id}>
                  {deel.kop}, {deel.getal ? t.laagste : t.aNaarZ}
                </option>,
                <option key={`-${deel.id}`} value={`-${deel.id}`}>
                  {deel.kop}, {deel.getal ? t.hoogste : t.zNaarA}
                </option>,
              ])}
            </select>
          </p>
        )}
      </div>
      <p role="status" className="werkbalk__telling">
        {t.getoond(getoond.length, rijen.length)}
      </p>
      {getoond.length === 0 && <p className="leeg">{t.geenNaam}</p>}
      {getoond.length > 0 && smal && (
        <ul className="sorteertabel__lijst">
          {getoond.map((rij) => (
            <li key={sleutel(rij)}>
              <p className="sorteertabel__naam">{kolommen[0].cel(rij)}</p>
              <dl>
                {kolommen.slice(1).map((deel) => (
                  <div key={deel.id}>
                    <dt>{deel.kop}</dt>
                    <dd>{deel.cel(rij)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
          {sommen && (
            <li>
              <p className="sorteertabel__naam">
                <strong>{t.som}</strong>
              </p>
              <dl>
                {kolommen.slice(1).map(
                  (deel) =>
                    deel.som !== undefined && (
                      <div key={deel.id}>
                        <dt>{deel.kop}</dt>
                        <dd>{deel.som}</dd>
                      </div>
                    ),
                )}
              </dl>
            </li>
          )}
        </ul>
      )}
      {getoond.length > 0 && !smal && (
        <div className="schuif schuif--tabel" tabIndex={0} role="region" aria-label={naam}>
          <table className="lijst lijst--sorteer" onKeyDown={loopDoorCellen}>
            <caption className="alleen-voorlezen">{naam}</caption>
            <thead>
              <tr>
                {kolommen.map((deel) => (
                  <th
                    key={deel.id}
                    scope="col"
                    className={deel.getal ? 'getal' : undefined}
                    aria-sort={deel === kolom ? (aflopend ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" className="sorteerknop" onClick={() => zetSorteer(volgendeSortering(deel, sorteer))}>
                      {deel.kop}
                      <span aria-hidden="true" className="sorteerknop__pijl">
                        {deel === kolom ? (aflopend ? '▼' : '▲') : '↕'}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {getoond.map((rij) => (
                <tr key={sleutel(rij)}>
                  {kolommen.map((deel, i) =>
                    i === 0 ? (
                      <th key={deel.id} scope="row">
                        {deel.cel(rij)}
                      </th>
                    ) : (
                      <td key={deel.id} tabIndex={-1} className={deel.getal ? 'getal' : undefined}>
                        {deel.cel(rij)}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
            {sommen && (
              <tfoot>
                <tr>
                  <th scope="row">{t.som}</th>
                  {kolommen.slice(1).map((deel) => (
                    <td key={deel.id} className={deel.getal ? 'getal' : undefined}>
                      {deel.som}
                    </td>
                  ))}
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
    </div>
  )
}
