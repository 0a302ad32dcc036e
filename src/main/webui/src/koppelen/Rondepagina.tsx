import { Heading } from '@nl-design-system-candidate/heading-react'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import type { Gemeenten, Koppelronde, Ronderesultaat } from '../api/koppelen'
import { pad, useVraag } from '../api/vraag'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { dag } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Cijfer } from './Cijfer'
import { klassen } from './klassen'
import { uitkomstPerGemeente, type Gemeenteuitkomst } from './rondecijfers'
import { nogBezig } from './Rondenpagina'
import { Rondehuishoudens } from './Rondehuishoudens'
import { Sorteertabel, type Sorteerkolom } from './Sorteertabel'
import { Tegelkaart, type Tegel } from './Tegelkaart'
import { rondeteksten } from './rondeteksten'
import { Voortgang } from './Voortgang'

/** One coupling round: how far it is, then its result per municipality, kind of household and household. */
export function Rondepagina() {
  const { id = '' } = useParams()
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const ronde = useVraag<Koppelronde>(pad('koppelrondes', id), (gegevens) => (nogBezig(gegevens) ? 1000 : false))
  const resultaat = useVraag<Ronderesultaat>(ronde.data?.status === 'klaar' ? pad('koppelrondes', id, 'resultaat') : null)
  return (
    <Pagina
      breed
      titel={t.rondeTitel}
      kruimels={[{ naam: t.titel, pad: '/koppelen' }, { naam: t.rondes, pad: '/koppelen/ronde' }, { naam: id.slice(0, 8) }]}
    >
      <Toon vraag={ronde}>
        {(gegevens) => (
          <>
            <p className="inleiding">
              {t.rondeAanhef(getal(gegevens.aantalHuishoudens, taal), getal(gegevens.aantalPersonen, taal), dag(gegevens.peildatum, taal))}{' '}
              {t.stelsel}: <span lang="nl">{gegevens.koppelstelsel}</span>.
            </p>
            <p className="kanttekening" lang="nl">
              {gegevens.herkomstHuishoudens}
              {gegevens.herkomstRuimte !== gegevens.herkomstHuishoudens && ` ${gegevens.herkomstRuimte}`}
            </p>
            <Voortgang ronde={gegevens} />
            {gegevens.status === 'klaar' && <Toon vraag={resultaat}>{(uitkomst) => <Resultaat id={id} resultaat={uitkomst} />}</Toon>}
          </>
        )}
      </Toon>
    </Pagina>
  )
}

function Resultaat({ id, resultaat }: { id: string; resultaat: Ronderesultaat }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const gemeenten = useVraag<Gemeenten>(`/v1/gemeenten?peildatum=${resultaat.peildatum}`)
  const { totaal, bewijs } = resultaat
  return (
    <>
      <dl className="cijfers">
        <div>
          <dt>{t.gekoppeldeHuishoudens}</dt>
          <dd>{getal(totaal.gekoppeld, taal)}</dd>
        </div>
        <div>
          <dt>{t.gekoppeldePersonen}</dt>
          <dd>{getal(totaal.gekoppeldePersonen, taal)}</dd>
        </div>
        <div>
          <dt>{t.nietGekoppeld}</dt>
          <dd>{getal(totaal.huishoudens - totaal.gekoppeld - totaal.buitenRonde, taal)}</dd>
        </div>
        <div>
          <dt>{t.buitenRonde}</dt>
          <dd>{getal(totaal.buitenRonde, taal)}</dd>
        </div>
      </dl>
      <p>
        {bewijs.verhouding !== undefined && t.bewijs(getal(Math.floor(bewijs.verhouding * 10000) / 100, taal))}{' '}
        {resultaat.hardeSchendingen === 0 ? t.geenSchending : t.schendingen(resultaat.hardeSchendingen)}
      </p>
      {resultaat.conflict && (
        <p className="kanttekening" lang="nl">
          {resultaat.conflict.toelichting}
        </p>
      )}
      <p>
        <Schakel naar="/koppelen/vergelijking" vraag={{ deze: id }}>
          {t.vergelijkDeze}
        </Schakel>
      </p>
      <Heading level={2}>{t.perHuishoudtype}</Heading>
      <Huishoudtypen resultaat={resultaat} />
      <Heading level={2}>{t.perGemeente}</Heading>
      <Toon vraag={gemeenten}>{(lijst) => <Gemeenteuitkomsten gemeenten={lijst} resultaat={resultaat} />}</Toon>
      <Heading level={2}>{t.perHuishouden}</Heading>
      <Rondehuishoudens id={id} resultaat={resultaat} gemeenten={gemeenten.data?.gemeenten ?? []} />
    </>
  )
}

function Huishoudtypen({ resultaat }: { resultaat: Ronderesultaat }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.perHuishoudtype}>
      <table className="lijst lijst--cijfers">
        <caption className="alleen-voorlezen">{t.perHuishoudtype}</caption>
        <thead>
          <tr>
            <th scope="col">{t.huishoudtype}</th>
            {[t.huishoudens, t.gekoppeld, t.personenkop, t.gekoppeldePersonen, t.gemiddeldePunten].map((kop) => (
              <th key={kop} scope="col" className="getal">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {resultaat.perHuishoudtype.map((deel) => (
            <tr key={deel.huishoudtype}>
              <th scope="row" lang="nl">
                {deel.huishoudtype}
              </th>
              <td className="getal">{getal(deel.huishoudens, taal)}</td>
              <td className="getal">{getal(deel.gekoppeld, taal)}</td>
              <td className="getal">{getal(deel.personen, taal)}</td>
              <td className="getal">{getal(deel.gekoppeldePersonen, taal)}</td>
              <td className="getal">
                <Cijfer waarde={deel.gemiddeldePunten} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Gemeenteuitkomsten({ gemeenten, resultaat }: { gemeenten: Gemeenten; resultaat: Ronderesultaat }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const rijen = useMemo(() => uitkomstPerGemeente(gemeenten.gemeenten, resultaat.huishoudens, resultaat.prijzen), [gemeenten, resultaat])
  const lijst = useMemo(() => klassen(rijen.map((rij) => rij.personen)), [rijen])
  const tegels = useMemo(
    () =>
      rijen.map((rij): Tegel => ({
        gemeente: rij.gemeente,
        naam: rij.gemeente.naam,
        waarde: rij.personen,
        woord: t.personen(rij.personen, getal(rij.personen, taal)),
        groep: rij.gemeente.provincie.code,
      })),
    [rijen, t, taal],
  )
  const kolommen = useMemo((): Sorteerkolom<Gemeenteuitkomst>[] => {
    const som = (waarde: (rij: Gemeenteuitkomst) => number) =>
      getal(
        rijen.reduce((tot, rij) => tot + waarde(rij), 0),
        taal,
      )
    return [
      {
        id: 'naam',
        kop: t.indeling.gemeente,
        waarde: (rij) => rij.gemeente.naam,
        cel: (rij) => <Schakel naar={`/koppelen/gemeenten/${rij.gemeente.gemeentecode}`}>{rij.gemeente.naam}</Schakel>,
      },
      {
        id: 'huishoudens',
        kop: t.huishoudens,
        getal: true,
        waarde: (rij) => rij.huishoudens,
        cel: (rij) => <Cijfer waarde={rij.huishoudens} />,
        som: som((rij) => rij.huishoudens),
      },
      {
        id: 'personen',
        kop: t.personenkop,
        getal: true,
        waarde: (rij) => rij.personen,
        cel: (rij) => <Cijfer waarde={rij.personen} />,
        som: som((rij) => rij.personen),
      },
      { id: 'prijs', kop: t.prijsPerPersoon, getal: true, waarde: (rij) => rij.prijs, cel: (rij) => <Cijfer waarde={rij.prijs} /> },
    ]
  }, [rijen, t, taal])
  return (
    <div className="kaart-en-tabel">
      <Tegelkaart naam={t.rondekaart} tegels={tegels} klassen={lijst} />
      <Sorteertabel naam={t.perGemeente} kolommen={kolommen} rijen={rijen} sleutel={(rij) => rij.gemeente.gemeentecode} sorteerOp="naam" />
    </div>
  )
}
