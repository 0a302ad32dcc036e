import { useTeksten } from '../taal/taal'
import { bevolkingteksten } from './bevolkingteksten'

/** Beside every figure of a made-up population. */
export function Synthetisch({ als }: { als: boolean }) {
  const t = useTeksten(bevolkingteksten)
  return als ? <span className="teken teken--synthetisch">{t.synthetisch}</span> : null
}
