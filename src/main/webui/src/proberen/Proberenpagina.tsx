import { useParams } from 'react-router'
import type { Gevallen, Model } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { Proef } from './Proef'
import { proberenteksten } from './teksten'

/** Facts of any model to fill in, and its advice. `?geval=` fills the form, `?advies=` shows an advice; what is typed is never in the address. */
export function Proberenpagina() {
  const { model = '' } = useParams()
  const t = useTeksten(proberenteksten)
  const vraag = useVraag<Model>(pad('regelsets', 'geldend', 'modellen', model))
  const gevallen = useVraag<Gevallen>(pad('regelsets', 'geldend', 'modellen', model, 'gevallen'))
  return (
    <Pagina
      breed
      titel={woorden(model)}
      kruimels={[{ naam: t.titel, pad: '/proberen' }, { naam: woorden(model) }]}
      inleiding={
        vraag.data && (
          <p>
            <span lang="nl">{vraag.data.omschrijving}</span> <Schakel naar={`/regels/geldend/${model}`}>{t.naarRegels}</Schakel>
          </p>
        )
      }
    >
      <Toon vraag={vraag}>
        {(gegevens) =>
          gegevens.adviespad === null ? (
            <p>
              {t.geenAdvies} <Schakel naar="/proberen">{t.naarKeuze}</Schakel>
            </p>
          ) : (
            <Toon vraag={gevallen}>
              {(lijst) => <Proef key={model} model={gegevens} adviespad={gegevens.adviespad!} gevallen={lijst.gevallen} />}
            </Toon>
          )
        }
      </Toon>
    </Pagina>
  )
}
