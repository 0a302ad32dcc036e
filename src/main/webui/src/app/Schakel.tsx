import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useAdres } from './adres'

/** A link to another page that keeps the reference date and the language. */
export function Schakel({
  naar,
  vraag,
  className = '',
  children,
  ...rest
}: {
  naar: string
  vraag?: Record<string, string>
  className?: string
  children: ReactNode
  'aria-label'?: string
  /** Loads that page anew: its address has a policy of its own. */
  reloadDocument?: boolean
}) {
  return (
    <Link className={`nl-link ${className}`} to={useAdres()(naar, vraag)} {...rest}>
      {children}
    </Link>
  )
}

/** A link to a source outside; only addresses the service marks as public law sites get here. */
export function Buitenschakel({ naar, children }: { naar: string; children: ReactNode }) {
  return /^https?:\/\//.test(naar) ? (
    <a className="nl-link" href={naar} rel="noreferrer">
      {children}
    </a>
  ) : (
    <>{children}</>
  )
}
