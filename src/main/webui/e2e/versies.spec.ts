import { expect, keur, test } from './pagina'

test('with one rule set the page says what will appear here', async ({ page }) => {
  await page.goto('/verantwoording/versies')
  await expect(page.getByText('Er is nog maar een regelset bewaard.')).toBeVisible()
  await keur(page, 'versies')
})

test('a rule set compared with itself says the same, and no outcome differs', async ({ page, request }) => {
  const { hash } = await (await request.get('/v1/regelsets/geldend')).json()
  await page.goto(`/verantwoording/versies/${hash}/${hash}`)
  await expect(page.getByText('De twee regelsets zeggen hetzelfde.')).toBeVisible()
  await page.getByRole('button', { name: 'Reken de gevolgen door' }).click()
  await expect(page.getByText('Geen enkele nagerekende uitkomst is anders.')).toBeVisible({ timeout: 60_000 })
  await keur(page, 'vergelijking-gelijk')
})

test('an unknown rule set to compare with is explained', async ({ page }) => {
  await page.goto('/verantwoording/versies/geldend/00000000')
  await expect(page.getByRole('alert').first()).toContainText('00000000')
})
