import { expect, keur, test } from './pagina'

test('the overview shows the models of the rule set in force', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/regels\/geldend$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regels die nu gelden')
  await expect(page.getByRole('link', { name: 'leefgeld', exact: true })).toBeVisible()
  await keur(page, 'overzicht')
})

test('a model shows its picture, the same as a list, and its facts', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld')
  await expect(page.getByRole('heading', { level: 2, name: 'Beslissingen in dit model' })).toBeVisible()
  await expect(page.locator('svg a').first()).toBeVisible()
  await keur(page, 'model')
})
