import { Heading } from '@nl-design-system-candidate/heading-react'
import { useMemo } from 'react'
import type { Gemeente, Gemeenten, Koppelronde, Ronderesultaat, Rondevergelijking } from '../api/koppelen'
import { pad, useVraag } from '../api/vraag'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Cijfer } from './Cijfer'
import { klassen } from './klassen'
import { uitkomstPerGemeente, verschuiving, type Verschuiving } from './rondecijfers'
import { Sorteertabel, type Sorteerkolom } from './Sorteertabel'
import { Tegelkaart, type Tegel } from './Tegelkaart'
import { rondeteksten } from './rondeteksten'

/** Two finished rounds about the same households, side by side. */
export function Vergelijking({ deze, andere }: { deze: Koppelronde; andere: Koppelronde }) {
  const t = useTeksten(rondeteksten)
  const vergelijking = useVraag<Rondevergelijking>(`${pad('koppelrondes', deze.id, 'vergelijking')}?met=${encodeURIComponent(andere.id)}`)
  const gemeenten = useVraag<Gemeenten>(`/v1/gemeenten?peildatum=${deze.peildatum}`)
  const links = useVraag<Ronderesultaat>(vergelijking.data ? pad('koppelrondes', deze.id, 'resultaat') : null)
  const rechts = useVraag<Ronderesultaat>(vergelijking.data ? pad('koppelrondes', andere.id, 'resultaat') : null)
  return (
    <Toon vraag={vergelijking}>
      {(gegevens) => (
        <>
          <p className="inleiding">{t.anders(gegevens.anders, gegevens.deze.totaal.huishoudens, gegevens.andersPersonen)}</p>
          <p className="kanttekening" lang="nl">
            {gegevens.toelichting}
          </p>
          <Zijden vergelijking={gegevens} />
          <Toon vraag={gemeenten}>
            {(lijst) => (
              <Toon vraag={links}>
                {(een) => (
                  <Toon vraag={rechts}>
                    {(twee) => (
                      <>
                        <Afstanden gemeenten={lijst.gemeenten} een={een} twee={twee} />
                        <Heading level={2}>{t.winnaars}</Heading>
                        <Verschillen gemeenten={lijst.gemeenten} een={een} twee={twee} />
                      </>
                    )}
                  </Toon>
                )}
              </Toon>
            )}
          </Toon>
          <Heading level={2}>{t.perHuishoudtype}</Heading>
          <Soorten vergelijking={gegevens} />
        </>
      )}
    </Toon>
  )
}

function Zijden({ vergelijking: { deze, andere } }: { vergelijking: Rondevergelijking }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const deel = (wat: number, van: number) => `${getal(wat, taal)} ${t.van} ${getal(van, taal)}`
  const regels: [string, string, string][] = [
    [t.waarde, getal(deze.waarde, taal), getal(andere.waarde, taal)],
    [t.gekoppeldeHuishoudens, deel(deze.totaal.gekoppeld, deze.totaal.huishoudens), deel(andere.totaal.gekoppeld, andere.totaal.huishoudens)],
    [
      t.gekoppeldePersonen,
      deel(deze.totaal.gekoppeldePersonen, deze.totaal.personen),
      deel(andere.totaal.gekoppeldePersonen, andere.totaal.personen),
    ],
    [t.buitenRonde, getal(deze.totaal.buitenRonde, taal), getal(andere.totaal.buitenRonde, taal)],
    [t.inAdviesregio, deel(deze.totaal.inAdviesregio, deze.totaal.metAdviesregio), deel(andere.totaal.inAdviesregio, andere.totaal.metAdviesregio)],
    [t.opVoorkeur, deel(deze.totaal.opVoorkeur, deze.totaal.metVoorkeur), deel(andere.totaal.opVoorkeur, andere.totaal.metVoorkeur)],
    [t.opDoorstroomlocatie, getal(deze.totaal.opDoorstroomlocatie, taal), getal(andere.totaal.opDoorstroomlocatie, taal)],
  ]
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.naastElkaar}>
      <table className="lijst lijst--cijfers">
        <caption className="alleen-voorlezen">{t.naastElkaar}</caption>
        <thead>
          <tr>
            <th scope="col">{t.cijfer}</th>
            {[deze, andere].map((kant) => (
              <th key={kant.id} scope="col" className="getal">
                <Schakel naar={`/koppelen/ronde/${kant.id}`}>{kant.koppelstelsel}</Schakel>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regels.map(([kop, een, twee]) => (
            <tr key={kop}>
              <th scope="row">{kop}</th>
              <td className="getal">{een}</td>
              <td className="getal">{twee}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How far apart the two outcomes of the households are: a bar per distance, with the number beside it. */
function Afstanden({ gemeenten, een, twee }: { gemeenten: Gemeente[]; een: Ronderesultaat; twee: Ronderesultaat }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const uit = useMemo(() => verschuiving(gemeenten, een.huishoudens, twee.huishoudens), [gemeenten, een, twee])
  const regels = balken(uit, t, een.koppelstelsel, twee.koppelstelsel)
  const hoogste = Math.max(1, ...regels.map(([, aantal]) => aantal))
  return (
    <>
      <Heading level={2}>{t.afstanden}</Heading>
      <p>{t.afstandenUitleg}</p>
      <table className="lijst verdeling">
        <caption className="alleen-voorlezen">{t.afstanden}</caption>
        <thead>
          <tr>
            <th scope="col">{t.afstand}</th>
            <th scope="col" className="getal">
              {t.huishoudens}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {regels.map(([kop, aantal]) => (
            <tr key={kop}>
              <th scope="row">{kop}</th>
              <td className="getal">{getal(aantal, taal)}</td>
              <td className="verdeling__vak">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="verdeling__balk" aria-hidden="true">
                  <rect width={(aantal / hoogste) * 100} height="10" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function balken(uit: Verschuiving, t: (typeof rondeteksten)['nl'], een: string, twee: string): [string, number][] {
  return [
    [t.zelfdeGemeente, uit.zelfde],
    ...uit.vakken.map((vak): [string, number] => [
      vak.tot === null ? t.kilometersVanaf(vak.van) : vak.van === 0 ? t.kilometersTot(vak.tot) : t.kilometersTussen(vak.van, vak.tot),
      vak.huishoudens,
    ]),
    [t.alleenMet(een), uit.alleenDeze],
    [t.alleenMet(twee), uit.alleenAndere],
    [t.geenVanBeide, uit.geenVanBeide],
  ]
}

interface Verschil {
  gemeente: Gemeente
  een: number
  twee: number
  verschil: number
}

function Verschillen({ gemeenten, een, twee }: { gemeenten: Gemeente[]; een: Ronderesultaat; twee: Ronderesultaat }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const rijen = useMemo((): Verschil[] => {
    const naast = uitkomstPerGemeente(gemeenten, twee.huishoudens, [])
    return uitkomstPerGemeente(gemeenten, een.huishoudens, []).map(({ gemeente, personen }, i) => ({
      gemeente,
      een: personen,
      twee: naast[i].personen,
      verschil: naast[i].personen - personen,
    }))
  }, [gemeenten, een, twee])
  const lijst = useMemo(() => klassen(rijen.map((rij) => rij.verschil)), [rijen])
  const tegels = useMemo(
    () =>
      rijen.map((rij): Tegel => ({
        gemeente: rij.gemeente,
        naam: rij.gemeente.naam,
        waarde: rij.verschil,
        woord: rij.verschil === 0 ? t.evenveel : rij.verschil > 0 ? t.meer(getal(rij.verschil, taal)) : t.minder(getal(-rij.verschil, taal)),
        groep: rij.gemeente.provincie.code,
      })),
    [rijen, t, taal],
  )
  const kolommen = useMemo((): Sorteerkolom<Verschil>[] => {
    const kolom = (id: 'een' | 'twee' | 'verschil', kop: string): Sorteerkolom<Verschil> => ({
      id,
      kop,
      getal: true,
      waarde: (rij) => rij[id],
      cel: (rij) => (
        <>
          {id === 'verschil' && rij.verschil > 0 && '+'}
          <Cijfer waarde={rij[id]} />
        </>
      ),
      som: getal(
        rijen.reduce((som, rij) => som + rij[id], 0),
        taal,
      ),
    })
    return [
      {
        id: 'naam',
        kop: t.indeling.gemeente,
        waarde: (rij) => rij.gemeente.naam,
        cel: (rij) => <Schakel naar={`/koppelen/gemeenten/${rij.gemeente.gemeentecode}`}>{rij.gemeente.naam}</Schakel>,
      },
      kolom('een', een.koppelstelsel),
      kolom('twee', twee.koppelstelsel),
      kolom('verschil', t.verschil),
    ]
  }, [rijen, een, twee, t, taal])
  const meer = rijen.filter((rij) => rij.verschil > 0).length
  const minder = rijen.filter((rij) => rij.verschil < 0).length
  return (
    <>
      <p>{t.meerEnMinder(meer, minder, rijen.length - meer - minder, twee.koppelstelsel, een.koppelstelsel)}</p>
      <div className="kaart-en-tabel">
        <Tegelkaart naam={t.verschilkaart(een.koppelstelsel, twee.koppelstelsel)} tegels={tegels} klassen={lijst} />
        <Sorteertabel naam={t.winnaars} kolommen={kolommen} rijen={rijen} sleutel={(rij) => rij.gemeente.gemeentecode} sorteerOp="-verschil" />
      </div>
    </>
  )
}

function Soorten({ vergelijking: { deze, andere, perHuishoudtype } }: { vergelijking: Rondevergelijking }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.perHuishoudtype}>
      <table className="lijst lijst--cijfers">
        <caption className="alleen-voorlezen">{t.perHuishoudtype}</caption>
        <thead>
          <tr>
            <th scope="col">{t.huishoudtype}</th>
            <th scope="col" className="getal">
              {t.gekoppeldMet(deze.koppelstelsel)}
            </th>
            <th scope="col" className="getal">
              {t.gekoppeldMet(andere.koppelstelsel)}
            </th>
            <th scope="col" className="getal">
              {t.andereUitkomst}
            </th>
          </tr>
        </thead>
        <tbody>
          {perHuishoudtype.map((deel) => (
            <tr key={deel.huishoudtype}>
              <th scope="row" lang="nl">
                {deel.huishoudtype}
              </th>
              <td className="getal">{getal(deel.gekoppeldDeze, taal)}</td>
              <td className="getal">{getal(deel.gekoppeldAndere, taal)}</td>
              <td className="getal">{getal(deel.anders, taal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
