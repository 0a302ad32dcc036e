import { Button } from '@nl-design-system-candidate/button-react'
import { useRef, useState, type FormEvent } from 'react'
import { Melding } from '../app/Toon'
import type { NieuwVoorstel } from '../api/voorstellen'
import { Probleem } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { gegevensfouten, type Gegevensfout, type Veldnaam } from './gegevens'
import { wijzigteksten } from './teksten'
import { Veld } from './Veld'

/** Title, reason and cause of a proposal; what was typed stays until the service has it. */
export function Gegevensformulier({
  begin,
  knop,
  verstuur,
}: {
  begin: NieuwVoorstel
  knop: string
  verstuur: (gegevens: NieuwVoorstel) => Promise<void>
}) {
  const t = useTeksten(wijzigteksten)
  const [gegevens, zet] = useState(begin)
  const [fouten, zetFouten] = useState<Partial<Record<Veldnaam, Gegevensfout>>>({})
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  const formulier = useRef<HTMLFormElement>(null)

  function wijzig(veld: Veldnaam, tekst: string) {
    const nieuw = { ...gegevens, [veld]: tekst }
    zet(nieuw)
    // A message goes as soon as it is solved, and comes only when somebody is done.
    if (fouten[veld]) zetFouten({ ...fouten, [veld]: gegevensfouten(nieuw)[veld] })
  }

  async function maak(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    if (bezig) return
    const gevonden = gegevensfouten(gegevens)
    zetFouten(gevonden)
    zetFout(null)
    const eerste = (['titel', 'reden', 'aanleiding'] as const).find((veld) => gevonden[veld])
    if (eerste) {
      formulier.current?.querySelector<HTMLElement>(`[name=${eerste}]`)?.focus()
      return
    }
    zetBezig(true)
    try {
      await verstuur({ titel: gegevens.titel.trim(), reden: gegevens.reden.trim(), aanleiding: gegevens.aanleiding.trim() })
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      const bijVeld = oorzaak.fouten.filter((deel) => deel.pointer.slice(1) in gegevens)
      zetFouten(Object.fromEntries(bijVeld.map((deel) => [deel.pointer.slice(1), { soort: 'dienst', fout: deel }])))
      if (bijVeld.length === 0) zetFout(oorzaak)
    } finally {
      zetBezig(false)
    }
  }

  const tekst = (deel?: Gegevensfout) => {
    if (!deel) return undefined
    if (deel.soort === 'verplicht') return t.verplicht
    if (deel.soort === 'te-lang') return t.teLang(deel.grens)
    if (deel.soort === 'dienst') return <span lang="nl">{`${deel.fout.detail} ${deel.fout.toegestaan ?? ''}`}</span>
    return deel.fout.fout === 'vorm' ? t.citaatVorm(deel.fout.regel, deel.fout.tekst) : t.citaatDatum(deel.fout.regel, deel.fout.tekst)
  }
  return (
    <form ref={formulier} onSubmit={(gebeurtenis) => void maak(gebeurtenis)} noValidate className="gegevensformulier">
      {fout && <Melding fout={fout} />}
      <Veld naam={t.veldTitel} uitleg={t.veldTitelUitleg} fout={tekst(fouten.titel)}>
        {(eigenschappen) => (
          <input
            {...eigenschappen}
            name="titel"
            className="utrecht-textbox"
            value={gegevens.titel}
            onChange={(e) => wijzig('titel', e.target.value)}
          />
        )}
      </Veld>
      <Veld naam={t.veldReden} uitleg={t.veldRedenUitleg} fout={tekst(fouten.reden)}>
        {(eigenschappen) => (
          <textarea
            {...eigenschappen}
            name="reden"
            rows={4}
            className="utrecht-textarea"
            value={gegevens.reden}
            onChange={(e) => wijzig('reden', e.target.value)}
          />
        )}
      </Veld>
      <Veld
        naam={t.veldAanleiding}
        uitleg={
          <>
            {t.veldAanleidingUitleg} {t.veldAanleidingVoorbeeld}
          </>
        }
        fout={tekst(fouten.aanleiding)}
      >
        {(eigenschappen) => (
          <textarea
            {...eigenschappen}
            name="aanleiding"
            rows={3}
            spellCheck={false}
            className="utrecht-textarea"
            value={gegevens.aanleiding}
            onChange={(e) => wijzig('aanleiding', e.target.value)}
            onBlur={() => zetFouten({ ...fouten, aanleiding: gegevensfouten(gegevens).aanleiding })}
          />
        )}
      </Veld>
      <Button type="submit" purpose="primary" busy={bezig}>
        {knop}
      </Button>
    </form>
  )
}
