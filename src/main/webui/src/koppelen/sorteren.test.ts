import { describe, expect, it } from 'vitest'
import { gesorteerd, volgendeSortering } from './sorteren'

describe('sorting', () => {
  it('keeps what is unknown last, whichever way', () => {
    expect(gesorteerd([3, null, 10, 1], (x) => x, false)).toEqual([1, 3, 10, null])
    expect(gesorteerd([3, null, 10, 1], (x) => x, true)).toEqual([10, 3, 1, null])
  })

  it('sorts names as a reader does, without regard to the apostrophe', () => {
    expect(gesorteerd(['Zwolle', "'s-Gravenhage", 'Ede'], (x) => x, false)).toEqual(['Ede', "'s-Gravenhage", 'Zwolle'])
  })

  it('begins with the highest number or with A, and turns round', () => {
    expect(volgendeSortering({ id: 'doel', getal: true }, 'naam')).toBe('-doel')
    expect(volgendeSortering({ id: 'doel', getal: true }, '-doel')).toBe('doel')
    expect(volgendeSortering({ id: 'naam' }, '-doel')).toBe('naam')
    expect(volgendeSortering({ id: 'naam' }, 'naam')).toBe('-naam')
  })
})
