import { Schakel } from '../app/Schakel'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { balkdelen, gestapeld, opgetelde, type Balkdeel } from './balk'
import type { Gemeentevoorstel } from '../api/koppelen'
import { voorstelteksten } from './voorstelteksten'

const BREEDTE = 400
const HOOGTE = 34

/** The points of a candidate as a bar, the same as a list with the row of every part, and the sum that is the figure shown. */
export function Puntenbalk({ voorstel, schaal }: { voorstel: Gemeentevoorstel; schaal: { laagste: number; hoogste: number } }) {
  const t = useTeksten(voorstelteksten)
  const taal = useTaal()
  const delen = balkdelen(voorstel)
  const zonder = voorstel.termen.filter((term) => term.punten === 0)
  const x = (punten: number) => ((punten - schaal.laagste) / (schaal.hoogste - schaal.laagste)) * BREEDTE
  const naam = (deel: Balkdeel) =>
    deel.criterium === 'prijs' ? t.prijs : `${deel.criterium}${deel.volwassene === null ? '' : ` (${t.volwassene(deel.volwassene)})`}`
  const som = opgetelde(delen)
  return (
    <>
      <svg
        className="puntenbalk"
        viewBox={`-1 0 ${BREEDTE + 2} ${HOOGTE}`}
        role="img"
        aria-label={`${voorstel.naam}: ${delen.map((deel) => `${naam(deel)} ${getal(deel.punten, taal)}`).join(', ')}, ${t.samen} ${getal(som, taal)}`}
      >
        {gestapeld(delen).map(({ deel, van, tot }, i) => (
          <g key={`${deel.criterium}${deel.volwassene}${i}`} data-punten={deel.punten}>
            <rect
              x={x(van)}
              y={4}
              width={Math.max(1, x(tot) - x(van))}
              height={HOOGTE - 8}
              className={`puntenbalk__vak puntenbalk__vak--${deel.punten < 0 ? 'min' : i % 3}`}
            />
            {x(tot) - x(van) > 14 && (
              <text x={(x(van) + x(tot)) / 2} y={HOOGTE / 2} className={`puntenbalk__nummer puntenbalk__nummer--${deel.punten < 0 ? 'min' : i % 3}`}>
                {deel.nummer || '−'}
              </text>
            )}
          </g>
        ))}
        <line x1={x(0)} x2={x(0)} y1="0" y2={HOOGTE} className="puntenbalk__nul" />
      </svg>
      <ol className="puntenlijst">
        {delen.map((deel, i) => (
          <li key={`${deel.criterium}${deel.volwassene}${i}`}>
            <span className="puntenlijst__nummer" aria-hidden="true">
              {deel.nummer || '−'}
            </span>
            <span className="puntenlijst__wat" lang="nl">
              {naam(deel)}{' '}
              {deel.rij ? (
                <Schakel naar={`/regels/geldend/rij/${deel.rij}`} className="puntenlijst__rij">
                  {deel.rij}
                </Schakel>
              ) : (
                <span className="onderkop">
                  {voorstel.prijsregel && t.prijsmaal(voorstel.prijsregel.personen, getal(voorstel.prijsregel.prijs, taal))}
                </span>
              )}
              <span className="onderkop onderkop--regel">{deel.zin}</span>
            </span>
            <span className="puntenlijst__punten">{getal(deel.punten, taal)}</span>
          </li>
        ))}
        <li className="puntenlijst__som">
          <span className="puntenlijst__nummer" aria-hidden="true" />
          <span className="puntenlijst__wat">{t.samen}</span>
          <span className="puntenlijst__punten" data-som={som}>
            {getal(som, taal)}
          </span>
        </li>
      </ol>
      {zonder.length > 0 && (
        <details className="aandacht">
          <summary>{t.zonderPunten(zonder.length)}</summary>
          <ul lang="nl">
            {zonder.map((term, i) => (
              <li key={i}>
                {term.criterium}
                {term.volwassene !== null && ` (${t.volwassene(term.volwassene)})`},{' '}
                <Schakel naar={`/regels/geldend/rij/${term.rij}`}>{term.rij}</Schakel>: {term.zin}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
