import { describe, expect, it } from 'vitest'
import { wegVan } from './wegdeel'

describe('the way of a proposal', () => {
  it('says what is done, where it is and what comes', () => {
    expect(wegVan('ingediend', []).map(({ plaats }) => plaats)).toEqual(['geweest', 'nu', 'nog niet', 'nog niet', 'nog niet'])
  })

  it('ends where it was stopped', () => {
    expect(wegVan('afgewezen', ['concept', 'ingediend'])).toEqual([
      { stand: 'concept', plaats: 'geweest' },
      { stand: 'ingediend', plaats: 'geweest' },
      { stand: 'afgewezen', plaats: 'nu' },
    ])
    expect(wegVan('ingetrokken', []).map(({ stand }) => stand)).toEqual(['concept', 'ingetrokken'])
  })
})
