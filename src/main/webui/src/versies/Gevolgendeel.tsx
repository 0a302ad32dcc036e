import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useAdresdeel } from '../app/adres'
import { Toon } from '../app/Toon'
import type { Gevolgen, Gevolgtelling, Gevolgvoorbeeld, Modelgevolgen } from '../api/vergelijking'
import { pad, useVraag } from '../api/vraag'
import { useTeksten } from '../taal/taal'
import { versieteksten } from './teksten'

/** Which cases, stored advice and made-up facts get another outcome; calculated when somebody asks for it. */
export function Gevolgendeel({ naar, van }: { naar: string; van: string }) {
  const t = useTeksten(versieteksten)
  const [gevraagd, vraagAan] = useAdresdeel('gevolgen')
  const vraag = useVraag<Gevolgen>(gevraagd ? pad('regelsets', naar, 'verschillen', van, 'gevolgen') : null, (gevolgen) =>
    gevolgen.stand === 'bezig' ? 1500 : false,
  )
  return (
    <section>
      <Heading level={2}>{t.gevolgen}</Heading>
      <p>{t.gevolgenUitleg}</p>
      {!gevraagd ? (
        <Button purpose="secondary" onClick={() => vraagAan('ja')}>
          {t.reken}
        </Button>
      ) : (
        <Toon vraag={vraag}>
          {(gevolgen) =>
            gevolgen.stand === 'bezig' ? (
              <p role="status">
                {t.bezig(gevolgen.gedaan, gevolgen.totaal)}{' '}
                <progress value={gevolgen.totaal === null ? undefined : gevolgen.gedaan} max={gevolgen.totaal ?? undefined} aria-label={t.gevolgen} />{' '}
                <Button purpose="subtle" onClick={() => vraagAan('')}>
                  {t.stop}
                </Button>
              </p>
            ) : gevolgen.stand === 'mislukt' ? (
              <p role="alert">{t.mislukt}</p>
            ) : (
              <Uitslag modellen={gevolgen.modellen} />
            )
          }
        </Toon>
      )}
    </section>
  )
}

function Uitslag({ modellen }: { modellen: Modelgevolgen[] }) {
  const t = useTeksten(versieteksten)
  const tellingen = (model: Modelgevolgen): [string, Gevolgtelling][] => [
    [t.gevallen, model.gevallen],
    [t.bewaard, model.bewaard],
    [t.verzonnen, model.verzonnen],
  ]
  const anders = modellen.some((model) => tellingen(model).some(([, telling]) => telling.aantalAnders > 0))
  return (
    <>
      {!anders && <p role="status">{t.geenGevolgen}</p>}
      {modellen.length > 0 && (
        <div className="schuif" tabIndex={0} role="region" aria-label={t.gevolgen}>
          <table className="lijst">
            <thead>
              <tr>
                <th scope="col">{t.model}</th>
                <th scope="col">{t.gevallen}</th>
                <th scope="col">{t.bewaard}</th>
                <th scope="col">{t.verzonnen}</th>
              </tr>
            </thead>
            <tbody>
              {modellen.map((model) => (
                <tr key={model.naam}>
                  <th scope="row">{model.naam}</th>
                  {tellingen(model).map(([naam, telling]) => (
                    <td key={naam}>{t.anders(telling.aantalAnders, telling.onderzocht)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {modellen.flatMap((model) =>
        tellingen(model).map(
          ([naam, telling]) =>
            telling.voorbeelden.length > 0 && (
              <details key={model.naam + naam}>
                <summary>
                  {t.voorbeelden}: {model.naam}, {naam.toLowerCase()}
                </summary>
                {telling.voorbeelden.map((voorbeeld, i) => (
                  <Voorbeeld key={i} voorbeeld={voorbeeld} nummer={i + 1} />
                ))}
              </details>
            ),
        ),
      )}
    </>
  )
}

function Voorbeeld({ voorbeeld, nummer }: { voorbeeld: Gevolgvoorbeeld; nummer: number }) {
  const t = useTeksten(versieteksten)
  const rest = voorbeeld.aantalVerschillen - voorbeeld.verschillen.length
  return (
    <>
      <h4>{voorbeeld.geval ?? `${t.voorbeeld} ${nummer}`}</h4>
      <dl className="gegevenslijst">
        {voorbeeld.verschillen.map((verschil) => (
          <div key={verschil.pad}>
            <dt>
              <code>{verschil.pad}</code>
            </dt>
            <dd lang="nl">
              {verschil.van === null ? t.niets : <del>{verschil.van}</del>} {verschil.naar === null ? t.niets : <ins>{verschil.naar}</ins>}
            </dd>
          </div>
        ))}
      </dl>
      {rest > 0 && <p className="onderkop">{t.meer(rest)}</p>}
      <details>
        <summary>{t.feiten}</summary>
        <pre className="formule" tabIndex={0}>
          {JSON.stringify(voorbeeld.feiten, null, 2)}
        </pre>
      </details>
    </>
  )
}
