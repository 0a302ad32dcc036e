import { Button } from '@nl-design-system-candidate/button-react'
import { useId, useRef, useState, type FormEvent } from 'react'
import type { Rij } from '../../api/regelsets'
import type { Bewerking, Concepttabel } from '../../api/voorstellen'
import { useTeksten } from '../../taal/taal'
import { Venster } from '../Venster'
import { Annotatieveld, useAnnotatiefout } from './Annotatieveld'
import { Celvelden } from './Celvelden'
import { afgerond, begin, zegtHetzelfde, type Invulling } from './invulling'
import type { Bewerkkolom } from './kolommen'
import { inhoud } from './tabelstand'
import { tabelteksten } from './teksten'

/** One row as a form: every cell under each other, for a narrow window and for who would rather fill in than walk. */
export function Rijformulier({
  tabel,
  rij,
  kolommen,
  bewaar,
  sluit,
}: {
  tabel: Concepttabel
  rij: Rij
  kolommen: Bewerkkolom[]
  bewaar: (bewerkingen: Bewerking[]) => void
  sluit: () => void
}) {
  const t = useTeksten(tabelteksten)
  const id = useId()
  const annotatiefout = useAnnotatiefout()
  const formulier = useRef<HTMLFormElement>(null)
  const [was] = useState(() => Object.fromEntries(kolommen.map((kolom) => [kolom.id, inhoud(tabel, rij, kolom.id)])))
  const [velden, zetVelden] = useState<Record<string, Invulling>>(() =>
    Object.fromEntries(kolommen.flatMap((kolom) => (kolom.kant === 'annotatie' ? [] : [[kolom.id, begin(was[kolom.id], kolom.soort, kolom.kant)]]))),
  )
  const [teksten, zetTeksten] = useState<Record<string, string>>(was)
  const [fouten, zetFouten] = useState<Record<string, string>>({})

  function slaOp(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const gevonden: Record<string, string> = {}
    const bewerkingen = kolommen.flatMap((kolom): Bewerking[] => {
      if (kolom.kant === 'annotatie') {
        const melding = annotatiefout(kolom.id, teksten[kolom.id])
        if (melding) gevonden[kolom.id] = melding
        const wordt = teksten[kolom.id].trim()
        return wordt === was[kolom.id].trim() ? [] : [{ soort: 'annotatie', rij: rij.id, kolom: kolom.id, was: was[kolom.id], wordt }]
      }
      const uitslag = afgerond(velden[kolom.id], kolom.soort, kolom.kant)
      if ('fout' in uitslag) {
        // A cell that was empty and still is waits for a later time.
        if (was[kolom.id].trim() !== '') gevonden[kolom.id] = t.fout[uitslag.fout]
        return []
      }
      if (zegtHetzelfde(was[kolom.id], uitslag.feel, kolom.soort, kolom.kant)) return []
      return [{ soort: 'cel', rij: rij.id, kolom: kolom.id, was: was[kolom.id], wordt: uitslag.feel }]
    })
    zetFouten(gevonden)
    const eerste = kolommen.find((kolom) => gevonden[kolom.id])
    if (eerste) formulier.current?.querySelector<HTMLElement>(`[data-kolom="${CSS.escape(eerste.id)}"] :is(input, select, textarea)`)?.focus()
    else bewaar(bewerkingen)
  }

  return (
    <Venster titel={t.formulierRij(rij.id)} sluit={sluit} breed>
      <form ref={formulier} onSubmit={slaOp} noValidate className="rijformulier">
        {kolommen.map((kolom) => {
          const fout = fouten[kolom.id]
          const hulp = { 'aria-describedby': fout ? `${id}-${kolom.id}` : undefined, 'aria-invalid': fout ? (true as const) : undefined }
          return (
            <div key={kolom.id} className="veld" data-kolom={kolom.id}>
              <p className="rijformulier__kop" lang={kolom.kant === 'annotatie' ? undefined : 'nl'}>
                {kolom.titel}
              </p>
              {fout && (
                <span className="veldfout" id={`${id}-${kolom.id}`}>
                  {fout}
                </span>
              )}
              {kolom.kant === 'annotatie' ? (
                <Annotatieveld
                  naam={kolom.id}
                  label={kolom.titel}
                  tekst={teksten[kolom.id]}
                  zet={(tekst) => zetTeksten({ ...teksten, [kolom.id]: tekst })}
                  {...hulp}
                />
              ) : (
                <Celvelden
                  soort={kolom.soort}
                  kant={kolom.kant}
                  naam={kolom.titel}
                  velden={velden[kolom.id]}
                  zet={(nieuw) => zetVelden({ ...velden, [kolom.id]: nieuw })}
                  magLeeg={kolom.magLeeg}
                  {...hulp}
                />
              )}
            </div>
          )
        })}
        <p className="knoppen">
          <Button type="submit" purpose="primary">
            {t.bewaar}
          </Button>
          <Button purpose="secondary" onClick={sluit}>
            {t.annuleer}
          </Button>
        </p>
      </form>
    </Venster>
  )
}
