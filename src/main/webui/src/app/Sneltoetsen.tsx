import { Button } from '@nl-design-system-candidate/button-react'
import { useEffect, useRef } from 'react'
import { useTeksten } from '../taal/taal'
import { kaderteksten } from './teksten'

function typt(doel: EventTarget | null): boolean {
  return doel instanceof HTMLElement && (doel.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(doel.tagName))
}

/** `/` goes to the search field, `?` shows the keys; neither while somebody types. */
export function Sneltoetsen() {
  const t = useTeksten(kaderteksten)
  const venster = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    function toets(gebeurtenis: KeyboardEvent) {
      if (typt(gebeurtenis.target) || gebeurtenis.ctrlKey || gebeurtenis.metaKey || gebeurtenis.altKey) return
      if (gebeurtenis.key === '/') {
        gebeurtenis.preventDefault()
        document.querySelector<HTMLInputElement>('[data-zoekveld]')?.focus()
      } else if (gebeurtenis.key === '?') {
        gebeurtenis.preventDefault()
        venster.current?.showModal()
      }
    }
    window.addEventListener('keydown', toets)
    return () => window.removeEventListener('keydown', toets)
  }, [])
  const lijst: [string, string][] = [
    ['/', t.toetsZoek],
    ['?', t.toetsLijst],
    ['← ↑ → ↓', t.toetsPijlen],
    ['Home, End', t.toetsBeginEind],
    ['Enter', t.toetsEnter],
    ['Enter, Esc, Tab', t.toetsCel],
    ['Alt ↑, Alt ↓', t.toetsVerplaats],
    ['Ctrl Z, Ctrl Shift Z', t.toetsOngedaan],
  ]
  return (
    <dialog ref={venster} className="venster" aria-labelledby="sneltoetsen-kop">
      <h2 id="sneltoetsen-kop">{t.sneltoetsen}</h2>
      <dl className="gegevenslijst">
        {lijst.map(([toets, uitleg]) => (
          <div key={toets}>
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{uitleg}</dd>
          </div>
        ))}
      </dl>
      <Button purpose="secondary" onClick={() => venster.current?.close()}>
        {t.sluit}
      </Button>
    </dialog>
  )
}
