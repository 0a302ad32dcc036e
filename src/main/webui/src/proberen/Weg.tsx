import { Heading } from '@nl-design-system-candidate/heading-react'
import { useMemo } from 'react'
import type { Advies, Reden } from '../api/advies'
import type { Bronnen, Model } from '../api/regelsets'
import { useVraag } from '../api/vraag'
import { Buitenschakel, Schakel } from '../app/Schakel'
import { woorden } from '../lees/getal'
import { Tekening } from '../regels/Tekening'
import { useTaal, useTeksten } from '../taal/taal'
import { bronopschrift } from './bron'
import { proberenteksten } from './teksten'
import { tabelplaats, wegen, type Stap } from './weg'
import { wegtekening } from './wegtekening'

/** How the advice came about: every decision with its rows as sentences, and the same as a picture. */
export function Weg({
  advies,
  model,
  regelset,
  antwoorden,
}: {
  advies: Advies
  model: Model
  regelset: string
  /** Names of the decisions that answer. */
  antwoorden: string[]
}) {
  const t = useTeksten(proberenteksten)
  const delen = useMemo(() => wegen(advies.onderbouwing), [advies])
  const bronnen = useVraag<Bronnen>('/v1/regelsets/geldend/bronnen')
  const namen = useMemo(() => new Map(bronnen.data?.bronnen.map((bron) => [bron.id, bron.naam])), [bronnen.data])
  const tekening = useMemo(() => wegtekening(model, advies.onderbouwing, antwoorden), [model, advies, antwoorden])
  const gemarkeerd = useMemo(
    () => new Set(advies.onderbouwing.filter((reden) => reden.model === model.naam).map((reden) => reden.beslissing)),
    [advies, model],
  )
  return (
    <>
      <Heading level={2}>{t.waarom}</Heading>
      <p>{t.waaromUitleg(advies.onderbouwing.length, delen.length)}</p>
      {delen.map((deel) => (
        <details key={deel.model} className="onderdelen" open={deel.model === model.naam || delen.length === 1}>
          <summary>
            <h3>{t.rijenUit(deel.model, deel.rijen)}</h3>
          </summary>
          <ol className="weg">
            {deel.stappen.map((stap) => (
              <Stapregel key={stap.beslissing} stap={stap} regelset={regelset} namen={namen} />
            ))}
          </ol>
        </details>
      ))}
      {tekening.knopen.length > 0 && (
        <>
          <Heading level={2}>{t.tekening}</Heading>
          <p>
            {t.tekeningUitleg} <Schakel naar={`/regels/${regelset}/${model.naam}`}>{t.heleTekening}</Schakel>
          </p>
          <Tekening tekening={tekening} model={model.naam} regelset={regelset} naam={t.tekening} gemarkeerd={gemarkeerd} />
        </>
      )}
    </>
  )
}

function Stapregel({ stap, regelset, namen }: { stap: Stap; regelset: string; namen: Map<string, string> }) {
  const t = useTeksten(proberenteksten)
  const naam = woorden(stap.beslissing)
  return (
    <li>
      <p className="weg__kop">
        <Schakel {...tabelplaats(stap, regelset)} aria-label={`${naam}: ${t.inTabel(naam)}`}>
          {naam}
        </Schakel>
      </p>
      {stap.redenen.map((reden) => (
        <Rij key={reden.rij} reden={reden} stap={stap} regelset={regelset} namen={namen} />
      ))}
    </li>
  )
}

function Rij({ reden, stap, regelset, namen }: { reden: Reden; stap: Stap; regelset: string; namen: Map<string, string> }) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  const { naar, vraag } = tabelplaats(stap, regelset)
  return (
    <div className="weg__rij">
      <p>
        <span lang="nl">{reden.toelichting}</span>{' '}
        <Schakel naar={naar.replace(/#.*/, `#${reden.rij}`)} vraag={vraag} className="weg__nummer" aria-label={`${t.rij} ${reden.rij}`}>
          {reden.rij}
        </Schakel>
        {reden.zekerheid === 'te bevestigen' && <span className="teken teken--potlood">{t.teBevestigen}</span>}
      </p>
      {reden.vraag && (
        <p>
          <span className="teken teken--oordeel">{t.vraagAanMens}</span> <span lang="nl">{reden.vraag}</span>
        </p>
      )}
      <ul className="bronnen onderkop" lang="nl">
        {reden.bronnen.map((bron) => {
          const tekst = bronopschrift(bron, namen, taal)
          return <li key={bron.verwijzing}>{bron.link ? <Buitenschakel naar={bron.link}>{tekst}</Buitenschakel> : tekst}</li>
        })}
      </ul>
    </div>
  )
}
