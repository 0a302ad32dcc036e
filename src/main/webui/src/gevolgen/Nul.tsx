import type { ReactNode } from 'react'

/** Nothing changes: worth saying out loud, because nothing else will show it. */
export function Nul({ zin, uitleg }: { zin: ReactNode; uitleg: string }) {
  return (
    <div className="nul">
      <p className="nul__zin">{zin}</p>
      <p>{uitleg}</p>
    </div>
  )
}
