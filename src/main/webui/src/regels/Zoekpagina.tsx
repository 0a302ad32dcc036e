import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Toon } from '../app/Toon'
import type { Rijenpagina } from '../api/regelsets'
import { useVraag } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { Rijenlijst } from './Rijenlijst'
import { regelteksten } from './teksten'

/** Rows of the rule set in force in which every word that was asked for occurs. */
export function Zoekpagina() {
  const t = useTeksten(regelteksten)
  const [gezocht] = useAdresdeel('vraag')
  const [pagina, zetPagina] = useAdresdeel('pagina')
  const vraag = useVraag<Rijenpagina>(
    gezocht ? `/v1/regelsets/geldend/rijen?${new URLSearchParams({ zoek: gezocht, pagina: pagina || '1', paginaGrootte: '50' })}` : null,
  )
  return (
    <Pagina titel={t.zoekTitel} inleiding={<p>{t.zoekHulp}</p>}>
      {gezocht && (
        <Toon vraag={vraag}>
          {(gevonden) => (
            <>
              <p role="status">
                <strong>{t.gezocht(gezocht, gevonden.totaal)}</strong>
              </p>
              <Rijenlijst gevonden={gevonden} zetPagina={(nummer) => zetPagina(String(nummer))} />
            </>
          )}
        </Toon>
      )}
    </Pagina>
  )
}
