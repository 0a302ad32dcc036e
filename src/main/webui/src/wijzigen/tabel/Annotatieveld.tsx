import type { Annotatie } from '../../api/voorstellen'
import { useTeksten } from '../../taal/taal'
import { citaatfouten } from '../citaat'
import { wijzigteksten } from '../teksten'
import { tabelteksten } from './teksten'

/** What is wrong with the text of an annotation, in one sentence; undefined when nothing is. */
export function useAnnotatiefout(): (naam: Annotatie, tekst: string) => string | undefined {
  const t = useTeksten(wijzigteksten)
  return (naam, tekst) => {
    if (naam !== 'bron') return undefined
    const fout = citaatfouten(tekst)[0]
    return fout && (fout.fout === 'vorm' ? t.citaatVorm(fout.regel, fout.tekst) : t.citaatDatum(fout.regel, fout.tekst))
  }
}

/** The field of what a row says about itself: its sentence, its sources, how certain it is. */
export function Annotatieveld({
  naam,
  label,
  tekst,
  zet,
  ...rest
}: {
  naam: Annotatie
  label: string
  tekst: string
  zet: (tekst: string) => void
  'aria-describedby'?: string
  'aria-invalid'?: true
}) {
  const t = useTeksten(tabelteksten)
  if (naam === 'zekerheid')
    return (
      <select className="utrecht-select" aria-label={label} lang="nl" value={tekst} onChange={(e) => zet(e.target.value)} {...rest}>
        {!tekst && <option value="">{t.kiesWaarde}</option>}
        <option>bevestigd</option>
        <option>te bevestigen</option>
      </select>
    )
  return (
    <textarea
      className="utrecht-textarea"
      aria-label={label}
      lang="nl"
      rows={naam === 'toelichting' ? 4 : naam === 'feit' ? 1 : 3}
      spellCheck={naam === 'toelichting' || naam === 'vraag'}
      value={tekst}
      onChange={(e) => zet(e.target.value)}
      {...rest}
    />
  )
}
