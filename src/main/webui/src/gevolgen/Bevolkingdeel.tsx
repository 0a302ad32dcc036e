import { useMemo } from 'react'
import type { Bevolkingsuitslag, Groepsuitslag } from '../api/doorrekening'
import { Schakel } from '../app/Schakel'
import { useSmal } from '../app/smal'
import { Cijfer } from '../koppelen/Cijfer'
import { Sorteertabel, type Sorteerkolom } from '../koppelen/Sorteertabel'
import { gesorteerd } from '../koppelen/sorteren'
import { dag } from '../lees/datum'
import { bedrag, getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { metTeken } from './euro'
import { Groepsbalken } from './Groepsbalken'
import { Nul } from './Nul'
import { Overgangen } from './Overgangen'
import { Proefvoorbeeld } from './Proefvoorbeeld'
import { Synthetisch } from './Synthetisch'
import { bevolkingteksten } from './bevolkingteksten'

/** Who gains, who loses, how much, where, and from what to what. */
export function Bevolkingdeel({ uitslag: gegeven }: { uitslag: Bevolkingsuitslag }) {
  // What changes comes before what stays.
  const uitslag = { ...gegeven, groepen: gesorteerd(gegeven.groepen, (groep) => groep.personen - groep.gelijk, true) }
  const t = useTeksten(bevolkingteksten)
  const taal = useTaal()
  const smal = useSmal()
  const euro = Number(uitslag.euroPerMaand)
  const merk = <Synthetisch als={uitslag.synthetisch} />
  return (
    <>
      {uitslag.synthetisch && (
        <p className="kanttekening">
          {merk} {t.synthetischUitleg}
        </p>
      )}
      {uitslag.anders === 0 && (
        <Nul
          zin={
            <>
              {t.nulPersonen} {merk}
            </>
          }
          uitleg={t.nulBevolking}
        />
      )}
      <p>
        {t.bevolkingZin(getal(uitslag.anders, taal), getal(uitslag.personen, taal), dag(uitslag.peildatum, taal))}{' '}
        {euro > 0 ? t.euroMeer(bedrag(euro, taal)) : euro < 0 ? t.euroMinder(bedrag(-euro, taal)) : t.euroGelijk}{' '}
        {uitslag.bedragOnbekend > 0 && t.bedragOnbekend(uitslag.bedragOnbekend, getal(uitslag.bedragOnbekend, taal))} {merk}
      </p>
      {uitslag.modellen.length === 0 ? (
        <p>{t.geenModellen}</p>
      ) : (
        <p className="onderkop">
          {t.modellen}: <span lang="nl">{uitslag.modellen.join(', ')}</span>.
        </p>
      )}
      {uitslag.groepen.length > 0 && (
        <>
          <h3>
            {t.winners} {merk}
          </h3>
          <Groepsbalken uitslag={uitslag} />
          {/* On a narrow screen the bars say the same in words. */}
          {!smal && <Groepentabel uitslag={uitslag} />}
          <Voorbeelden groepen={uitslag.groepen} synthetisch={uitslag.synthetisch} />
        </>
      )}
      {uitslag.overgangen.length > 0 && (
        <>
          <h3>
            {t.overgangen} {merk}
          </h3>
          <Overgangen overgangen={uitslag.overgangen} />
        </>
      )}
      <h3>
        {t.gemeenten} {merk}
      </h3>
      {uitslag.gemeenten.length === 0 ? <p>{t.geenGemeenten}</p> : <Gemeenten gemeenten={uitslag.gemeenten} />}
    </>
  )
}

function Groepentabel({ uitslag }: { uitslag: Bevolkingsuitslag }) {
  const t = useTeksten(bevolkingteksten)
  const taal = useTaal()
  const som = (waarde: (groep: Groepsuitslag) => number) =>
    getal(
      uitslag.groepen.reduce((tot, groep) => tot + waarde(groep), 0),
      taal,
    )
  const kolommen: [string, (groep: Groepsuitslag) => number][] = [
    [t.personen, (groep) => groep.personen],
    [t.wint, (groep) => groep.wint],
    [t.verliest, (groep) => groep.verliest],
    [t.andersKop, (groep) => groep.anders],
    [t.gelijk, (groep) => groep.gelijk],
  ]
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.winners}>
      <table className="lijst lijst--cijfers">
        <caption className="alleen-voorlezen">
          {t.winners} {uitslag.synthetisch && `(${t.synthetisch})`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.groep}</th>
            {[...kolommen.map(([kop]) => kop), t.euroPerMaand].map((kop) => (
              <th key={kop} scope="col" className="getal">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {uitslag.groepen.map((groep) => (
            <tr key={groep.groep}>
              <th scope="row" lang="nl">
                {groep.groep}
              </th>
              {kolommen.map(([kop, waarde]) => (
                <td key={kop} className="getal">
                  {getal(waarde(groep), taal)}
                </td>
              ))}
              <td className="getal">{groep.euroPerMaand === null ? <Cijfer waarde={null} /> : metTeken(groep.euroPerMaand, taal)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.samen}</th>
            {kolommen.map(([kop, waarde]) => (
              <td key={kop} className="getal">
                {som(waarde)}
              </td>
            ))}
            <td className="getal">{metTeken(uitslag.euroPerMaand, taal)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Voorbeelden({ groepen, synthetisch }: { groepen: Groepsuitslag[]; synthetisch: boolean }) {
  const t = useTeksten(bevolkingteksten)
  const voorbeelden = groepen.flatMap((groep) => groep.voorbeelden.map((voorbeeld) => ({ groep: groep.groep, ...voorbeeld })))
  if (voorbeelden.length === 0) return null
  return (
    <details className="onderdelen">
      <summary>
        <h4>{t.voorbeelden}</h4>
      </summary>
      <ul className="gevallenlijst">
        {voorbeelden.map((voorbeeld, i) => {
          const naam = voorbeeld.soort === 'anders' ? t.voorbeeldAnders(voorbeeld.groep) : t.voorbeeldVan(t.soorten[voorbeeld.soort], voorbeeld.groep)
          return (
            <li key={i}>
              <span>{naam}</span> <span className="onderkop">{voorbeeld.model}</span> <Synthetisch als={synthetisch} />
              <Proefvoorbeeld model={voorbeeld.model} feiten={voorbeeld.feiten} naam={naam} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

type Gemeente = Bevolkingsuitslag['gemeenten'][number]

function Gemeenten({ gemeenten }: { gemeenten: Gemeente[] }) {
  const t = useTeksten(bevolkingteksten)
  const taal = useTaal()
  const kolommen = useMemo((): Sorteerkolom<Gemeente>[] => {
    const som = (waarde: (gemeente: Gemeente) => number) => gemeenten.reduce((tot, gemeente) => tot + waarde(gemeente), 0)
    return [
      {
        id: 'naam',
        kop: t.gemeente,
        waarde: ({ naam }) => naam,
        cel: ({ code, naam }) => <Schakel naar={`/koppelen/gemeenten/${code}`}>{naam}</Schakel>,
      },
      {
        id: 'personen',
        kop: t.personen,
        getal: true,
        waarde: ({ personen }) => personen,
        cel: ({ personen }) => getal(personen, taal),
        som: getal(
          som(({ personen }) => personen),
          taal,
        ),
      },
      {
        id: 'anders',
        kop: t.andersKop,
        getal: true,
        waarde: ({ anders }) => anders,
        cel: ({ anders }) => getal(anders, taal),
        som: getal(
          som(({ anders }) => anders),
          taal,
        ),
      },
      {
        id: 'euro',
        kop: t.euroPerMaand,
        getal: true,
        waarde: ({ euroPerMaand }) => Number(euroPerMaand),
        cel: ({ euroPerMaand }) => metTeken(euroPerMaand, taal),
        som: metTeken(som(({ euroPerMaand }) => Number(euroPerMaand)).toFixed(2), taal),
      },
    ]
  }, [gemeenten, t, taal])
  return (
    <Sorteertabel naam={t.gemeenten} kolommen={kolommen} rijen={gemeenten} sleutel={({ code }) => code} sorteerOp="-anders" adresdeel="gemeente" />
  )
}
