import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useAanmelding } from '../aanmelding/wie'
import { useAdres } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Bewerkingen, Bevinding, Bevindingen, NieuwVoorstel, Stap, Stapverzoek, Voorstel } from '../api/voorstellen'
import type { Verschillen } from '../api/vergelijking'
import { pad, stuur, useVraag } from '../api/vraag'
import { moment } from '../lees/datum'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Verschildeel } from '../versies/Verschildeel'
import { Bestandendeel } from './Bestandendeel'
import { Bevindingenlijst } from './Bevindingenlijst'
import { Conflictendeel } from './Conflictendeel'
import { Gegevensformulier } from './Gegevensformulier'
import { Controlebezig, Stapvenster } from './Stapvenster'
import { Tabelkeuze } from './Tabelkeuze'
import { wijzigteksten } from './teksten'
import { Geschiedenis, Wegbeeld } from './Wegbeeld'
import { adresVanStap } from './wegdeel'
import { Zinnen } from './Zinnen'

/** One proposal: how far it is, what it changes, what is wrong with it, and what somebody may do now. */
export function Voorstelpagina() {
  const { id = '' } = useParams()
  const t = useTeksten(wijzigteksten)
  const vraag = useVraag<Voorstel>(pad('wijzigingsvoorstellen', id))
  const titel = vraag.data?.titel ?? t.voorstel
  return (
    <Pagina
      titel={titel}
      kruimels={[{ naam: t.titel, pad: '/wijzigen' }, { naam: titel }]}
      inleiding={vraag.data && <p className="opmerkingen__tekst">{vraag.data.reden}</p>}
    >
      <Toon vraag={vraag}>{(voorstel) => <Inhoud voorstel={voorstel} />}</Toon>
    </Pagina>
  )
}

/** Those that can still come into force. */

function Inhoud({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(wijzigteksten)
  const taal = useTaal()
  const vragen = useQueryClient()
  const [gelukt, zetGelukt] = useState('')
  const open = voorstel.stappen.includes('bewerken')
  const adres = pad('wijzigingsvoorstellen', voorstel.id)
  /** Everything may look different after a step: the list, the findings, and the rules in force. */
  const ververs = () => vragen.invalidateQueries()
  function klaar(nieuw: Voorstel, stap: Stap) {
    vragen.setQueryData([adres], nieuw)
    zetGelukt(t.gelukt[stap])
    void ververs()
  }
  const inWerking = voorstel.gebeurtenissen.find(({ soort }) => soort === 'in werking')
  return (
    <>
      <p className="onderkop">
        {t.vanOp(voorstel.auteur, moment(voorstel.gemaaktOp, taal))} {t.basis} <code>{voorstel.basis.slice(0, 12)}</code>. {t.concept}{' '}
        {voorstel.concept ? <code>{voorstel.concept.slice(0, 12)}</code> : t.nietVertaald}.
      </p>
      <Aanleiding aanleiding={voorstel.aanleiding} />
      <Wegbeeld voorstel={voorstel} />
      <p role="status" className={gelukt ? 'gelukt' : undefined}>
        {gelukt}
      </p>
      {voorstel.stand === 'in werking' && inWerking && (
        <p>
          {t.geldtSinds(moment(inWerking.op, taal))}{' '}
          {voorstel.modellen.map((model, i) => (
            <span key={model}>
              {i > 0 && ', '}
              <Schakel naar={`/regels/geldend/${model}`}>{`${t.bekijkRegels}: ${model}`}</Schakel>
            </span>
          ))}
        </p>
      )}
      {voorstel.achter && (
        <Conflictendeel voorstel={voorstel} bijgewerkt={(nieuw) => klaar(nieuw, 'bijwerken')} />
      )}
      <Daden voorstel={voorstel} klaar={klaar} />
      {open && <Gegevens key={voorstel.versie} voorstel={voorstel} klaar={() => void ververs()} />}
      <Heading level={2}>{t.watVerandert}</Heading>
      <Wijzigingen voorstel={voorstel} />
      <Heading level={2}>{t.bevindingen}</Heading>
      <Bevonden voorstel={voorstel} />
      {voorstel.bestanden.length > 0 && (
        <>
          <Heading level={2}>{t.watDoetHet}</Heading>
          <p>{t.naarGevolgenUitleg}</p>
          <p>
            <Schakel naar={`/wijzigen/${voorstel.id}/gevolgen`}>{t.naarGevolgen}</Schakel>
          </p>
        </>
      )}
      <Heading level={2}>{t.bestanden}</Heading>
      <Bestandendeel voorstel={voorstel} gewijzigd={() => void ververs()} />
      <Heading level={2}>{t.geschiedenis}</Heading>
      <Geschiedenis voorstel={voorstel} />
    </>
  )
}

function Aanleiding({ aanleiding }: { aanleiding: string }) {
  const t = useTeksten(wijzigteksten)
  const regels = aanleiding.split('\n').filter((regel) => regel.trim())
  if (regels.length === 0) return <p className="onderkop">{t.geenAanleiding}</p>
  return (
    <p className="onderkop">
      {t.aanleiding}: <span lang="nl">{regels.join('; ')}</span>
    </p>
  )
}

/** The steps the service says this person may take, as buttons that say what happens. */
function Daden({ voorstel, klaar }: { voorstel: Voorstel; klaar: (nieuw: Voorstel, stap: Stap) => void }) {
  const t = useTeksten(wijzigteksten)
  const aanmelding = useAanmelding()
  const [gekozen, kies] = useState<Stap | null>(null)
  const stappen = voorstel.stappen.filter((stap) => stap !== 'bewerken' && stap !== 'bijwerken')
  async function doe(stap: Exclude<Stap, 'bewerken'>, toelichting: string) {
    const verzoek: Stapverzoek = { versie: voorstel.versie, ...(toelichting && { toelichting }) }
    const nieuw = await stuur<Voorstel>(`${pad('wijzigingsvoorstellen', voorstel.id)}/${adresVanStap[stap]}`, verzoek)
    kies(null)
    klaar(nieuw, stap)
  }
  const wacht = ['ingediend', 'beoordeeld'].includes(voorstel.stand)
  return (
    <section aria-labelledby="nu-doen">
      <Heading level={2} id="nu-doen">
        {t.nuDoen}
      </Heading>
      {aanmelding && !aanmelding.naam && <p>{t.nietAangemeld}</p>}
      {wacht && aanmelding?.naam === voorstel.auteur && <p>{t.eigenVoorstel}</p>}
      {voorstel.stappen.length === 0 && aanmelding?.naam && <p>{t.nietsTeDoen}</p>}
      {voorstel.stappen.includes('bewerken') && (
        <>
          <Verder voorstel={voorstel} />
          <Tabelkeuze voorstel={voorstel.id} />
        </>
      )}
      <div className="knoppen">
        {stappen.map((stap, i) => (
          <Button key={stap} purpose={i === 0 ? 'primary' : 'secondary'} onClick={() => kies(stap)}>
            {t.stappen[stap]}
          </Button>
        ))}
      </div>
      {gekozen && gekozen !== 'bewerken' && <Stapvenster stap={gekozen} doe={(toelichting) => doe(gekozen, toelichting)} sluit={() => kies(null)} />}
    </section>
  )
}

/** The tables somebody already changed, one click away. */
function Verder({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(wijzigteksten)
  const { data } = useVraag<Bewerkingen>(pad('wijzigingsvoorstellen', voorstel.id, 'bewerkingen'))
  const tabellen = [...new Set(data?.bewerkingen.flatMap(({ model, tabel }) => (tabel ? [`${model}/${tabel}`] : [])))]
  if (tabellen.length === 0) return <h3>{t.kiesTabel}</h3>
  return (
    <>
      <h3>{t.kiesTabel}</h3>
      <p>
        {t.verderMet}{' '}
        {tabellen.map((tabel, i) => (
          <span key={tabel}>
            {i > 0 && ', '}
            <Schakel naar={`/wijzigen/${voorstel.id}/${tabel}`}>{tabel.split('/').map(woorden).join(', ')}</Schakel>
          </span>
        ))}
        . {t.andereTabel}
      </p>
    </>
  )
}

function Gegevens({ voorstel, klaar }: { voorstel: Voorstel; klaar: () => void }) {
  const t = useTeksten(wijzigteksten)
  async function bewaar(gegevens: NieuwVoorstel) {
    await stuur<Voorstel>(pad('wijzigingsvoorstellen', voorstel.id), gegevens, 'PATCH')
    klaar()
  }
  return (
    <details>
      <summary>{t.wijzigGegevens}</summary>
      <Gegevensformulier
        begin={{ titel: voorstel.titel, reden: voorstel.reden, aanleiding: voorstel.aanleiding }}
        knop={t.bewaarGegevens}
        verstuur={bewaar}
      />
    </details>
  )
}

function Wijzigingen({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(wijzigteksten)
  const bewerkingen = useVraag<Bewerkingen>(pad('wijzigingsvoorstellen', voorstel.id, 'bewerkingen'))
  const leeg = voorstel.bestanden.length === 0
  const ervoor = useVraag<Verschillen>(
    leeg || voorstel.concept === null ? null : pad('regelsets', `voorstel-${voorstel.id}`, 'verschillen', voorstel.basis),
  )
  if (leeg) return <p>{t.nietsVerandert}</p>
  return (
    <>
      <Toon vraag={bewerkingen}>
        {(gevonden) => <Zinnen voorstel={voorstel.id} bewerkingen={gevonden.bewerkingen.filter(({ ongedaan }) => !ongedaan)} />}
      </Toon>
      {voorstel.concept === null ? (
        <p>{t.zonderRegels}</p>
      ) : (
        <details className="onderdelen">
          <summary>
            <h3>{t.verschil}</h3>
          </summary>
          <Toon vraag={ervoor}>{(verschillen) => <Verschildeel verschillen={verschillen} nieuw={`voorstel-${voorstel.id}`} />}</Toon>
        </details>
      )}
    </>
  )
}

function Bevonden({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(wijzigteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const vraag = useVraag<Bevindingen>(pad('wijzigingsvoorstellen', voorstel.id, 'bevindingen'))
  const naar = ({ model, tabel, rij, rijen }: Bevinding) => {
    const doel = rij ?? rijen[0]
    void ga(adres(tabel ? `/wijzigen/${voorstel.id}/${model}/${tabel}${doel ? `#${doel}` : ''}` : `/regels/geldend/${model}`))
  }
  if (vraag.isPending) return <Controlebezig />
  return (
    <Toon vraag={vraag}>
      {({ bevindingen }) => (bevindingen.length === 0 ? <p>{t.geenBevindingen}</p> : <Bevindingenlijst bevindingen={bevindingen} ga={naar} />)}
    </Toon>
  )
}
