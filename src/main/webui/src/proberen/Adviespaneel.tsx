import { Heading } from '@nl-design-system-candidate/heading-react'
import { useMemo } from 'react'
import type { Advies } from '../api/advies'
import type { Model } from '../api/regelsets'
import type { Feitwijziging } from '../api/watals'
import { Schakel } from '../app/Schakel'
import { moment } from '../lees/datum'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Brief } from './Brief'
import { standBij, veldBij, veldId } from './pointer'
import type { Stand } from './stand'
import { proberenteksten } from './teksten'
import { brief } from './uitkomst'
import { WatAls } from './WatAls'
import { Weg } from './Weg'

/** Decisions that wait for a fact and are named. */
const GENOEMD = 4

/** An advice as a letter: the outcome, why, what is missing, what would change it, and what this is. */
export function Adviespaneel({
  advies,
  model,
  verzoek,
  stand,
  toonFeit,
  zetFeiten,
}: {
  advies: Advies
  model: Model
  /** The facts the advice was given for; null when they are not known here. */
  verzoek: Record<string, unknown> | null
  stand: Stand
  toonFeit: (pointer: string) => void
  zetFeiten: (wijzigingen: Feitwijziging[]) => void
}) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  const uitkomsten = useMemo(() => brief(model.beslissingen, advies.uitkomst).regels.map((regel) => regel.beslissing.naam), [model, advies])
  if (advies.advies.model !== model.naam) {
    return (
      <p>
        {t.anderModel(advies.advies.model)}{' '}
        <Schakel naar={`/proberen/${advies.advies.model}`} vraag={{ advies: advies.advies.id }}>
          {t.naarAnderModel}
        </Schakel>
      </p>
    )
  }
  const regelset = advies.advies.regelset === model.regelset ? 'geldend' : advies.advies.regelset
  return (
    <>
      <Brief advies={advies} beslissingen={model.beslissingen} regelset={regelset} />
      <Weg advies={advies} model={model} regelset={regelset} antwoorden={uitkomsten} />
      <Ontbreekt advies={advies} model={model} stand={stand} toonFeit={toonFeit} />
      <WatAls key={advies.advies.id} model={model} feiten={verzoek} uitkomsten={uitkomsten} zetFeiten={zetFeiten} />
      <footer className="briefvoet">
        <p>
          <strong>{t.mensBeslist}</strong> {t.bewaard}
        </p>
        <dl className="gegevenslijst">
          <div>
            <dt>{t.nummer}</dt>
            <dd>
              {/* The page of an advice comes from the service itself, not from this application. */}
              <a className="nl-link" href={`/adviezen/${encodeURIComponent(advies.advies.id)}`}>
                {advies.advies.id}
              </a>
            </dd>
          </div>
          <div>
            <dt>{t.regelset}</dt>
            <dd>
              <Schakel naar={`/regels/${regelset}`}>
                <code>{advies.advies.regelset.slice(0, 12)}</code>
              </Schakel>
            </dd>
          </div>
          <div>
            <dt>{t.tijdstip}</dt>
            <dd>
              <time dateTime={advies.advies.tijdstip}>{moment(advies.advies.tijdstip, taal)}</time>
            </dd>
          </div>
        </dl>
      </footer>
    </>
  )
}

/** The facts that would settle what is left to a person, each with the way to its field. */
function Ontbreekt({ advies, model, stand, toonFeit }: { advies: Advies; model: Model; stand: Stand; toonFeit: (pointer: string) => void }) {
  const t = useTeksten(proberenteksten)
  return (
    <>
      <Heading level={2}>{t.ontbreekt}</Heading>
      {advies.ontbrekendeGegevens.length === 0 ? (
        <p>{t.ontbreektNiets}</p>
      ) : (
        <>
          <p>{t.ontbreektUitleg}</p>
          <ul className="regels">
            {advies.ontbrekendeGegevens.map((gegeven) => {
              const veld = veldBij(model.invoer, stand, gegeven.pointer)
              return (
                <li key={gegeven.pointer}>
                  {veld ? (
                    <a
                      className="nl-link"
                      lang="nl"
                      href={`#${veldId(veld)}`}
                      onClick={(klik) => {
                        klik.preventDefault()
                        toonFeit(veld)
                      }}
                    >
                      {gegeven.omschrijving}
                    </a>
                  ) : (
                    <span lang="nl">{gegeven.omschrijving}</span>
                  )}{' '}
                  {standBij(stand, gegeven.pointer) !== '' && <span className="teken">{t.alIngevuld}</span>}{' '}
                  <span className="onderkop">
                    {t.nodigVoor} <span lang="nl">{gegeven.nodigVoor.slice(0, GENOEMD).map(woorden).join(', ')}</span>
                    {gegeven.nodigVoor.length > GENOEMD && ` ${t.enNog(gegeven.nodigVoor.length - GENOEMD)}`}.
                  </span>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </>
  )
}
