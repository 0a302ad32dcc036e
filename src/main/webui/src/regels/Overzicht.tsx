import { Heading } from '@nl-design-system-candidate/heading-react'
import { useParams } from 'react-router'
import { Pagina } from '../app/Pagina'
import { voorstelVan } from '../app/Regelsetbalk'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Dekking, Modelregel, Regelset } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { dag, moment, periode } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { regelteksten } from './teksten'

/** The rule set as a whole: what it holds, how certain it is, and its models. */
export function Overzicht() {
  const { regelset = 'geldend' } = useParams()
  const t = useTeksten(regelteksten)
  const vraag = useVraag<Regelset>(pad('regelsets', regelset), (stand) => (stand.dekking.stand === 'bezig' ? 1500 : false))
  return (
    <Pagina
      titel={voorstelVan(regelset) ? t.overzichtTitelConcept : vraag.data && !vraag.data.geldend ? t.overzichtTitelOud : t.overzichtTitel}
      inleiding={<p>{t.overzichtInleiding}</p>}
    >
      <Toon vraag={vraag}>{(gegevens) => <Inhoud regelset={gegevens} verwijzing={regelset} />}</Toon>
    </Pagina>
  )
}

function Inhoud({ regelset, verwijzing }: { regelset: Regelset; verwijzing: string }) {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  const { aantallen } = regelset
  const beslist = regelset.modellen.filter((model) => model.rijen > 0)
  const overig = regelset.modellen.filter((model) => model.rijen === 0)
  const cijfers: [string, number][] = [
    [t.modellen, aantallen.modellen],
    [t.tabellen, aantallen.tabellen],
    [t.rijen, aantallen.rijen],
    [t.gevallen, aantallen.gevallen],
    [t.bronnen, aantallen.bronnen],
  ]
  return (
    <>
      <dl className="cijfers">
        {cijfers.map(([naam, aantal]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{getal(aantal, taal)}</dd>
          </div>
        ))}
      </dl>
      <ul className="regels">
        <li>
          {t.laatsteWijziging}: {moment(regelset.sinds, taal)}
        </li>
        <li>
          {t.zekerheidUitleg(aantallen.teBevestigen, aantallen.rijen)} <Schakel naar="/verantwoording/te-bevestigen">{t.bekijkTeBevestigen}</Schakel>
        </li>
        <li>
          <Dekkingsregel dekking={regelset.dekking} />
        </li>
        <li>
          <Schakel naar="/verantwoording/bronnen">{t.naarBronnen}</Schakel>
          {' · '}
          <Schakel naar="/verantwoording/kalender">{t.naarKalender}</Schakel>
        </li>
      </ul>
      <Heading level={2}>{t.beslismodellen}</Heading>
      <Modellen modellen={beslist} regelset={verwijzing} />
      {overig.length > 0 && (
        <>
          <Heading level={2}>{t.berichten}</Heading>
          <p>{t.berichtenUitleg}</p>
          <ul className="kolommen">
            {overig.map((model) => (
              <li key={model.naam}>
                <Schakel naar={`/regels/${verwijzing}/${model.naam}`}>{model.naam}</Schakel>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Dekkingsregel({ dekking }: { dekking: Dekking }) {
  const t = useTeksten(regelteksten)
  if (dekking.stand === 'mislukt') return <>{t.dekkingMislukt}</>
  if (dekking.stand === 'klaar') return <>{t.dekkingKlaar(dekking.rijenGeraakt, dekking.rijen, dekking.gevallen)}</>
  return (
    <>
      {t.dekkingBezig(dekking.gevallenGedaan, dekking.gevallen)}{' '}
      <progress value={dekking.gevallenGedaan} max={Math.max(dekking.gevallen, 1)} aria-label={t.dekking} />
    </>
  )
}

function Modellen({ modellen, regelset }: { modellen: Modelregel[]; regelset: string }) {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.beslismodellen}>
      <table className="lijst">
        <thead>
          <tr>
            <th scope="col">{t.model}</th>
            <th scope="col">{t.waarover}</th>
            <th scope="col" className="getal">
              {t.tabellen}
            </th>
            <th scope="col" className="getal">
              {t.rijen}
            </th>
            <th scope="col" className="getal">
              {t.gevallen}
            </th>
            <th scope="col" className="getal">
              {t.teBevestigen}
            </th>
            <th scope="col">{t.geldigheid}</th>
            <th scope="col">{t.laatsteWijziging}</th>
          </tr>
        </thead>
        <tbody>
          {modellen.map((model) => (
            <tr key={model.naam}>
              <th scope="row">
                <Schakel naar={`/regels/${regelset}/${model.naam}`}>{model.naam}</Schakel>
              </th>
              <td className="lees" lang="nl">
                {model.omschrijving}
              </td>
              <td className="getal">{getal(model.tabellen, taal)}</td>
              <td className="getal">{getal(model.rijen, taal)}</td>
              <td className="getal">{getal(model.gevallen, taal)}</td>
              <td className="getal">{getal(model.teBevestigen, taal)}</td>
              <td className="periode">{periode(model.eersteDag, model.laatsteDag, taal)}</td>
              <td className="periode">{dag(model.sinds, taal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
