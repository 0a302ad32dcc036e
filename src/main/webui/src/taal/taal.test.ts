import { describe, expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, { nl: object; en: object }>>('../**/teksten.ts', { eager: true })

function sleutels(waarde: unknown, voor = ''): string[] {
  if (typeof waarde !== 'object' || waarde === null) return [voor]
  return Object.entries(waarde).flatMap(([naam, deel]) => sleutels(deel, `${voor}.${naam}`))
}

function leeg(waarde: unknown): boolean {
  return typeof waarde === 'string' && waarde.trim() === ''
}

describe('texts', () => {
  const delen = Object.entries(modules).flatMap(([bestand, deel]) => Object.entries(deel).map(([naam, teksten]) => ({ naam: `${bestand} ${naam}`, teksten })))

  it('finds the texts of every part', () => {
    expect(delen.length).toBeGreaterThanOrEqual(3)
  })

  it.each(delen)('has the same keys in both languages: $naam', ({ teksten }) => {
    expect(sleutels(teksten.en)).toEqual(sleutels(teksten.nl))
  })

  it.each(delen)('leaves a text empty in both languages or in neither: $naam', ({ teksten }) => {
    const nl = sleutels(teksten.nl)
    const waarde = (bron: unknown, sleutel: string) =>
      sleutel.slice(1).split('.').reduce<unknown>((hier, naam) => (hier as Record<string, unknown>)[naam], bron)
    const verschillen = nl.filter((sleutel) => leeg(waarde(teksten.nl, sleutel)) !== leeg(waarde(teksten.en, sleutel)))
    expect(verschillen).toEqual([])
  })
})
