import { useEffect, useId, useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { useAdres, useAdresdeel } from '../app/adres'
import type { Tekening as Diagram, Tekeningknoop } from '../api/regelsets'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { regelteksten } from './teksten'
import { kiesbaar, uitsnede } from './uitsnede'

const RAND = 24

/** A graph of decisions; every box of a decision is a link. `gemarkeerd`: names of the decisions on a path, told by a word too. */
export function Tekening({
  tekening,
  model,
  regelset,
  naam,
  gemarkeerd,
  passend = false,
}: {
  tekening: Diagram
  model: string
  regelset: string
  naam: string
  gemarkeerd?: Set<string>
  /** As wide as the page instead of its own size. */
  passend?: boolean
}) {
  const pijl = useId()
  const links = Math.min(...tekening.knopen.map((knoop) => knoop.x)) - RAND
  const boven = Math.min(...tekening.knopen.map((knoop) => knoop.y)) - RAND
  const breedte = Math.max(...tekening.knopen.map((knoop) => knoop.x + knoop.breedte)) - links + RAND
  const hoogte = Math.max(...tekening.knopen.map((knoop) => knoop.y + knoop.hoogte)) - boven + RAND
  const vak = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Of a picture larger than its frame, what the model is for comes into view first.
    const eerste = tekening.knopen.find((knoop) => knoop.naam === kiesbaar(tekening)[0])
    if (vak.current && eerste) {
      vak.current.scrollLeft = eerste.x + eerste.breedte / 2 - links - vak.current.clientWidth / 2
      vak.current.scrollTop = eerste.y + eerste.hoogte / 2 - boven - vak.current.clientHeight / 2
    }
  }, [tekening, links, boven])
  return (
    <div className="schuif tekening" tabIndex={0} role="region" aria-label={naam} ref={vak}>
      <svg
        viewBox={`${links} ${boven} ${breedte} ${hoogte}`}
        width={passend ? '100%' : breedte}
        height={passend ? undefined : hoogte}
        role="group"
        aria-label={naam}
      >
        <defs>
          <marker id={pijl} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
            <path d="M0 0 10 5 0 10z" className="tekening__punt" />
          </marker>
        </defs>
        {tekening.lijnen.map((lijn, i) => (
          <polyline
            key={i}
            className={`tekening__lijn tekening__lijn--${lijn.soort}`}
            points={lijn.punten.map((punt) => punt.join(',')).join(' ')}
            markerEnd={`url(#${pijl})`}
            aria-hidden="true"
          />
        ))}
        {tekening.knopen.map((knoop) => (
          <Knoop key={knoop.id} knoop={knoop} model={model} regelset={regelset} gemarkeerd={gemarkeerd?.has(knoop.naam) ?? false} />
        ))}
      </svg>
    </div>
  )
}

const GEHEEL = '*'
const PASSEND = '**'

/** The picture of a model, around one decision or as a whole; which one stands in the address. */
export function Tekeningkeuze({ tekening, model, regelset }: { tekening: Diagram; model: string; regelset: string }) {
  const t = useTeksten(regelteksten)
  const id = useId()
  const [gekozen, kies] = useAdresdeel('rond')
  const namen = useMemo(() => kiesbaar(tekening), [tekening])
  const rond = gekozen || namen[0] || GEHEEL
  const beeld = useMemo(() => (rond === GEHEEL || rond === PASSEND ? tekening : uitsnede(tekening, rond)), [tekening, rond])
  const naam = rond === GEHEEL || rond === PASSEND ? t.tekening : t.tekeningRond(woorden(rond))
  return (
    <>
      <p className="veld">
        <label htmlFor={id}>{t.tekeningkeuze}</label>
        <select id={id} className="utrecht-select" value={rond} onChange={(e) => kies(e.target.value)}>
          {namen.map((keuze) => (
            <option key={keuze} value={keuze}>
              {woorden(keuze)}
            </option>
          ))}
          <option value={GEHEEL}>{t.geheel}</option>
          <option value={PASSEND}>{t.passend}</option>
        </select>
      </p>
      <Tekening tekening={beeld} model={model} regelset={regelset} naam={naam} passend={rond === PASSEND} />
    </>
  )
}

function Knoop({ knoop, model, regelset, gemarkeerd }: { knoop: Tekeningknoop; model: string; regelset: string; gemarkeerd: boolean }) {
  const t = useTeksten(regelteksten)
  const adres = useAdres()
  const { x, y, breedte, hoogte } = knoop
  const rond = { beslissing: 2, invoer: hoogte / 2, functie: 2, dienst: 12, bron: 2, extern: 2 }[knoop.soort]
  const doel = knoop.tabel ? `/regels/${regelset}/${knoop.model}/${knoop.naam}` : `/regels/${regelset}/${knoop.model}#${knoop.naam}`
  const inhoud = (
    <>
      <rect
        x={x}
        y={y}
        width={breedte}
        height={hoogte}
        rx={rond}
        className={`tekening__vak tekening__vak--${knoop.soort}${gemarkeerd ? ' tekening__vak--gemarkeerd' : ''}`}
      />
      <foreignObject x={x + 4} y={y} width={breedte - 8} height={hoogte}>
        <div className="tekening__naam">
          {knoop.model !== model && <span className="tekening__soort">{knoop.model}</span>}
          <span>{woorden(knoop.naam)}</span>
          {gemarkeerd && <span className="tekening__soort">{t.toegepast}</span>}
        </div>
      </foreignObject>
    </>
  )
  const naam = [woorden(knoop.naam), t.knoopsoort[knoop.soort], gemarkeerd ? t.toegepast : ''].filter(Boolean).join(', ')
  return knoop.soort === 'invoer' || knoop.soort === 'bron' ? (
    <g role="img" aria-label={naam}>
      {inhoud}
    </g>
  ) : (
    <Link to={adres(doel)} aria-label={naam} className="tekening__schakel">
      {inhoud}
    </Link>
  )
}
