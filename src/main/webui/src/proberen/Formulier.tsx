import { useId, useMemo, useState } from 'react'
import type { Gegeven } from '../api/regelsets'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { veldId, onder } from './pointer'
import { aantalBekend, aantalFeiten, deelstand, gefilterd, type Stand } from './stand'
import { proberenteksten } from './teksten'
import { Veld, Velden, Uitleg, type Veldgegevens } from './Veld'

/** The facts of a model to fill in: single facts first, then a group per structure, folded while it is empty. */
export function Formulier({
  invoer,
  stand,
  zet,
  fouten,
  zoek,
  zetZoek,
  vulling,
}: {
  invoer: Gegeven[]
  stand: Stand
  zet: (pointer: string, stand: Stand) => void
  fouten: Map<string, string>
  zoek: string
  zetZoek: (zoek: string) => void
  /** Changes when the form is filled anew: groups then fold and open again. */
  vulling: number
}) {
  const t = useTeksten(proberenteksten)
  const id = useId()
  const getoond = useMemo(() => gefilterd(invoer, zoek), [invoer, zoek])
  const tel = (gegevens: Gegeven[]) => gegevens.reduce((som, gegeven) => som + aantalFeiten(gegeven.type), 0)
  const groepen = getoond.filter((gegeven) => gegeven.type.soort === 'structuur' || gegeven.type.soort === 'lijst')
  const los = getoond.filter((gegeven) => !groepen.includes(gegeven))
  const veld = (gegeven: Gegeven): Veldgegevens => ({ gegeven, pointer: onder('', gegeven.naam), stand: deelstand(stand, gegeven.naam), zet, fouten })
  return (
    <>
      {tel(invoer) > 8 && (
        <p className="veld zoekfeit">
          <label htmlFor={id}>{t.zoekFeit}</label>
          <input
            id={id}
            className="utrecht-textbox"
            type="search"
            autoComplete="off"
            value={zoek}
            onChange={(e) => zetZoek(e.target.value)}
            // Enter looks for a fact; it does not ask for advice.
            onKeyDown={(toets) => toets.key === 'Enter' && toets.preventDefault()}
          />
          <span role="status" className="onderkop">
            {t.feitenGetoond(tel(getoond), tel(invoer))}
          </span>
        </p>
      )}
      {getoond.length === 0 && <p>{t.geenFeit}</p>}
      {los.map((gegeven) => (
        <Veld key={gegeven.naam} {...veld(gegeven)} />
      ))}
      {groepen.map((gegeven) => (
        <Groep key={`${gegeven.naam} ${vulling}`} {...veld(gegeven)} gezocht={zoek.trim() !== ''} />
      ))}
    </>
  )
}

function Groep({ gezocht, ...veld }: Veldgegevens & { gezocht: boolean }) {
  const t = useTeksten(proberenteksten)
  const { gegeven, stand, pointer, fouten } = veld
  const bekend = aantalBekend(gegeven.type, stand)
  const [open, zetOpen] = useState(bekend > 0)
  const fout = [...fouten.keys()].some((plaats) => plaats === pointer || plaats.startsWith(`${pointer}/`))
  return (
    <details className="groep" open={open || gezocht || fout} onToggle={(e) => !gezocht && zetOpen(e.currentTarget.open)}>
      <summary>
        <span className="groep__naam" lang="nl">
          {woorden(gegeven.naam)}
          {gegeven.verplicht && <span className="woord"> {t.verplicht}</span>}
        </span>
        <span className={bekend > 0 ? 'groep__telling groep__telling--gevuld' : 'groep__telling'}>{t.ingevuld(bekend)}</span>
      </summary>
      {gegeven.type.soort === 'structuur' ? (
        <fieldset className="groep__velden" id={veldId(pointer)} tabIndex={-1}>
          <legend className="alleen-voorlezen" lang="nl">
            {woorden(gegeven.naam)}
          </legend>
          <Uitleg {...veld} />
          <Velden {...veld} velden={gegeven.type.velden} />
        </fieldset>
      ) : (
        <Veld {...veld} />
      )}
    </details>
  )
}
