import { Button } from '@nl-design-system-candidate/button-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTeksten } from '../../taal/taal'
import { Annotatieveld, useAnnotatiefout } from './Annotatieveld'
import { Celvelden } from './Celvelden'
import { afgerond, begin, zegtHetzelfde } from './invulling'
import type { Bewerkkolom } from './kolommen'
import { tabelteksten } from './teksten'

/** Where the keyboard goes after a cell: it stays on the cell, or the next or previous one opens. */
export type Richting = 'blijf' | 'verder' | 'terug'

const VELD = 'input:not([type=hidden]), select, textarea'

/**
 * A cell as its own small editor. Enter or Tab saves, Escape leaves it as it was; a click elsewhere saves too, unless the cell is not right yet:
 * then the click waits.
 */
export function Celbewerker({
  kolom,
  rij,
  inhoud,
  feel,
  bewaar,
  sluit,
  opvolgen,
}: {
  kolom: Bewerkkolom
  rij: string
  inhoud: string
  /** Opens as a formula. */
  feel: boolean
  /** What it said when it opened, and the new text; null when that says the same. */
  bewaar: (was: string, wordt: string | null, richting: Richting) => void
  sluit: () => void
  /** Offers to let the row end and begin a new one; undefined where that cannot be. */
  opvolgen?: () => void
}) {
  const t = useTeksten(tabelteksten)
  const annotatiefout = useAnnotatiefout()
  const id = useId()
  const vak = useRef<HTMLDivElement>(null)
  // Somebody else may change the cell meanwhile; what this person saw is what the change is measured against.
  const [was] = useState(inhoud)
  const [velden, zetVelden] = useState(() => {
    if (kolom.kant === 'annotatie') return null
    const velden = begin(was, kolom.soort, kolom.kant)
    return feel ? { ...velden, formule: true } : velden
  })
  const [tekst, zetTekst] = useState(was)
  const [fout, zetFout] = useState<string>()
  const naam = t.wijzigCel(kolom.titel, rij)
  // There Enter begins a new line, and Ctrl with Enter saves.
  const meerRegels = kolom.kant === 'annotatie' && ['bron', 'vraag', 'gegevens'].includes(kolom.id)

  useEffect(() => {
    const eerste = vak.current?.querySelector<HTMLElement>(VELD)
    eerste?.focus({ preventScroll: true })
    if (eerste instanceof HTMLInputElement && eerste.type !== 'checkbox') eerste.select()
  }, [])
  // Also when a message makes the editor longer.
  useEffect(() => vak.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [fout])

  function slaOp(richting: Richting): boolean {
    if (kolom.kant === 'annotatie') {
      const melding = annotatiefout(kolom.id, tekst)
      zetFout(melding)
      if (melding) return false
      bewaar(was, tekst.trim() === was.trim() ? null : tekst.trim(), richting)
      return true
    }
    const uitslag = afgerond(velden!, kolom.soort, kolom.kant)
    if ('fout' in uitslag) {
      zetFout(t.fout[uitslag.fout])
      vak.current?.querySelector<HTMLElement>(VELD)?.focus()
      return false
    }
    bewaar(was, zegtHetzelfde(was, uitslag.feel, kolom.soort, kolom.kant) ? null : uitslag.feel, richting)
    return true
  }

  // Before anything else hears the click, so that the page does not move under it.
  useEffect(() => {
    function elders(gebeurtenis: MouseEvent) {
      if (vak.current?.contains(gebeurtenis.target as Node)) return
      if (!slaOp('blijf')) {
        gebeurtenis.preventDefault()
        gebeurtenis.stopPropagation()
      }
    }
    document.addEventListener('click', elders, true)
    return () => document.removeEventListener('click', elders, true)
  })

  function toets(gebeurtenis: KeyboardEvent<HTMLDivElement>) {
    // The arrows, and what the page does with other keys, belong to the fields now.
    gebeurtenis.stopPropagation()
    const doel = gebeurtenis.target as HTMLElement
    if (gebeurtenis.key === 'Escape') {
      gebeurtenis.preventDefault()
      sluit()
    } else if (gebeurtenis.key === 'Enter' && doel.matches(VELD) && !gebeurtenis.shiftKey && (gebeurtenis.ctrlKey || !meerRegels)) {
      gebeurtenis.preventDefault()
      slaOp('blijf')
    } else if (gebeurtenis.key === 'Tab' && !gebeurtenis.ctrlKey && !gebeurtenis.altKey) {
      const alle = [...vak.current!.querySelectorAll<HTMLElement>('[data-tab], ' + VELD)].filter((deel) => deel.tabIndex >= 0)
      const rand = gebeurtenis.shiftKey ? alle[0] : alle[alle.length - 1]
      // A date field has stations of its own for the Tab key.
      if (doel !== rand || (doel instanceof HTMLInputElement && doel.type === 'date')) return
      gebeurtenis.preventDefault()
      slaOp(gebeurtenis.shiftKey ? 'terug' : 'verder')
    }
  }

  const uitlegVan: Partial<Record<string, string>> = { bron: t.bronUitleg, gegevens: t.gegevensUitleg, feit: t.feitUitleg }
  const beschrijving = [`${id}-fout`, `${id}-uitleg`].join(' ')
  const uitleg = kolom.kant === 'annotatie' ? uitlegVan[kolom.id] : velden?.formule && t.formuleUitleg
  return (
    <div ref={vak} className="celbewerker" onKeyDown={toets}>
      {kolom.kant === 'annotatie' ? (
        <Annotatieveld
          naam={kolom.id}
          label={naam}
          tekst={tekst}
          zet={zetTekst}
          aria-describedby={beschrijving}
          aria-invalid={fout ? true : undefined}
        />
      ) : (
        <Celvelden
          soort={kolom.soort}
          kant={kolom.kant}
          naam={naam}
          velden={velden!}
          zet={zetVelden}
          magLeeg={kolom.magLeeg || velden!.geen}
          aria-describedby={beschrijving}
          aria-invalid={fout ? true : undefined}
        />
      )}
      <p id={`${id}-fout`} className="veldfout" role="alert" hidden={!fout}>
        {fout}
      </p>
      <p id={`${id}-uitleg`} className="onderkop" hidden={!uitleg}>
        {uitleg}
      </p>
      <div className="celbewerker__knoppen">
        <Button
          purpose="primary"
          data-tab=""
          tabIndex={kolom.kant === 'uitkomst' && kolom.soort.soort === 'datum' ? 0 : -1}
          onClick={() => slaOp('blijf')}
        >
          {t.bewaar}
        </Button>
        <button type="button" className="tekstknop" tabIndex={-1} onClick={sluit}>
          {t.annuleer}
        </button>
        {velden && kolom.kant !== 'annotatie' && kolom.soort.soort !== 'feel' && (
          <button
            type="button"
            className="tekstknop"
            tabIndex={-1}
            onClick={() => {
              const uitslag = afgerond(velden, kolom.soort, kolom.kant)
              if (velden.formule) zetVelden({ ...begin(velden.feel, kolom.soort, kolom.kant) })
              else zetVelden({ ...velden, formule: true, feel: 'feel' in uitslag ? uitslag.feel : was })
            }}
          >
            {velden.formule ? t.velden : t.formule}
          </button>
        )}
      </div>
      {opvolgen && (
        <p className="onderkop">
          {t.heleRij}{' '}
          <button type="button" className="tekstknop" tabIndex={-1} onClick={opvolgen}>
            {t.vanafDag}
          </button>
        </p>
      )}
    </div>
  )
}
