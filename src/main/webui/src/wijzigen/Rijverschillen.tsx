import type { Rijverschil } from '../api/vergelijking'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { versieteksten } from '../versies/teksten'
import { regels, Verandering } from '../versies/Verschildeel'

/** What changed in one row: a word, and per cell the old text struck out before the new. */
export function Rijverschillen({ verschil }: { verschil: Rijverschil }) {
  const t = useTeksten(versieteksten)
  return (
    <>
      <p>
        <Verandering soort={verschil.verandering} />
        {verschil.verplaatst && verschil.plaatsVan !== null && verschil.plaatsNaar !== null && (
          <span className="onderkop"> {t.verplaatst(verschil.plaatsVan, verschil.plaatsNaar)}</span>
        )}
      </p>
      <dl className="gegevenslijst">
        {regels(verschil, useTaal())
          .filter((regel) => regel.waar)
          .map((regel) => (
            <div key={regel.waar}>
              <dt>{woorden(regel.waar)}</dt>
              <dd lang="nl">
                {regel.van !== null && <del>{regel.van}</del>} {regel.naar !== null && <ins>{regel.naar}</ins>}
              </dd>
            </div>
          ))}
      </dl>
    </>
  )
}
