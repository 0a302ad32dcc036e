import { Heading } from '@nl-design-system-candidate/heading-react'
import { Schakel } from '../app/Schakel'
import type { Celverschil, Kenmerkverschil, Kolomverschil, Modelverschil, Onderdeelverschil, Rijverschil, Verschillen } from '../api/vergelijking'
import { dag } from '../lees/datum'
import { getal, woorden } from '../lees/getal'
import { useTaal, useTeksten, type Taal } from '../taal/taal'
import { celtekst } from '../wijzigen/tabel/cel'
import { versieteksten } from './teksten'

/** The difference itself: counted, and per model down to the row. */
export function Verschildeel({
  verschillen,
  nieuw = verschillen.naar.hash,
}: {
  verschillen: Verschillen
  /** The new set in an address. */ nieuw?: string
}) {
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
          regelset={model.verandering === 'vervallen' ? verschillen.van.hash : nieuw}
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

export function Verandering({ soort }: { soort: Rijverschil['verandering'] }) {
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

export function Rijen({ rijen, naam, regelset, oud }: { rijen: Rijverschil[]; naam: string; regelset: string; oud: string }) {
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

/** The differences of a row, one after another; a row that only moved has one without words. */
export function regels(rij: Rijverschil, taal: Taal): Regel[] {
  const woord = (feel: string | null) => (feel === null ? null : celtekst(feel, taal))
  const cel = (deel: Celverschil): Regel => ({ waar: deel.kolom.split('.').pop() ?? deel.kolom, van: woord(deel.van), naar: woord(deel.naar) })
  const kenmerk = ({ naam, van, naar }: Kenmerkverschil): Regel =>
    naam === 'geldigVan' || naam === 'geldigTot'
      ? { waar: naam, van: van && dag(van, taal), naar: naar && dag(naar, taal) }
      : { waar: naam, van, naar }
  const alle = [...rij.cellen.map(cel), ...rij.kenmerken.map(kenmerk)]
  return alle.length > 0 ? alle : [{ waar: '', van: null, naar: null }]
}

function Rij({ rij, regelset }: { rij: Rijverschil; regelset: string }) {
  const t = useTeksten(versieteksten)
  const alle = regels(rij, useTaal())
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
