import type { APIRequestContext } from '@playwright/test'
import { expect, foto, keur, keurBreed, keurSmal, test } from './pagina'

/** The rule set in force and one before it, which the build put in the archive. */
async function regelsets(request: APIRequestContext): Promise<{ nu: string; vorige: string }> {
  const { regelsets } = await (await request.get('/v1/regelsets')).json()
  const nu = regelsets.find((deel: { geldend: boolean }) => deel.geldend).hash
  const vorige = regelsets.find((deel: { geldend: boolean }) => !deel.geldend)?.hash
  expect(vorige, 'an earlier rule set in the archive').toBeTruthy()
  return { nu, vorige }
}

test('two rule sets are chosen and compared, down to the cell', async ({ page }) => {
  test.slow()
  await page.goto('/verantwoording/versies')
  await expect(page.getByRole('radio')).not.toHaveCount(2)
  await keur(page, 'versies')
  await page.getByRole('button', { name: 'Vergelijk' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is er veranderd')
  const rij = page.locator('tbody tr').filter({ has: page.getByRole('link', { name: 'LEG-023' }) })
  await expect(rij).toContainText('gewijzigd', { timeout: 30_000 })
  await expect(rij.locator('del').first()).toHaveText('1.00')
  await expect(rij.locator('ins').first()).toHaveText('189.13')
  await expect(
    page
      .locator('tbody tr')
      .filter({ has: page.getByRole('link', { name: 'LEG-024' }) })
      .first(),
  ).toContainText('nieuw')
  await keur(page, 'vergelijking')
})

test('the effects name the cases with another outcome', async ({ page, request }) => {
  test.setTimeout(180_000)
  const { nu, vorige } = await regelsets(request)
  await page.goto(`/verantwoording/versies/${nu}/${vorige}`)
  await page.getByRole('button', { name: 'Reken de gevolgen door' }).click()
  await expect(page.getByText('Voorbeelden: leefgeld, gevallen')).toBeVisible({ timeout: 150_000 })
  await page.getByText('Voorbeelden: leefgeld, gevallen').click()
  await foto(page, 'gevolgen-heel', true)
  await keur(page, 'gevolgen')
})

test('a page of an earlier rule set says so, and shows the rows of then', async ({ page, request }) => {
  const { vorige } = await regelsets(request)
  await page.goto(`/regels/${vorige}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regels van een eerdere regelset')
  await expect(page.getByText('geldt niet meer')).toBeVisible()
  await page.goto(`/regels/${vorige}/leefgeld/eetgeldNaarGezin`)
  await expect(page.locator('#LEG-023')).toContainText('1,00')
  await expect(page.locator('#LEG-024')).toHaveCount(0)
})

test('a table of 300 rows opens, filters and is walked like any other, and what somebody wrote in it is text', async ({ page, request }) => {
  const { vorige } = await regelsets(request)
  await page.goto(`/regels/${vorige}/voorbeeld/bedrag`)
  const rijen = page.locator('.regeltabel tbody tr')
  await expect(page.locator('#LNG-300')).toContainText('<script>')
  expect(await rijen.count()).toBeGreaterThanOrEqual(300)
  await page.getByRole('searchbox', { name: 'Filter op In gewone woorden' }).fill('Rij 29')
  await expect(rijen).toHaveCount(11)
  await page.getByRole('button', { name: 'Wis alle filters' }).click()
  await page.locator('#LNG-001').getByRole('link').first().focus()
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowDown')
  await expect(page.locator('#LNG-021').getByRole('link').first()).toBeFocused()
  expect(await page.evaluate(() => 'ingeslopen' in window)).toBe(false)
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0)
})

// Each its own test: on a slow machine the two together take longer than one test may.
for (const [venster, keurVenster] of [
  ['wide', keurBreed],
  ['narrow', keurSmal],
] as const)
  test(`a table of 300 rows has no finding, ${venster}`, async ({ page, request }) => {
    const { vorige } = await regelsets(request)
    await page.goto(`/regels/${vorige}/voorbeeld/bedrag`)
    await expect(page.locator('#LNG-300')).toContainText('<script>')
    expect(await page.locator('.regeltabel tbody tr').count()).toBeGreaterThanOrEqual(300)
    await keurVenster(page, 'tabel-300')
  })

test('a rule set compared with itself says the same', async ({ page }) => {
  await page.goto('/verantwoording/versies/geldend/geldend')
  await expect(page.getByText('De twee regelsets zeggen hetzelfde.')).toBeVisible()
  await keur(page, 'vergelijking-gelijk')
})

test('an unknown rule set to compare with is explained', async ({ page }) => {
  await page.goto('/verantwoording/versies/geldend/00000000')
  await expect(page.getByRole('alert').first()).toContainText('00000000')
})
