import { Fragment } from 'react'
import type { Gebied, Gedragsverschil } from '../api/doorrekening'
import { Schakel } from '../app/Schakel'
import { useSmal } from '../app/smal'
import { getal, woorden } from '../lees/getal'
import { loopDoorCellen } from '../regels/toetsen'
import { useTaal, useTeksten } from '../taal/taal'
import { gebiedenPerTabel, type Tabelgebieden } from './groepering'
import { Nul } from './Nul'
import { Proefvoorbeeld } from './Proefvoorbeeld'
import { gevolgteksten } from './teksten'

/** Regions of a table that are in sight at once; the others are one press away. */
const IN_ZICHT = 5

/** For which facts the outcome becomes another: per table the regions, what was sampled, and what was not searched. */
export function Gedragdeel({ voorstel, gedrag }: { voorstel: string; gedrag: Gedragsverschil }) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  const verzonnen = gedrag.steekproef.reduce((som, deel) => som + deel.anders, 0)
  const onderzocht = gedrag.steekproef.reduce((som, deel) => som + deel.onderzocht, 0)
  return (
    <>
      {gedrag.aantalAnders === 0 ? (
        <Nul zin={t.nul} uitleg={t.nulGedrag} />
      ) : (
        <p>
          <strong>{t.aantalAnders(getal(gedrag.aantalAnders - verzonnen, taal), getal(verzonnen, taal), getal(onderzocht, taal))}</strong>
        </p>
      )}
      {gebiedenPerTabel(gedrag.gebieden).map((tabel) => (
        <Tabel key={`${tabel.model}/${tabel.tabel}`} voorstel={voorstel} tabel={tabel} />
      ))}
      {gedrag.steekproef.length > 0 && <Steekproef steekproef={gedrag.steekproef} />}
      {gedrag.onvolledig.length === 0 ? (
        <p className="onderkop">{t.volledig}</p>
      ) : (
        <>
          <h3>{t.onvolledig}</h3>
          <ul className="regels" lang="nl">
            {gedrag.onvolledig.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Tabel({ voorstel, tabel }: { voorstel: string; tabel: Tabelgebieden }) {
  const t = useTeksten(gevolgteksten)
  const smal = useSmal()
  const { gebieden } = tabel
  const naam = `${tabel.model}, ${woorden(tabel.tabel)}`
  const lijst = (deel: Gebied[], vanaf: number) => (
    <ol className="gebieden" start={vanaf + 1}>
      {deel.map((gebied, i) => (
        <li key={i}>
          <Zin gebied={gebied} />
          {smal && (
            <p className="gebiedentabel__rijen onderkop">
              {t.rij}: <Rijparen voorstel={voorstel} gebied={gebied} />
            </p>
          )}
          {gebied.voorbeeld ? (
            <Proefvoorbeeld model={gebied.voorbeeld.model} feiten={gebied.voorbeeld.feiten} naam={`${naam}, ${vanaf + i + 1}`} />
          ) : (
            <p className="onderkop">
              {t.geenVoorbeeld} <span lang="nl">{gebied.waaromGeenVoorbeeld}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
  const rest = gebieden.slice(IN_ZICHT)
  return (
    <>
      <h3>
        <Schakel naar={`/regels/voorstel-${voorstel}/${tabel.model}/${tabel.tabel}`}>{t.tabelkop(naam, gebieden.length)}</Schakel>
      </h3>
      {lijst(gebieden.slice(0, IN_ZICHT), 0)}
      {rest.length > 0 && (
        <details className="gebieden__rest">
          <summary>{t.meerGebieden(rest.length)}</summary>
          {lijst(rest, IN_ZICHT)}
        </details>
      )}
      {!smal && <Gebiedentabel voorstel={voorstel} tabel={tabel} naam={t.alsTabel(naam)} />}
    </>
  )
}

/** The same regions as rows, with the columns that matter. */
function Gebiedentabel({ voorstel, tabel: { gebieden }, naam }: { voorstel: string; tabel: Tabelgebieden; naam: string }) {
  const t = useTeksten(gevolgteksten)
  const invoer = [...new Set(gebieden.flatMap(({ voorwaarden }) => voorwaarden.map(({ kolom }) => kolom)))]
  const uitkomst = [...new Set(gebieden.flatMap(({ verschillen }) => verschillen.map(({ kolom }) => kolom)))]
  return (
    <div className="schuif schuif--tabel" tabIndex={0} role="region" aria-label={naam}>
      <table className="lijst gebiedentabel" onKeyDown={loopDoorCellen}>
        <caption className="alleen-voorlezen">{naam}</caption>
        <thead>
          <tr>
            <th scope="col">{t.gebied}</th>
            {[...invoer, ...uitkomst].map((kolom, i) => (
              <th key={i} scope="col" lang="nl" className={i === invoer.length ? 'gebiedentabel__uitkomst' : undefined}>
                {woorden(kolom)}
              </th>
            ))}
            <th scope="col">{t.rij}</th>
          </tr>
        </thead>
        <tbody>
          {gebieden.map((gebied, nummer) => (
            <tr key={nummer}>
              <th scope="row">{nummer + 1}</th>
              {invoer.map((kolom) => {
                const waarden = gebied.voorwaarden.find((deel) => deel.kolom === kolom)?.waarden
                return (
                  <td key={kolom} tabIndex={-1} lang="nl">
                    {waarden ?? (
                      <span className="vrij">
                        <span aria-hidden="true">·</span>
                        <span className="alleen-voorlezen">{t.maaktNietUit}</span>
                      </span>
                    )}
                  </td>
                )
              })}
              {uitkomst.map((kolom, i) => {
                const verschil = gebied.verschillen.find((deel) => deel.kolom === kolom)
                return (
                  <td key={kolom} tabIndex={-1} lang="nl" className={i === 0 ? 'gebiedentabel__uitkomst' : undefined}>
                    {verschil && <VanNaar van={verschil.van} naar={verschil.naar} />}
                  </td>
                )
              })}
              <td tabIndex={-1} className="gebiedentabel__rijen">
                <Rijparen voorstel={voorstel} gebied={gebied} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Rijparen({ voorstel, gebied: { rijVan, rijNaar } }: { voorstel: string; gebied: Gebied }) {
  const t = useTeksten(gevolgteksten)
  return (
    <>
      {rijVan ? <Schakel naar={`/regels/geldend/rij/${rijVan}`}>{rijVan}</Schakel> : t.geenRij} {t.wordt}{' '}
      {rijNaar ? <Schakel naar={`/regels/voorstel-${voorstel}/rij/${rijNaar}`}>{rijNaar}</Schakel> : t.geenRij}
    </>
  )
}

function VanNaar({ van, naar }: { van: string | null; naar: string | null }) {
  const t = useTeksten(gevolgteksten)
  return (
    <>
      {van === null ? t.geen : <del>{van}</del>} {naar === null ? t.geen : <ins>{naar}</ins>}
    </>
  )
}

/** An amount does not break after its sign. */
function bijeen(waarde: string): string {
  return waarde.replace(/€ (?=\d)/g, '€\u00a0')
}

/** The region as a sentence: which values, then what it becomes. */
function Zin({ gebied: { voorwaarden, verschillen } }: { gebied: Gebied }) {
  const t = useTeksten(gevolgteksten)
  return (
    <p className="gebieden__zin">
      {voorwaarden.length === 0 ? t.altijd : `${t.als} `}
      {voorwaarden.map(({ kolom, waarden }, i) => (
        <Fragment key={i}>
          {i > 0 && (i === voorwaarden.length - 1 ? ` ${t.en} ` : ', ')}
          <span lang="nl">
            {woorden(kolom)} <strong>{bijeen(waarden)}</strong>
          </span>
        </Fragment>
      ))}
      {voorwaarden.length > 0 && ','}{' '}
      {verschillen.map(({ kolom, van, naar }, i) => (
        <Fragment key={i}>
          {i > 0 && ` ${t.en} `}
          {van === null ? t.danNieuw : naar === null ? t.danWeg : i > 0 || voorwaarden.length === 0 ? '' : t.danWordt}{' '}
          <span lang="nl">{woorden(kolom)}</span> <strong lang="nl">{bijeen(naar ?? van ?? '')}</strong>
          {van !== null && naar !== null && (
            <>
              {' '}
              {t.inPlaatsVan} <span lang="nl">{bijeen(van)}</span>
            </>
          )}
        </Fragment>
      ))}
      .
    </p>
  )
}

function Steekproef({ steekproef }: { steekproef: Gedragsverschil['steekproef'] }) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  return (
    <>
      <h3>{t.steekproef}</h3>
      <div className="schuif" tabIndex={0} role="region" aria-label={t.steekproef}>
        <table className="lijst lijst--cijfers lijst--kort">
          <caption className="alleen-voorlezen">{t.steekproef}</caption>
          <thead>
            <tr>
              <th scope="col">{t.model}</th>
              {[t.onderzocht, t.anders, t.zaad].map((kop) => (
                <th key={kop} scope="col" className="getal">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steekproef.map((deel) => (
              <tr key={deel.model}>
                <th scope="row" lang="nl">
                  {deel.model}
                </th>
                <td className="getal">{getal(deel.onderzocht, taal)}</td>
                <td className="getal">{getal(deel.anders, taal)}</td>
                <td className="getal">{deel.zaad}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="onderkop">{t.zaadUitleg}</p>
    </>
  )
}
