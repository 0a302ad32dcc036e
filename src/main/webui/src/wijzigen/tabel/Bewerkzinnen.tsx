import { Schakel } from '../../app/Schakel'
import type { Rij } from '../../api/regelsets'
import type { Concepttabel } from '../../api/voorstellen'
import { geldtOp } from '../../lees/datum'
import { Bronverwijzingen } from '../../regels/Bronverwijzing'
import { Rijzin, Zekerheidstekst } from '../../regels/Regeltabel'
import { useTeksten } from '../../taal/taal'
import { Rijverschillen } from '../Rijverschillen'
import { Celbevindingen } from './Celinhoud'
import type { Rijmelding } from './tabelstand'
import { tabelteksten } from './teksten'

/** The rows as sentences, each with its own form: the editor of a narrow window. */
export function Bewerkzinnen({
  tabel,
  rijen,
  meldingen,
  peildatum,
  feel,
  bewerkbaar,
  wijzig,
  rijmenu,
}: {
  tabel: Concepttabel
  rijen: Rij[]
  meldingen: Map<string, Rijmelding>
  peildatum: string | null
  feel: boolean
  bewerkbaar: boolean
  wijzig: (rij: string) => void
  rijmenu: (rij: string) => void
}) {
  const t = useTeksten(tabelteksten)
  if (rijen.length === 0) return <p className="leeg">{tabel.rijen.length === 0 ? t.legeTabel : t.geenRijen}</p>
  return (
    <ol className="zinnen">
      {rijen.map((rij) => {
        const melding = meldingen.get(rij.id)
        return (
          <li key={rij.id} id={`zin-${rij.id}`} tabIndex={-1} className={geldtOp(peildatum, rij.geldigVan, rij.geldigTot) ? undefined : 'buiten'}>
            <h3>
              <Schakel naar={`/regels/geldend/rij/${rij.id}`}>{rij.id}</Schakel>
            </h3>
            <p lang="nl">{rij.toelichting || t.zinLeeg}</p>
            <Rijzin tabel={tabel} rij={rij} feel={feel} />
            <Bronverwijzingen bronnen={rij.bronnen} />
            <Zekerheidstekst rij={rij} />
            {melding?.verschil && <Rijverschillen verschil={melding.verschil} />}
            <Celbevindingen bevindingen={melding?.bevindingen ?? []} />
            {bewerkbaar && (
              <p className="knoppen">
                <button type="button" className="tekstknop" aria-label={t.wijzigRijLabel(rij.id)} onClick={() => wijzig(rij.id)}>
                  {t.wijzig}
                </button>
                <button type="button" className="tekstknop" aria-haspopup="dialog" aria-label={t.rijActies(rij.id)} onClick={() => rijmenu(rij.id)}>
                  {t.meer}
                </button>
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
