import { Button } from '@nl-design-system-candidate/button-react'
import { useId, useState, type FormEvent } from 'react'
import { Melding } from '../../app/Toon'
import type { Werkbladinvoer } from '../../api/voorstellen'
import { bewaarBestand, haal, pad, Probleem } from '../../api/vraag'
import { woorden } from '../../lees/getal'
import { useTeksten } from '../../taal/taal'
import { Rijen } from '../../versies/Verschildeel'
import { tabelteksten } from './teksten'

const CSV = 'text/csv'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The table as a spreadsheet and back: what would change is shown before anything does. */
export function Werkbladdeel({
  voorstel,
  model,
  tabel,
  versie,
  bewerkbaar,
  gewijzigd,
}: {
  voorstel: string
  model: string
  tabel: string
  versie: number
  bewerkbaar: boolean
  gewijzigd: () => void
}) {
  const t = useTeksten(tabelteksten)
  const id = useId()
  const adres = pad('wijzigingsvoorstellen', voorstel, 'modellen', model, 'tabellen', tabel, 'werkblad')
  const [bestand, kies] = useState<File | null>(null)
  const [proef, zetProef] = useState<Werkbladinvoer | null>(null)
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [opmerking, meld] = useState('')
  const [bezig, zetBezig] = useState(false)

  async function haalOp(vorm: string, soort: string) {
    zetFout(null)
    try {
      const bron = pad('regelsets', `voorstel-${voorstel}`, 'modellen', model, 'tabellen', tabel, 'werkblad')
      await bewaarBestand(bron, vorm, `${model}-${tabel}.${soort}`)
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
    }
  }

  async function zend(alleenProef: boolean) {
    if (!bestand || bezig) return
    zetBezig(true)
    zetFout(null)
    try {
      const uitslag = await haal<Werkbladinvoer>(`${adres}?proef=${alleenProef}`, {
        method: 'PUT',
        headers: { 'Content-Type': bestand.name.endsWith('.csv') ? CSV : XLSX, 'If-Match': `"${versie}"` },
        body: bestand,
      })
      zetProef(alleenProef ? uitslag : null)
      meld(alleenProef ? '' : t.overgenomen)
      if (!alleenProef) gewijzigd()
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
    } finally {
      zetBezig(false)
    }
  }
  function bekijk(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    meld(bestand ? '' : t.geenBestand)
    zetProef(null)
    void zend(true)
  }
  return (
    <details className="werkbladdeel">
      <summary>{t.werkblad}</summary>
      <p>{t.werkbladUitleg}</p>
      <div className="meenemen">
        {(
          [
            [t.haalXlsx, XLSX, 'xlsx'],
            [t.haalCsv, CSV, 'csv'],
          ] as const
        ).map(([knop, vorm, soort]) => (
          <button key={soort} type="button" className="tekstknop" onClick={() => void haalOp(vorm, soort)}>
            {knop}
          </button>
        ))}
      </div>
      {bewerkbaar && (
        <form onSubmit={bekijk} noValidate>
          <div className="veld">
            <label htmlFor={id}>{t.kiesWerkblad}</label>
            <input
              id={id}
              type="file"
              accept=".xlsx,.csv"
              onChange={(e) => {
                kies(e.target.files?.[0] ?? null)
                zetProef(null)
                meld('')
              }}
            />
          </div>
          <Button type="submit" purpose="secondary" busy={bezig}>
            {t.bekijkVerschil}
          </Button>
        </form>
      )}
      {fout && <Melding fout={fout} />}
      <p role="status">{opmerking}</p>
      {proef && (
        <Proef proef={proef} tabel={tabel} voorstel={voorstel} bezig={bezig} neemOver={() => void zend(false)} gooiWeg={() => zetProef(null)} />
      )}
    </details>
  )
}

function Proef({
  proef,
  tabel,
  voorstel,
  bezig,
  neemOver,
  gooiWeg,
}: {
  proef: Werkbladinvoer
  tabel: string
  voorstel: string
  bezig: boolean
  neemOver: () => void
  gooiWeg: () => void
}) {
  const t = useTeksten(tabelteksten)
  if (proef.fouten.length > 0)
    return (
      <>
        <p role="alert" className="veldfout">
          {t.werkbladFouten(proef.fouten.length)}
        </p>
        <div className="schuif" tabIndex={0} role="region" aria-label={t.werkblad}>
          <table className="lijst">
            <thead>
              <tr>
                <th scope="col">{t.cel}</th>
                <th scope="col">{t.melding}</th>
                <th scope="col">{t.oplossing}</th>
              </tr>
            </thead>
            <tbody lang="nl">
              {proef.fouten.map((fout) => (
                <tr key={fout.cel + fout.melding}>
                  <th scope="row">{fout.cel}</th>
                  <td className="lees">{fout.melding}</td>
                  <td className="lees">{fout.oplossing}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </>
    )
  if (proef.rijen.length === 0) return <p role="status">{t.geenVerschil}</p>
  return (
    <>
      <h3>{t.verschilRijen(proef.rijen.length)}</h3>
      <ul className="wijzigzinnen" lang="nl">
        {proef.zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <Rijen rijen={proef.rijen} naam={woorden(tabel)} regelset={`voorstel-${voorstel}`} oud="geldend" />
      <p className="knoppen">
        <Button purpose="primary" busy={bezig} onClick={neemOver}>
          {t.neemOver}
        </Button>
        <Button purpose="secondary" onClick={gooiWeg}>
          {t.gooiWeg}
        </Button>
      </p>
    </>
  )
}
