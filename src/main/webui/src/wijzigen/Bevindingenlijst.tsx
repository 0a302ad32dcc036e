import type { Bevinding } from '../api/voorstellen'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { wijzigteksten } from './teksten'

/** What is wrong or to be looked at, errors first; `ga` brings somebody to the cell. */
export function Bevindingenlijst({
  bevindingen,
  naamVan,
  ga,
}: {
  bevindingen: Bevinding[]
  /** Title of a column. */
  naamVan?: (kolom: string) => string
  ga: (bevinding: Bevinding) => void
}) {
  const t = useTeksten(wijzigteksten)
  const opErnst = [...bevindingen.filter(({ ernst }) => ernst === 'fout'), ...bevindingen.filter(({ ernst }) => ernst !== 'fout')]
  return (
    <ol className="bevindingen">
      {opErnst.map((bevinding, i) => {
        const kolom = bevinding.kolom ? (naamVan?.(bevinding.kolom) ?? woorden(bevinding.kolom.split('.').pop()!)) : ''
        const rij = bevinding.rij ?? bevinding.rijen[0]
        return (
          <li key={i} className={bevinding.ernst === 'fout' ? 'bevinding bevinding--fout' : 'bevinding'}>
            <p>
              <span className="teken">{t.ernst[bevinding.ernst]}</span>{' '}
              <span lang="nl">
                {bevinding.melding} {bevinding.oplossing}
              </span>
            </p>
            {bevinding.voorbeeld && <Voorbeeld voorbeeld={bevinding.voorbeeld} />}
            {(rij || bevinding.tabel) && (
              <button type="button" className="tekstknop" onClick={() => ga(bevinding)}>
                {t.naarCel(rij ? t.plek(rij, kolom) : bevinding.tabel ? `${bevinding.model}, ${woorden(bevinding.tabel)}` : bevinding.model)}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** One concrete case that shows what is meant. */
export function Voorbeeld({ voorbeeld }: { voorbeeld: Record<string, string> }) {
  const t = useTeksten(wijzigteksten)
  return (
    <p className="onderkop">
      {t.voorbeeld}:{' '}
      <span lang="nl">
        {Object.entries(voorbeeld)
          .map(([naam, waarde]) => `${woorden(naam)} ${waarde}`)
          .join(', ')}
      </span>
    </p>
  )
}
