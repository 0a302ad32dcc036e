import { boek, eersteKeer, getalIn } from './koppelen'
import { expect, foto, keur, test } from './pagina'

test.slow()

test.describe('targets', () => {
  test('stand on the map and in the table, with the same sum', async ({ page, request }) => {
    await boek(request)
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I')
    await expect(page.locator('.kaart__tegel')).toHaveCount(342, eersteKeer)
    await expect(page.locator('.lijst--sorteer tbody tr')).toHaveCount(342)
    const som = (await page.locator('.lijst--sorteer tbody td:nth-child(2)').allInnerTexts()).reduce(
      (tot, cel) => tot + getalIn(cel.replace(/[^\d.]/g, '')),
      0,
    )
    expect(getalIn(await page.locator('.lijst--sorteer tfoot td').first().innerText())).toBe(som)
    await expect(page.locator('.kaart__tegel[data-code="GM0363"]')).toHaveAccessibleName('Amsterdam: taakstelling 1.089 personen')
    await foto(page, 'koppelen-taakstellingen-heel', true)
    await page.getByLabel('Zoek op naam').fill('dam')
    await expect(page).toHaveURL(/zoek=dam/)
    await keur(page, 'koppelen-taakstellingen')
  })

  test('say that they are on their way while the service works', async ({ page }) => {
    let laatDoor = () => {}
    const wacht = new Promise<void>((klaar) => (laatDoor = klaar))
    await page.route('**/v1/taakstellingen/**', async (route) => {
      await wacht
      await route.continue()
    })
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I&zoek=Urk')
    await expect(page.getByRole('status')).toHaveText('Bezig met laden')
    await keur(page, 'koppelen-laden')
    laatDoor()
    await expect(page.locator('.kaart__tegel')).toHaveCount(342, eersteKeer)
  })

  test('sort by every column, told by aria-sort and kept in the address', async ({ page }) => {
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I')
    const kop = page.getByRole('columnheader', { name: 'Taakstelling' })
    await page.getByRole('button', { name: 'Taakstelling' }).click()
    await expect(kop).toHaveAttribute('aria-sort', 'descending')
    await expect(page.locator('.lijst--sorteer tbody th').first()).toHaveText('Amsterdam')
    await page.getByRole('button', { name: 'Taakstelling' }).click()
    await expect(kop).toHaveAttribute('aria-sort', 'ascending')
    await expect(page).toHaveURL(/sorteer=taakstelling/)
    await page.getByLabel('Zoek op naam').fill('bestaatniet')
    await expect(page.getByText('Geen naam past bij deze zoekvraag')).toBeVisible()
  })

  test('colour whole regions and add up to them', async ({ page }) => {
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I&per=provincie')
    await expect(page.locator('.lijst--sorteer tbody tr')).toHaveCount(12)
    await expect(page.locator('.kaart__tegel[data-code="GM0344"]')).toHaveAccessibleName(/^Utrecht, provincie Utrecht: taakstelling/)
    await keur(page, 'koppelen-taakstellingen-provincie')
    for (const [per, aantal] of [
      ['arbeidsmarktregio', 35],
      ['veiligheidsregio', 25],
      ['coa-regio', 5],
    ] as const) {
      await page.getByLabel('Per', { exact: true }).selectOption(per)
      await expect(page.locator('.lijst--sorteer tbody tr')).toHaveCount(aantal)
    }
  })

  test('show realisation, backlog and lead of the ledger as known on a day', async ({ page, request }) => {
    await boek(request)
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I&wat=achterstand&bekendOp=2023-03-01&zoek=Groningen')
    await expect(page.locator('.kaart__tegel[data-code="GM0014"]')).toHaveAccessibleName('Groningen: achterstand 84 personen')
    await expect(page.locator('.kaart__tegel[data-code="GM0153"]')).toHaveAccessibleName('Enschede: achterstand 0 personen')
    await expect(page.locator('.kaart__tegel[data-code="GM0363"]')).toHaveAccessibleName('Amsterdam: achterstand niet bekend')
    await keur(page, 'koppelen-achterstand')
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I&wat=voorsprong&bekendOp=2023-09-01')
    await expect(page.locator('.kaart__tegel[data-code="GM0014"]')).toHaveAccessibleName('Groningen: voorsprong 6 personen')
  })

  test('say what is an approximation, what is missing, and that the ledger is empty', async ({ page }) => {
    await page.goto('/koppelen/taakstellingen?halfjaar=2025-I&zoek=Urk')
    await expect(page.getByText('Benadering voor alle gemeenten.')).toBeVisible()
    await keur(page, 'koppelen-benadering')
    await page.goto('/koppelen/taakstellingen?halfjaar=2021-I&bekendOp=2021-03-01&zoek=Urk')
    await expect(page.getByText('Niet te berekenen voor 4 gemeenten')).toContainText('Boxtel')
    await expect(page.getByText('In het grootboek staat nog niets.')).toBeVisible()
    await expect(page.getByText(/gemeenten staan niet op de kaart/)).toBeVisible()
  })

  test('say what the service says when a half-year is not known', async ({ page }) => {
    await page.goto('/koppelen/taakstellingen?halfjaar=2024-II&zoek=Urk')
    await expect(page.getByRole('alert')).toContainText('ontbreekt het landelijke totaal van 2024-II')
    await keur(page, 'koppelen-onbekend-halfjaar')
    await page.goto('/koppelen/taakstellingen?halfjaar=niets')
    await expect(page.getByRole('alert')).toContainText('Dit halfjaar bestaat niet.')
  })

  test('can be walked by keyboard: over the map to a municipality, and through the table', async ({ page }) => {
    await page.goto('/koppelen/taakstellingen?halfjaar=2023-I')
    await expect(page.locator('.kaart__tegel')).toHaveCount(342)
    await page.getByText('3 punten om op te letten').focus()
    await page.keyboard.press('Tab')
    await expect(page.locator('.kaart__tegel:focus')).toHaveCount(1)
    await page.locator('.kaart__tegel[data-code="GM0344"]').focus()
    await expect(page.locator('.kaart__aangewezen')).toContainText('Utrecht')
    await page.keyboard.press('ArrowUp')
    const boven = page.locator('.kaart__tegel:focus')
    await expect(boven).not.toHaveAttribute('data-code', 'GM0344')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.kaart__tegel:focus')).toHaveAttribute('data-code', 'GM0344')
    await keur(page, 'koppelen-kaart-toetsen')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/koppelen\/gemeenten\/GM0344\?.*halfjaar=2023-I/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Utrecht')
    await page.goBack()
    await page.getByRole('button', { name: 'Gemeente', exact: false }).first().focus()
    await page.locator('.lijst--sorteer tbody th a').first().focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.lijst--sorteer tbody tr').first().locator('td').first()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.lijst--sorteer tbody tr').nth(1).locator('td').first()).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/koppelen\/gemeenten\/GM/)
  })
})
