import { useMatch } from 'react-router'
import { useId } from 'react'
import type { Regelset } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { dag } from '../lees/datum'
import { talen, useTaal, useTeksten } from '../taal/taal'
import { useAdresdeel } from './adres'
import { Schakel } from './Schakel'
import { kaderteksten } from './teksten'

const naamVanTaal = { nl: 'Nederlands', en: 'English' }

/** The rule set this page speaks of; that in force unless the address names another. */
export function useRegelset(): string {
  return useMatch('/regels/:regelset/*')?.params.regelset ?? 'geldend'
}

/** Id of the proposal of which a rule set is the draft; undefined for a rule set that counts or counted. */
export function voorstelVan(regelset: string): string | undefined {
  return /^voorstel-(.+)$/.exec(regelset)?.[1]
}

/** Which rule set, which reference date, which language: on every page, and all in the address. */
export function Regelsetbalk() {
  const t = useTeksten(kaderteksten)
  const taal = useTaal()
  const id = useId()
  const [peildatum, zetPeildatum] = useAdresdeel('peildatum')
  const [, zetTaal] = useAdresdeel('taal')
  const naam = useRegelset()
  const vraag = useVraag<Regelset>(pad('regelsets', naam))
  const regelset = vraag.data
  const voorstel = voorstelVan(naam)
  return (
    <div className="balk">
      <p className="balk__regelset" data-regelset={regelset?.hash}>
        {t.regelset} {regelset ? <code>{regelset.hash.slice(0, 12)}</code> : '…'}
        {regelset && (
          <>
            {voorstel ? (
              <>
                , {t.concept}: <Schakel naar={`/wijzigen/${voorstel}`}>{t.naarVoorstel}</Schakel>
              </>
            ) : (
              `, ${regelset.geldend ? t.geldt : t.oud}, ${t.sinds} ${dag(regelset.sinds, taal)}`
            )}
          </>
        )}
      </p>
      <div className="balk__peildatum">
        <label htmlFor={id}>{t.peildatum}</label>
        <input id={id} className="utrecht-textbox" type="date" value={peildatum} onChange={(e) => zetPeildatum(e.target.value)} />
        {peildatum && (
          <button type="button" className="tekstknop" onClick={() => zetPeildatum('')}>
            {t.wisPeildatum}
          </button>
        )}
      </div>
      <div className="balk__taal" role="group" aria-label={t.taal}>
        {talen.map((keuze) => (
          <button
            key={keuze}
            type="button"
            lang={keuze}
            className="tekstknop"
            aria-pressed={keuze === taal}
            onClick={() => zetTaal(keuze === 'nl' ? '' : keuze)}
          >
            {naamVanTaal[keuze]}
          </button>
        ))}
      </div>
    </div>
  )
}
