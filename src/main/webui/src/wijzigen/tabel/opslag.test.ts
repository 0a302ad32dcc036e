import { describe, expect, it } from 'vitest'
import type { Bewerkt } from '../../api/voorstellen'
import { Probleem } from '../../api/vraag'
import { Opslag, type Opdracht } from './opslag'

function cel(wordt: string, was = '1'): Opdracht {
  return { soort: 'cel', rij: 'LEG-023', kolom: 'bedrag', was, wordt }
}

/** A service that answers what the test says, in turn. */
function dienst(...antwoorden: (Probleem | 'goed')[]) {
  const gestuurd: Opdracht[] = []
  const bewaard: Opdracht[] = []
  const opslag = new Opslag(
    (opdracht) => {
      gestuurd.push(opdracht)
      const antwoord = antwoorden.shift() ?? 'goed'
      return antwoord === 'goed' ? Promise.resolve({ versie: gestuurd.length } as Bewerkt) : Promise.reject(antwoord)
    },
    (_, opdracht) => bewaard.push(opdracht),
  )
  const rust = () => new Promise((klaar) => setTimeout(klaar))
  return { opslag, gestuurd, bewaard, rust }
}

describe('saving by itself', () => {
  it('sends one edit after another, in order', async () => {
    const { opslag, bewaard, rust } = dienst()
    opslag.voegToe(cel('2'), cel('3', '2'))
    opslag.voegToe({ soort: 'ongedaan' })
    expect(opslag.stand.wachtend).toHaveLength(3)
    await rust()
    expect(bewaard).toEqual([cel('2'), cel('3', '2'), { soort: 'ongedaan' }])
    expect(opslag.stand).toEqual({ wachtend: [], hapering: null })
  })

  it('keeps what could not be sent, and sends it later', async () => {
    const { opslag, bewaard, rust } = dienst(new Probleem(0, '', ''))
    opslag.voegToe(cel('2'))
    await rust()
    expect(opslag.stand.hapering).toEqual({ soort: 'onbereikbaar' })
    opslag.voegToe(cel('3', '2'))
    await rust()
    expect(bewaard).toEqual([])
    opslag.opnieuw()
    await rust()
    expect(bewaard).toEqual([cel('2'), cel('3', '2')])
  })

  it('stops where somebody else was first, and goes on with what a person chose', async () => {
    const botsing = { nu: '9', door: 'Ander', op: '2026-11-27T10:00:00Z', wilde: '2' }
    const { opslag, gestuurd, bewaard, rust } = dienst(
      new Probleem(409, 'Botsing', '', [], botsing),
      'goed',
      new Probleem(409, 'Botsing', '', [], botsing),
    )
    opslag.voegToe(cel('2'))
    await rust()
    expect(opslag.stand.hapering).toEqual({ soort: 'botsing', botsing })
    opslag.houdEigen()
    await rust()
    expect(gestuurd.at(-1)).toEqual(cel('2', '9'))
    opslag.voegToe(cel('5'))
    await rust()
    opslag.laatVervallen()
    await rust()
    expect(bewaard).toEqual([cel('2', '9')])
    expect(opslag.stand).toEqual({ wachtend: [], hapering: null })
  })

  it('tells a refusal from a collision', async () => {
    const fout = new Probleem(409, 'Het voorstel is ingediend', 'Neem het eerst terug.')
    const { opslag, rust } = dienst(fout)
    opslag.voegToe(cel('2'))
    await rust()
    expect(opslag.stand.hapering).toEqual({ soort: 'geweigerd', fout })
  })
})
