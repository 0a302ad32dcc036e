import { describe, expect, it } from 'vitest'
import type { Rij } from '../../api/regelsets'
import type { Bevinding, Concepttabel } from '../../api/voorstellen'
import { inhoud, meldingenPerRij, metWachtend, was, zelfdeMelding } from './tabelstand'

function rij(id: string): Rij {
  return {
    id,
    invoer: [{ feel: '>= date("2025-01-01")', tekst: 'vanaf 1 jan 2025', vrij: false }],
    uitkomst: [{ feel: '189.13', tekst: '€ 189,13', vrij: false }],
    regeltekst: null,
    toelichting: 'Een zin.',
    bronnen: [],
    feiten: [],
    zekerheid: 'bevestigd',
    vraag: null,
    gegevens: [],
    geldigVan: '2025-01-01',
    geldigTot: null,
    voorganger: null,
    opvolger: null,
    gevallen: null,
  }
}

const kolom = (id: string) => ({ id, titel: id, uitdrukking: null, omschrijving: '', type: null })

const overlap: Bevinding = {
  ernst: 'fout',
  code: 'overlap',
  model: 'leefgeld',
  tabel: 'eetgeld',
  rij: null,
  kolom: 'dag',
  melding: 'Rijen LEG-001 en LEG-002 gelden allebei.',
  oplossing: 'Laat er een eindigen.',
  rijen: ['LEG-001', 'LEG-002'],
  voorbeeld: null,
}

const tabel: Concepttabel = {
  regelset: 'voorstel-1',
  model: 'leefgeld',
  naam: 'eetgeld',
  omschrijving: '',
  vraag: null,
  trefregel: 'UNIQUE',
  invoer: [kolom('dag')],
  uitkomst: [kolom('bedrag')],
  rijen: [rij('LEG-001'), rij('LEG-002')],
  voorstel: '1',
  versie: 1,
  kolomsoorten: { dag: { soort: 'periode' }, bedrag: { soort: 'bedrag' } },
  annotaties: { 'LEG-001': { bron: 'stcrt-2024-1 | Titel', toelichting: 'Een zin.' } },
  wijzigingen: [
    {
      id: 'LEG-001',
      verandering: 'gewijzigd',
      verplaatst: false,
      plaatsVan: 1,
      plaatsNaar: 1,
      elders: null,
      cellen: [{ kolom: 'bedrag', van: '100', naar: '189.13' }],
      kenmerken: [{ naam: 'bron', van: null, naar: 'stcrt-2024-1' }],
    },
  ],
  bevindingen: [overlap],
  ongedaanMogelijk: true,
  herstelMogelijk: false,
}

describe('a table with edits on their way', () => {
  it('shows what waits, and leaves the other rows the same objects', () => {
    const nu = metWachtend(tabel, [{ soort: 'cel', rij: 'LEG-001', kolom: 'bedrag', was: '189.13', wordt: '195.50' }], 'nl')
    expect(nu.rijen[0].uitkomst[0]).toEqual({ feel: '195.50', tekst: '€ 195,50', vrij: false })
    expect(nu.rijen[1]).toBe(tabel.rijen[1])
    const zin = metWachtend(tabel, [{ soort: 'annotatie', rij: 'LEG-001', kolom: 'toelichting', was: 'Een zin.', wordt: 'Anders.' }], 'nl')
    expect(zin.rijen[0].toelichting).toBe('Anders.')
    expect(inhoud(zin, zin.rijen[0], 'toelichting')).toBe('Anders.')
  })

  it('leaves alone what a later answer of the service knows better', () => {
    expect(
      metWachtend(
        tabel,
        [
          { soort: 'kopieren', rij: 'LEG-001' },
          { soort: 'cel', rij: 'WEG-001', kolom: 'bedrag', was: '1', wordt: '2' },
        ],
        'nl',
      ),
    ).toBe(tabel)
  })

  it('gives the text of the file, with the title that a citation carries', () => {
    expect(inhoud(tabel, tabel.rijen[0], 'bron')).toBe('stcrt-2024-1 | Titel')
    expect(inhoud(tabel, tabel.rijen[1], 'bron')).toBe('')
    expect(inhoud(tabel, tabel.rijen[0], 'dag')).toBe('>= date("2025-01-01")')
  })

  it('tells a finding about two rows at both, and what a cell was before', () => {
    const meldingen = meldingenPerRij(tabel)
    expect(meldingen.get('LEG-001')?.bevindingen).toEqual([overlap])
    expect(meldingen.get('LEG-002')?.bevindingen).toEqual([overlap])
    const verschil = meldingen.get('LEG-001')!.verschil
    expect(was(verschil, 'bedrag')).toBe('100')
    expect(was(verschil, 'bron')).toBeNull()
    expect(was(verschil, 'dag')).toBeUndefined()
    expect(was({ ...verschil!, verandering: 'nieuw' }, 'bedrag')).toBeUndefined()
  })

  it('knows when a row need not be drawn again', () => {
    const een = meldingenPerRij(tabel)
    const ander = meldingenPerRij({ ...tabel })
    expect(zelfdeMelding(een.get('LEG-001'), ander.get('LEG-001'))).toBe(true)
    expect(zelfdeMelding(een.get('LEG-001'), meldingenPerRij({ ...tabel, bevindingen: [] }).get('LEG-001'))).toBe(false)
  })
})
