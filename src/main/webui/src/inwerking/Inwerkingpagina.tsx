import { Button } from '@nl-design-system-candidate/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useAanmelding } from '../aanmelding/wie'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Melding, Toon } from '../app/Toon'
import type { Inwerkingtreding, Inwerkingtredingen, Terugzetting } from '../api/inwerking'
import { Probleem, stuur, useVraag } from '../api/vraag'
import { moment } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from '../verantwoording/teksten'
import { Veld } from '../wijzigen/Veld'
import { Venster } from '../wijzigen/Venster'
import { inwerkingteksten } from './teksten'

const ADRES = '/v1/inwerkingtredingen'

/** Which rule set came into force when and by whom, and the way back to an earlier one. */
export function Inwerkingpagina() {
  const t = useTeksten(inwerkingteksten)
  const v = useTeksten(verantwoordingteksten)
  const vraag = useVraag<Inwerkingtredingen>(ADRES)
  return (
    <Pagina titel={t.titel} kruimels={[{ naam: v.titel, pad: '/verantwoording' }, { naam: t.titel }]} inleiding={<p>{t.uitleg}</p>}>
      <Toon vraag={vraag}>{(gegevens) => <Inhoud gegevens={gegevens} />}</Toon>
    </Pagina>
  )
}

function kort(hash: string): string {
  return hash.slice(0, 12)
}

function Inhoud({ gegevens: { inwerkingtredingen, afwijking } }: { gegevens: Inwerkingtredingen }) {
  const t = useTeksten(inwerkingteksten)
  const taal = useTaal()
  const vragen = useQueryClient()
  const aanmelding = useAanmelding()
  const [terug, zetTerug] = useState<Inwerkingtreding | null>(null)
  const [gelukt, zetGelukt] = useState('')
  const geldend = inwerkingtredingen[0]
  const mag = aanmelding?.rollen.some((rol) => rol === 'beheerder' || rol === 'goedkeurder') ?? false
  if (!geldend) return <p>{t.geen}</p>
  return (
    <>
      {afwijking ? (
        <section className="aandachtvak">
          <h2>{t.afwijking}</h2>
          <p lang="nl">{afwijking.zin}</p>
          <p>
            {t.bestanden}: {afwijking.bestanden.join(', ')}.{' '}
            <Schakel naar={`/verantwoording/versies/${afwijking.geldend}/${afwijking.uitgave}`}>{t.vergelijk}</Schakel>
          </p>
        </section>
      ) : (
        <p>{t.gelijk}</p>
      )}
      <p role="status" className={gelukt ? 'gelukt' : undefined}>
        {gelukt}
      </p>
      <div className="schuif" tabIndex={0} role="region" aria-label={t.titel}>
        <table className="lijst">
          <thead>
            <tr>
              <th scope="col">{t.regelset}</th>
              <th scope="col">{t.sinds}</th>
              <th scope="col">{t.door}</th>
              <th scope="col">{t.hoe}</th>
              <th scope="col">
                <span className="alleen-voorlezen">{t.watDoen}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {inwerkingtredingen.map((deel) => (
              <tr key={deel.nummer}>
                <th scope="row">
                  <Schakel naar={`/regels/${deel.regelset}`}>
                    <code>{kort(deel.regelset)}</code>
                  </Schakel>
                  {deel === geldend && <span className="teken">{t.nu}</span>}
                </th>
                <td>{moment(deel.op, taal)}</td>
                <td>{deel.door}</td>
                <td className="lees">
                  {t.soort[deel.soort]}
                  {deel.voorstel && (
                    <>
                      {'. '}
                      <Schakel naar={`/wijzigen/${deel.voorstel}`}>{t.voorstel}</Schakel>
                    </>
                  )}
                  {deel.toelichting && <span className="onderkop opmerkingen__tekst">{` ${deel.toelichting}`}</span>}
                </td>
                <td>
                  {mag && deel.regelset !== geldend.regelset && (
                    <button type="button" className="tekstknop" aria-haspopup="dialog" onClick={() => zetTerug(deel)}>
                      {t.zetTerug(deel.regelset.slice(0, 4))}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {terug && (
        <Terugzetvenster
          naar={terug.regelset}
          geldend={geldend.regelset}
          sluit={() => zetTerug(null)}
          klaar={() => {
            zetTerug(null)
            zetGelukt(t.gelukt(kort(terug.regelset)))
            void vragen.invalidateQueries()
          }}
        />
      )}
    </>
  )
}

function Terugzetvenster({ naar, geldend, sluit, klaar }: { naar: string; geldend: string; sluit: () => void; klaar: () => void }) {
  const t = useTeksten(inwerkingteksten)
  const [toelichting, zet] = useState('')
  const [leeg, zetLeeg] = useState(false)
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  async function verder(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetLeeg(!toelichting.trim())
    zetFout(null)
    if (!toelichting.trim() || bezig) return
    zetBezig(true)
    try {
      await stuur(ADRES, { regelset: naar, geldend, toelichting: toelichting.trim() } satisfies Terugzetting)
      klaar()
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
      zetBezig(false)
    }
  }
  return (
    <Venster titel={t.zetTerug(kort(naar))} sluit={sluit}>
      <form onSubmit={(gebeurtenis) => void verder(gebeurtenis)} noValidate>
        <p>{t.zetTerugUitleg(kort(naar))}</p>
        {fout && <Melding fout={fout} />}
        <Veld naam={t.toelichting} uitleg={t.toelichtingUitleg} fout={leeg && t.verplicht}>
          {(eigenschappen) => (
            <textarea
              {...eigenschappen}
              className="utrecht-textarea"
              rows={3}
              maxLength={4000}
              value={toelichting}
              onChange={(e) => zet(e.target.value)}
            />
          )}
        </Veld>
        <p className="knoppen">
          <Button type="submit" purpose="primary" busy={bezig}>
            {t.zetTerug(kort(naar))}
          </Button>
          <Button purpose="secondary" onClick={sluit}>
            {t.annuleer}
          </Button>
        </p>
      </form>
    </Venster>
  )
}
