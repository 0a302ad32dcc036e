import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useParams } from 'react-router'
import type { Boeking, Boekingen, GemeenteOpDag, Gemeentestand, Taakstellingen } from '../api/koppelen'
import { haal, pad, useVraag, type Probleem } from '../api/vraag'
import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Laden, Melding, Toon } from '../app/Toon'
import { dag } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Cijfer } from './Cijfer'
import { eersteDag, halfjaren } from './cijfers'
import { lopend } from './grootboek'
import { BEGINHALFJAAR } from './Taakstellingenpagina'
import { taakstellingteksten } from './taakstellingteksten'

/** One municipality: its target in a half-year, its balance, and its ledger as known on a day. */
export function Gemeentepagina() {
  const { code = '' } = useParams()
  const t = useTeksten(taakstellingteksten)
  const id = useId()
  const [halfjaarkeuze, zetHalfjaar] = useAdresdeel('halfjaar')
  const [bekendOp, zetBekendOp] = useAdresdeel('bekendOp')
  const halfjaar = halfjaarkeuze || BEGINHALFJAAR
  const gemeente = useVraag<GemeenteOpDag>(`${pad('gemeenten', code)}?${new URLSearchParams({ peildatum: eersteDag(halfjaar) })}`)
  const naam = gemeente.data?.gemeente.naam ?? code
  return (
    <Pagina
      titel={naam}
      kruimels={[{ naam: t.titel, pad: '/koppelen' }, { naam: t.taakstellingen, pad: '/koppelen/taakstellingen' }, { naam }]}
      inleiding={gemeente.data && <p>{t.gemeenteInleiding}</p>}
    >
      <div className="velden">
        <p className="veld">
          <label htmlFor={`${id}-h`}>{t.halfjaar}</label>
          <select id={`${id}-h`} className="utrecht-select" value={halfjaar} onChange={(e) => zetHalfjaar(e.target.value)}>
            {[...new Set([halfjaar, ...halfjaren])].sort().map((deel) => (
              <option key={deel}>{deel}</option>
            ))}
          </select>
        </p>
        <p className="veld">
          <label htmlFor={`${id}-b`}>{t.bekendOp}</label>
          <input id={`${id}-b`} className="utrecht-textbox" type="date" value={bekendOp} onChange={(e) => zetBekendOp(e.target.value)} />
        </p>
      </div>
      <Toon vraag={gemeente}>
        {(gegevens) => (
          <>
            <Gebieden gegevens={gegevens} halfjaar={halfjaar} />
            <Doel code={code} halfjaar={halfjaar} bekendOp={bekendOp} />
            <Grootboek code={code} bekendOp={bekendOp} />
          </>
        )}
      </Toon>
    </Pagina>
  )
}

function Gebieden({ gegevens: { gemeente, voorbehoud }, halfjaar }: { gegevens: GemeenteOpDag; halfjaar: string }) {
  const t = useTeksten(taakstellingteksten)
  const taal = useTaal()
  const regios = [
    ['provincie', gemeente.provincie],
    ['arbeidsmarktregio', gemeente.arbeidsmarktregio],
    ['veiligheidsregio', gemeente.veiligheidsregio],
    ['coa-regio', gemeente.coaRegio],
  ] as const
  return (
    <dl className="gegevenslijst">
      <div>
        <dt>{t.code}</dt>
        <dd>
          <code>{gemeente.gemeentecode}</code>
        </dd>
      </div>
      <div>
        <dt>{t.inwoners}</dt>
        <dd>
          {gemeente.inwoners?.aantal != null ? getal(gemeente.inwoners.aantal, taal) : t.nietBekend}{' '}
          {gemeente.inwoners && (
            <span className="onderkop" lang="nl">
              {gemeente.inwoners.toelichting ?? gemeente.inwoners.bron}
            </span>
          )}
        </dd>
      </div>
      {regios.map(([indeling, regio]) => (
        <div key={indeling}>
          <dt>{t.indeling[indeling]}</dt>
          <dd>
            {regio ? (
              <Schakel naar="/koppelen/taakstellingen" vraag={{ halfjaar, per: indeling, zoek: regio.naam }}>
                {regio.naam}
              </Schakel>
            ) : (
              t.nietBekend
            )}
          </dd>
        </div>
      ))}
      {voorbehoud && (
        <div>
          <dt>{t.voorbehoud}</dt>
          <dd lang="nl">{voorbehoud}</dd>
        </div>
      )}
    </dl>
  )
}

function Doel({ code, halfjaar, bekendOp }: { code: string; halfjaar: string; bekendOp: string }) {
  const t = useTeksten(taakstellingteksten)
  const taal = useTaal()
  const vraag = useVraag<Taakstellingen>(pad('taakstellingen', halfjaar, code) + (bekendOp ? `?bekendOp=${bekendOp}` : ''))
  return (
    <>
      <Heading level={2}>{t.doelkop(halfjaar)}</Heading>
      <Toon vraag={vraag}>
        {({ gemeenten: [doel], onderbouwing }) => (
          <>
            <p className="uitkomst">
              <strong>{doel.taakstelling === null ? t.ontbreekt : t.personen(doel.taakstelling, getal(doel.taakstelling, taal))}</strong>
              {doel.benadering && <span className="teken teken--potlood">{t.benadering}</span>}
            </p>
            {doel.reden && <p lang="nl">{doel.reden}</p>}
            {doel.toelichting && <p lang="nl">{doel.toelichting}</p>}
            {doel.berekening && (
              <p>
                {t.berekening}: <code lang="nl">{doel.berekening}</code>
              </p>
            )}
            <Redenen redenen={onderbouwing} />
          </>
        )}
      </Toon>
    </>
  )
}

/** The rows behind a figure, each with its sentence. */
export function Redenen({ redenen }: { redenen: { rij: string; toelichting: string }[] }) {
  const t = useTeksten(taakstellingteksten)
  return (
    <details className="aandacht">
      <summary>{t.rijenErachter(redenen.length)}</summary>
      <ul>
        {redenen.map((reden) => (
          <li key={reden.rij}>
            <Schakel naar={`/regels/geldend/rij/${reden.rij}`}>{reden.rij}</Schakel>: <span lang="nl">{reden.toelichting}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Grootboek({ code, bekendOp }: { code: string; bekendOp: string }) {
  const t = useTeksten(taakstellingteksten)
  const taal = useTaal()
  const vraag = useVraag<Gemeentestand>(pad('grootboek', 'standen', code) + (bekendOp ? `?bekendOp=${bekendOp}` : ''))
  const boekingen = useBoekingen(code, bekendOp)
  if (boekingen.error) return <Melding fout={boekingen.error} opnieuw={() => void boekingen.refetch()} />
  if (vraag.isPending || !boekingen.data) return <Laden />
  const regels = lopend(boekingen.data)
  const laatste = vraag.data?.halfjaren.at(-1)
  // The balance per entry is a sum of this page; it is only shown when it arrives at what the service says.
  const sluit = regels.length > 0 && laatste !== undefined && regels[regels.length - 1].saldo === laatste.saldo
  return (
    <>
      <Heading level={2}>{t.standkop}</Heading>
      {vraag.error && vraag.error.status !== 404 && <Melding fout={vraag.error} />}
      {vraag.error?.status === 404 && (
        <p role="status" lang="nl">
          {vraag.error.detail}
        </p>
      )}
      {vraag.data && (
        <>
          <p>{t.standUitleg}</p>
          <div className="schuif" tabIndex={0} role="region" aria-label={t.standkop}>
            <table className="lijst lijst--cijfers">
              <caption className="alleen-voorlezen">{t.standkop}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.halfjaar}</th>
                  {(['taakstelling', 'uitruil', 'correctie', 'opgave', 'gerealiseerd', 'saldo', 'open'] as const).map((deel) => (
                    <th key={deel} scope="col" className="getal">
                      {t.stand[deel]}
                    </th>
                  ))}
                  <th scope="col">{t.inWoorden}</th>
                </tr>
              </thead>
              <tbody>
                {vraag.data.halfjaren.map((stand) => (
                  <tr key={stand.halfjaar}>
                    <th scope="row">{stand.halfjaar}</th>
                    {(['taakstelling', 'uitruil', 'correctie', 'opgave', 'gerealiseerd', 'saldo', 'open'] as const).map((deel) => (
                      <td key={deel} className="getal">
                        <Cijfer waarde={stand[deel]} />
                      </td>
                    ))}
                    <td>
                      {stand.saldo === null
                        ? t.nietBekend
                        : stand.saldo < 0
                          ? t.achter(getal(-stand.saldo, taal))
                          : stand.saldo > 0
                            ? t.voor(getal(stand.saldo, taal))
                            : t.opSchema}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Redenen redenen={vraag.data.onderbouwing} />
        </>
      )}
      <Heading level={2}>{t.boekingenkop}</Heading>
      {regels.length === 0 && <p role="status">{t.geenBoekingen}</p>}
      {regels.length > 0 && (
        <>
          <p>{sluit ? t.boekingenUitleg : t.saldoNietLopend}</p>
          <div className="schuif" tabIndex={0} role="region" aria-label={t.boekingenkop}>
            <table className="lijst lijst--cijfers">
              <caption className="alleen-voorlezen">{t.boekingenkop}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.boeking.nummer}</th>
                  <th scope="col">{t.boeking.bekendOp}</th>
                  <th scope="col">{t.boeking.wat}</th>
                  <th scope="col">{t.halfjaar}</th>
                  <th scope="col" className="getal">
                    {t.boeking.personen}
                  </th>
                  {sluit && (
                    <th scope="col" className="getal">
                      {t.stand.saldo}
                    </th>
                  )}
                  <th scope="col">{t.boeking.bron}</th>
                </tr>
              </thead>
              <tbody>
                {regels.map(({ boeking, effect, saldo }) => (
                  <tr key={boeking.nummer} id={`boeking-${boeking.nummer}`}>
                    <th scope="row">{boeking.nummer}</th>
                    <td className="periode">{dag(boeking.bekendOp, taal)}</td>
                    <td>
                      {t.boekingssoort[boeking.soort]}
                      {boeking.corrigeert !== null && ` ${t.vanBoeking(boeking.corrigeert)}`}
                      {boeking.aanduiding !== 'vastgesteld' && <span className="onderkop"> ({boeking.aanduiding})</span>}
                    </td>
                    <td>{boeking.halfjaar}</td>
                    <td className="getal">
                      <Cijfer waarde={boeking.personen} />
                    </td>
                    {sluit && <td className="getal">{effect === null ? <span className="vrij">{t.teltNiet}</span> : getal(saldo, taal)}</td>}
                    <td className="lees" lang="nl">
                      {boeking.bron}
                      {boeking.zekerheid !== 'bevestigd' && <span className="teken teken--potlood">{boeking.zekerheid}</span>}
                      {boeking.toelichting && <span className="onderkop"> {boeking.toelichting}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  )
}

/** All entries of a municipality: page after page until there is no next one. */
function useBoekingen(code: string, bekendOp: string) {
  const begin = `/v1/grootboek/boekingen?${new URLSearchParams({ gemeentecode: code, aantal: '1000', ...(bekendOp && { bekendOp }) })}`
  return useQuery<Boeking[], Probleem>({
    queryKey: [begin, 'alle'],
    queryFn: async ({ signal }) => {
      const alle: Boeking[] = []
      for (let volgende: string | null = begin; volgende;) {
        const deel: Boekingen = await haal<Boekingen>(volgende, { signal })
        alle.push(...deel.boekingen)
        volgende = deel.volgende
      }
      return alle
    },
  })
}
