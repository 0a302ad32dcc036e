import { expect, keur, test } from './pagina'

test('the start of coupling shows the ways in', async ({ page }) => {
  await page.goto('/koppelen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppelen')
  await expect(page.getByRole('main').getByRole('link', { name: 'Taakstellingen' })).toBeVisible()
  await keur(page, 'koppelen')
})

test.describe('targets', () => {
  test('shows every municipality on the map and in the table, with the sum at the foot', async ({ page }) => {
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I')
    await expect(page.locator('.kaart__tegel')).toHaveCount(342)
    await expect(page.locator('.lijst--sorteer tbody tr')).toHaveCount(342)
    await expect(page.locator('tfoot')).toContainText('21.')
    await keur(page, 'koppelen-taakstellingen')
  })
})
