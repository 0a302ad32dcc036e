import { describe, expect, it } from 'vitest'
import type { Reden } from '../api/advies'
import type { Beslissing, Model } from '../api/regelsets'
import { bronopschrift } from './bron'
import { tabelplaats, wegen } from './weg'
import { wegtekening } from './wegtekening'

function reden(model: string, beslissing: string, rij: string): Reden {
  return { model, beslissing, rij, toelichting: '', bronnen: [], feiten: [], zekerheid: 'bevestigd' }
}

describe('the path of an advice', () => {
  const onderbouwing = [
    reden('groepen', 'groep', 'G-1'),
    reden('geld', 'recht', 'R-1'),
    reden('geld', 'gronden', 'A-1'),
    reden('geld', 'gronden', 'A-2'),
  ]

  it('is a list of steps per model, rows of one table together', () => {
    expect(wegen(onderbouwing).map((weg) => [weg.model, weg.rijen, weg.stappen.map((stap) => stap.beslissing)])).toEqual([
      ['groepen', 1, ['groep']],
      ['geld', 3, ['recht', 'gronden']],
    ])
  })

  it('opens a table with all its rows marked, at the first', () => {
    expect(tabelplaats(wegen(onderbouwing)[1].stappen[1], 'geldend')).toEqual({
      naar: '/regels/geldend/geld/gronden#A-1',
      vraag: { toegepast: 'A-1,A-2' },
    })
  })
})

describe('the picture of a path', () => {
  function beslissing(naam: string, eist: string[], soort: Beslissing['soort'] = 'tabel'): Beslissing {
    const verwijzingen = eist.map((deel) =>
      deel.includes(':') ? { model: deel.split(':')[0], naam: deel.split(':')[1] } : { model: 'geld', naam: deel },
    )
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
      type: null,
      eist: verwijzingen,
    }
  }
  const model = {
    naam: 'geld',
    beslissingen: [
      beslissing('groep', ['groepen:bepaalGroep', 'persoon'], 'uitdrukking'),
      beslissing('recht', ['groep']),
      beslissing('tussen', ['recht'], 'uitdrukking'),
      beslissing('bedrag', ['tussen', 'recht', 'groep']),
      beslissing('buiten', ['recht']),
      beslissing('uitslag', ['bedrag', 'recht'], 'uitdrukking'),
    ],
  } as Model
  const tekening = wegtekening(model, [reden('groepen', 'groep', 'G-1'), reden('geld', 'recht', 'R-1'), reden('geld', 'bedrag', 'B-1')], ['uitslag'])
  const lijnen = tekening.lijnen.map((lijn) => `${lijn.van} > ${lijn.naar}`)

  it('has what took part, the answer and the other model, and nothing else', () => {
    expect(tekening.knopen.map((knoop) => knoop.id).sort()).toEqual(['bedrag', 'groepen/bepaalGroep', 'recht', 'uitslag'])
    expect(tekening.knopen.find((knoop) => knoop.soort === 'extern')?.model).toBe('groepen')
  })

  it('draws one arrow for what lies between and none that another way tells', () => {
    expect(lijnen.sort()).toEqual(['bedrag > uitslag', 'groepen/bepaalGroep > recht', 'recht > bedrag'])
  })

  it('runs from top to bottom without boxes over each other', () => {
    const plaats = new Map(tekening.knopen.map((knoop) => [knoop.id, knoop]))
    tekening.lijnen.forEach((lijn) => expect(plaats.get(lijn.van)!.y).toBeLessThan(plaats.get(lijn.naar)!.y))
    expect(new Set(tekening.knopen.map((knoop) => `${knoop.x} ${knoop.y}`)).size).toBe(tekening.knopen.length)
  })
})

describe('a source to read', () => {
  const namen = new Map([
    ['BWBR0046503', 'Regeling opvang ontheemden Oekraïne'],
    ['CELEX:32022D0382', 'Uitvoeringsbesluit 2022/382'],
  ])
  it('names the law, the place in it and the day', () => {
    expect(bronopschrift({ verwijzing: 'jci1.3:c:BWBR0046503&artikel=10&lid=2&o=c.&z=2025-01-01&g=2025-01-01' }, namen, 'nl')).toBe(
      'Regeling opvang ontheemden Oekraïne, artikel 10 lid 2 onderdeel c, zoals het gold op 1 jan 2025',
    )
    expect(bronopschrift({ verwijzing: 'jci1.3:c:BWBR0006685&artikel=5&lid=1&lid=2&z=2026-06-04&g=2026-06-04' }, namen, 'en')).toBe(
      'BWBR0006685, artikel 5 lid 1 en 2, as in force on 4 Jun 2026',
    )
  })

  it('names other sources by their title, or else by where they stand', () => {
    expect(bronopschrift({ verwijzing: 'CELEX:32022D0382' }, namen, 'nl')).toBe('Uitvoeringsbesluit 2022/382')
    expect(bronopschrift({ verwijzing: 'https://www.coa.nl/nl/logeerregeling/', titel: 'COA, logeerregeling' }, namen, 'nl')).toBe(
      'COA, logeerregeling',
    )
    expect(bronopschrift({ verwijzing: 'https://www.coa.nl/nl/logeerregeling/' }, namen, 'nl')).toBe('coa.nl/nl/logeerregeling')
  })
})
