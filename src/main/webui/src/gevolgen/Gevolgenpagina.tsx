import { Heading } from '@nl-design-system-candidate/heading-react'
import { useId } from 'react'
import { useParams } from 'react-router'
import { useAanmelding } from '../aanmelding/wie'
import type { Doorrekening } from '../api/doorrekening'
import type { Rol } from '../api/inwerking'
import type { Voorstel } from '../api/voorstellen'
import { pad, useVraag } from '../api/vraag'
import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { dag } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { Bevolkingdeel } from './Bevolkingdeel'
import { Gedragdeel } from './Gedragdeel'
import { Gevallendeel } from './Gevallendeel'
import { Herhaaldeel } from './Herhaaldeel'
import { InHetKort } from './InHetKort'
import { Mutatiedeel } from './Mutatiedeel'
import { Startformulier } from './Startformulier'
import { gevolgteksten } from './teksten'
import { loopt, Voortgang } from './Voortgang'

const REKENAARS: Rol[] = ['beleidsmaker', 'beoordelaar', 'goedkeurder']

/** What a proposal does before it counts. `?nummer=` is one calculation; without it the last. */
export function Gevolgenpagina() {
  const { id = '' } = useParams()
  const t = useTeksten(gevolgteksten)
  const voorstel = useVraag<Voorstel>(pad('wijzigingsvoorstellen', id))
  const lijst = useVraag<{ doorrekeningen: Doorrekening[] }>(pad('wijzigingsvoorstellen', id, 'doorrekeningen'), ({ doorrekeningen }) =>
    doorrekeningen.some(loopt) ? 3000 : false,
  )
  return (
    <Pagina
      breed
      titel={t.titel}
      kruimels={[{ naam: t.voorstellen, pad: '/wijzigen' }, { naam: voorstel.data?.titel ?? t.voorstel, pad: `/wijzigen/${id}` }, { naam: t.titel }]}
      inleiding={<p>{t.inleiding}</p>}
    >
      <Toon vraag={voorstel}>
        {(gegevens) => (
          <Toon vraag={lijst}>
            {({ doorrekeningen }) => (
              <>
                <Rekendeel voorstel={gegevens} doorrekeningen={doorrekeningen} />
                <Mutatiedeel voorstel={gegevens} />
              </>
            )}
          </Toon>
        )}
      </Toon>
    </Pagina>
  )
}

function Rekendeel({ voorstel, doorrekeningen }: { voorstel: Voorstel; doorrekeningen: Doorrekening[] }) {
  const t = useTeksten(gevolgteksten)
  const [gekozen, kies] = useAdresdeel('nummer')
  const nummer = gekozen || (doorrekeningen.length > 0 ? String(doorrekeningen[0].nummer) : '')
  const vraag = useVraag<Doorrekening>(nummer ? pad('wijzigingsvoorstellen', voorstel.id, 'doorrekeningen', nummer) : null, (doorrekening) =>
    loopt(doorrekening) ? 1000 : false,
  )
  const begonnen = (nieuw: Doorrekening) => kies(String(nieuw.nummer))
  if (!nummer)
    return (
      <>
        <Heading level={2}>{t.reken}</Heading>
        <p>{t.nogNiets}</p>
        <Begin voorstel={voorstel} begonnen={begonnen} />
      </>
    )
  const bezig = vraag.data !== undefined && loopt(vraag.data)
  return (
    <>
      {doorrekeningen.length > 1 && <Keuze doorrekeningen={doorrekeningen} nummer={nummer} kies={kies} />}
      {vraag.data && vraag.data.versie < voorstel.versie && (
        <div className="aandachtvak">
          <Heading level={2}>{t.verouderd}</Heading>
          <p>{t.verouderdUitleg}</p>
        </div>
      )}
      {!bezig && (
        <details className="onderdelen" key={`opnieuw ${nummer}`}>
          <summary>
            <h2>{t.rekenOpnieuw}</h2>
          </summary>
          <Begin voorstel={voorstel} begonnen={begonnen} vorige={vraag.data} />
        </details>
      )}
      <Toon vraag={vraag}>{(doorrekening) => <Uitslag voorstel={voorstel} doorrekening={doorrekening} />}</Toon>
    </>
  )
}

function Keuze({ doorrekeningen, nummer, kies }: { doorrekeningen: Doorrekening[]; nummer: string; kies: (nummer: string) => void }) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  const id = useId()
  return (
    <p className="veld">
      <label htmlFor={id}>{t.eerdere}</label>
      <select id={id} className="utrecht-select" value={nummer} onChange={(e) => kies(e.target.value)}>
        {doorrekeningen.map((deel) => (
          <option key={deel.nummer} value={deel.nummer}>
            {t.keuze(deel.nummer, dag(deel.verzoek.peildatum, taal), t.standen[deel.stand])}
          </option>
        ))}
      </select>
    </p>
  )
}

/** The form, or why there is none. */
function Begin({ voorstel, begonnen, vorige }: { voorstel: Voorstel; begonnen: (nieuw: Doorrekening) => void; vorige?: Doorrekening }) {
  const t = useTeksten(gevolgteksten)
  const aanmelding = useAanmelding()
  if (voorstel.bestanden.length === 0 || voorstel.concept === null)
    return (
      <p>
        {voorstel.bestanden.length === 0 ? t.nietsGewijzigd : t.nietVertaald} <Schakel naar={`/wijzigen/${voorstel.id}`}>{t.naarVoorstel}</Schakel>
      </p>
    )
  if (!aanmelding) return null
  if (!aanmelding.rollen.some((rol) => REKENAARS.includes(rol))) return <p>{t.magNiet}</p>
  return <Startformulier voorstel={voorstel} rollen={aanmelding.rollen} begonnen={begonnen} vorige={vorige} />
}

function Uitslag({ voorstel, doorrekening }: { voorstel: Voorstel; doorrekening: Doorrekening }) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  const { gevallen, gedrag, bevolking, herhaling, verzoek } = doorrekening
  const leeg = <p className="onderkop">{loopt(doorrekening) ? t.nogBezig : t.nietGerekend}</p>
  return (
    <>
      <p className="onderkop">
        {t.vanNaar} <code>{doorrekening.van.slice(0, 12)}</code> {t.naar} <code>{doorrekening.naar.slice(0, 12)}</code>.{' '}
        {t.gerekendOp(dag(verzoek.peildatum, taal), verzoek.bevolking)}
      </p>
      <Voortgang doorrekening={doorrekening} />
      <InHetKort doorrekening={doorrekening} />
      <section id="gevallen">
        <Heading level={2}>{t.gevallen}</Heading>
        <p>{t.gevallenUitleg}</p>
        {gevallen ? <Gevallendeel voorstel={voorstel} gevallen={gevallen} /> : leeg}
      </section>
      <section id="gedrag">
        <Heading level={2}>{t.gedrag}</Heading>
        <p>{t.gedragUitleg}</p>
        {gedrag ? <Gedragdeel voorstel={voorstel.id} gedrag={gedrag} /> : leeg}
      </section>
      <section id="bevolking">
        <Heading level={2}>{t.bevolkingkop}</Heading>
        {bevolking ? <Bevolkingdeel uitslag={bevolking} /> : leeg}
      </section>
      <section id="herhaling">
        <Heading level={2}>{t.herhaling}</Heading>
        {herhaling ? <Herhaaldeel herhaling={herhaling} /> : verzoek.herhaalVan === null ? <p className="onderkop">{t.geenHerhaling}</p> : leeg}
      </section>
    </>
  )
}
