import { useId } from 'react'
import { Link } from 'react-router'
import { useAdres } from '../app/adres'
import type { Tekening as Diagram, Tekeningknoop } from '../api/regelsets'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { regelteksten } from './teksten'

const RAND = 24

/** The decision graph as the model draws it; every box is a link. `gemarkeerd`: names of the decisions on a path, told by a word too. */
export function Tekening({ tekening, model, regelset, naam, gemarkeerd }: {
  tekening: Diagram
  model: string
  regelset: string
  naam: string
  gemarkeerd?: Set<string>
}) {
  const pijl = useId()
  const links = Math.min(...tekening.knopen.map((knoop) => knoop.x)) - RAND
  const boven = Math.min(...tekening.knopen.map((knoop) => knoop.y)) - RAND
  const breedte = Math.max(...tekening.knopen.map((knoop) => knoop.x + knoop.breedte)) - links + RAND
  const hoogte = Math.max(...tekening.knopen.map((knoop) => knoop.y + knoop.hoogte)) - boven + RAND
  return (
    <div className="schuif tekening" tabIndex={0} role="region" aria-label={naam}>
      <svg viewBox={`${links} ${boven} ${breedte} ${hoogte}`} width={breedte} height={hoogte} role="group" aria-label={naam}>
        <defs>
          <marker id={pijl} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
            <path d="M0 0 10 5 0 10z" className="tekening__punt" />
          </marker>
        </defs>
        {tekening.lijnen.map((lijn, i) => (
          <polyline key={i} className={`tekening__lijn tekening__lijn--${lijn.soort}`} points={lijn.punten.map((punt) => punt.join(',')).join(' ')} markerEnd={`url(#${pijl})`} aria-hidden="true" />
        ))}
        {tekening.knopen.map((knoop) => (
          <Knoop key={knoop.id} knoop={knoop} model={model} regelset={regelset} gemarkeerd={gemarkeerd?.has(knoop.naam) ?? false} />
        ))}
      </svg>
    </div>
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
      <rect x={x} y={y} width={breedte} height={hoogte} rx={rond} className={`tekening__vak tekening__vak--${knoop.soort}${gemarkeerd ? ' tekening__vak--gemarkeerd' : ''}`} />
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
