import { Heading } from '@nl-design-system-candidate/heading-react'
import { useParams } from 'react-router'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { Celverschil, Kenmerkverschil, Kolomverschil, Modelverschil, Onderdeelverschil, Rijverschil, Verschillen } from '../api/vergelijking'
import { pad, useVraag } from '../api/vraag'
import { getal, woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from '../verantwoording/teksten'
import { Gevolgendeel } from './Gevolgendeel'
import { versieteksten } from './teksten'

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
            <Inhoud verschillen={verschillen} />
            <Gevolgendeel naar={verschillen.naar.hash} van={verschillen.van.hash} />
          </>
        )}
      </Toon>
    </Pagina>
  )
}

function Inhoud({ verschillen }: { verschillen: Verschillen }) {
  const t = useTeksten(versieteksten)
  const taal = useTaal()
  const { aantallen } = verschillen
  if (verschillen.modellen.length === 0) return <p role="status">{t.gelijk}</p>
  const cijfers: [string, number][] = [
    [t.modellen, aantallen.modellen],
    [t.rijenNieuw, aantallen.rijenNieuw],
    [t.rijenVervallen, aantallen.rijenVervallen],
    [t.rijenGewijzigd, aantallen.rijenGewijzigd],
    [t.rijenVerplaatst, aantallen.rijenVerplaatst],
  ]
  return (
    <>
      <dl className="cijfers">
        {cijfers.map(([naam, aantal]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{getal(aantal, taal)}</dd>
          </div>
        ))}
      </dl>
      {verschillen.modellen.map((model) => (
        <Modeldeel
          key={model.naam}
          model={model}
          regelset={model.verandering === 'vervallen' ? verschillen.van.hash : verschillen.naar.hash}
          oud={verschillen.van.hash}
        />
      ))}
    </>
  )
}

function Modeldeel({ model, regelset, oud }: { model: Modelverschil; regelset: string; oud: string }) {
  const t = useTeksten(versieteksten)
  return (
    <section>
      <Heading level={2}>
        <Schakel naar={`/regels/${regelset}/${model.naam}`}>{model.naam}</Schakel> <Verandering soort={model.verandering} />
      </Heading>
      {model.alleenOpmaak && <p>{t.alleenOpmaak}</p>}
      {model.verandering !== 'gewijzigd' && <p>{t.metRijen(model.rijen)}</p>}
      <Kenmerken kenmerken={model.kenmerken} />
      {model.onderdelen.map((onderdeel) => (
        <Onderdeel key={onderdeel.soort + onderdeel.naam} onderdeel={onderdeel} model={model.naam} regelset={regelset} oud={oud} />
      ))}
    </section>
  )
}

function Verandering({ soort }: { soort: Rijverschil['verandering'] }) {
  const t = useTeksten(versieteksten)
  return <span className={`teken teken--${soort}`}>{t.verandering[soort]}</span>
}

function Onderdeel({ onderdeel, model, regelset, oud }: { onderdeel: Onderdeelverschil; model: string; regelset: string; oud: string }) {
  const t = useTeksten(versieteksten)
  const weg = onderdeel.verandering === 'vervallen'
  const adres = `/regels/${weg ? oud : regelset}/${model}/${onderdeel.naam}`
  return (
    <>
      <h3>
        {onderdeel.tabel ? <Schakel naar={adres}>{woorden(onderdeel.naam)}</Schakel> : woorden(onderdeel.naam)}{' '}
        <Verandering soort={onderdeel.verandering} />
        {onderdeel.tabel && onderdeel.verandering !== 'gewijzigd' && <span className="onderkop"> {t.metRijen(onderdeel.aantalRijen)}</span>}
      </h3>
      <Kenmerken kenmerken={onderdeel.kenmerken} />
      {onderdeel.kolommen.map((kolom) => (
        <Kolom key={kolom.id} kolom={kolom} />
      ))}
      {onderdeel.rijen.length > 0 && <Rijen rijen={onderdeel.rijen} naam={woorden(onderdeel.naam)} regelset={regelset} oud={oud} />}
    </>
  )
}

function Kolom({ kolom }: { kolom: Kolomverschil }) {
  const t = useTeksten(versieteksten)
  return (
    <>
      <p>
        {t.kolom} <strong lang="nl">{woorden(kolom.titel)}</strong> <Verandering soort={kolom.verandering} />
      </p>
      <Kenmerken kenmerken={kolom.kenmerken} />
    </>
  )
}

function Kenmerken({ kenmerken }: { kenmerken: Kenmerkverschil[] }) {
  if (kenmerken.length === 0) return null
  return (
    <dl className="gegevenslijst">
      {kenmerken.map((kenmerk) => (
        <div key={kenmerk.naam}>
          <dt>{woorden(kenmerk.naam)}</dt>
          <dd>
            <VanNaar van={kenmerk.van} naar={kenmerk.naar} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Old text struck out, new text underlined; each is also an element of its own for whoever listens. */
function VanNaar({ van, naar }: { van: string | null; naar: string | null }) {
  return (
    <span lang="nl" className="vannaar">
      {van !== null && <del>{van}</del>} {naar !== null && <ins>{naar}</ins>}
    </span>
  )
}

function Rijen({ rijen, naam, regelset, oud }: { rijen: Rijverschil[]; naam: string; regelset: string; oud: string }) {
  const t = useTeksten(versieteksten)
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={naam}>
      <table className="lijst">
        <thead>
          <tr>
            <th scope="col">{t.rij}</th>
            <th scope="col">{t.soort}</th>
            <th scope="col">{t.waar}</th>
            <th scope="col">{t.was}</th>
            <th scope="col">{t.wordt}</th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <Rij key={rij.id + rij.verandering} rij={rij} regelset={rij.verandering === 'vervallen' ? oud : regelset} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Regel {
  waar: string
  van: string | null
  naar: string | null
}

function regels(rij: Rijverschil): Regel[] {
  const cel = (deel: Celverschil): Regel => ({ waar: deel.kolom.split('.').pop() ?? deel.kolom, van: deel.van, naar: deel.naar })
  const kenmerk = (deel: Kenmerkverschil): Regel => ({ waar: deel.naam, van: deel.van, naar: deel.naar })
  const alle = [...rij.cellen.map(cel), ...rij.kenmerken.map(kenmerk)]
  return alle.length > 0 ? alle : [{ waar: '', van: null, naar: null }]
}

function Rij({ rij, regelset }: { rij: Rijverschil; regelset: string }) {
  const t = useTeksten(versieteksten)
  const alle = regels(rij)
  return (
    <>
      {alle.map((regel, i) => (
        <tr key={i}>
          {i === 0 && (
            <>
              <th scope="rowgroup" rowSpan={alle.length}>
                <Schakel naar={`/regels/${regelset}/rij/${rij.id}`}>{rij.id}</Schakel>
              </th>
              <td rowSpan={alle.length}>
                <Verandering soort={rij.verandering} />
                {rij.verplaatst && rij.plaatsVan !== null && rij.plaatsNaar !== null && (
                  <span className="onderkop"> {t.verplaatst(rij.plaatsVan, rij.plaatsNaar)}</span>
                )}
                {rij.elders && <span className="onderkop"> {t.elders(`${rij.elders.model}, ${woorden(rij.elders.naam)}`)}</span>}
              </td>
            </>
          )}
          <td>{woorden(regel.waar)}</td>
          <td className="lees" lang="nl">
            {regel.van !== null && <del>{regel.van}</del>}
          </td>
          <td className="lees" lang="nl">
            {regel.naar !== null && <ins>{regel.naar}</ins>}
          </td>
        </tr>
      ))}
    </>
  )
}
