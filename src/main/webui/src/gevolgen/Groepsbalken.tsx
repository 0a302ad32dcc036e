import type { Bevolkingsuitslag, Groepsuitslag } from '../api/doorrekening'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { balkvakken, soorten, type Soort } from './balkvakken'
import { metTeken } from './euro'
import { Synthetisch } from './Synthetisch'
import { bevolkingteksten } from './bevolkingteksten'

const HOOGTE = 28
/** Referred to from the mark-up: in a style sheet an id would be looked up in the style sheet. */
const VULLING: Partial<Record<Soort, string>> = { verliest: 'url(#streep)', anders: 'url(#stip)' }
/** Percents a number needs to stand in its part, also on a narrow screen. */
const LEESBAAR = 14

/** Every group as one bar: who gains, loses, differs or stays. The pattern says which part it is, colour only helps. */
export function Groepsbalken({ uitslag }: { uitslag: Bevolkingsuitslag }) {
  const t = useTeksten(bevolkingteksten)
  return (
    <div className="groepsbalken">
      <svg width="0" height="0" aria-hidden="true" className="groepsbalken__patronen">
        <defs>
          <pattern id="streep" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="balkvak__grond" />
            <rect width="3" height="6" className="balkvak__streep" />
          </pattern>
          <pattern id="stip" width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" className="balkvak__grond" />
            <circle cx="3" cy="3" r="1.3" className="balkvak__streep" />
          </pattern>
        </defs>
      </svg>
      <ul className="groepsbalken__legenda" aria-label={t.legenda}>
        {soorten.map((soort) => (
          <li key={soort}>
            <svg width="26" height="20" aria-hidden="true">
              <rect x="0.5" y="0.5" width="25" height="19" fill={VULLING[soort]} className={`balkvak balkvak--${soort}`} />
            </svg>
            <span>
              <strong>{t.soorten[soort]}</strong>: {t.soortUitleg[soort]}
            </span>
          </li>
        ))}
      </ul>
      <ul className="groepsbalken__lijst">
        {uitslag.groepen.map((groep) => (
          <Balk key={groep.groep} groep={groep} synthetisch={uitslag.synthetisch} />
        ))}
      </ul>
    </div>
  )
}

function Balk({ groep, synthetisch }: { groep: Groepsuitslag; synthetisch: boolean }) {
  const t = useTeksten(bevolkingteksten)
  const taal = useTaal()
  const vakken = balkvakken(groep)
  const delen = vakken.map((vak) => `${getal(vak.personen, taal)} ${t.soorten[vak.soort]}`)
  if (groep.euroPerMaand !== null && Number(groep.euroPerMaand) !== 0) delen.push(`${metTeken(groep.euroPerMaand, taal)} ${t.kortEuro}`)
  const zin = delen.join(', ')
  return (
    <li>
      <p className="groepsbalken__naam">
        <span lang="nl">{groep.groep}</span>{' '}
        <span className="onderkop">
          {getal(groep.personen, taal)} {t.personen.toLocaleLowerCase(taal)} <Synthetisch als={synthetisch} />
        </span>
      </p>
      <svg width="100%" height={HOOGTE} role="img" aria-label={`${groep.groep}: ${zin}`}>
        {vakken.map((vak) => (
          <g key={vak.soort} data-personen={vak.personen}>
            <rect
              x={`${vak.van}%`}
              y="0"
              width={`${vak.breedte}%`}
              height={HOOGTE}
              fill={VULLING[vak.soort]}
              className={`balkvak balkvak--${vak.soort}`}
            />
            {vak.breedte >= LEESBAAR && (
              <text x={`${vak.van + vak.breedte / 2}%`} y={HOOGTE / 2 + 1} className={`balkvak__getal balkvak__getal--${vak.soort}`}>
                {getal(vak.personen, taal)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p className="groepsbalken__zin" aria-hidden="true">
        {zin}
      </p>
    </li>
  )
}
