import { describe, expect, it } from 'vitest'
import type { Gegeven, Type } from '../api/regelsets'
import { aantalBekend, aantalFeiten, gefilterd, gevuld, naarVerzoek, vanVerzoek, type Stand } from './stand'

const datum: Type = { soort: 'datum', naam: 'date', omschrijving: '' }
const tekst: Type = { soort: 'tekst', naam: 'string', omschrijving: '' }
const logisch: Type = { soort: 'logisch', naam: 'boolean', omschrijving: '' }
const euro: Type = { soort: 'getal', naam: 'Euro', omschrijving: '', minimum: 0, maximum: null, geld: true }
const jaNee: Type = { soort: 'opsomming', naam: 'JaNee', omschrijving: '', waarden: ['ja', 'nee', 'onbekend'] }
const relatie: Type = { soort: 'opsomming', naam: 'Relatie', omschrijving: '', waarden: ['partner', 'kind'] }

function veld(naam: string, type: Type, omschrijving = ''): Gegeven {
  return { naam, omschrijving, verplicht: false, type }
}

const inkomens: Type = {
  soort: 'lijst',
  naam: 'Inkomens',
  omschrijving: '',
  element: { soort: 'structuur', naam: 'Inkomen', omschrijving: '', velden: [veld('bedrag', euro)] },
}
const lid: Type = {
  soort: 'structuur',
  naam: 'Lid',
  omschrijving: '',
  velden: [veld('relatie', relatie), veld('geboortedatum', datum), veld('inkomens', inkomens)],
}
const invoer: Gegeven[] = [
  veld('peildatum', datum),
  veld('persoon', {
    soort: 'structuur',
    naam: 'Persoon',
    omschrijving: '',
    velden: [veld('naam', tekst), veld('gehuwd', jaNee, 'Of de persoon is gehuwd.'), veld('werkt', logisch)],
  }),
  veld('huishouden', {
    soort: 'structuur',
    naam: 'Huishouden',
    omschrijving: '',
    velden: [veld('leden', { soort: 'lijst', naam: 'Leden', omschrijving: '', element: lid })],
  }),
  veld('talen', { soort: 'lijst', naam: 'Talen', omschrijving: '', element: tekst }),
  veld('bedrag', euro),
]

describe('what is typed, as a request', () => {
  it('leaves out what is unknown, structures without a fact and an enumeration that says unknown', () => {
    expect(naarVerzoek(invoer, { peildatum: '2024-06-01', persoon: { naam: ' ', gehuwd: 'onbekend', werkt: '' } })).toEqual({
      verzoek: { peildatum: '2024-06-01' },
      fouten: [],
    })
  })

  it('sends amounts as numbers that say exactly what was typed', () => {
    for (const [getypt, json] of [
      ['0,1', '0.1'],
      ['214,29', '214.29'],
      ['46.97', '46.97'],
      ['€ 1.234,56', '1234.56'],
      ['1.234.567', '1234567'],
      ['0.125', '0.125'],
      ['-3', '-3'],
      ['9007199254740,93', '9007199254740.93'],
    ]) {
      expect(JSON.stringify(naarVerzoek(invoer, { bedrag: getypt }).verzoek)).toBe(`{"bedrag":${json}}`)
    }
  })

  it('does not guess what a number means', () => {
    expect(naarVerzoek(invoer, { bedrag: '1.234' }).fouten).toEqual([{ pointer: '/bedrag', code: 'punt-of-komma' }])
    expect(naarVerzoek(invoer, { bedrag: '12,x' }).fouten).toEqual([{ pointer: '/bedrag', code: 'geen-getal' }])
    expect(naarVerzoek(invoer, { bedrag: '1234567890123456' }).fouten).toEqual([{ pointer: '/bedrag', code: 'te-veel-cijfers' }])
  })

  it('tells a list that is unknown from one that is empty, and keeps the place of an empty element', () => {
    expect(naarVerzoek(invoer, { huishouden: { leden: '' } }).verzoek).toEqual({})
    expect(naarVerzoek(invoer, { huishouden: { leden: [] } }).verzoek).toEqual({ huishouden: { leden: [] } })
    expect(naarVerzoek(invoer, { huishouden: { leden: [{}, { relatie: 'kind' }] } }).verzoek).toEqual({
      huishouden: { leden: [{}, { relatie: 'kind' }] },
    })
    expect(naarVerzoek(invoer, { talen: ['', 'Nederlands'] }).verzoek).toEqual({ talen: [null, 'Nederlands'] })
  })

  it('names the place of a fault in a list inside a list', () => {
    const stand: Stand = { huishouden: { leden: [{}, { inkomens: [{ bedrag: '1' }, { bedrag: 'veel' }] }] } }
    expect(naarVerzoek(invoer, stand).fouten).toEqual([{ pointer: '/huishouden/leden/1/inkomens/1/bedrag', code: 'geen-getal' }])
  })

  it('sends yes and no as such', () => {
    expect(naarVerzoek(invoer, { persoon: { werkt: 'false' } }).verzoek).toEqual({ persoon: { werkt: false } })
    expect(naarVerzoek(invoer, { persoon: { werkt: 'true' } }).verzoek).toEqual({ persoon: { werkt: true } })
  })
})

describe('a request, as what is typed', () => {
  it('comes back the same', () => {
    const verzoek = {
      peildatum: '2024-06-01',
      persoon: { naam: '<script>alert(1)</script>', gehuwd: 'ja', werkt: false },
      huishouden: { leden: [{ relatie: 'kind', geboortedatum: '2015-02-03', inkomens: [{ bedrag: 46.97 }, { bedrag: 75 }] }, {}] },
      talen: ['Oekraïens'],
      bedrag: 1234.5,
    }
    expect(naarVerzoek(invoer, vanVerzoek(invoer, verzoek))).toEqual({ verzoek, fouten: [] })
  })

  it('shows an amount with its cents', () => {
    expect(gevuld(euro, 46.9)).toBe('46,90')
    expect(gevuld(euro, 75)).toBe('75')
    expect(gevuld(euro, 0.125)).toBe('0,125')
  })

  it('keeps a value that is not on the list, so that a case that must be refused is refused', () => {
    expect(naarVerzoek(invoer, vanVerzoek(invoer, { persoon: { gehuwd: 'misschien' } })).verzoek).toEqual({ persoon: { gehuwd: 'misschien' } })
  })

  it('takes null and what the model does not have for unknown', () => {
    expect(naarVerzoek(invoer, vanVerzoek(invoer, { persoon: null, bedrag: null, toString: 'x' })).verzoek).toEqual({})
  })
})

describe('counting and finding facts', () => {
  it('counts what is known, an empty list for one', () => {
    expect(aantalBekend(invoer[1].type, { gehuwd: 'ja', naam: '' })).toBe(1)
    expect(aantalBekend(invoer[2].type, { leden: [] })).toBe(1)
    expect(aantalBekend(invoer[2].type, { leden: [{ relatie: 'kind', geboortedatum: '2015-02-03' }, {}] })).toBe(2)
    expect(aantalBekend(invoer[2].type, '')).toBe(0)
    expect(aantalFeiten(invoer[1].type)).toBe(3)
  })

  it('finds a fact by words of its name or meaning and keeps what is around it', () => {
    expect(gefilterd(invoer, 'persoon gehuwd')).toEqual([
      { ...invoer[1], type: { ...invoer[1].type, velden: [veld('gehuwd', jaNee, 'Of de persoon is gehuwd.')] } },
    ])
    expect(gefilterd(invoer, 'GEBOORTE').map((gegeven) => gegeven.naam)).toEqual(['huishouden'])
    expect(gefilterd(invoer, 'bestaat niet')).toEqual([])
    expect(gefilterd(invoer, ' ')).toBe(invoer)
  })
})
