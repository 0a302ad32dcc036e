import { balkenKloppen, rondeKlaar } from './koppelen'
import { expect, foto, keur, test } from './pagina'

test.slow()

test.describe('a proposal', () => {
  test('is asked from an example and shows candidates whose bars add up, with a price', async ({ page, request }) => {
    await rondeKlaar(request, 'punten-met-prijzen')
    await page.goto('/koppelen/voorstel')
    await expect(page.getByLabel('Opvanggemeente').locator('option')).toHaveCount(343)
    await keur(page, 'koppelen-voorstelformulier')
    let laatDoor = () => {}
    const wacht = new Promise<void>((klaar) => (laatDoor = klaar))
    await page.route('**/v1/gemeenten?peildatum=2025*', async (route) => {
      await wacht
      await route.continue()
    })
    await page.getByRole('button', { name: 'werk in twee regio' }).click()
    // Before the municipalities of that day are there.
    await page.getByRole('button', { name: 'Vraag een voorstel' }).click()
    laatDoor()
    await expect(page).toHaveURL(/\/koppelen\/voorstel\/[0-9a-f-]{36}/)
    await expect(page.locator('.kandidaten > li')).toHaveCount(3)
    await balkenKloppen(page)
    await expect(page.locator('.puntenlijst__rij').first()).toHaveAttribute('href', /\/regels\/geldend\/rij\/KPP-/)
    await page.getByLabel('Gemeente', { exact: true }).selectOption({ label: "'s-Gravenhage" })
    await expect(page).toHaveURL(/waarom=GM0518/)
    await expect(page.locator('.waaromniet')).toContainText(/'s-Gravenhage staat op plaats \d+ met/)
    await expect(page.locator('.waaromniet')).toContainText('afstand')
    await keur(page, 'koppelen-voorstel')
    await page.reload()
    await expect(page.locator('.waaromniet')).toContainText("'s-Gravenhage staat op plaats")
    await foto(page, 'koppelen-voorstel-heel', true)
  })

  test('names the rule that excludes a municipality', async ({ page }) => {
    await page.goto('/koppelen/voorstel')
    await page.getByRole('button', { name: 'kind woont al in een gemeente' }).click()
    await page.getByRole('button', { name: 'Vraag een voorstel' }).click()
    await expect(page.locator('.kandidaten > li')).toHaveCount(1)
    await balkenKloppen(page)
    await page.getByLabel('Gemeente', { exact: true }).selectOption('GM0344')
    await expect(page.locator('.waaromniet')).toContainText('Utrecht is uitgesloten.')
    await expect(page.locator('.waaromniet').getByRole('link', { name: /^KCK-/ })).toBeVisible()
    await keur(page, 'koppelen-voorstel-uitgesloten')
  })

  test('puts what is wrong at its field', async ({ page }) => {
    await page.goto('/koppelen/voorstel')
    await page.getByRole('button', { name: 'gezin van negen' }).click()
    await page.getByLabel('Personen').fill('veel')
    await page.getByRole('button', { name: 'Vraag een voorstel' }).click()
    await expect(page.getByLabel('Personen')).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByLabel('Personen')).toHaveAccessibleDescription(/getal/i)
    await keur(page, 'koppelen-voorstelformulier-fout')
  })

  test('takes the decision of a person, with a reason when it departs from the first', async ({ page }) => {
    await page.goto('/koppelen/voorstel')
    await page.getByRole('button', { name: 'werk in twee regio' }).click()
    await page.getByRole('button', { name: 'Vraag een voorstel' }).click()
    await page.locator('.besluit').getByRole('radio').nth(1).check()
    await page.getByRole('button', { name: 'Leg besluit vast' }).click()
    await expect(page.getByLabel('Uw rol')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Uw rol').selectOption('regievoerder')
    await page.getByRole('button', { name: 'Leg besluit vast' }).click()
    await expect(page.getByLabel('Reden')).toHaveAttribute('aria-invalid', 'true')
    await keur(page, 'koppelen-besluit-fout')
    await page.getByLabel('Reden').fill('Daar is een woning vrij.')
    await page.getByRole('button', { name: 'Leg besluit vast' }).click()
    await expect(page.locator('.besluit')).toContainText('Dit wijkt af van het voorstel.')
    await page.reload()
    await expect(page.locator('.besluit')).toContainText('Reden: Daar is een woning vrij.')
    await keur(page, 'koppelen-besluit')
  })

  test('can be asked by keyboard alone', async ({ page }) => {
    await page.goto('/koppelen/voorstel')
    await page.getByRole('button', { name: 'gezin van negen' }).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Wachtweken').focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('10')
    await page.keyboard.press('Enter')
    await expect(page.locator('.kandidaten > li').first()).toBeVisible()
    await balkenKloppen(page)
  })

  test('that does not exist is said to be unknown', async ({ page }) => {
    await page.goto('/koppelen/voorstel/00000000-0000-0000-0000-000000000000')
    await expect(page.getByRole('alert')).toBeVisible()
    await keur(page, 'koppelen-voorstel-onbekend')
  })
})
