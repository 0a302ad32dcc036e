import { useEffect, useRef } from 'react'
import { useTeksten } from '../taal/taal'
import { feitnaam, veldId } from './pointer'
import { proberenteksten } from './teksten'

export interface Veldfout {
  pointer: string
  tekst: string
}

/** Everything that is wrong, above the form, each with the way to its field; takes the keyboard when it appears. */
export function Foutenlijst({
  fouten,
  veldVan,
  toonFeit,
}: {
  fouten: Veldfout[]
  /** Pointer of the field that shows the fault; empty when none does. */
  veldVan: (pointer: string) => string
  toonFeit: (pointer: string) => void
}) {
  const t = useTeksten(proberenteksten)
  const kop = useRef<HTMLHeadingElement>(null)
  const er = fouten.length > 0
  useEffect(() => {
    if (er) kop.current?.focus()
  }, [er])
  if (!er) return null
  return (
    <div className="utrecht-alert utrecht-alert--error melding" role="alert">
      <div className="utrecht-alert__content">
        <h3 className="melding__kop" ref={kop} tabIndex={-1}>
          {t.fouten(fouten.length)}
        </h3>
        <p>{t.foutenUitleg}</p>
        <ul>
          {fouten.map((fout) => {
            const veld = veldVan(fout.pointer)
            const tekst = veld ? `${feitnaam(veld)}: ${fout.tekst}` : fout.tekst
            return (
              <li key={fout.pointer + fout.tekst}>
                {veld ? (
                  <a
                    className="nl-link"
                    href={`#${veldId(veld)}`}
                    onClick={(klik) => {
                      klik.preventDefault()
                      toonFeit(veld)
                    }}
                  >
                    {tekst}
                  </a>
                ) : (
                  tekst
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </div>
  )
}
