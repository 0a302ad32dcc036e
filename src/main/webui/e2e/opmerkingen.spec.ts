import { expect, keur, test } from './pagina'

test('a reviewer leaves a remark on a row, the policy maker answers and settles it', async ({ page }) => {
  const kwaad = `<script>alert(1)</script> [klik](javascript:alert(1)) ${Date.now()}`
  page.on('dialog', () => {
    throw new Error('a script ran')
  })
  await page.goto('/regels/geldend/rij/LEG-020')
  await page.getByText('Nieuwe opmerking').click()
  await page.getByRole('button', { name: 'Plaats de opmerking' }).click()
  await expect(page.getByText('Vul dit veld in.')).toHaveCount(2)
  await keur(page, 'opmerking-fout')
  await page.getByLabel('Uw opmerking').fill(kwaad)
  await page.getByLabel('Uw naam of rol').first().fill('jurist')
  await page.getByRole('button', { name: 'Plaats de opmerking' }).click()
  const draad = page.locator('.opmerkingen > li').filter({ hasText: kwaad })
  await expect(draad).toContainText('open')
  await draad.getByText('Antwoord', { exact: true }).first().click()
  await draad.getByLabel('Uw antwoord').fill('Nagekeken in de Staatscourant.')
  await draad.getByLabel('Uw naam of rol').first().fill('beleidsmaker')
  await draad.getByRole('button', { name: 'Antwoord' }).click()
  await expect(draad).toContainText('beantwoord')
  await draad.getByText('Handel af', { exact: true }).first().click()
  await draad.getByLabel('Hoe is het afgehandeld').fill('De rij klopt.')
  await draad.locator('details[open]').last().getByLabel('Uw naam of rol').fill('jurist')
  await draad.getByRole('button', { name: 'Handel af' }).click()
  await expect(draad).toContainText('afgehandeld')
  await keur(page, 'opmerking')
  await page.goto('/verantwoording/opmerkingen?stand=afgehandeld')
  await expect(page.locator('.opmerkingen > li').filter({ hasText: kwaad })).toBeVisible()
  await keur(page, 'opmerkingen')
})

test('a table is signed as read at a rule set', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld/eetgeldNaarGezin')
  const naam = `jurist ${Date.now()}`
  await page.getByText('Teken deze tabel als gelezen').first().click()
  await page.getByLabel('Uw naam of rol').fill(naam)
  await page.getByRole('button', { name: 'Teken deze tabel als gelezen' }).click()
  await expect(page.locator('.opmerkingen > li').filter({ hasText: naam })).toContainText('Geldt voor alle rijen.')
  await keur(page, 'tabel-getekend')
})
