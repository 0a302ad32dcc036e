import { expect, type APIRequestContext, type Page } from '@playwright/test'

/** A service that has just begun works out the targets of all municipalities for the first time. */
export const eersteKeer = { timeout: 60_000 }

const bron = 'Verzonnen cijfers voor de toets van de pagina'

/** Made-up entries; the same booking again stores nothing. */
export async function boek(request: APIRequestContext) {
  const antwoord = await request.post('/v1/grootboek/boekingen', {
    data: {
      kenmerk: 'toets-koppelpaginas-1',
      bekendOp: '2023-02-01',
      zekerheid: 'te bevestigen',
      bron,
      boekingen: [
        { soort: 'taakstelling', halfjaar: '2023-I', gemeentecode: 'GM0014', personen: 284 },
        { soort: 'realisatie', halfjaar: '2023-I', gemeentecode: 'GM0014', personen: 200 },
        { soort: 'taakstelling', halfjaar: '2023-I', gemeentecode: 'GM0153', personen: 190 },
        { soort: 'realisatie', halfjaar: '2023-I', gemeentecode: 'GM0153', personen: 195 },
      ],
    },
  })
  expect([200, 201]).toContain(antwoord.status())
  const later = await request.post('/v1/grootboek/boekingen', {
    data: {
      kenmerk: 'toets-koppelpaginas-2',
      bekendOp: '2023-08-01',
      zekerheid: 'te bevestigen',
      bron,
      boekingen: [{ soort: 'realisatie', halfjaar: '2023-I', gemeentecode: 'GM0014', personen: 90 }],
    },
  })
  expect([200, 201]).toContain(later.status())
}

const rondes = new Map<string, Promise<string>>()

/** A small finished round of a system, asked for once. */
export function rondeKlaar(request: APIRequestContext, koppelstelsel: string): Promise<string> {
  const ronde = rondes.get(koppelstelsel) ?? nieuweRonde(request, koppelstelsel)
  rondes.set(koppelstelsel, ronde)
  return ronde
}

export async function nieuweRonde(request: APIRequestContext, koppelstelsel: string): Promise<string> {
  const begin = await request.post('/v1/koppelrondes', { data: { peildatum: '2025-06-02', koppelstelsel, voorbeeld: { huishoudens: 60, zaad: 7 } } })
  expect(begin.status()).toBe(202)
  const { id } = await begin.json()
  await expect.poll(async () => (await (await request.get(`/v1/koppelrondes/${id}`)).json()).status, { timeout: 80_000 }).toBe('klaar')
  return id
}

/** A number as a page writes it. */
export function getalIn(tekst: string): number {
  return Number(tekst.replaceAll('.', '').replace(',', '.').replace('−', '-'))
}

/** Every bar on the page: its parts, the sum below it and the figure above it are one number. */
export async function balkenKloppen(page: Page) {
  const kandidaten = page.locator('.kandidaten > li')
  expect(await kandidaten.count()).toBeGreaterThan(0)
  for (const kandidaat of await kandidaten.all()) {
    const score = Number(await kandidaat.locator('[data-score]').getAttribute('data-score'))
    const vakken = await kandidaat.locator('svg [data-punten]').evaluateAll((delen) => delen.map((deel) => Number(deel.getAttribute('data-punten'))))
    const regels = await kandidaat.locator('.puntenlijst > li:not(.puntenlijst__som) .puntenlijst__punten').allInnerTexts()
    const som = (waarden: number[]) => waarden.reduce((tot, waarde) => tot + Math.round(waarde * 100), 0) / 100
    expect(som(vakken)).toBe(score)
    expect(som(regels.map(getalIn))).toBe(score)
    expect(getalIn(await kandidaat.locator('[data-som]').innerText())).toBe(score)
    expect(getalIn(await kandidaat.locator('[data-score]').innerText())).toBe(score)
  }
}
