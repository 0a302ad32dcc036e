import { Heading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'
import type { Doorrekening } from '../api/doorrekening'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { metTeken } from './euro'
import { Synthetisch } from './Synthetisch'
import { gevolgteksten } from './teksten'

/** The figures that decide whether somebody reads on, each the way to its part. */
export function InHetKort({ doorrekening: { gevallen, gedrag, bevolking, herhaling } }: { doorrekening: Doorrekening }) {
  const t = useTeksten(gevolgteksten)
  const taal = useTaal()
  const cijfers: [string, string, ReactNode][] = []
  if (gevallen) cijfers.push(['gevallen', t.kortGezakt, getal(gevallen.gezakt.length, taal)])
  if (gedrag) cijfers.push(['gedrag', t.kortGebieden, getal(gedrag.aantalAnders, taal)])
  if (bevolking) {
    const merk = <Synthetisch als={bevolking.synthetisch} />
    cijfers.push([
      'bevolking',
      t.kortPersonen,
      <>
        {getal(bevolking.anders, taal)} {merk}
      </>,
    ])
    cijfers.push([
      'bevolking',
      t.kortEuro,
      <>
        {metTeken(bevolking.euroPerMaand, taal)} {merk}
      </>,
    ])
  }
  if (herhaling) cijfers.push(['herhaling', t.kortHerhaling, getal(herhaling.anders, taal)])
  if (cijfers.length === 0) return null
  return (
    <section aria-labelledby="in-het-kort">
      <Heading level={2} id="in-het-kort">
        {t.inHetKort}
      </Heading>
      <dl className="cijfers cijfers--kort">
        {cijfers.map(([deel, naam, cijfer]) => (
          <div key={naam}>
            <dt>
              <a className="nl-link" href={`#${deel}`}>
                {naam}
              </a>
            </dt>
            <dd>{cijfer}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
