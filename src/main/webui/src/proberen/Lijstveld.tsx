import { useEffect, useRef } from 'react'
import type { Type } from '../api/regelsets'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { naarElement } from './focus'
import { onder, veldId } from './pointer'
import { leegElement, type Stand } from './stand'
import { proberenteksten } from './teksten'
import { Uitleg, Veld, Velden, type Veldgegevens } from './Veld'

/** A list of facts, such as the members of a family. The keyboard stays with what was added, moved or removed. */
export function Lijstveld(veld: Veldgegevens & { element: Type }) {
  const t = useTeksten(proberenteksten)
  const { gegeven, pointer, stand, zet, fouten, element } = veld
  const elementen = Array.isArray(stand) ? stand : []
  const naam = (plaats: number) => t.element(element.soort === 'structuur' ? woorden(element.naam).toLowerCase() : woorden(gegeven.naam), plaats + 1)
  const doel = useRef<string | null>(null)
  const knop = (plaats: number, soort: string) => `${veldId(onder(pointer, plaats))}:${soort}`
  const bij = `${veldId(pointer)}:bij`
  useEffect(() => {
    if (doel.current !== null) naarElement(doel.current)
    doel.current = null
  })
  function wijzig(nieuw: Stand, naar: string) {
    doel.current = naar
    zet(pointer, nieuw)
  }
  function voegToe() {
    wijzig([...elementen, leegElement(element)], veldId(onder(pointer, elementen.length)))
  }
  function verwijder(plaats: number) {
    const over = elementen.filter((_, i) => i !== plaats)
    wijzig(over, over.length > 0 ? knop(Math.min(plaats, over.length - 1), 'weg') : bij)
  }
  function verplaats(van: number, naar: number) {
    const nieuw = [...elementen]
    nieuw.splice(naar, 0, ...nieuw.splice(van, 1))
    const kanVerder = naar < van ? naar > 0 : naar < elementen.length - 1
    wijzig(nieuw, knop(naar, naar < van === kanVerder ? 'hoger' : 'lager'))
  }
  return (
    <fieldset className="feitgroep lijstveld" id={veldId(pointer)} tabIndex={-1}>
      <legend lang="nl">{woorden(gegeven.naam)}</legend>
      <Uitleg {...veld} />
      <p role="status" className="lijstveld__stand">
        {!Array.isArray(stand) ? t.lijstOnbekend : elementen.length === 0 ? t.lijstLeeg : t.lijstAantal(elementen.length)}
      </p>
      {elementen.length > 0 && (
        <ol className="lijstveld__elementen">
          {elementen.map((deel, i) => {
            const plaats = onder(pointer, i)
            return (
              <li key={i}>
                <fieldset className="feitgroep" id={veldId(plaats)} tabIndex={-1}>
                  <legend lang="nl">{naam(i)}</legend>
                  {element.soort === 'structuur' ? (
                    <>
                      {fouten.has(plaats) && <p className="feit__fout">{fouten.get(plaats)}</p>}
                      <Velden velden={element.velden} pointer={plaats} stand={deel} zet={zet} fouten={fouten} />
                    </>
                  ) : (
                    <Veld
                      gegeven={{ naam: naam(i), omschrijving: '', verplicht: false, type: element }}
                      pointer={plaats}
                      stand={deel}
                      zet={zet}
                      fouten={fouten}
                    />
                  )}
                  <p className="lijstveld__knoppen">
                    {i > 0 && (
                      <button
                        type="button"
                        className="tekstknop"
                        id={knop(i, 'hoger')}
                        aria-label={t.omhoog(naam(i))}
                        onClick={() => verplaats(i, i - 1)}
                      >
                        {t.hoger}
                      </button>
                    )}
                    {i < elementen.length - 1 && (
                      <button
                        type="button"
                        className="tekstknop"
                        id={knop(i, 'lager')}
                        aria-label={t.omlaag(naam(i))}
                        onClick={() => verplaats(i, i + 1)}
                      >
                        {t.lager}
                      </button>
                    )}
                    <button type="button" className="tekstknop" id={knop(i, 'weg')} aria-label={t.verwijder(naam(i))} onClick={() => verwijder(i)}>
                      {t.weg}
                    </button>
                  </p>
                </fieldset>
              </li>
            )
          })}
        </ol>
      )}
      <p className="lijstveld__knoppen">
        <button type="button" className="tekstknop" id={bij} onClick={voegToe}>
          {t.voegToe(woorden(gegeven.naam))}
        </button>
        {!Array.isArray(stand) && (
          <button type="button" className="tekstknop" onClick={() => wijzig([], bij)}>
            {t.erZijnGeen}
          </button>
        )}
        {Array.isArray(stand) && elementen.length === 0 && (
          <button type="button" className="tekstknop" onClick={() => wijzig('', bij)}>
            {t.maakOnbekend}
          </button>
        )}
      </p>
    </fieldset>
  )
}
