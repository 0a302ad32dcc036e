import { useQueryClient } from '@tanstack/react-query'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Opmerking, Opmerkingen } from '../api/opmerkingen'
import { pad, stuur, useVraag } from '../api/vraag'
import { moment } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { Tekstformulier } from './Tekstformulier'
import { opmerkingteksten } from './teksten'

function adresVan(rij: string): string {
  return `/v1/opmerkingen?${new URLSearchParams({ rij })}`
}

/** The remarks on one row, and a place to leave one. */
export function OpmerkingenBijRij({ rij, plaatsbaar }: { rij: string; plaatsbaar: boolean }) {
  const t = useTeksten(opmerkingteksten)
  const vragen = useQueryClient()
  const vraag = useVraag<Opmerkingen>(adresVan(rij))
  const opnieuw = () => vragen.invalidateQueries({ queryKey: [adresVan(rij)] })
  return (
    <>
      <Toon vraag={vraag}>
        {({ opmerkingen }) => (opmerkingen.length === 0 ? <p>{t.geen}</p> : <Opmerkingenlijst opmerkingen={opmerkingen} opnieuw={opnieuw} />)}
      </Toon>
      {plaatsbaar && (
        <details>
          <summary>{t.nieuw}</summary>
          <Tekstformulier
            label={t.tekst}
            knop={t.plaats}
            verstuur={async (tekst, door) => {
              await stuur('/v1/opmerkingen', { rij, tekst, door })
              await opnieuw()
            }}
          />
        </details>
      )}
    </>
  )
}

export function Opmerkingenlijst({
  opmerkingen,
  opnieuw,
  metRij = false,
}: {
  opmerkingen: Opmerking[]
  opnieuw: () => Promise<void>
  metRij?: boolean
}) {
  return (
    <ol className="opmerkingen">
      {opmerkingen.map((opmerking) => (
        <li key={opmerking.id}>
          <Draad opmerking={opmerking} opnieuw={opnieuw} metRij={metRij} />
        </li>
      ))}
    </ol>
  )
}

function Draad({ opmerking, opnieuw, metRij }: { opmerking: Opmerking; opnieuw: () => Promise<void>; metRij: boolean }) {
  const t = useTeksten(opmerkingteksten)
  const taal = useTaal()
  const bijdrage = (tekst: string, door: string, op: string, kop?: string) => (
    <>
      <p className="onderkop">
        {kop && <strong>{kop}: </strong>}
        {t.doorOp(door, moment(op, taal))}
      </p>
      <p className="opmerkingen__tekst">{tekst}</p>
    </>
  )
  return (
    <>
      <p className="rijenlijst__kop">
        {metRij && <Schakel naar={`/regels/geldend/rij/${opmerking.rij}`}>{opmerking.rij}</Schakel>}
        <span className="teken">{t.standen[opmerking.stand]}</span>
        {!opmerking.rijOngewijzigd && <span className="onderkop">{t.rijGewijzigd}</span>}
      </p>
      {bijdrage(opmerking.tekst, opmerking.door, opmerking.op)}
      {opmerking.antwoorden.map((antwoord) => (
        <div key={antwoord.op + antwoord.tekst} className="opmerkingen__antwoord">
          {bijdrage(antwoord.tekst, antwoord.door, antwoord.op)}
        </div>
      ))}
      {opmerking.afhandeling && (
        <div className="opmerkingen__antwoord">
          {bijdrage(opmerking.afhandeling.toelichting, opmerking.afhandeling.door, opmerking.afhandeling.op, t.sluitAf)}
        </div>
      )}
      {opmerking.stand !== 'afgehandeld' && (
        <div className="opmerkingen__daden">
          <details>
            <summary>{t.antwoorden}</summary>
            <Tekstformulier
              label={t.antwoord}
              knop={t.antwoorden}
              verstuur={async (tekst, door) => {
                await stuur(pad('opmerkingen', opmerking.id, 'antwoorden'), { tekst, door })
                await opnieuw()
              }}
            />
          </details>
          <details>
            <summary>{t.afhandelen}</summary>
            <Tekstformulier
              label={t.toelichting}
              knop={t.afhandelen}
              verstuur={async (toelichting, door) => {
                await stuur(pad('opmerkingen', opmerking.id, 'afhandeling'), { toelichting, door })
                await opnieuw()
              }}
            />
          </details>
        </div>
      )}
    </>
  )
}
