import { Button } from '@nl-design-system-candidate/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import type { Bevolkingen, Doorrekening, Doorrekeningverzoek } from '../api/doorrekening'
import type { Rol } from '../api/inwerking'
import type { Verschillen } from '../api/vergelijking'
import type { Voorstel } from '../api/voorstellen'
import { pad, Probleem, stuur, useVraag } from '../api/vraag'
import { usePeildatum } from '../app/adres'
import { Melding, Toon } from '../app/Toon'
import { dag, vandaag } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Veld } from '../wijzigen/Veld'
import { Bevolkinginvoer } from './Bevolkinginvoer'
import { eersteNieuweDag } from './begindag'
import { gevolgteksten } from './teksten'

const INVOERDERS: Rol[] = ['beleidsmaker', 'beheerder']

/** Asks over whom, on which day and which stored advice; begins when both the populations and the first day of the change are known. */
export function Startformulier({
  voorstel,
  rollen,
  begonnen,
  vorige,
}: {
  voorstel: Voorstel
  rollen: Rol[]
  begonnen: (nieuw: Doorrekening) => void
  vorige?: Doorrekening
}) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  const bevolkingen = useVraag<Bevolkingen>('/v1/bevolkingen')
  const verschillen = useVraag<Verschillen>(pad('regelsets', `voorstel-${voorstel.id}`, 'verschillen', voorstel.basis))
  const [ingevoerd, zetIngevoerd] = useState<Bevolkingen['bevolkingen'][number] | null>(null)
  return (
    <Toon vraag={bevolkingen}>
      {(lijst) => (
        <Toon vraag={verschillen}>
          {(verschil) => (
            <>
              {ingevoerd && (
                <p role="status" className="gelukt">
                  {t.ingevoerd(ingevoerd.naam, getal(ingevoerd.personen, taal))}
                </p>
              )}
              <Formulier
                key={ingevoerd?.naam}
                voorstel={voorstel}
                bevolkingen={lijst.bevolkingen}
                gekozen={ingevoerd?.naam ?? vorige?.verzoek.bevolking}
                begindag={eersteNieuweDag(verschil)}
                begonnen={begonnen}
              />
              {rollen.some((rol) => INVOERDERS.includes(rol)) && <Bevolkinginvoer ingevoerd={zetIngevoerd} />}
            </>
          )}
        </Toon>
      )}
    </Toon>
  )
}

type Sleutel = 'bevolking' | 'peildatum' | 'herhaalVan' | 'herhaalTot'

/** A month of stored advice is enough to begin with. */
function maandTerug(iso: string): string {
  const [jaar, maand, dagnummer] = iso.split('-').map(Number)
  return new Date(Date.UTC(jaar, maand - 1, dagnummer - 30)).toISOString().slice(0, 10)
}

function Formulier({
  voorstel,
  bevolkingen,
  gekozen,
  begindag,
  begonnen,
}: {
  voorstel: Voorstel
  bevolkingen: Bevolkingen['bevolkingen']
  gekozen?: string
  begindag: string | null
  begonnen: (nieuw: Doorrekening) => void
}) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  const id = useId()
  const vragen = useQueryClient()
  const inAdres = usePeildatum()
  const [waarden, zet] = useState(() => ({
    bevolking: bevolkingen.find(({ naam }) => naam === gekozen)?.naam ?? bevolkingen[0]?.naam ?? '',
    peildatum: inAdres ?? begindag ?? vandaag(),
    herhaalVan: maandTerug(vandaag()),
    herhaalTot: vandaag(),
  }))
  const [herhaal, zetHerhaal] = useState(true)
  const [leeg, zetLeeg] = useState<Sleutel[]>([])
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  const adres = pad('wijzigingsvoorstellen', voorstel.id, 'doorrekeningen')

  async function begin(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const dagen: Sleutel[] = herhaal ? ['peildatum', 'herhaalVan', 'herhaalTot'] : ['peildatum']
    const ontbreekt = dagen.filter((naam) => !waarden[naam])
    zetLeeg(ontbreekt)
    zetFout(null)
    if (ontbreekt.length > 0 || bezig) return
    zetBezig(true)
    const verzoek: Doorrekeningverzoek = {
      bevolking: waarden.bevolking,
      peildatum: waarden.peildatum,
      herhaalVan: herhaal ? waarden.herhaalVan : null,
      herhaalTot: herhaal ? waarden.herhaalTot : null,
    }
    try {
      const nieuw = await stuur<Doorrekening>(adres, verzoek)
      vragen.setQueryData([pad('wijzigingsvoorstellen', voorstel.id, 'doorrekeningen', String(nieuw.nummer))], nieuw)
      await vragen.invalidateQueries({ queryKey: [adres] })
      begonnen(nieuw)
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
      zetBezig(false)
    }
  }

  const foutBij = (naam: Sleutel) => {
    if (leeg.includes(naam)) return t.vulDag
    const gevonden = fout?.fouten.filter(({ pointer }) => pointer === `/${naam}`) ?? []
    return (
      gevonden.length > 0 && (
        <span lang="nl">{gevonden.map(({ detail, toegestaan }) => [detail, toegestaan].filter(Boolean).join(' ')).join(' ')}</span>
      )
    )
  }
  const datumveld = (naam: Sleutel, label: string, uitleg?: string) => (
    <Veld naam={label} uitleg={uitleg} fout={foutBij(naam)}>
      {(eigenschappen) => (
        <input
          {...eigenschappen}
          type="date"
          className="utrecht-textbox"
          value={waarden[naam]}
          onChange={(e) => zet((oud) => ({ ...oud, [naam]: e.target.value }))}
        />
      )}
    </Veld>
  )
  return (
    <form className="startformulier" onSubmit={(gebeurtenis) => void begin(gebeurtenis)} noValidate>
      {fout && <Melding fout={fout} />}
      <div className="velden">
        <Veld naam={t.bevolking} uitleg={t.bevolkingUitleg} fout={foutBij('bevolking')}>
          {(eigenschappen) => (
            <select
              {...eigenschappen}
              className="utrecht-select"
              value={waarden.bevolking}
              onChange={(e) => zet((oud) => ({ ...oud, bevolking: e.target.value }))}
            >
              {bevolkingen.map(({ naam, personen, synthetisch }) => (
                <option key={naam} value={naam}>
                  {naam === 'synthetisch' && synthetisch
                    ? t.keuzeSynthetisch(getal(personen, taal))
                    : t.keuzeBevolking(naam, getal(personen, taal), synthetisch)}
                </option>
              ))}
            </select>
          )}
        </Veld>
        {datumveld('peildatum', t.peildatum, begindag ? t.peildatumBegin(dag(begindag, taal)) : t.peildatumUitleg)}
      </div>
      <p>
        <label className="vink" htmlFor={id}>
          <input id={id} type="checkbox" checked={herhaal} onChange={(e) => zetHerhaal(e.target.checked)} /> {t.herhaal}
        </label>
      </p>
      {herhaal && (
        <div className="velden">
          {datumveld('herhaalVan', t.herhaalVan)}
          {datumveld('herhaalTot', t.herhaalTot)}
        </div>
      )}
      <p>
        <Button type="submit" purpose="primary" busy={bezig}>
          {t.begin}
        </Button>
      </p>
    </form>
  )
}
