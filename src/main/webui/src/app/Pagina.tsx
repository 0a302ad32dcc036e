import { Heading } from '@nl-design-system-candidate/heading-react/css'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useTeksten } from '../taal/taal'
import { Schakel } from './Schakel'
import { kaderteksten } from './teksten'

/** Where a page stands: the pages above it, and itself last, without address. */
export interface Kruimel {
  naam: string
  pad?: string
}

/** The frame of every page: its title also names the browser tab, and gets the focus when somebody comes from another page. */
export function Pagina({ titel, kruimels = [], inleiding, breed = false, children }: {
  titel: string
  kruimels?: Kruimel[]
  inleiding?: ReactNode
  /** Uses the whole window, for wide tables. */
  breed?: boolean
  children?: ReactNode
}) {
  const t = useTeksten(kaderteksten)
  const kop = useRef<HTMLHeadingElement>(null)
  const { pathname, key } = useLocation()
  useEffect(() => {
    document.title = `${titel} - Onderdak`
  }, [titel])
  useEffect(() => {
    if (key !== 'default' && !window.location.hash) {
      kop.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    // Only another page moves the focus, not another filter on this one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname])
  return (
    <div className={breed ? 'pagina pagina--breed' : 'pagina'}>
      {kruimels.length > 0 && (
        <nav className="kruimels" aria-label={t.kruimels}>
          <ol>
            {kruimels.map((kruimel) => (
              <li key={kruimel.naam}>{kruimel.pad ? <Schakel naar={kruimel.pad}>{kruimel.naam}</Schakel> : <span aria-current="page">{kruimel.naam}</span>}</li>
            ))}
          </ol>
        </nav>
      )}
      <Heading level={1} ref={kop} tabIndex={-1}>
        {titel}
      </Heading>
      {inleiding && <div className="inleiding">{inleiding}</div>}
      {children}
    </div>
  )
}
