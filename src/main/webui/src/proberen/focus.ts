const BEDIENBAAR = 'input, select, button, summary'

/** Brings the keyboard to an element, or to the first thing in it that takes the keyboard; what is folded around it opens. */
export function naarElement(id: string): void {
  const element = document.getElementById(id)
  if (element === null) return
  for (let vouw = element.closest('details'); vouw !== null; vouw = vouw.parentElement?.closest('details') ?? null) vouw.open = true
  const doel = element.matches(BEDIENBAAR) ? element : (element.querySelector<HTMLElement>(BEDIENBAAR) ?? element)
  doel.focus({ preventScroll: true })
  doel.scrollIntoView({ block: 'center' })
}
