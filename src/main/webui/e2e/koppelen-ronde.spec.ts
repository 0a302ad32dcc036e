import { balkenKloppen, nieuweRonde, rondeKlaar } from './koppelen'
import { expect, keur, test } from './pagina'
import { machtiging } from './voorstel'

test.slow()

test.describe('a round', () => {
  test('begins from the page, shows how far it is, and can be stopped', async ({ page }) => {
    await page.goto('/koppelen/ronde')
    await page.getByLabel('Huishoudens').fill('niets')
    await page.getByRole('button', { name: 'Begin ronde' }).click()
    await expect(page.getByLabel('Huishoudens')).toHaveAttribute('aria-invalid', 'true')
    await keur(page, 'koppelen-rondes-fout')
    await page.getByLabel('Huishoudens').fill('4000')
    await page.getByRole('button', { name: 'Begin ronde' }).click()
    await expect(page).toHaveURL(/\/koppelen\/ronde\/[0-9a-f-]{36}/)
    await expect(page.locator('.voortgang')).toContainText(/Wacht op haar beurt|Wordt berekend/)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Stop ronde' })).toBeVisible()
    await keur(page, 'koppelen-ronde-loopt')
    await page.getByRole('button', { name: 'Stop ronde' }).click()
    await expect(page.locator('.voortgang')).toContainText('Gestopt op verzoek')
    await keur(page, 'koppelen-ronde-gestopt')
  })

  test('shows its result per municipality and kind of household, and the reasons of one household', async ({ page, request }) => {
    const id = await rondeKlaar(request, 'punten-met-prijzen')
    await page.goto(`/koppelen/ronde/${id}?zoek=dam`)
    await expect(page.locator('.kaart__tegel')).toHaveCount(342)
    const resultaat = await (await request.get(`/v1/koppelrondes/${id}/resultaat`)).json()
    await expect(page.locator('.lijst--sorteer tfoot td').nth(1)).toHaveText(String(resultaat.totaal.gekoppeldePersonen))
    await expect(page.getByRole('table', { name: 'Per soort huishouden' }).locator('tbody tr')).toHaveCount(resultaat.perHuishoudtype.length)
    await expect(page.getByText('Bladzijde 1 van 3')).toBeVisible()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await expect(page).toHaveURL(/pagina=2/)
    await page.getByRole('button', { name: 'Redenen van voorbeeld-00026' }).click()
    await expect(page.locator('.redenen .kandidaten > li').first()).toBeVisible()
    await balkenKloppen(page)
    await keur(page, 'koppelen-ronde')
    await page.goto(`/koppelen/ronde/00000000-0000-0000-0000-000000000000`)
    await expect(page.getByRole('alert')).toBeVisible()
  })

  test('that was erased keeps its counts and says that nobody can read the rest', async ({ page, request }) => {
    const id = await nieuweRonde(request, 'punten-met-prijzen')
    const gewist = await request.post(`/v1/koppelrondes/${id}/_wis`, { headers: machtiging('beheerder'), data: { reden: 'Op verzoek.' } })
    expect(gewist.status()).toBe(200)
    await page.goto(`/koppelen/ronde/${id}`)
    await expect(page.getByRole('heading', { name: 'Gewist' })).toBeVisible()
    await expect(page.getByText('60 huishoudens', { exact: false }).first()).toBeVisible()
    await expect(page.getByText('dat kan niemand meer lezen')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toHaveCount(0)
    await keur(page, 'koppelen-ronde-gewist')
  })
})
