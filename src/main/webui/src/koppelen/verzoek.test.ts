import { describe, expect, it } from 'vitest'
import type { Gegeven } from '../api/regelsets'
import { foutenBij, metWaarde, opPlek, veldenBijSoort, voorbeelden, type Verzoek } from './verzoek'

const veld = (naam: string, omschrijving: string) => ({ naam, omschrijving }) as Gegeven

describe('a request that is being filled in', () => {
  it('changes one value and leaves the rest, the old request too', () => {
    const oud: Verzoek = { huishouden: { personen: 2, volwassenen: [{ criteria: [] }] } }
    const nieuw = metWaarde(oud, ['huishouden', 'volwassenen', 0, 'criteria', 0, 'gemeente'], 'GM0344')
    expect(nieuw).toEqual({ huishouden: { personen: 2, volwassenen: [{ criteria: [{ gemeente: 'GM0344' }] }] } })
    expect(oud).toEqual({ huishouden: { personen: 2, volwassenen: [{ criteria: [] }] } })
    expect(opPlek(nieuw, ['huishouden', 'volwassenen', 0, 'criteria', 0, 'gemeente'])).toBe('GM0344')
    expect(opPlek(nieuw, ['huishouden', 'niets', 3])).toBeUndefined()
  })

  it('takes a value out, and an element out of a list', () => {
    expect(metWaarde<Verzoek>({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 })
    expect(metWaarde<Verzoek>({ a: ['x', 'y', 'z'] }, ['a', 1], undefined)).toEqual({ a: ['x', 'z'] })
  })

  it('begins a list where a number follows', () => {
    expect(metWaarde<Verzoek>({}, ['huishouden', 'volwassenen', 0, 'criteria'], [])).toEqual({ huishouden: { volwassenen: [{ criteria: [] }] } })
  })

  it('finds the errors of a field by its pointer', () => {
    const fouten = [{ pointer: '/huishouden/personen', code: 'verplicht', detail: 'ontbreekt' }]
    expect(foutenBij(fouten, ['huishouden', 'personen'])).toHaveLength(1)
    expect(foutenBij(fouten, ['huishouden'])).toHaveLength(0)
  })

  it('asks only for the evidence of the kind of criterium chosen', () => {
    const velden = [
      veld('soort', 'Soort criterium.'),
      veld('loonstrook', 'Of er een loonstrook is (betaald-werk).'),
      veld('screening', 'Of het blijkt (werkervaring, ambities).'),
    ]
    expect(veldenBijSoort(velden, 'betaald-werk').map((deel) => deel.naam)).toEqual(['soort', 'loonstrook'])
    expect(veldenBijSoort(velden, 'ambities').map((deel) => deel.naam)).toEqual(['soort', 'screening'])
    expect(veldenBijSoort(velden, undefined).map((deel) => deel.naam)).toEqual(['soort'])
  })

  it('has no example with a name or an origin in it', () => {
    expect(JSON.stringify(voorbeelden)).not.toMatch(/naam|nationaliteit|kenmerk/)
  })
})
