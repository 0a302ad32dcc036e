import { describe, expect, it } from 'vitest'
import type { Beslissing, Type } from '../api/regelsets'
import { brief } from './uitkomst'
import { typeOpPad, waardetekst } from './waarde'

const tekst: Type = { soort: 'tekst', naam: 'string', omschrijving: '' }
const datum: Type = { soort: 'datum', naam: 'date', omschrijving: '' }
const euro: Type = { soort: 'getal', naam: 'Euro', omschrijving: '', minimum: 0, maximum: null, geld: true }
const recht: Type = { soort: 'opsomming', naam: 'Recht', omschrijving: '', waarden: ['ja', 'nee', 'voorwaardelijk', 'beoordelen'] }
const jaNee: Type = { soort: 'opsomming', naam: 'JaNee', omschrijving: '', waarden: ['ja', 'nee', 'onbekend'] }
const redenen: Type = { soort: 'lijst', naam: 'Redenen', omschrijving: '', element: tekst }

function structuur(naam: string, velden: Record<string, Type>): Type {
  return {
    soort: 'structuur',
    naam,
    omschrijving: '',
    velden: Object.entries(velden).map(([veld, type]) => ({ naam: veld, omschrijving: '', verplicht: false, type })),
  }
}

const voorziening = structuur('Voorziening', { recht, uitvoerder: tekst, totaal: euro, eetgeld: euro, einddatum: datum, gehuwd: jaNee })

function beslissing(naam: string, type: Type | null, eist: string[] = [], soort: Beslissing['soort'] = 'tabel'): Beslissing {
  return {
    id: naam,
    naam,
    omschrijving: '',
    vraag: null,
    soort,
    tabel: soort === 'tabel',
    trefregel: null,
    rijen: 0,
    teBevestigen: 0,
    uitdrukking: null,
    type,
    eist: eist.map((deel) => ({ model: 'proef', naam: deel })),
  }
}

describe('an outcome as a letter', () => {
  it('has a line for what nothing builds on and for what is of the same kind, and folds the rest', () => {
    const uit = brief(
      [
        beslissing('groep', tekst),
        beslissing('onderdak', voorziening, ['groep']),
        beslissing('leefgeld', voorziening, ['onderdak']),
        beslissing('dienst', null, ['leefgeld'], 'dienst'),
      ],
      { groep: 'A', onderdak: { recht: 'nee' }, leefgeld: { recht: 'ja' } },
    )
    expect(uit.regels.map((regel) => [regel.beslissing.naam, regel.oordeel])).toEqual([
      ['onderdak', 'nee'],
      ['leefgeld', 'ja'],
    ])
    expect(uit.tussenstappen.map((veld) => veld.naam)).toEqual(['groep'])
  })

  it('shows the total as the amount and leaves out what is empty or does not apply', () => {
    const { regels } = brief([beslissing('leefgeld', voorziening)], {
      leefgeld: { recht: 'voorwaardelijk', uitvoerder: 'geen', totaal: 475, eetgeld: 205, einddatum: null, gehuwd: 'ja' },
    })
    expect(regels[0].oordeel).toBe('voorwaardelijk')
    expect(regels[0].bedrag).toBe(475)
    expect(regels[0].velden.map((veld) => veld.naam)).toEqual(['eetgeld', 'gehuwd'])
  })

  it('says that a person judges wherever the outcome says so', () => {
    const groep = structuur('Groep', { doelgroep: tekst })
    expect(brief([beslissing('groep', groep)], { groep: { doelgroep: 'beoordelen' } }).regels[0].oordeel).toBe('beoordelen')
    expect(brief([beslissing('groep', groep)], { groep: { doelgroep: 'UA' } }).regels[0].oordeel).toBeNull()
  })

  it('takes a single answer for a word or an amount', () => {
    const { regels } = brief([beslissing('mag', jaNee), beslissing('bedrag', euro)], { mag: 'ja', bedrag: 12.5 })
    expect(regels.map((regel) => [regel.oordeel, regel.bedrag])).toEqual([
      ['ja', null],
      [null, 12.5],
    ])
  })

  it('lists sentences apart and leaves out empty lists and empty answers', () => {
    const uit = brief([beslissing('punten', redenen), beslissing('gronden', redenen), beslissing('dag', datum)], {
      punten: ['Let op.'],
      gronden: [],
      dag: null,
    })
    expect(uit.lijsten.map((lijst) => lijst.zinnen)).toEqual([['Let op.']])
    expect(uit.regels).toEqual([])
  })
})

describe('a value to read', () => {
  it('writes amounts, days and structures as people do', () => {
    expect(waardetekst(euro, 214.29, 'nl').replace(/\s/g, ' ')).toBe('€ 214,29')
    expect(waardetekst(datum, '2025-01-01', 'nl')).toBe('1 jan 2025')
    expect(waardetekst(null, '2025-01-01', 'nl')).toBe('1 jan 2025')
    expect(waardetekst(tekst, '2025-01-01', 'nl')).toBe('2025-01-01')
    expect(waardetekst(null, true, 'nl')).toBe('ja')
    expect(waardetekst(voorziening, { recht: 'ja', einddatum: '2027-03-04', uitvoerder: null }, 'nl')).toBe('recht ja, einddatum 4 mrt 2027')
    expect(waardetekst(redenen, ['a', 'b'], 'nl')).toBe('a; b')
    expect(waardetekst(redenen, [], 'nl')).toBe('')
  })

  it('finds the type along a dotted path', () => {
    expect(typeOpPad(voorziening, ['totaal'])).toBe(euro)
    expect(typeOpPad(voorziening, ['totaal', 'verder'])).toBeNull()
    expect(typeOpPad(voorziening, [])).toBe(voorziening)
  })
})
