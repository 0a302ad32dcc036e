import { useEffect, useId, useRef, type ReactNode } from 'react'

/** A question in front of the page; Escape is no. The keyboard comes back to where it was. */
export function Venster({ titel, sluit, breed = false, children }: { titel: string; sluit: () => void; breed?: boolean; children: ReactNode }) {
  const id = useId()
  const venster = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const doel = venster.current!
    const vorige = document.activeElement
    doel.showModal()
    return () => {
      doel.close()
      if (vorige instanceof HTMLElement) vorige.focus()
    }
  }, [])
  return (
    <dialog
      ref={venster}
      className={breed ? 'venster venster--breed' : 'venster'}
      aria-labelledby={id}
      onCancel={(gebeurtenis) => {
        gebeurtenis.preventDefault()
        sluit()
      }}
      onKeyDown={(gebeurtenis) => gebeurtenis.stopPropagation()}
    >
      <h2 id={id} tabIndex={-1} autoFocus>
        {titel}
      </h2>
      {children}
    </dialog>
  )
}
