import type { Herhaling } from '../api/doorrekening'
import { periode } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Nul } from './Nul'
import { Padverschillen } from './Padverschillen'
import { Proefvoorbeeld } from './Proefvoorbeeld'
import { gevalteksten } from './gevalteksten'

/** Stored advice of a period under the rules of the proposal. */
export function Herhaaldeel({ herhaling }: { herhaling: Herhaling }) {
  const t = useTeksten(gevalteksten)
  const taal = useTaal()
  const wanneer = periode(herhaling.van, herhaling.tot, taal)
  if (herhaling.adviezen === 0) return <p>{t.geenAdviezen(wanneer)}</p>
  return (
    <>
      {herhaling.anders === 0 && <Nul zin={t.nulAdviezen} uitleg={t.nulHerhaling} />}
      <p>{t.herhalingZin(getal(herhaling.anders, taal), getal(herhaling.adviezen, taal), wanneer)}</p>
      {herhaling.voorbeelden.map((voorbeeld, i) => {
        const naam = t.adviesvoorbeeld(i + 1, voorbeeld.model)
        return (
          <details key={i} className="onderdelen">
            <summary>
              <h3>{naam}</h3>
            </summary>
            <Padverschillen naam={naam} van={t.van} naar={t.wordtKop} verschillen={voorbeeld.verschillen} />
            <Proefvoorbeeld model={voorbeeld.model} feiten={voorbeeld.feiten} naam={naam} />
          </details>
        )
      })}
    </>
  )
}
