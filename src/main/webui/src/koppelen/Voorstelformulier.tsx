import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import type { Gemeenten, Koppelvoorstel, Regio } from '../api/koppelen'
import type { Model } from '../api/regelsets'
import { haal, Probleem, stuur, useVraag } from '../api/vraag'
import { useAdres, usePeildatum } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Toon } from '../app/Toon'
import { vandaag } from '../lees/datum'
import { useTeksten } from '../taal/taal'
import { Formuliermelding } from './Formuliermelding'
import { voorstelteksten } from './voorstelteksten'
import { Typeveld, type Formulier } from './Typeveld'
import { voorbeelden, type Verzoek } from './verzoek'

/** What the form asks of the message; room and prices are those the service knows. */
const gevraagd = ['peildatum', 'koppelstelsel', 'huishouden']

/** Asks a proposal for one household; the fields come from the type of the message. */
export function Voorstelformulier() {
  const t = useTeksten(voorstelteksten)
  const model = useVraag<Model>('/v1/regelsets/geldend/modellen/bericht-koppelvoorstel')
  return (
    <Pagina titel={t.voorstel} kruimels={[{ naam: t.titel, pad: '/koppelen' }, { naam: t.voorstel }]} inleiding={<p>{t.voorstelInleiding}</p>}>
      <Toon vraag={model}>{(gegevens) => <Velden model={gegevens} />}</Toon>
    </Pagina>
  )
}

function Velden({ model }: { model: Model }) {
  const t = useTeksten(voorstelteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const voorraad = useQueryClient()
  const peildatum = usePeildatum()
  const [verzoek, zet] = useState<Verzoek>(() => ({ peildatum: peildatum ?? vandaag(), huishouden: { volwassenen: [{}] } }))
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  const dag = /^\d{4}-\d{2}-\d{2}$/.test(String(verzoek.peildatum ?? '')) ? String(verzoek.peildatum) : vandaag()
  const gemeentenPad = `/v1/gemeenten?peildatum=${dag}`
  const gemeenten = useVraag<Gemeenten>(gemeentenPad)
  const regios = useVraag<{ regios: Regio[] }>(`/v1/arbeidsmarktregios?peildatum=${dag}`)

  async function vraag(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetBezig(true)
    zetFout(null)
    try {
      // The answer explains every municipality, so that "why not" needs no second question. An example may just have changed the day.
      const alle = await voorraad.ensureQueryData({ queryKey: [gemeentenPad], queryFn: () => haal<Gemeenten>(gemeentenPad) })
      const antwoord = await stuur<Koppelvoorstel>('/v1/koppelvoorstellen', {
        ...verzoek,
        waaromNiet: alle.gemeenten.map((gemeente) => gemeente.gemeentecode),
      })
      void ga(adres(`/koppelen/voorstel/${antwoord.advies.id}`))
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
      zetBezig(false)
    }
  }

  const formulier: Formulier = {
    verzoek,
    zet,
    // Room that is not known is the fault of the day that was chosen.
    fouten: (fout?.fouten ?? []).map((deel) => (deel.pointer === '/gemeenten' ? { ...deel, pointer: '/peildatum' } : deel)),
    gemeenten: opNaam(gemeenten.data?.gemeenten.map(({ gemeentecode, naam }) => [gemeentecode, naam]) ?? []),
    arbeidsmarktregios: opNaam(regios.data?.regios.map(({ code, naam }) => [code, naam]) ?? []),
  }
  return (
    <>
      <div className="voorbeelden" role="group" aria-label={t.voorbeelden}>
        <span className="onderkop">{t.voorbeelden}:</span>
        {(['werk', 'gezin', 'groot'] as const).map((naam) => (
          <button
            key={naam}
            type="button"
            className="tekstknop"
            onClick={() => {
              zet(voorbeelden[naam])
              zetFout(null)
            }}
          >
            {t.voorbeeld[naam]}
          </button>
        ))}
      </div>
      {fout && <Formuliermelding fout={fout} />}
      <form onSubmit={(gebeurtenis) => void vraag(gebeurtenis)} noValidate>
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
            <div key={gegeven.naam}>
              <Heading level={2}>{t.huishouden}</Heading>
              <Typeveld gegeven={gegeven} plek={[gegeven.naam]} formulier={formulier} />
            </div>
          ))}
        <p>
          <Button type="submit" purpose="primary" disabled={bezig}>
            {bezig ? t.bezigMetVoorstel : t.vraagVoorstel}
          </Button>
        </p>
        <p className="onderkop">{t.zonderHerkomst}</p>
      </form>
    </>
  )
}

function opNaam(lijst: [string, string][]): [string, string][] {
  return [...lijst].sort(([, a], [, b]) => a.localeCompare(b, 'nl', { ignorePunctuation: true }))
}
