import type { Kalendertabel } from '../api/regelsets'
import { dag } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { verantwoordingteksten } from './teksten'

const BREEDTE = 1000
const HOOGTE = 44
const BALK = 16

function plaats(iso: string, schaal: { van: string; tot: string }): number {
  const van = Date.parse(schaal.van)
  return ((Date.parse(iso) - van) / (Date.parse(schaal.tot) - van)) * BREEDTE
}

/** The periods of one table as bars, with the years below, today, and the chosen day. */
export function Tijdbalk({ tabel, schaal, vandaag, peildatum }: {
  tabel: Kalendertabel
  schaal: { van: string; tot: string }
  vandaag: string
  peildatum: string | null
}) {
  const t = useTeksten(verantwoordingteksten)
  const taal = useTaal()
  const begin = tabel.eersteDag ?? schaal.van
  const eind = tabel.laatsteDag ?? schaal.tot
  const grenzen = [...new Set([begin, ...tabel.grenzen.filter((grens) => grens > begin && grens <= eind)])]
  const jaren: number[] = []
  for (let jaar = Number(schaal.van.slice(0, 4)) + 1; `${jaar}-01-01` <= schaal.tot; jaar++) jaren.push(jaar)
  const naam = `${t.tijdlijn}: ${tabel.tabel}, ${dag(begin, taal)} - ${tabel.laatsteDag ? dag(tabel.laatsteDag, taal) : t.open}`
  return (
    <svg className="tijdbalk" viewBox={`0 0 ${BREEDTE} ${HOOGTE}`} role="img" aria-label={naam} preserveAspectRatio="none">
      {jaren.map((jaar) => (
        <line key={jaar} x1={plaats(`${jaar}-01-01`, schaal)} x2={plaats(`${jaar}-01-01`, schaal)} y1="0" y2={HOOGTE} className="tijdbalk__jaar" />
      ))}
      {grenzen.map((grens, i) => {
        const x = plaats(grens, schaal)
        return (
          <rect key={grens} x={x} y={(HOOGTE - BALK) / 2} width={Math.max(2, plaats(grenzen[i + 1] ?? eind, schaal) - x - 1.5)} height={BALK} className={i % 2 ? 'tijdbalk__balk tijdbalk__balk--licht' : 'tijdbalk__balk'}>
            <title>
              {dag(grens, taal)}
              {' - '}
              {grenzen[i + 1] ? dag(grenzen[i + 1], taal) : tabel.laatsteDag ? dag(tabel.laatsteDag, taal) : t.open}
            </title>
          </rect>
        )
      })}
      <line x1={plaats(vandaag, schaal)} x2={plaats(vandaag, schaal)} y1="0" y2={HOOGTE} className="tijdbalk__vandaag" />
      {peildatum && peildatum >= schaal.van && peildatum <= schaal.tot && (
        <line x1={plaats(peildatum, schaal)} x2={plaats(peildatum, schaal)} y1="0" y2={HOOGTE} className="tijdbalk__peildatum" />
      )}
    </svg>
  )
}
