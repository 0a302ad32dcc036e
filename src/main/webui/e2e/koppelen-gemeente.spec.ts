import { boek } from './koppelen'
import { expect, keur, test } from './pagina'

test.slow()

test.describe('a municipality', () => {
  test('shows its ledger with a running balance that ends where the service ends', async ({ page, request }) => {
    await boek(request)
    await page.goto('/koppelen/gemeenten/GM0014?halfjaar=2023-I&bekendOp=2023-03-01')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groningen')
    const grootboek = page.getByRole('table', { name: 'Grootboek' })
    await expect(grootboek.locator('tbody tr')).toHaveCount(2)
    await expect(grootboek.locator('tbody tr').last()).toContainText('-84')
    await expect(page.getByRole('table', { name: 'Stand per halfjaar' })).toContainText('84 achter')
    await page.goto('/koppelen/gemeenten/GM0014?halfjaar=2023-I')
    await expect(grootboek.locator('tbody tr')).toHaveCount(3)
    await expect(page.getByRole('table', { name: 'Stand per halfjaar' })).toContainText('6 voor')
    await keur(page, 'koppelen-gemeente')
    await page.getByRole('link', { name: 'COA-regio 1' }).click()
    await expect(page).toHaveURL(/per=coa-regio/)
  })

  test('says that nothing was booked, and that a code does not exist', async ({ page }) => {
    await page.goto('/koppelen/gemeenten/GM0096?bekendOp=2023-01-01')
    await expect(page.getByText('zijn op deze dag geen boekingen bekend')).toBeVisible()
    await keur(page, 'koppelen-gemeente-leeg')
    await page.goto('/koppelen/gemeenten/GM9999')
    await expect(page.getByRole('alert')).toContainText('Er is geen gemeente met code GM9999')
  })
})
