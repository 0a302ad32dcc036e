import { Button } from '@nl-design-system-candidate/button-react'
import { useId, useRef, useState, type FormEvent } from 'react'
import type { Rij } from '../../api/regelsets'
import type { Annotatie, Bewerking, Concepttabel } from '../../api/voorstellen'
import { vandaag } from '../../lees/datum'
import { useTeksten } from '../../taal/taal'
import { Veld } from '../Veld'
import { Venster } from '../Venster'
import { Annotatieveld, useAnnotatiefout } from './Annotatieveld'
import { Celvelden } from './Celvelden'
import { afgerond, begin, zegtHetzelfde, type Invulling } from './invulling'
import type { Bewerkkolom, Celkolom } from './kolommen'
import { eerstvolgendJaar, opvolgbaar, voorgesteldeZin } from './opvolging'
import { annotatie } from './tabelstand'
import { tabelteksten } from './teksten'

/** Only what somebody touched: per row, per outcome. */
type Invullingen = Record<string, Record<string, Invulling>>

/** From a day on other outcomes apply: the rows of that day, each with its new outcome, in one go. */
export function Opvolgvenster({
  tabel,
  kolommen,
  alleen,
  voerDoor,
  sluit,
}: {
  tabel: Concepttabel
  kolommen: Bewerkkolom[]
  /** One row; all rows of that day otherwise. */
  alleen?: string
  voerDoor: (bewerkingen: Bewerking[]) => void
  sluit: () => void
}) {
  const t = useTeksten(tabelteksten)
  const id = useId()
  const annotatiefout = useAnnotatiefout()
  const formulier = useRef<HTMLFormElement>(null)
  const uitkomsten = kolommen.filter((kolom): kolom is Celkolom => kolom.kant === 'uitkomst')
  const [vanaf, zetVanaf] = useState(() => eerstvolgendJaar(vandaag()))
  const [invullingen, zetInvullingen] = useState<Invullingen>({})
  const [zinnen, zetZinnen] = useState<Record<string, string>>({})
  const rijen = (vanaf ? opvolgbaar(tabel, vanaf) : []).filter((rij) => !alleen || rij.id === alleen)
  const bronnen = new Set(rijen.map((rij) => annotatie(tabel, rij.id, 'bron')))
  const [bron, zetBron] = useState<string | null>(null)
  const [zekerheid, zetZekerheid] = useState('te bevestigen')
  const [fouten, zetFouten] = useState<Record<string, string>>({})
  const nieuweBron = bron ?? (bronnen.size === 1 ? [...bronnen][0] : '')

  /** The outcomes of a row that say something else now; `null` when a field is not right. */
  function gewijzigd(rij: Rij) {
    return uitkomsten.flatMap((kolom, i): { kolom: Celkolom; van: string; naar: string | null; fout?: string }[] => {
      const velden = invullingen[rij.id]?.[kolom.id]
      if (!velden) return []
      const van = rij.uitkomst[i].feel
      const uitslag = afgerond(velden, kolom.soort, 'uitkomst')
      if ('fout' in uitslag) return [{ kolom, van, naar: null, fout: t.fout[uitslag.fout] }]
      return zegtHetzelfde(van, uitslag.feel, kolom.soort, 'uitkomst') ? [] : [{ kolom, van, naar: uitslag.feel }]
    })
  }

  const anders = rijen.map((rij) => ({ rij, delen: gewijzigd(rij) })).filter(({ delen }) => delen.length > 0)
  const zinVan = (rij: Rij, delen: ReturnType<typeof gewijzigd>) =>
    zinnen[rij.id] ??
    voorgesteldeZin(
      rij.toelichting,
      rij.geldigVan,
      vanaf,
      delen.flatMap(({ van, naar }) => (naar && /^-?[\d.]+$/.test(van) && /^-?[\d.]+$/.test(naar) ? [{ van, naar }] : [])),
    )

  function verder(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const gevonden: Record<string, string> = {}
    if (!vanaf) gevonden.vanaf = t.fout['geen-dag']
    anders.forEach(({ rij, delen }) => {
      delen.forEach(({ kolom, fout }) => fout && (gevonden[`${rij.id}/${kolom.id}`] = fout))
      if (!zinVan(rij, delen).trim()) gevonden[`${rij.id}/zin`] = t.verplicht
    })
    const bronfout = annotatiefout('bron', nieuweBron)
    if (bronfout) gevonden.bron = bronfout
    if (vanaf && anders.length === 0) gevonden.niets = t.nietsGewijzigd
    zetFouten(gevonden)
    const eerste = Object.keys(gevonden)[0]
    if (eerste) {
      // The message is drawn first.
      requestAnimationFrame(() => formulier.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    voerDoor(
      anders.map(({ rij, delen }): Bewerking => ({
        soort: 'opvolgen',
        rij: rij.id,
        vanaf,
        cellen: Object.fromEntries(delen.map(({ kolom, naar }) => [kolom.id, naar!])),
        annotaties: {
          toelichting: zinVan(rij, delen).trim(),
          ...(nieuweBron.trim() && nieuweBron.trim() !== annotatie(tabel, rij.id, 'bron').trim() && { bron: nieuweBron.trim() }),
          ...(zekerheid !== rij.zekerheid && { zekerheid }),
        } satisfies Partial<Record<Annotatie, string>>,
      })),
    )
  }

  return (
    <Venster titel={t.opvolgtitel} sluit={sluit} breed>
      <form ref={formulier} onSubmit={verder} noValidate className="opvolgen">
        <Veld naam={t.vanaf} uitleg={t.vanafUitleg} fout={fouten.vanaf}>
          {(eigenschappen) => (
            <input
              {...eigenschappen}
              type="date"
              max="9999-12-31"
              className="utrecht-textbox"
              value={vanaf}
              onChange={(e) => zetVanaf(e.target.value)}
            />
          )}
        </Veld>
        {vanaf && rijen.length === 0 && <p role="status">{t.geenRijOpDieDag}</p>}
        {rijen.length > 0 && (
          <>
            <p>
              <span role="status">{t.rijenDieGelden(rijen.length)}.</span> {t.welkeRijen}
            </p>
            {fouten.niets && anders.length === 0 && (
              <p className="veldfout" role="alert">
                {fouten.niets}
              </p>
            )}
            <ol className="opvolgen__rijen">
              {rijen.map((rij) => {
                const delen = gewijzigd(rij)
                const zinfout = fouten[`${rij.id}/zin`]
                return (
                  <li key={rij.id} className={delen.length > 0 ? 'opvolgen__rij opvolgen__rij--anders' : 'opvolgen__rij'}>
                    <p className="opvolgen__wie">
                      <strong>{rij.id}</strong> <span lang="nl">{voorwaarden(rij, kolommen)}</span>
                    </p>
                    <div className="opvolgen__uitkomsten">
                      {uitkomsten.map((kolom, i) => {
                        const sleutel = `${rij.id}/${kolom.id}`
                        const fout = delen.find((deel) => deel.kolom.id === kolom.id)?.fout
                        const getoond = fouten[sleutel] ? fout : undefined
                        return (
                          <div key={kolom.id} className="opvolgen__uitkomst">
                            <span className="onderkop" id={`${id}-${sleutel}-nu`}>
                              {uitkomsten.length > 1 && <span lang="nl">{kolom.titel}, </span>}
                              {t.nuEnStraks} <span lang="nl">{rij.uitkomst[i].tekst || t.leeg}</span>
                            </span>
                            <Celvelden
                              soort={kolom.soort}
                              kant="uitkomst"
                              naam={`${kolom.titel}, ${rij.id}`}
                              velden={invullingen[rij.id]?.[kolom.id] ?? begin(rij.uitkomst[i].feel, kolom.soort, 'uitkomst')}
                              zet={(velden) => zetInvullingen({ ...invullingen, [rij.id]: { ...invullingen[rij.id], [kolom.id]: velden } })}
                              magLeeg={kolom.magLeeg}
                              aria-describedby={`${id}-${sleutel}-nu${getoond ? ` ${id}-${sleutel}-fout` : ''}`}
                              aria-invalid={getoond ? true : undefined}
                            />
                            {getoond && (
                              <span className="veldfout" id={`${id}-${sleutel}-fout`}>
                                {getoond}
                              </span>
                            )}
                          </div>
                        )
                      })}
                    </div>
                    {delen.length > 0 && (
                      <Veld naam={t.nieuweZin} fout={zinfout}>
                        {(eigenschappen) => (
                          <textarea
                            {...eigenschappen}
                            className="utrecht-textarea"
                            lang="nl"
                            rows={2}
                            value={zinVan(rij, delen)}
                            onChange={(e) => zetZinnen({ ...zinnen, [rij.id]: e.target.value })}
                          />
                        )}
                      </Veld>
                    )}
                  </li>
                )
              })}
            </ol>
            <div className="veld">
              <span className="opvolgen__kop">{alleen ? t.nieuweBron : t.bronVoorAlle}</span>
              <span className="onderkop" id={`${id}-bron-uitleg`}>
                {t.bronUitleg} {bronnen.size > 1 && t.bronLeegUitleg}
              </span>
              {fouten.bron && (
                <span className="veldfout" id={`${id}-bron-fout`}>
                  {fouten.bron}
                </span>
              )}
              <Annotatieveld
                naam="bron"
                label={alleen ? t.nieuweBron : t.bronVoorAlle}
                tekst={nieuweBron}
                zet={zetBron}
                aria-describedby={`${id}-bron-uitleg${fouten.bron ? ` ${id}-bron-fout` : ''}`}
                aria-invalid={fouten.bron ? true : undefined}
              />
            </div>
            <div className="veld">
              <span className="opvolgen__kop">{t.zekerheidVoorAlle}</span>
              <Annotatieveld naam="zekerheid" label={t.zekerheidVoorAlle} tekst={zekerheid} zet={zetZekerheid} />
            </div>
          </>
        )}
        <p className="knoppen">
          <Button type="submit" purpose="primary">
            {t.voerDoor(anders.length)}
          </Button>
          <Button purpose="secondary" onClick={sluit}>
            {t.annuleer}
          </Button>
        </p>
      </form>
    </Venster>
  )
}

/** For whom a row is, in a few words: its conditions without the period. */
function voorwaarden(rij: Rij, kolommen: Bewerkkolom[]): string {
  return kolommen
    .flatMap((kolom, i) =>
      kolom.kant === 'invoer' && kolom.soort.soort !== 'periode' && !rij.invoer[i].vrij ? [`${kolom.titel} ${rij.invoer[i].tekst}`] : [],
    )
    .join(', ')
}
