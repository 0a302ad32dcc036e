import { expect, keur, test } from './pagina'

test('accountability names its ways in', async ({ page }) => {
  await page.goto('/verantwoording')
  await expect(page.getByRole('link', { name: 'Wetten en andere bronnen' })).toBeVisible()
  await keur(page, 'verantwoording')
})

test('from a law to an article to the rows that rest on it', async ({ page }) => {
  await page.goto('/verantwoording/bronnen')
  await page.getByLabel('Zoek een wet of bron').fill('BWBR0046503')
  await keur(page, 'bronnen')
  await page.locator('table a').first().click()
  await expect(page.locator('summary').filter({ hasText: 'artikel 10' }).first()).toBeVisible()
  const artikel = page
    .locator('details')
    .filter({ has: page.getByRole('heading', { name: /^artikel 10/ }) })
    .first()
  if (!(await artikel.getAttribute('open').then((open) => open !== null))) await artikel.locator('summary').click()
  await expect(artikel.locator('tbody tr').first()).toBeVisible()
  await keur(page, 'bron')
  await artikel.locator('tbody th a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Rij /)
})

test('the rows that are still to be confirmed, of all models or one, a page at a time', async ({ page }) => {
  await page.goto('/verantwoording/te-bevestigen')
  await expect(page.locator('.rijenlijst > li')).toHaveCount(50)
  await page.getByRole('button', { name: 'Volgende rijen' }).click()
  await expect(page).toHaveURL(/pagina=2/)
  await page.getByLabel('Model', { exact: true }).selectOption('leefgeld')
  await expect(page.locator('.rijenlijst > li').first()).toContainText('leefgeld')
  await keur(page, 'te-bevestigen')
})

test('the calendar shows what begins and ends', async ({ page }) => {
  await page.goto('/verantwoording/kalender?van=2024-12-01&totEnMet=2025-02-01&peildatum=2025-01-01')
  await expect(page.getByRole('heading', { name: '1 jan 2025', exact: true })).toBeVisible()
  await expect(page.locator('.tijdbalk').first()).toBeVisible()
  await keur(page, 'kalender')
  await page.goto('/verantwoording/kalender?van=2999-01-01&totEnMet=2999-02-01')
  await expect(page.getByText('Tussen deze dagen begint of eindigt geen rij')).toBeVisible()
})

test('the calendar shows every dated table on one time line, or one of them', async ({ page }) => {
  await page.goto('/verantwoording/kalender?van=2024-12-01&totEnMet=2025-02-01&peildatum=2025-01-01')
  await expect(page.locator('.tijdbalk').first()).toBeVisible()
  expect(await page.locator('.tijdlijnen > li').count()).toBeGreaterThan(1)
  await page.getByLabel('Tabel', { exact: true }).selectOption('leefgeld/eetgeldNaarGezin')
  await expect(page.locator('.tijdlijnen > li')).toHaveCount(1)
  await keur(page, 'kalender-tabel')
})

test('a period that ends before it begins is refused in words', async ({ page }) => {
  await page.goto('/verantwoording/kalender?van=2025-02-01&totEnMet=2025-01-01')
  await expect(page.getByRole('alert')).toContainText('De laatste dag ligt voor de eerste')
})
