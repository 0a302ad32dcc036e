import { describe, expect, it } from 'vitest'
import { citaatfouten } from './citaat'

describe('citations while typing', () => {
  it('accepts every form of the grammar, with a title and with empty lines between', () => {
    const goed = [
      'jci1.3:c:BWBR0046503&artikel=10&z=2025-01-01&g=2025-01-01',
      'ECLI:NL:RVS:2026:139',
      '',
      'stcrt-2024-20260 | Wijziging van de regeling',
      'CELEX:32001L0055',
      'http://data.europa.eu/eli/dir/2001/55/oj',
      'CVDR645454/12',
      'https://vng.nl/pagina | VNG, brief',
    ]
    expect(citaatfouten(goed.join('\n'))).toEqual([])
  })

  it('names the line that is none, and the law without its day', () => {
    expect(citaatfouten('ECLI:NL:RVS:2026:139\nartikel 10 RooO\njci1.3:c:BWBR0046503&artikel=10')).toEqual([
      { regel: 2, tekst: 'artikel 10 RooO', fout: 'vorm' },
      { regel: 3, tekst: 'jci1.3:c:BWBR0046503&artikel=10', fout: 'datum' },
    ])
  })
})
