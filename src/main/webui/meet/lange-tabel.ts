import { expect, type APIRequestContext } from '@playwright/test'
import { nieuwVoorstel, machtiging } from '../e2e/voorstel'
import type { Model, Regelset, Tabel } from '../src/api/regelsets'

export interface Tabeladres {
  regelset: string
  model: string
  tabel: string
}

export async function lees(request: APIRequestContext, { regelset, model, tabel }: Tabeladres): Promise<Tabel> {
  const antwoord = await request.get(`/v1/regelsets/${regelset}/modellen/${model}/tabellen/${tabel}`)
  expect(antwoord.ok(), await antwoord.text()).toBe(true)
  return antwoord.json()
}

/** The table with the most rows of the rule set in force. */
export async function langste(request: APIRequestContext): Promise<Tabeladres & { rijen: number }> {
  const { modellen }: Regelset = await (await request.get('/v1/regelsets/geldend')).json()
  let langste = { regelset: 'geldend', model: '', tabel: '', rijen: 0 }
  for (const { naam } of modellen) {
    const model: Model = await (await request.get(`/v1/regelsets/geldend/modellen/${naam}`)).json()
    for (const beslissing of model.beslissingen.filter((deel) => deel.tabel)) {
      if (beslissing.rijen > langste.rijen) langste = { regelset: 'geldend', model: naam, tabel: beslissing.naam, rijen: beslissing.rijen }
    }
  }
  return langste
}

/** The same table in a draft, with its rows repeated under ids of their own until there are so many. */
export async function verlengd(request: APIRequestContext, { model, tabel }: Tabeladres, aantal: number): Promise<Tabeladres> {
  const { rijen } = await lees(request, { regelset: 'geldend', model, tabel })
  const id = await nieuwVoorstel(request, `Meting: ${tabel} met ${aantal} rijen`)
  const bestand = `/v1/wijzigingsvoorstellen/${id}/bestanden/${model}.dmn`
  const gelezen = await request.get(bestand)
  const dmn = await gelezen.text()
  const regels = rijen.map((rij) => regel(dmn, rij.id))
  const erbij = Array.from({ length: aantal - rijen.length }, (_, i) =>
    regels[i % regels.length].replaceAll(rijen[i % rijen.length].id, `ZZZ-${String(i + 1).padStart(3, '0')}`),
  )
  const laatste = regels[regels.length - 1]
  const langer = dmn.replace(laatste, () => laatste + erbij.join(''))
  const antwoord = await request.put(bestand, {
    headers: { ...machtiging('beleidsmaker'), 'Content-Type': 'application/xml', 'If-Match': gelezen.headers()['etag'] },
    data: langer,
  })
  expect(antwoord.ok(), await antwoord.text()).toBe(true)
  const lang = { regelset: `voorstel-${id}`, model, tabel }
  expect((await lees(request, lang)).rijen).toHaveLength(aantal)
  return lang
}

function regel(dmn: string, id: string): string {
  const begin = dmn.indexOf(`<rule id="${id}">`)
  expect(begin, `row ${id} in the file of its model`).toBeGreaterThan(-1)
  return dmn.slice(begin, dmn.indexOf('</rule>', begin) + '</rule>'.length)
}
