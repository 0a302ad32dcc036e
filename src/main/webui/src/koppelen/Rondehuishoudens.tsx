import { useEffect, useId, useRef } from 'react'
import type { Gemeente, Ronderegel, Ronderesultaat, Rondehuishouden } from '../api/koppelen'
import { pad, useVraag } from '../api/vraag'
import { useAdresdeel } from '../app/adres'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Cijfer } from './Cijfer'
import { Kandidaten } from './Kandidaten'
import { alsKandidaat } from './rondecijfers'
import { rondeteksten } from './rondeteksten'

const PER_PAGINA = 25

/** The households of a round, page by page; the reasons of one are asked when somebody wants them. */
export function Rondehuishoudens({ id, resultaat, gemeenten }: { id: string; resultaat: Ronderesultaat; gemeenten: Gemeente[] }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const keuze = useId()
  const [uitkomst, zetUitkomst] = useAdresdeel('uitkomst')
  const [paginatekst, zetPagina] = useAdresdeel('pagina')
  const [open, zetOpen] = useAdresdeel('huishouden')
  const regels = resultaat.huishoudens.filter((regel) => !uitkomst || regel.uitkomst === uitkomst)
  const paginas = Math.max(1, Math.ceil(regels.length / PER_PAGINA))
  const pagina = Math.min(paginas, Math.max(1, Number(paginatekst) || 1))
  const naamVan = (code: string) => gemeenten.find((gemeente) => gemeente.gemeentecode === code)?.naam ?? code
  return (
    <>
      <p className="veld">
        <label htmlFor={keuze}>{t.uitkomstkop}</label>
        <select
          id={keuze}
          className="utrecht-select"
          value={uitkomst}
          onChange={(e) => {
            zetUitkomst(e.target.value)
            zetPagina('')
          }}
        >
          <option value="">{t.alleUitkomsten}</option>
          {(['gekoppeld', 'niet-gekoppeld', 'buiten-ronde'] as const).map((deel) => (
            <option key={deel} value={deel}>
              {t.uitkomst[deel]} ({getal(resultaat.huishoudens.filter((regel) => regel.uitkomst === deel).length, taal)})
            </option>
          ))}
        </select>
      </p>
      {regels.length === 0 && <p role="status">{t.geenHuishoudens}</p>}
      {regels.length > 0 && (
        <div className="schuif" tabIndex={0} role="region" aria-label={t.perHuishouden}>
          <table className="lijst lijst--cijfers">
            <caption className="alleen-voorlezen">{t.perHuishouden}</caption>
            <thead>
              <tr>
                <th scope="col">{t.kenmerk}</th>
                <th scope="col">{t.huishoudtype}</th>
                <th scope="col" className="getal">
                  {t.personenkop}
                </th>
                <th scope="col">{t.uitkomstkop}</th>
                <th scope="col" className="getal">
                  {t.punten}
                </th>
                <th scope="col">{t.redenen}</th>
              </tr>
            </thead>
            <tbody>
              {regels.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA).map((regel) => (
                <tr key={regel.kenmerk} className={regel.kenmerk === open ? 'gemarkeerd' : undefined}>
                  <th scope="row">{regel.kenmerk}</th>
                  <td lang="nl">{regel.huishoudtype}</td>
                  <td className="getal">{regel.personen}</td>
                  <td>
                    <Uitkomst regel={regel} naamVan={naamVan} />
                  </td>
                  <td className="getal">
                    <Cijfer waarde={regel.score ?? null} />
                  </td>
                  <td>
                    <button
                      type="button"
                      className="tekstknop"
                      aria-expanded={regel.kenmerk === open}
                      aria-label={t.toonRedenenVan(regel.kenmerk)}
                      onClick={() => zetOpen(regel.kenmerk === open ? '' : regel.kenmerk)}
                    >
                      {regel.kenmerk === open ? t.verberg : t.toonRedenen}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {paginas > 1 && (
        <p className="bladeren">
          <button type="button" className="tekstknop" disabled={pagina === 1} onClick={() => zetPagina(String(pagina - 1))}>
            {t.vorige}
          </button>
          <span role="status">{t.paginaVan(pagina, paginas)}</span>
          <button type="button" className="tekstknop" disabled={pagina === paginas} onClick={() => zetPagina(String(pagina + 1))}>
            {t.volgende}
          </button>
        </p>
      )}
      {open && <Redenen id={id} kenmerk={open} naamVan={naamVan} />}
    </>
  )
}

function Uitkomst({ regel, naamVan }: { regel: Ronderegel; naamVan: (code: string) => string }) {
  const t = useTeksten(rondeteksten)
  return regel.gemeentecode ? (
    <Schakel naar={`/koppelen/gemeenten/${regel.gemeentecode}`}>{naamVan(regel.gemeentecode)}</Schakel>
  ) : (
    <>
      {t.uitkomst[regel.uitkomst]}
      {regel.toelichting && (
        <span className="onderkop onderkop--regel" lang="nl">
          {regel.toelichting}
        </span>
      )}
    </>
  )
}

/** The reasons of one household: its municipality and the best ones, and what excludes others. */
function Redenen({ id, kenmerk, naamVan }: { id: string; kenmerk: string; naamVan: (code: string) => string }) {
  const t = useTeksten(rondeteksten)
  const vraag = useVraag<Rondehuishouden>(pad('koppelrondes', id, 'huishoudens', kenmerk))
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [kenmerk])
  return (
    <section className="redenen" aria-label={t.toonRedenenVan(kenmerk)}>
      <h3 ref={kop} tabIndex={-1}>
        {kenmerk}
      </h3>
      <Toon vraag={vraag}>
        {({ uitkomst, besteGemeenten, gemeente, uitsluitingen }) => {
          const anders = gemeente && !besteGemeenten.some((deel) => deel.gemeentecode === gemeente.gemeentecode) ? [gemeente] : []
          return (
            <>
              <p>
                {t.uitkomst[uitkomst.uitkomst]}
                {uitkomst.gemeentecode && `: ${naamVan(uitkomst.gemeentecode)}`}. <span lang="nl">{uitkomst.toelichting}</span>
              </p>
              <Kandidaten kandidaten={[...anders, ...besteGemeenten].map((deel) => alsKandidaat(deel, naamVan(deel.gemeentecode)))} />
              {uitsluitingen.length > 0 && (
                <>
                  <h3>{t.watUitsluit}</h3>
                  <ul className="regels">
                    {uitsluitingen.map((deel) => (
                      <li key={deel.regel}>
                        <Schakel naar={`/regels/geldend/rij/${deel.regel}`}>{deel.regel}</Schakel>: <span lang="nl">{deel.toelichting}</span>{' '}
                        <span className="onderkop">{t.gemeentenInKlasse(deel.gemeenten)}</span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </>
          )
        }}
      </Toon>
    </section>
  )
}
