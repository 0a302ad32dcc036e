import { useId, useMemo } from 'react'
import type { Gemeente, Gemeenten, Standen, Taakstellingen } from '../api/koppelen'
import { pad, useVraag } from '../api/vraag'
import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Laden, Melding, Toon } from '../app/Toon'
import { dag } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import {
  eersteDag,
  gebundeld,
  halfjaren,
  indelingen,
  maten,
  opgeteld,
  perGemeente,
  redenen,
  regioVan,
  type Cijferregel,
  type Indeling,
  type Maat,
} from './cijfers'
import { klassen } from './klassen'
import { Sorteertabel, type Sorteerkolom } from './Sorteertabel'
import { Cijfer } from './Cijfer'
import { Tegelkaart, type Tegel } from './Tegelkaart'
import { taakstellingteksten } from './taakstellingteksten'

/** The last half-year that can be computed exactly. */
export const BEGINHALFJAAR = '2023-I'

function vraagteken(delen: Record<string, string>): string {
  const gevuld = new URLSearchParams(Object.entries(delen).filter(([, waarde]) => waarde))
  return gevuld.size > 0 ? `?${gevuld}` : ''
}

/** Targets, realisation, backlog and lead of one half-year as known on a day: on the map and in a table. */
export function Taakstellingenpagina() {
  const t = useTeksten(taakstellingteksten)
  const id = useId()
  const [halfjaarkeuze, zetHalfjaar] = useAdresdeel('halfjaar')
  const [bekendOp, zetBekendOp] = useAdresdeel('bekendOp')
  const [perkeuze, zetPer] = useAdresdeel('per')
  const [watkeuze, zetWat] = useAdresdeel('wat')
  const halfjaar = halfjaarkeuze || BEGINHALFJAAR
  const per = indelingen.find((deel) => deel === perkeuze) ?? 'gemeente'
  const wat = maten.find((deel) => deel === watkeuze) ?? 'taakstelling'
  const doelen = useVraag<Taakstellingen>(pad('taakstellingen', halfjaar) + vraagteken({ bekendOp }))
  const standen = useVraag<Standen>(`/v1/grootboek/standen${vraagteken({ halfjaar, bekendOp })}`)
  // The municipalities of the boundaries the targets are on; those of the first day when there are no targets.
  const indelingsdag = doelen.data?.referentie.grenzenPer ?? (doelen.error ? eersteDag(halfjaar) : null)
  const gemeenten = useVraag<Gemeenten>(indelingsdag && `/v1/gemeenten${vraagteken({ peildatum: indelingsdag })}`)
  const heeftCijfers = doelen.data !== undefined || (standen.data?.aantal ?? 0) > 0
  return (
    <Pagina
      breed
      titel={t.taakstellingen}
      kruimels={[{ naam: t.titel, pad: '/koppelen' }, { naam: t.taakstellingen }]}
      inleiding={<p>{t.taakstellingenInleiding}</p>}
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
        <p className="veld">
          <label htmlFor={`${id}-p`}>{t.per}</label>
          <select id={`${id}-p`} className="utrecht-select" value={per} onChange={(e) => zetPer(e.target.value === 'gemeente' ? '' : e.target.value)}>
            {indelingen.map((deel) => (
              <option key={deel} value={deel}>
                {t.indeling[deel]}
              </option>
            ))}
          </select>
        </p>
        <p className="veld">
          <label htmlFor={`${id}-w`}>{t.opDeKaart}</label>
          <select
            id={`${id}-w`}
            className="utrecht-select"
            value={wat}
            onChange={(e) => zetWat(e.target.value === 'taakstelling' ? '' : e.target.value)}
          >
            {maten.map((deel) => (
              <option key={deel} value={deel}>
                {t.maat[deel]}
              </option>
            ))}
          </select>
        </p>
      </div>
      {doelen.isPending && <Laden />}
      {doelen.error && <Melding fout={doelen.error} opnieuw={doelen.error.status === 0 ? () => void doelen.refetch() : undefined} />}
      {doelen.data && <Toelichting doelen={doelen.data} />}
      {heeftCijfers && (
        <Toon vraag={standen}>
          {(grootboek) => (
            <Toon vraag={gemeenten}>
              {(lijst) => (
                <Cijfers
                  gemeenten={lijst.gemeenten}
                  doelen={doelen.data}
                  standen={grootboek}
                  halfjaar={halfjaar}
                  bekendOp={bekendOp}
                  per={per}
                  wat={wat}
                />
              )}
            </Toon>
          )}
        </Toon>
      )}
    </Pagina>
  )
}

/** The total, what it was computed with, and in words where it is an approximation and why. */
function Toelichting({ doelen }: { doelen: Taakstellingen }) {
  const t = useTeksten(taakstellingteksten)
  const taal = useTaal()
  const { landelijk, referentie } = doelen
  return (
    <>
      <p>{t.landelijk(getal(landelijk.aantal, taal), landelijk.status, dag(referentie.inwonersOp, taal), dag(referentie.grenzenPer, taal))}</p>
      {doelen.totaal !== landelijk.aantal && <p>{t.somVerschilt(getal(doelen.totaal, taal), getal(doelen.totaal - landelijk.aantal, taal))}</p>}
      {redenen(doelen).map(({ reden, ontbreekt, namen }) => (
        <p key={reden + ontbreekt} className="kanttekening">
          <strong>{ontbreekt ? t.ontbreekt : t.benadering}</strong>{' '}
          {namen.length === doelen.gemeenten.length ? t.voorAlle : t.voorGemeenten(namen.length)}
          {namen.length <= 12 && ` (${namen.join(', ')})`}. <span lang="nl">{reden}</span>
        </p>
      ))}
      {doelen.aandachtspunten.length > 0 && (
        <details className="aandacht">
          <summary>{t.aandachtspunten(doelen.aandachtspunten.length)}</summary>
          <ul lang="nl">
            {doelen.aandachtspunten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Cijfers({
  gemeenten,
  doelen,
  standen,
  halfjaar,
  bekendOp,
  per,
  wat,
}: {
  gemeenten: Gemeente[]
  doelen: Taakstellingen | undefined
  standen: Standen
  halfjaar: string
  bekendOp: string
  per: Indeling
  wat: Maat
}) {
  const t = useTeksten(taakstellingteksten)
  const taal = useTaal()
  const regels = useMemo(() => perGemeente(gemeenten, doelen, standen), [gemeenten, doelen, standen])
  const rijen = useMemo(() => gebundeld(regels, per), [regels, per])
  const lijst = useMemo(() => klassen(rijen.flatMap((rij) => (rij[wat] === null ? [] : [rij[wat]]))), [rijen, wat])
  const tegels = useMemo(() => {
    const opRegio = new Map(rijen.map((rij) => [rij.code, rij]))
    return regels.map((regel): Tegel => {
      const gemeente = regel.gemeenten[0]
      const regio = regioVan(gemeente, per)
      const rij = per === 'gemeente' ? regel : regio && opRegio.get(regio.code)
      const waarde = rij?.[wat] ?? null
      return {
        gemeente,
        naam: per === 'gemeente' ? regel.naam : `${regel.naam}, ${t.regio[per]} ${regio?.naam ?? t.geen}`,
        waarde,
        woord: `${t.maat[wat].toLocaleLowerCase(taal)} ${waarde === null ? t.nietBekend : t.personen(waarde, getal(waarde, taal))}`,
        groep: per === 'gemeente' ? gemeente.provincie.code : (regio?.code ?? ''),
      }
    })
  }, [regels, rijen, per, wat, taal, t])
  const adres = useMemo((): Record<string, string> => ({ halfjaar, ...(bekendOp && { bekendOp }) }), [halfjaar, bekendOp])
  const kolommen = useMemo(() => {
    const cijfer = (maat: Maat): Sorteerkolom<Cijferregel> => ({
      id: maat,
      kop: t.maat[maat],
      getal: true,
      waarde: (rij) => rij[maat],
      cel: (rij) => (
        <>
          <Cijfer waarde={rij[maat]} />
          {maat === 'taakstelling' && rij.geboekt > 0 && per === 'gemeente' && <span className="onderkop"> {t.geboekt}</span>}
          {maat !== 'taakstelling' && per !== 'gemeente' && rij[maat] !== null && rij.metStand < rij.gemeenten.length && (
            <span className="onderkop onderkop--regel"> {t.vanGemeenten(rij.metStand, rij.gemeenten.length)}</span>
          )}
        </>
      ),
      som: <Cijfer waarde={opgeteld(rijen, maat)} />,
    })
    const naam: Sorteerkolom<Cijferregel> = {
      id: 'naam',
      kop: t.indeling[per],
      waarde: (rij) => rij.naam,
      cel: (rij) =>
        per === 'gemeente' ? (
          <Schakel naar={`/koppelen/gemeenten/${rij.code}`} vraag={adres}>
            {rij.naam}
          </Schakel>
        ) : (
          <>
            {rij.naam} <span className="onderkop onderkop--regel">{t.gemeentenInKlasse(rij.gemeenten.length)}</span>
          </>
        ),
    }
    return [naam, ...maten.map(cijfer)]
  }, [rijen, per, taal, t, adres])
  const geboekt = regels.filter((regel) => regel.geboekt > 0).length
  return (
    <>
      {standen.aantal === 0 && (
        <p className="kanttekening">
          <strong>{t.geenGrootboek}</strong> {t.geenGrootboekUitleg}
        </p>
      )}
      {geboekt > 0 && <p className="kanttekening">{t.geboektGaatVoor(geboekt)}</p>}
      <div className="kaart-en-tabel">
        <Tegelkaart naam={t.kaartnaam(t.maat[wat], t.indeling[per], halfjaar)} tegels={tegels} klassen={lijst} vraag={adres} />
        <Sorteertabel naam={t.tabelnaam(t.indeling[per], halfjaar)} kolommen={kolommen} rijen={rijen} sleutel={(rij) => rij.code} sorteerOp="naam" />
      </div>
    </>
  )
}
