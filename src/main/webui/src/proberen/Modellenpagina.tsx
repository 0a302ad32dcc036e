import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Regelset } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { proberenteksten } from './teksten'

/** What one can ask advice about. */
export function Modellenpagina() {
  const t = useTeksten(proberenteksten)
  const vraag = useVraag<Regelset>(pad('regelsets', 'geldend'))
  return (
    <Pagina titel={t.titel} inleiding={<p>{t.inleiding}</p>}>
      <Toon vraag={vraag}>
        {(regelset) => {
          const modellen = regelset.modellen.filter((model) => model.soort === 'beslismodel')
          if (modellen.length === 0) return <p>{t.geenModellen}</p>
          return (
            <>
              <Heading level={2}>{t.kies}</Heading>
              <dl className="wegen modelkeuze">
                {modellen.map((model) => (
                  <div key={model.naam}>
                    <dt>
                      <Schakel naar={`/proberen/${model.naam}`}>{woorden(model.naam)}</Schakel>
                    </dt>
                    <dd>
                      <span lang="nl">{model.omschrijving}</span> <span className="onderkop modelkeuze__telling">{t.gevallen(model.gevallen)}</span>
                    </dd>
                  </div>
                ))}
              </dl>
            </>
          )
        }}
      </Toon>
    </Pagina>
  )
}
