import { describe, expect, it } from 'vitest'
import type { Cel, Rij, Tabel } from '../api/regelsets'
import { gefilterd } from './filter'

const cel = (feel: string, tekst = feel): Cel => ({ feel, tekst, vrij: feel === '-' })

function rij(id: string, groep: string, bedrag: string): Rij {
  return {
    id,
    invoer: [cel(groep)],
    uitkomst: [cel(bedrag, `€ ${bedrag.replace('.', ',')}`)],
    regeltekst: null,
    toelichting: `Zin van ${id}: één volwassene.`,
    bronnen: [{ verwijzing: 'jci1.3:c:BWBR0046503&artikel=10', opschrift: 'RooO, artikel 10', link: null }],
    feiten: [],
    zekerheid: id === 'A-1' ? 'bevestigd' : 'te bevestigen',
    vraag: null,
    gegevens: [],
    geldigVan: null,
    geldigTot: null,
    voorganger: null,
    opvolger: null,
    gevallen: 1,
  }
}

const tabel: Tabel = {
  regelset: 'x',
  model: 'm',
  naam: 't',
  omschrijving: '',
  vraag: null,
  trefregel: 'UNIQUE',
  invoer: [{ id: 'groep', titel: 'groep', uitdrukking: 'groep', omschrijving: '', type: null }],
  uitkomst: [{ id: 'bedrag', titel: 'bedrag', uitdrukking: null, omschrijving: '', type: null }],
  rijen: [rij('A-1', '"UA-GOO"', '189.13'), rij('A-2', '"AS-COA"', '214.29'), rij('A-3', '-', '10.00')],
}

const ids = (filters: Record<string, string>) => gefilterd(tabel, filters).map((r) => r.id)

describe('filter per column', () => {
  it('shows every row when nothing is typed', () => {
    expect(ids({})).toEqual(['A-1', 'A-2', 'A-3'])
    expect(ids({ groep: '  ' })).toEqual(['A-1', 'A-2', 'A-3'])
  })

  it('keeps a row whose cell does not matter: it applies to what was asked for', () => {
    expect(ids({ groep: 'goo' })).toEqual(['A-1', 'A-3'])
  })

  it('finds an amount as it is read and as it is written', () => {
    expect(ids({ bedrag: '189,13' })).toEqual(['A-1'])
    expect(ids({ bedrag: '189.13' })).toEqual(['A-1'])
  })

  it('looks past accents and capitals, and demands every filter', () => {
    expect(ids({ toelichting: 'EEN' })).toEqual(['A-1', 'A-2', 'A-3'])
    expect(ids({ toelichting: 'een', zekerheid: 'te bev', rij: '2' })).toEqual(['A-2'])
    expect(ids({ bron: 'artikel 11' })).toEqual([])
  })
})
