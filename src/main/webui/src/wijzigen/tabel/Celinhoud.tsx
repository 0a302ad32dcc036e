import type { Rij } from '../../api/regelsets'
import type { Bevinding, Concepttabel } from '../../api/voorstellen'
import { Bronverwijzingen } from '../../regels/Bronverwijzing'
import { useTaal, useTeksten } from '../../taal/taal'
import { Voorbeeld } from '../Bevindingenlijst'
import { wijzigteksten } from '../teksten'
import { leestekst } from './cel'
import type { Bewerkkolom } from './kolommen'
import { annotatie, was, type Rijmelding } from './tabelstand'
import { tabelteksten } from './teksten'

/** What a cell shows: its text, or the old text and the new one. */
export function Celinhoud({ tabel, rij, kolom, plaats, melding, feel }: Celplek & { feel: boolean }) {
  const t = useTeksten(tabelteksten)
  const taal = useTaal()
  const oud = was(melding?.verschil ?? null, kolom.id)
  if (kolom.kant === 'annotatie') {
    const tekst = annotatie(tabel, rij.id, kolom.id)
    const nieuw =
      kolom.id === 'bron' && rij.bronnen.length > 0 ? <Bronverwijzingen bronnen={rij.bronnen.map((bron) => ({ ...bron, link: null }))} /> : tekst
    return (
      <span lang="nl" className="cel__tekst">
        {oud !== undefined && oud !== null && oud.trim() !== '' && <del>{oud}</del>} {oud !== undefined ? <ins>{tekst || t.leeg}</ins> : nieuw}
        {!tekst && oud === undefined && kolom.id === 'toelichting' && <em className="onderkop">{t.zinLeeg}</em>}
        {!tekst && oud === undefined && kolom.id === 'bron' && <em className="onderkop">{t.bronLeeg}</em>}
      </span>
    )
  }
  const cel = kolom.kant === 'invoer' ? rij.invoer[plaats] : rij.uitkomst[plaats]
  const leeg = kolom.kant === 'uitkomst' && cel.feel.trim() === ''
  const tekst = leeg ? <em className="onderkop">{t.nogInvullen}</em> : feel ? <code>{cel.feel}</code> : cel.tekst
  if (oud === undefined)
    return cel.vrij ? (
      <span className="vrij">
        <span aria-hidden="true">·</span>
        <span className="alleen-voorlezen">{t.maaktNietUit}</span>
      </span>
    ) : (
      <span lang="nl">{tekst}</span>
    )
  return (
    <span lang="nl">
      <del>{feel || oud === null ? (oud ?? t.leeg) : leestekst(oud, kolom.soort, kolom.kant, taal)}</del>{' '}
      <ins>{cel.vrij ? t.vormen.geen : tekst}</ins>
    </span>
  )
}

export interface Celplek {
  tabel: Concepttabel
  rij: Rij
  kolom: Bewerkkolom
  /** Index among the conditions or the outcomes. */
  plaats: number
  melding: Rijmelding | undefined
}

/** What is wrong with a cell, where it stands, and what to do. */
export function Celbevindingen({ bevindingen }: { bevindingen: Bevinding[] }) {
  const t = useTeksten(wijzigteksten)
  return bevindingen.map((bevinding, i) => (
    <div key={i} className={bevinding.ernst === 'fout' ? 'celbevinding celbevinding--fout' : 'celbevinding'} lang="nl">
      <p>
        <strong>{t.ernst[bevinding.ernst]}:</strong> {bevinding.melding} {bevinding.oplossing}
      </p>
      {bevinding.voorbeeld && <Voorbeeld voorbeeld={bevinding.voorbeeld} />}
    </div>
  ))
}
