import { Button } from '@nl-design-system-candidate/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Bevolkingen } from '../api/doorrekening'
import { haal, pad, Probleem, type Fout } from '../api/vraag'
import { Melding } from '../app/Toon'
import { useTeksten } from '../taal/taal'
import { Veld } from '../wijzigen/Veld'
import { plekInBestand } from './invoerfout'
import { bevolkingteksten } from './bevolkingteksten'

type Bevolking = Bevolkingen['bevolkingen'][number]

const NAAM = /^[a-z0-9][a-z0-9-]{0,39}$/

/** Takes in an anonymous file; what is wrong with it stands per line, and then nothing was taken in. */
export function Bevolkinginvoer({ ingevoerd }: { ingevoerd: (bevolking: Bevolking) => void }) {
  const t = useTeksten(bevolkingteksten)
  const vragen = useQueryClient()
  const [naam, zetNaam] = useState('')
  const [bestand, kies] = useState<File | null>(null)
  const [mis, zetMis] = useState<{ naam?: string; bestand?: string }>({})
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  async function voerIn(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const gemist = { naam: NAAM.test(naam) ? undefined : t.naamVorm, bestand: bestand ? undefined : t.kiesBestand }
    zetMis(gemist)
    zetFout(null)
    if (gemist.naam || !bestand || bezig) return
    zetBezig(true)
    try {
      const nieuw = await haal<Bevolking>(pad('bevolkingen', naam), { method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: bestand })
      await vragen.invalidateQueries({ queryKey: ['/v1/bevolkingen'] })
      ingevoerd(nieuw)
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
    } finally {
      zetBezig(false)
    }
  }
  return (
    <details className="bevolkinginvoer">
      <summary>{t.invoer}</summary>
      <p>{t.invoerUitleg}</p>
      <form onSubmit={(gebeurtenis) => void voerIn(gebeurtenis)} noValidate>
        <Veld naam={t.naam} uitleg={t.naamUitleg} fout={mis.naam}>
          {(eigenschappen) => (
            <input
              {...eigenschappen}
              className="utrecht-textbox"
              autoCapitalize="none"
              spellCheck={false}
              value={naam}
              onChange={(e) => zetNaam(e.target.value)}
            />
          )}
        </Veld>
        <Veld naam={t.bestand} fout={mis.bestand}>
          {(eigenschappen) => (
            <input
              {...eigenschappen}
              type="file"
              accept=".csv,text/csv"
              onChange={(e) => {
                kies(e.target.files?.[0] ?? null)
                zetFout(null)
              }}
            />
          )}
        </Veld>
        <p>
          <Button type="submit" purpose="secondary" busy={bezig}>
            {t.voerIn}
          </Button>
        </p>
      </form>
      {fout && (fout.fouten.length > 0 ? <Regelfouten fouten={fout.fouten} /> : <Melding fout={fout} />)}
    </details>
  )
}

function Regelfouten({ fouten }: { fouten: Fout[] }) {
  const t = useTeksten(bevolkingteksten)
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [fouten])
  return (
    <div className="utrecht-alert utrecht-alert--error melding" role="alert">
      <div className="utrecht-alert__content">
        <h3 className="melding__kop" ref={kop} tabIndex={-1}>
          {t.invoerFouten(fouten.length)}
        </h3>
        <ul className="regelfouten">
          {fouten.map((fout, i) => {
            const { regel, kolom } = plekInBestand(fout)
            return (
              <li key={i}>
                <strong>{regel === null ? t.heelBestand : `${t.regel} ${regel}`}</strong>
                {kolom && (
                  <>
                    , <code>{kolom}</code>
                  </>
                )}
                <span className="onderkop--regel" lang="nl">
                  {fout.detail} {fout.toegestaan}
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
