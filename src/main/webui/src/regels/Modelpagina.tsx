import { Heading } from '@nl-design-system-candidate/heading-react'
import { useParams } from 'react-router'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Beslissing, Model } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { periode } from '../lees/datum'
import { woorden } from '../lees/getal'
import { ModelMeenemen } from '../uitvoer/Meeneemlijst'
import { useTaal, useTeksten } from '../taal/taal'
import { Feitenlijst, Typenlijst } from './Feitenlijst'
import { regelteksten } from './teksten'
import { Tekeningkeuze } from './Tekening'

/** One model: its picture, its decisions, and the facts it asks for. */
export function Modelpagina() {
  const { regelset = 'geldend', model = '' } = useParams()
  const t = useTeksten(regelteksten)
  const vraag = useVraag<Model>(pad('regelsets', regelset, 'modellen', model))
  return (
    <Pagina
      titel={model}
      kruimels={[{ naam: t.modellen, pad: `/regels/${regelset}` }, { naam: model }]}
      inleiding={vraag.data && <p lang="nl">{vraag.data.omschrijving}</p>}
    >
      <Toon vraag={vraag}>{(gegevens) => <Inhoud model={gegevens} basis={`/regels/${regelset}/${model}`} regelset={regelset} />}</Toon>
    </Pagina>
  )
}

function Inhoud({ model, basis, regelset }: { model: Model; basis: string; regelset: string }) {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  const dagen = model.eersteDag || model.laatsteDag ? [`${t.geldigheid}: ${periode(model.eersteDag, model.laatsteDag, taal)}`] : []
  return (
    <>
      <p className="onderkop">
        {[
          `${model.tabellen} ${t.tabellen.toLowerCase()}`,
          `${model.rijen} ${t.rijen.toLowerCase()}`,
          `${model.gevallen} ${t.gevallen.toLowerCase()}`,
          `${model.teBevestigen} ${t.teBevestigen}`,
          ...dagen,
        ].join(' · ')}
      </p>
      {model.adviespad && (
        <p className="onderkop">
          {t.adres}: <code>POST {model.adviespad}</code>
        </p>
      )}
      <ModelMeenemen regelset={regelset} model={model.naam} />
      {model.tekening.knopen.length > 0 && (
        <>
          <Heading level={2}>{t.tekening}</Heading>
          <p>{t.tekeningUitleg}</p>
          <Tekeningkeuze tekening={model.tekening} model={model.naam} regelset={regelset} />
        </>
      )}
      {model.beslissingen.length > 0 && (
        <>
          <Heading level={2}>{t.beslissingen}</Heading>
          <Beslissingen beslissingen={model.beslissingen} model={model.naam} basis={basis} regelset={regelset} />
        </>
      )}
      {model.invoer.length > 0 && (
        <>
          <Heading level={2}>{t.feiten}</Heading>
          <Feitenlijst invoer={model.invoer} />
        </>
      )}
      {model.typen.length > 0 && (
        <>
          <Heading level={2}>{t.typen}</Heading>
          <Typenlijst typen={model.typen} />
        </>
      )}
    </>
  )
}

function Beslissingen({ beslissingen, model, basis, regelset }: { beslissingen: Beslissing[]; model: string; basis: string; regelset: string }) {
  const t = useTeksten(regelteksten)
  return (
    <ul className="beslissingen">
      {beslissingen.map((beslissing) => (
        <li key={beslissing.id} id={beslissing.naam}>
          <h3>{beslissing.tabel ? <Schakel naar={`${basis}/${beslissing.naam}`}>{woorden(beslissing.naam)}</Schakel> : woorden(beslissing.naam)}</h3>
          {beslissing.vraag && <p lang="nl">{beslissing.vraag}</p>}
          <p lang="nl">{beslissing.omschrijving}</p>
          <p className="onderkop">
            {beslissing.tabel
              ? t.alsTabel(beslissing.rijen)
              : { uitdrukking: t.alsUitdrukking, functie: t.alsFunctie, dienst: t.alsDienst, tabel: '' }[beslissing.soort]}
            {beslissing.teBevestigen > 0 && `, ${beslissing.teBevestigen} ${t.teBevestigen}`}
            {beslissing.eist.length > 0 && (
              <>
                . {t.gebruikt}:{' '}
                {beslissing.eist.map((eis, i) => (
                  <span key={eis.model + eis.naam}>
                    {i > 0 && ', '}
                    <Schakel naar={`/regels/${regelset}/${eis.model}#${eis.naam}`}>
                      {eis.model === model ? woorden(eis.naam) : `${eis.model}: ${woorden(eis.naam)}`}
                    </Schakel>
                  </span>
                ))}
              </>
            )}
          </p>
          {beslissing.uitdrukking && (
            <details>
              <summary>{t.formule}</summary>
              <p className="onderkop">{t.formuleUitleg}</p>
              <pre className="formule" tabIndex={0}>
                {beslissing.uitdrukking}
              </pre>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
