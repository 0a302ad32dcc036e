import { useId, type ReactNode } from 'react'

/** What every field of a form gets: a name for its label, and what is said about it. */
export interface Veldeigenschappen {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** A label, what is meant, the field, and what is wrong with it. */
export function Veld({
  naam,
  uitleg,
  fout,
  children,
}: {
  naam: string
  uitleg?: ReactNode
  fout?: ReactNode
  children: (eigenschappen: Veldeigenschappen) => ReactNode
}) {
  const id = useId()
  const beschrijving = [uitleg && `${id}-uitleg`, fout && `${id}-fout`].filter(Boolean).join(' ') || undefined
  return (
    <div className="veld">
      <label htmlFor={id}>{naam}</label>
      {uitleg && (
        <span id={`${id}-uitleg`} className="onderkop">
          {uitleg}
        </span>
      )}
      {fout && (
        <span id={`${id}-fout`} className="veldfout">
          {fout}
        </span>
      )}
      {children({ id, 'aria-describedby': beschrijving, 'aria-invalid': fout ? true : undefined })}
    </div>
  )
}
