import { expect, keur, test } from './pagina'

test.slow()

test('the start of coupling shows the ways in', async ({ page }) => {
  await page.goto('/koppelen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppelen')
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(4)
  await keur(page, 'koppelen')
  await page.goto('/koppelen?taal=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coupling')
})
