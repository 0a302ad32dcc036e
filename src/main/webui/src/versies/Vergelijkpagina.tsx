import { useParams } from 'react-router'
import { Pagina } from '../app/Pagina'
import { Toon } from '../app/Toon'
import type { Verschillen } from '../api/vergelijking'
import { pad, useVraag } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { verantwoordingteksten } from '../verantwoording/teksten'
import { Gevolgendeel } from './Gevolgendeel'
import { versieteksten } from './teksten'
import { Verschildeel } from './Verschildeel'

/** What changed from one rule set to another, down to the cell, and who gets another outcome. */
export function Vergelijkpagina() {
  const { regelset = '', ander = '' } = useParams()
  const t = useTeksten(versieteksten)
  const v = useTeksten(verantwoordingteksten)
  const vraag = useVraag<Verschillen>(pad('regelsets', regelset, 'verschillen', ander))
  return (
    <Pagina
      titel={t.vergelijking}
      kruimels={[{ naam: v.titel, pad: '/verantwoording' }, { naam: t.titel, pad: '/verantwoording/versies' }, { naam: t.vergelijking }]}
      inleiding={vraag.data && <p>{t.vanNaar(vraag.data.van.hash.slice(0, 12), vraag.data.naar.hash.slice(0, 12))}</p>}
    >
      <Toon vraag={vraag}>
        {(verschillen) => (
          <>
            <Verschildeel verschillen={verschillen} />
            <Gevolgendeel naar={verschillen.naar.hash} van={verschillen.van.hash} />
          </>
        )}
      </Toon>
    </Pagina>
  )
}
