import { describe, expect, it } from 'vitest'
import type { Gegeven, Type } from '../api/regelsets'
import type { Stand } from './stand'
import { delen, feitnaam, metStand, onder, standBij, typeBij, veldBij } from './pointer'

const tekst: Type = { soort: 'tekst', naam: 'string', omschrijving: '' }
const lid: Type = {
  soort: 'structuur',
  naam: 'Lid',
  omschrijving: '',
  velden: [{ naam: 'relatie', omschrijving: '', verplicht: false, type: tekst }],
}
const huishouden: Type = {
  soort: 'structuur',
  naam: 'Huishouden',
  omschrijving: '',
  velden: [{ naam: 'leden', omschrijving: '', verplicht: false, type: { soort: 'lijst', naam: 'Leden', omschrijving: '', element: lid } }],
}
const invoer: Gegeven[] = [{ naam: 'huishouden', omschrijving: '', verplicht: false, type: huishouden }]
const leden: Stand[] = [{ relatie: 'kind' }, {}]
const stand: Stand = { huishouden: { leden } }

describe('JSON pointers', () => {
  it('escape and read the two special characters', () => {
    expect(onder('/a', 'b/c~d')).toBe('/a/b~1c~0d')
    expect(delen('/a/b~1c~0d')).toEqual(['a', 'b/c~d'])
    expect(delen('')).toEqual([])
  })

  it('read as the name of a fact', () => {
    expect(feitnaam('/huishouden/leden/0/zelfdePlaats')).toBe('huishouden, leden 1, zelfde plaats')
    expect(feitnaam('/peildatum')).toBe('peildatum')
  })

  it('find what is typed and its type', () => {
    expect(standBij(stand, '/huishouden/leden/0/relatie')).toBe('kind')
    expect(standBij(stand, '/huishouden/leden/7/relatie')).toBe('')
    expect(standBij(stand, '/constructor')).toBe('')
    expect(typeBij(invoer, '/huishouden/leden/0')).toBe(lid)
    expect(typeBij(invoer, '/huishouden/leden/x')).toBeNull()
  })

  it('change one place and leave everything beside it the same object', () => {
    const nieuw = metStand(stand, '/huishouden/leden/1/relatie', 'partner')
    expect(nieuw).toEqual({ huishouden: { leden: [{ relatie: 'kind' }, { relatie: 'partner' }] } })
    expect(standBij(nieuw, '/huishouden/leden/0')).toBe(leden[0])
    expect(metStand('', '/huishouden/leden', [])).toEqual({ huishouden: { leden: [] } })
  })
})

describe('the field a message stands at', () => {
  it('is the fact itself where it is in the form', () => {
    expect(veldBij(invoer, stand, '/huishouden/leden/1/relatie')).toBe('/huishouden/leden/1/relatie')
    expect(veldBij(invoer, stand, '/huishouden/leden')).toBe('/huishouden/leden')
  })

  it('is the nearest around it for a field that does not exist or an element that is not there', () => {
    expect(veldBij(invoer, stand, '/huishouden/leden/0/schoenmaat')).toBe('/huishouden/leden/0')
    expect(veldBij(invoer, stand, '/huishouden/leden/2/relatie')).toBe('/huishouden/leden')
    expect(veldBij(invoer, {}, '/huishouden/leden/0/relatie')).toBe('/huishouden/leden')
  })

  it('is none for the request as a whole', () => {
    expect(veldBij(invoer, stand, '')).toBe('')
    expect(veldBij(invoer, stand, '/onbekend')).toBe('')
  })
})
