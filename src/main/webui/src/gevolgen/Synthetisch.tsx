import { useTeksten } from '../taal/taal'
import { gevolgteksten } from './teksten'

/** Beside every figure of a made-up population. */
export function Synthetisch({ als }: { als: boolean }) {
  const t = useTeksten(gevolgteksten)
  return als ? <span className="teken teken--synthetisch">{t.synthetisch}</span> : null
}
