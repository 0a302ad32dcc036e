import { getalIn, rondeKlaar } from './koppelen'
import { expect, keur, test } from './pagina'

test.slow()

test.describe('a comparison of two systems', () => {
  test('shows figures, distances as a distribution, and who gains and loses', async ({ page, request }) => {
    const deze = await rondeKlaar(request, 'huidige-praktijk')
    const met = await rondeKlaar(request, 'punten-met-prijzen')
    await page.goto(`/koppelen/vergelijking?deze=${deze}&met=${met}&zoek=dam`)
    await expect(page.getByText(/van 60 huishoudens krijgen een andere uitkomst/)).toBeVisible()
    await expect(page.locator('.kaart__tegel')).toHaveCount(342)
    const verdeling = (await page.locator('.verdeling tbody td.getal').allInnerTexts()).map(getalIn)
    expect(verdeling.reduce((som, aantal) => som + aantal, 0)).toBe(60)
    const [een, twee, verschil] = (await page.locator('.lijst--sorteer tfoot td').allInnerTexts()).map(getalIn)
    expect(twee - een).toBe(verschil)
    await keur(page, 'koppelen-vergelijking')
  })

  test('begins from two systems on the same made-up households', async ({ page }) => {
    await page.goto('/koppelen/vergelijking')
    await page.getByLabel('Huishoudens').fill('0')
    await page.getByRole('button', { name: 'Begin vergelijking' }).click()
    await expect(page.getByLabel('Huishoudens')).toHaveAttribute('aria-invalid', 'true')
    await keur(page, 'koppelen-vergelijking-begin')
    await page.getByLabel('Huishoudens').fill('40')
    await page.getByRole('button', { name: 'Begin vergelijking' }).click()
    await expect(page).toHaveURL(/deze=.*met=/)
    await expect(page.getByText(/van 40 huishoudens krijgen een andere uitkomst/)).toBeVisible({ timeout: 60_000 })
  })

  test('says when two rounds are not about the same households', async ({ page, request }) => {
    const deze = await rondeKlaar(request, 'huidige-praktijk')
    const begin = await request.post('/v1/koppelrondes', {
      data: { peildatum: '2025-06-02', koppelstelsel: 'huidige-praktijk', voorbeeld: { huishoudens: 20, zaad: 8 } },
    })
    const { id } = await begin.json()
    await page.goto(`/koppelen/vergelijking?deze=${deze}&met=${id}`)
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 60_000 })
  })
})
