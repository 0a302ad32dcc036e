import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { koppelteksten } from './teksten'

/** A number; what is not known is a dash with words behind it. */
export function Cijfer({ waarde }: { waarde: number | null | undefined }) {
  const t = useTeksten(koppelteksten)
  const taal = useTaal()
  if (waarde !== null && waarde !== undefined) return <>{getal(waarde, taal)}</>
  return (
    <span className="vrij">
      <span aria-hidden="true">–</span>
      <span className="alleen-voorlezen">{t.nietBekend}</span>
    </span>
  )
}
