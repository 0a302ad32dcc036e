import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import type { Koppelronde, Koppelrondes } from '../api/koppelen'
import type { Model } from '../api/regelsets'
import { Probleem, stuur, useVraag } from '../api/vraag'
import { useAdres, usePeildatum } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { dag, moment, vandaag } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Formuliermelding } from './Formuliermelding'
import { rondeteksten } from './rondeteksten'
import { Typeveld } from './Typeveld'
import type { Verzoek } from './verzoek'

const gevraagd = ['peildatum', 'koppelstelsel', 'voorbeeld']

/** Starts a round on made-up households, and lists the latest rounds. */
export function Rondenpagina() {
  const t = useTeksten(rondeteksten)
  const model = useVraag<Model>('/v1/regelsets/geldend/modellen/bericht-koppelronde')
  const rondes = useVraag<Koppelrondes>('/v1/koppelrondes?aantal=20', (lijst) => (lijst.rondes.some(nogBezig) ? 3000 : false))
  return (
    <Pagina titel={t.rondes} kruimels={[{ naam: t.titel, pad: '/koppelen' }, { naam: t.rondes }]} inleiding={<p>{t.rondesInleiding}</p>}>
      <Toon vraag={model}>{(gegevens) => <Startformulier model={gegevens} />}</Toon>
      <Heading level={2}>{t.laatsteRondes}</Heading>
      <Toon vraag={rondes}>{(lijst) => <Rondelijst rondes={lijst.rondes} />}</Toon>
    </Pagina>
  )
}

export function nogBezig(ronde: Koppelronde): boolean {
  return ronde.status === 'wacht' || ronde.status === 'loopt'
}

function Startformulier({ model }: { model: Model }) {
  const t = useTeksten(rondeteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const peildatum = usePeildatum()
  const [verzoek, zet] = useState<Verzoek>(() => ({
    peildatum: peildatum ?? vandaag(),
    koppelstelsel: 'punten-met-prijzen',
    voorbeeld: { huishoudens: 500, zaad: 1 },
  }))
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)

  async function begin(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetBezig(true)
    zetFout(null)
    try {
      const ronde = await stuur<Koppelronde>('/v1/koppelrondes', verzoek)
      void ga(adres(`/koppelen/ronde/${ronde.id}`))
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
      zetBezig(false)
    }
  }

  const formulier = { verzoek, zet, fouten: fout?.fouten ?? [], gemeenten: [], arbeidsmarktregios: [] }
  return (
    <form onSubmit={(gebeurtenis) => void begin(gebeurtenis)} noValidate>
      {fout && <Formuliermelding fout={fout} />}
      <div className="velden velden--raster">
        {model.invoer
          .filter((gegeven) => gevraagd.includes(gegeven.naam) && gegeven.type.soort !== 'structuur')
          .map((gegeven) => (
            <Typeveld key={gegeven.naam} gegeven={gegeven} plek={[gegeven.naam]} formulier={formulier} />
          ))}
      </div>
      {model.invoer
        .filter((gegeven) => gevraagd.includes(gegeven.naam) && gegeven.type.soort === 'structuur')
        .map((gegeven) => (
          <Typeveld key={gegeven.naam} gegeven={gegeven} plek={[gegeven.naam]} formulier={formulier} />
        ))}
      <p>
        <Button type="submit" purpose="primary" disabled={bezig}>
          {t.beginRonde}
        </Button>
      </p>
    </form>
  )
}

function Rondelijst({ rondes }: { rondes: Koppelronde[] }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  if (rondes.length === 0) return <p role="status">{t.geenRondes}</p>
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.laatsteRondes}>
      <table className="lijst lijst--cijfers">
        <caption className="alleen-voorlezen">{t.laatsteRondes}</caption>
        <thead>
          <tr>
            <th scope="col">{t.ronde}</th>
            <th scope="col">{t.aangevraagd}</th>
            <th scope="col">{t.stelsel}</th>
            <th scope="col">{t.peildatumkop}</th>
            <th scope="col" className="getal">
              {t.huishoudens}
            </th>
            <th scope="col">{t.statuskop}</th>
          </tr>
        </thead>
        <tbody>
          {rondes.map((ronde) => (
            <tr key={ronde.id}>
              <th scope="row">
                <Schakel naar={`/koppelen/ronde/${ronde.id}`}>{ronde.id.slice(0, 8)}</Schakel>
              </th>
              <td>{moment(ronde.aangevraagdOp, taal)}</td>
              <td lang="nl">{ronde.koppelstelsel}</td>
              <td>{dag(ronde.peildatum, taal)}</td>
              <td className="getal">{getal(ronde.aantalHuishoudens, taal)}</td>
              <td>{t.status[ronde.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
