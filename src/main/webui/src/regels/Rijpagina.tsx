import { Heading } from '@nl-design-system-candidate/heading-react'
import { useParams } from 'react-router'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { RijInTabel } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { periode } from '../lees/datum'
import { woorden } from '../lees/getal'
import { OpmerkingenBijRij } from '../opmerkingen/Opmerkingen'
import { opmerkingteksten } from '../opmerkingen/teksten'
import { useTaal, useTeksten } from '../taal/taal'
import { wijzigteksten } from '../wijzigen/teksten'
import { Bronverwijzingen } from './Bronverwijzing'
import { Rijzin, Zekerheidstekst } from './Regeltabel'
import { regelteksten } from './teksten'

/** One row on its own: what it says, which article, since when, what it was before, and which cases prove it. */
export function Rijpagina() {
  const { regelset = 'geldend', rij = '' } = useParams()
  const t = useTeksten(regelteksten)
  const vraag = useVraag<RijInTabel>(pad('regelsets', regelset, 'rijen', rij), (gegevens) => (gegevens.gevallen === null ? 2000 : false))
  const gevonden = vraag.data
  return (
    <Pagina
      titel={t.rijTitel(rij)}
      kruimels={[
        { naam: t.modellen, pad: `/regels/${regelset}` },
        ...(gevonden
          ? [
              { naam: gevonden.model, pad: `/regels/${regelset}/${gevonden.model}` },
              { naam: woorden(gevonden.tabel), pad: `/regels/${regelset}/${gevonden.model}/${gevonden.tabel}#${rij}` },
            ]
          : []),
        { naam: rij },
      ]}
      inleiding={gevonden && <p lang="nl">{gevonden.rij.toelichting}</p>}
    >
      <Toon vraag={vraag}>{(gegevens) => <Inhoud gevonden={gegevens} regelset={regelset} />}</Toon>
    </Pagina>
  )
}

function Inhoud({ gevonden, regelset }: { gevonden: RijInTabel; regelset: string }) {
  const t = useTeksten(regelteksten)
  const o = useTeksten(opmerkingteksten)
  const w = useTeksten(wijzigteksten)
  const { rij } = gevonden
  return (
    <>
      <Heading level={2}>{t.bron}</Heading>
      <Bronverwijzingen bronnen={rij.bronnen} />
      <Zekerheidstekst rij={rij} />
      <Rijzin tabel={gevonden.kolommen} rij={rij} feel={false} />
      <p>
        {t.inTabel} <Schakel naar={`/regels/${regelset}/${gevonden.model}/${gevonden.tabel}#${rij.id}`}>{woorden(gevonden.tabel)}</Schakel>
        {/* A Drools rule has no cells. */}
        {regelset === 'geldend' && rij.regeltekst === null && (
          <>
            {' | '}
            <Schakel naar="/wijzigen" vraag={{ rij: rij.id }}>
              {w.wijzigRij}
            </Schakel>
          </>
        )}
      </p>
      <Heading level={2}>{t.sindsWanneer}</Heading>
      <Tijdlijn gevonden={gevonden} regelset={regelset} />
      <Heading level={2}>{t.bewijs}</Heading>
      <p>{t.bewijsUitleg}</p>
      <Bewijs gevonden={gevonden} />
      <Heading level={2}>{o.titel}</Heading>
      <OpmerkingenBijRij rij={rij.id} plaatsbaar={regelset === 'geldend'} />
      <p className="onderkop">
        {t.rustOp}: {rij.feiten.join(', ')}
        {rij.gegevens.length > 0 && (
          <>
            <br />
            {t.gegevens}: {rij.gegevens.join(', ')}
          </>
        )}
      </p>
    </>
  )
}

/** The row before, this row and the row after, each with its days and its sentence. */
function Tijdlijn({ gevonden, regelset }: { gevonden: RijInTabel; regelset: string }) {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  const { rij } = gevonden
  return (
    <ol className="tijdlijn">
      {rij.voorganger ? <Buur naam={t.voorganger} id={rij.voorganger} regelset={regelset} /> : <li className="onderkop">{t.geenVoorganger}</li>}
      <li className="tijdlijn__deze">
        <strong>{t.deze}</strong>: {periode(rij.geldigVan, rij.geldigTot, taal)}
        <br />
        <span lang="nl">{rij.toelichting}</span>
      </li>
      {rij.opvolger ? <Buur naam={t.opvolger} id={rij.opvolger} regelset={regelset} /> : <li className="onderkop">{t.geenOpvolger}</li>}
    </ol>
  )
}

function Buur({ naam, id, regelset }: { naam: string; id: string; regelset: string }) {
  const taal = useTaal()
  const vraag = useVraag<RijInTabel>(pad('regelsets', regelset, 'rijen', id))
  return (
    <li>
      <strong>{naam}</strong>
      <Toon vraag={vraag}>
        {({ rij, kolommen }) => (
          <>
            : {periode(rij.geldigVan, rij.geldigTot, taal)}, <Schakel naar={`/regels/${regelset}/rij/${id}`}>{id}</Schakel>
            <br />
            {kolommen.uitkomst.map((kolom, i) => (
              <span key={kolom.id} lang="nl">
                {i > 0 && '; '}
                {woorden(kolom.titel)} {rij.uitkomst[i].tekst}
              </span>
            ))}
            <br />
            <span lang="nl">{rij.toelichting}</span>
          </>
        )}
      </Toon>
    </li>
  )
}

function Bewijs({ gevonden }: { gevonden: RijInTabel }) {
  const t = useTeksten(regelteksten)
  if (gevonden.gevallen === null) return <p role="status">{t.gevallenBezig}</p>
  if (gevonden.gevallen.length === 0) return <p>{t.geenGevallen}</p>
  return (
    <ul className="bewijs">
      {gevonden.gevallen.map((geval) => (
        <li key={geval.id}>
          <Schakel naar={`/proberen/${geval.model}`} vraag={{ geval: geval.id }}>
            {geval.id}
          </Schakel>{' '}
          <span lang="nl">{geval.omschrijving}</span>
        </li>
      ))}
    </ul>
  )
}
