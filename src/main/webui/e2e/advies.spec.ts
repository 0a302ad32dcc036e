import type { APIRequestContext } from '@playwright/test'
import { expect, keur, test } from './pagina'

const FEITEN = {
  peildatum: '2025-06-02',
  persoon: { geboortedatum: '1988-05-01', nationaliteit: 'oekraiens' },
  oekraine: { verblijfOpReferentiedag: 'ja', vergunning: 'geen', statusTijdelijkeBescherming: 'verleend', ingeschrevenBrp: 'ja' },
  asiel: { fase: 'geen-aanvraag' },
  verblijf: { plaats: 'gemeentelijke-opvang' },
  toelage: { kledingInNatura: 'nee', maaltijden: 'geen' },
  huishouden: {
    leden: [
      { relatie: 'partner', geboortedatum: '1986-01-10', zelfdePlaats: 'ja' },
      { relatie: 'kind', geboortedatum: '2013-05-01', gehuwd: 'nee', afhankelijk: 'ja', zelfdePlaats: 'ja' },
      { relatie: 'kind', geboortedatum: '2015-05-01', gehuwd: 'nee', afhankelijk: 'ja', zelfdePlaats: 'ja' },
    ],
  },
}

async function geef(request: APIRequestContext): Promise<string> {
  const antwoord = await request.post('/v1/leefgeld', { data: FEITEN })
  expect(antwoord.status(), await antwoord.text()).toBe(200)
  return (await antwoord.json()).advies.id
}

test('a stored advice is a letter: outcome, why, facts, what it is', async ({ page, request }) => {
  test.slow()
  const id = await geef(request)
  await page.goto(`/adviezen/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('leefgeld')
  await expect(page.locator('main, body').first()).toContainText('189,13')
  await expect(page.getByRole('link', { name: /artikel 10/ }).first()).toHaveAttribute('href', /^https:\/\/wetten\.overheid\.nl\//)
  await expect(page.locator('body')).toContainText(id)
  await expect(page.locator('script')).toHaveCount(0)
  await keur(page, 'adviesbrief')
})

for (const [taal, woord] of [
  ['en', 'English'],
  ['uk', 'Українська'],
] as const) {
  test(`the letter speaks ${woord}, and says that nobody checked it as law`, async ({ page, request }) => {
    const id = await geef(request)
    await page.goto(`/adviezen/${id}?taal=${taal}`)
    await expect(page.locator('html')).toHaveAttribute('lang', taal)
    await expect(page.locator('[lang="nl"]').first()).toBeAttached()
    await keur(page, `adviesbrief-${taal}`)
  })
}

test('a number that is unknown, and no number, are explained on a page', async ({ page }) => {
  await page.goto('/adviezen/00000000-0000-4000-8000-000000000000')
  await expect(page.locator('body')).toContainText('00000000-0000-4000-8000-000000000000')
  await keur(page, 'adviesbrief-onbekend')
  await page.goto('/adviezen/gisteren')
  await expect(page.locator('body')).toContainText('gisteren')
})

test('from the page of accountability to the letter by its number', async ({ page, request }) => {
  const id = await geef(request)
  await page.goto('/verantwoording')
  await page.getByLabel('Nummer van het advies').fill('gisteren')
  await page.getByRole('button', { name: 'Open het advies' }).click()
  await expect(page.getByRole('alert')).toContainText('Een nummer ziet er zo uit')
  await page.getByLabel('Nummer van het advies').fill(id)
  await page.getByRole('button', { name: 'Open het advies' }).click()
  await expect(page).toHaveURL(new RegExp(`/adviezen/${id}`))
})

test('a model as one document has every table with its heads', async ({ page }) => {
  test.slow()
  await page.goto('/regels/geldend/bekostiging/document')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('bekostiging')
  expect(await page.locator('table').count()).toBeGreaterThan(5)
  await keur(page, 'document')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the letter can be read', async ({ page, request }) => {
    const id = await geef(request)
    await page.goto(`/adviezen/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('leefgeld')
    await expect(page.locator('body')).toContainText('189,13')
  })

  test('the other pages say what to do', async ({ request }) => {
    expect(await (await request.get('/regels/geldend')).text()).toMatch(/<noscript>[^]*JavaScript nodig[^]*\/adviezen\//)
  })
})
