import type { Stand, Stap } from '../api/voorstellen'

/** The way of a proposal that ends well. */
export const weg: Stand[] = ['concept', 'ingediend', 'beoordeeld', 'goedgekeurd', 'in werking']

export interface Wegdeel {
  stand: Stand
  plaats: 'geweest' | 'nu' | 'nog niet'
}

/** How far a proposal is; one that stopped ends there, after the stations it passed. */
export function wegVan(stand: Stand, geweest: Stand[]): Wegdeel[] {
  const plek = weg.indexOf(stand)
  if (plek >= 0) return weg.map((deel, i) => ({ stand: deel, plaats: i < plek ? 'geweest' : i === plek ? 'nu' : 'nog niet' }))
  const tot = Math.max(0, ...geweest.map((deel) => weg.indexOf(deel)))
  return [...weg.slice(0, tot + 1).map((deel): Wegdeel => ({ stand: deel, plaats: 'geweest' })), { stand, plaats: 'nu' }]
}

/** Where a step is sent; editing is no step. */
export const adresVanStap: Record<Exclude<Stap, 'bewerken'>, string> = {
  indienen: '_dien-in',
  terugnemen: '_neem-terug',
  beoordelen: '_beoordeel',
  goedkeuren: '_keur-goed',
  afwijzen: '_wijs-af',
  intrekken: '_trek-in',
  bijwerken: '_werk-bij',
}

export const metVerplichteToelichting: Stap[] = ['beoordelen', 'afwijzen']
