import { Button } from '@nl-design-system-candidate/button-react'
import { useId, useState, type FormEvent } from 'react'
import { Schakel } from '../app/Schakel'
import { Melding } from '../app/Toon'
import type { Bestandinvoer, Voorstel } from '../api/voorstellen'
import { haal, pad, Probleem } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { versieteksten } from '../versies/teksten'
import { Controlebezig } from './Stapvenster'
import { Tekeningkeuze } from './Tekeningkeuze'
import { wijzigteksten } from './teksten'

/** The files of the draft that differ, to fetch, to draw and to put back. */
export function Bestandendeel({ voorstel, gewijzigd }: { voorstel: Voorstel; gewijzigd: () => void }) {
  const t = useTeksten(wijzigteksten)
  const v = useTeksten(versieteksten)
  const bewerkbaar = voorstel.stappen.includes('bewerken')
  return (
    <>
      <p>{t.bestandenUitleg}</p>
      {voorstel.bestanden.length > 0 && (
        <div className="schuif" tabIndex={0} role="region" aria-label={t.bestanden}>
          <table className="lijst">
            <thead>
              <tr>
                <th scope="col">{t.bestand}</th>
                <th scope="col">{t.verandering}</th>
                <th scope="col" className="getal">
                  {t.rijen}
                </th>
                <th scope="col">
                  <span className="alleen-voorlezen">{t.watDoen}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {voorstel.bestanden.map(({ naam, verandering, rijen }) => (
                <tr key={naam}>
                  <th scope="row">{naam}</th>
                  <td>{v.verandering[verandering]}</td>
                  <td className="getal">{rijen}</td>
                  <td className="daden">
                    <a className="nl-link" href={pad('wijzigingsvoorstellen', voorstel.id, 'bestanden', naam)} download={naam}>
                      {t.haalOp}
                      <span className="alleen-voorlezen"> {naam}</span>
                    </a>
                    {naam.endsWith('.dmn') && (
                      <Schakel naar={`/wijzigen/${voorstel.id}/tekening/${naam.slice(0, -4)}`} reloadDocument>
                        {t.tekenModel}
                        <span className="alleen-voorlezen"> {naam}</span>
                      </Schakel>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Tekeningkeuze voorstel={voorstel.id} />
      {bewerkbaar && <Terugzetten voorstel={voorstel} gewijzigd={gewijzigd} />}
    </>
  )
}

function Terugzetten({ voorstel, gewijzigd }: { voorstel: Voorstel; gewijzigd: () => void }) {
  const t = useTeksten(wijzigteksten)
  const id = useId()
  const [bestand, kies] = useState<File | null>(null)
  const [opmerking, meld] = useState('')
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [gelukt, zetGelukt] = useState<Bestandinvoer | null>(null)
  const [bezig, zetBezig] = useState(false)
  async function zetTerug(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetFout(null)
    zetGelukt(null)
    meld(!bestand ? t.kiesBestand : bestand.name.endsWith('.dmn') ? '' : t.bestandNaam(bestand.name))
    if (!bestand?.name.endsWith('.dmn') || bezig) return
    zetBezig(true)
    try {
      zetGelukt(
        await haal<Bestandinvoer>(pad('wijzigingsvoorstellen', voorstel.id, 'bestanden', bestand.name), {
          method: 'PUT',
          headers: { 'Content-Type': 'application/xml', 'If-Match': `"${voorstel.versie}"` },
          body: bestand,
        }),
      )
      gewijzigd()
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
    } finally {
      zetBezig(false)
    }
  }
  return (
    <details>
      <summary>{t.uploadBestand}</summary>
      <form onSubmit={(gebeurtenis) => void zetTerug(gebeurtenis)} noValidate>
        <div className="veld">
          <label htmlFor={id}>{t.bestand}</label>
          <span className="onderkop" id={`${id}-uitleg`}>
            {t.uploadUitleg}
          </span>
          {opmerking && (
            <span className="veldfout" id={`${id}-fout`} role="alert">
              {opmerking}
            </span>
          )}
          <input
            id={id}
            type="file"
            accept=".dmn"
            aria-describedby={`${id}-uitleg${opmerking ? ` ${id}-fout` : ''}`}
            onChange={(e) => kies(e.target.files?.[0] ?? null)}
          />
        </div>
        {bezig && <Controlebezig />}
        {fout && <Melding fout={fout} />}
        {gelukt && <p role="status">{t.bestandGelukt(gelukt.regelsGewijzigd)}</p>}
        <Button type="submit" purpose="secondary" busy={bezig}>
          {t.zetTerug}
        </Button>
      </form>
    </details>
  )
}
