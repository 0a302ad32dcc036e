import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useState, type FormEvent } from 'react'
import type { Koppelbesluit, Koppelvoorstel } from '../api/koppelen'
import type { Model } from '../api/regelsets'
import { pad, Probleem, stuur, useVraag } from '../api/vraag'
import { Melding } from '../app/Toon'
import { moment } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { voorstelteksten } from './voorstelteksten'
import { Veld } from './Typeveld'
import { foutenBij } from './verzoek'

const NIET = 'niet-koppelen'
const ANDERS = 'andere-gemeente'

/** The decision of a person on a proposal: which municipality, and why when it is not the first. */
export function Besluit({
  id,
  voorstel,
  besluit,
  besloten,
}: {
  id: string
  voorstel: Koppelvoorstel
  besluit: Koppelbesluit | null
  besloten: () => void
}) {
  const t = useTeksten(voorstelteksten)
  return (
    <section className="besluit">
      <Heading level={2}>{t.besluit}</Heading>
      {besluit ? <Besloten besluit={besluit} /> : <Besluitformulier id={id} voorstel={voorstel} besloten={besloten} />}
    </section>
  )
}

function Besloten({ besluit }: { besluit: Koppelbesluit }) {
  const t = useTeksten(voorstelteksten)
  const taal = useTaal()
  return (
    <div role="status">
      <p className="uitkomst">
        <strong>{besluit.naam ?? t.nietKoppelen}</strong>
      </p>
      <p>
        {t.beslotenDoor(besluit.rol, moment(besluit.beslotenOp, taal))} {besluit.afgeweken ? t.afgeweken : t.volgtVoorstel}
      </p>
      {besluit.reden && (
        <p>
          {t.reden}: {besluit.reden}
        </p>
      )}
      {besluit.gevolgen && (
        <ul className="regels" lang="nl">
          {besluit.gevolgen.zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Besluitformulier({ id, voorstel: { uitkomst }, besloten }: { id: string; voorstel: Koppelvoorstel; besloten: () => void }) {
  const t = useTeksten(voorstelteksten)
  const bericht = useVraag<Model>('/v1/regelsets/geldend/modellen/bericht-koppelbesluit')
  const roltype = bericht.data?.invoer.find((gegeven) => gegeven.naam === 'rol')?.type
  const [rol, zetRol] = useState('')
  const [keuze, zetKeuze] = useState(uitkomst.voorstellen[0]?.gemeentecode ?? NIET)
  const [andere, zetAndere] = useState('')
  const [reden, zetReden] = useState('')
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  const voorgesteld = new Set(uitkomst.voorstellen.map((deel) => deel.gemeentecode))

  async function leg(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetBezig(true)
    zetFout(null)
    const gemeentecode = keuze === ANDERS ? andere : keuze
    try {
      await stuur(pad('koppelvoorstellen', id, 'besluit'), {
        ...(rol && { rol }),
        keuze: { ...(keuze === NIET ? { nietKoppelen: 'ja' } : gemeentecode && { gemeentecode }), ...(reden.trim() && { reden: reden.trim() }) },
      })
      besloten()
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
      zetBezig(false)
    }
  }

  const fouten = fout?.fouten ?? []
  const bijVeld = [...foutenBij(fouten, ['rol']), ...foutenBij(fouten, ['keuze', 'gemeentecode']), ...foutenBij(fouten, ['keuze', 'reden'])]
  return (
    <form onSubmit={(gebeurtenis) => void leg(gebeurtenis)} noValidate>
      <p>{t.besluitUitleg}</p>
      {fout && bijVeld.length < Math.max(1, fouten.length) && <Melding fout={fout} />}
      <fieldset className="lijstveld">
        <legend>{t.keuze}</legend>
        {[
          ...uitkomst.voorstellen.map((deel, i): [string, string] => [deel.gemeentecode, `${i + 1}. ${deel.naam}`]),
          [ANDERS, t.andereGemeente] as [string, string],
          [NIET, t.nietKoppelen] as [string, string],
        ].map(([waarde, naam]) => (
          <label key={waarde} className="vink">
            <input type="radio" name="keuze" value={waarde} checked={keuze === waarde} onChange={() => zetKeuze(waarde)} />
            {naam}
          </label>
        ))}
        {keuze === ANDERS && (
          <Veld naam={t.welkeGemeente} fouten={foutenBij(fouten, ['keuze', 'gemeentecode'])}>
            {(eigenschappen) => (
              <select {...eigenschappen} className="utrecht-select" value={andere} onChange={(e) => zetAndere(e.target.value)}>
                <option value="">{t.kiesGemeente}</option>
                {uitkomst.rangorde
                  .filter((plaats) => !voorgesteld.has(plaats.gemeentecode))
                  .sort((a, b) => a.naam.localeCompare(b.naam, 'nl', { ignorePunctuation: true }))
                  .map((plaats) => (
                    <option key={plaats.gemeentecode} value={plaats.gemeentecode}>
                      {plaats.naam}
                      {plaats.uitsluitingen.length > 0 && ` (${t.uitgeslotenWoord})`}
                    </option>
                  ))}
              </select>
            )}
          </Veld>
        )}
        {keuze !== ANDERS &&
          foutenBij(fouten, ['keuze', 'gemeentecode']).map((deel) => (
            <p key={deel.code} className="veld__fout" lang="nl">
              {deel.detail} {deel.toegestaan}
            </p>
          ))}
      </fieldset>
      <Veld naam={t.reden} uitleg={t.redenUitleg} fouten={foutenBij(fouten, ['keuze', 'reden'])}>
        {(eigenschappen) => (
          <textarea {...eigenschappen} className="utrecht-textbox" rows={3} value={reden} onChange={(e) => zetReden(e.target.value)} />
        )}
      </Veld>
      <Veld naam={t.rol} fouten={foutenBij(fouten, ['rol'])}>
        {(eigenschappen) => (
          <select {...eigenschappen} className="utrecht-select" value={rol} onChange={(e) => zetRol(e.target.value)}>
            <option value="">{t.kiesRol}</option>
            {roltype?.soort === 'opsomming' && roltype.waarden.map((deel) => <option key={deel}>{deel}</option>)}
          </select>
        )}
      </Veld>
      <p>
        <Button type="submit" purpose="primary" disabled={bezig}>
          {t.legBesluitVast}
        </Button>
      </p>
    </form>
  )
}
