import { Button } from '@nl-design-system-candidate/button-react/css'
import { Schakel } from '../app/Schakel'
import type { Rijenpagina } from '../api/regelsets'
import { periode } from '../lees/datum'
import { woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Bronverwijzingen } from './Bronverwijzing'
import { regelteksten } from './teksten'

/** Rows from several tables under each other, a page at a time. */
export function Rijenlijst({ gevonden, zetPagina }: { gevonden: Rijenpagina; zetPagina: (pagina: number) => void }) {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  const laatste = Math.max(1, Math.ceil(gevonden.totaal / gevonden.paginaGrootte))
  return (
    <>
      <ol className="rijenlijst">
        {gevonden.rijen.map((rij) => (
          <li key={rij.id}>
            <p className="rijenlijst__kop">
              <Schakel naar={`/regels/geldend/rij/${rij.id}`}>{rij.id}</Schakel>
              <span className="onderkop">
                {rij.model}, {woorden(rij.tabel)}
                {(rij.geldigVan || rij.geldigTot) && `, ${periode(rij.geldigVan, rij.geldigTot, taal)}`}
              </span>
              {rij.zekerheid === 'te bevestigen' && <span className="teken teken--potlood">{t.teBevestigen}</span>}
            </p>
            <p lang="nl">{rij.toelichting}</p>
            {rij.vraag && (
              <p lang="nl" className="onderkop">
                {rij.vraag}
              </p>
            )}
            <Bronverwijzingen bronnen={rij.bronnen} />
          </li>
        ))}
      </ol>
      {laatste > 1 && (
        <nav className="bladeren" aria-label={t.rijen}>
          {gevonden.pagina > 1 && (
            <Button purpose="secondary" onClick={() => zetPagina(gevonden.pagina - 1)}>
              {t.vorige}
            </Button>
          )}
          <span>
            {gevonden.pagina} / {laatste}
          </span>
          {gevonden.pagina < laatste && (
            <Button purpose="secondary" onClick={() => zetPagina(gevonden.pagina + 1)}>
              {t.volgende}
            </Button>
          )}
        </nav>
      )}
    </>
  )
}
