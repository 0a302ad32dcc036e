import { expect, keur, test } from './pagina'

const EETGELD = '/regels/geldend/rij/LEG-023'

test('the overview shows the models of the rule set in force, how certain it is, and which rows the cases reach', async ({ page }) => {
  test.slow()
  await page.goto('/')
  await expect(page).toHaveURL(/\/regels\/geldend$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regels die nu gelden')
  await expect(page.getByRole('link', { name: 'leefgeld', exact: true })).toBeVisible()
  await expect(page.getByText(/rijen zijn nog te bevestigen/)).toBeVisible()
  await expect(page.getByText(/rijen worden geraakt door ten minste een van de/)).toBeVisible({ timeout: 60_000 })
  await keur(page, 'overzicht')
})

test('a model shows its picture around one decision', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld')
  await expect(page.getByRole('heading', { level: 2, name: 'Beslissingen in dit model' })).toBeVisible()
  await page.getByLabel('Teken rond').selectOption('eetgeld')
  await expect(page.locator('.tekening').getByRole('link', { name: 'eetgeld, beslissing' })).toBeVisible()
  await expect(page.locator('.tekening').getByRole('link', { name: /eetgeldtarief|eetgeld tarief/ })).toBeVisible()
  await keur(page, 'model-rond')
})

test('the picture of a whole model has every decision of the list, and the model says which facts it asks for', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld')
  await expect(page.getByRole('heading', { level: 2, name: 'Beslissingen in dit model' })).toBeVisible()
  await page.getByLabel('Teken rond').selectOption({ label: 'het hele model, leesbaar' })
  const namen = await page.locator('.beslissingen h3').allTextContents()
  expect(namen.length).toBeGreaterThan(20)
  const getekend = page.locator('.tekening [aria-label]')
  await expect
    .poll(async () => {
      const delen = await getekend.evaluateAll((elementen) => elementen.map((deel) => deel.getAttribute('aria-label') ?? ''))
      return namen.filter((naam) => !delen.some((deel) => deel.startsWith(`${naam},`)))
    })
    .toEqual([])
  await expect(page.getByRole('row', { name: /persoon\.geboortedatum/ })).toBeVisible()
  await keur(page, 'model')
})

test('every model page opens without a finding', async ({ page, request }) => {
  test.setTimeout(120_000)
  const { modellen } = await (await request.get('/v1/regelsets/geldend')).json()
  expect(modellen.length).toBeGreaterThan(20)
  for (const model of modellen) {
    await page.goto(`/regels/geldend/${model.naam}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(model.naam)
    await expect(page.getByRole('status')).toHaveCount(0)
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
})

test('a table is a real table: caption, heads, row heads, sources and sentences', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld/eetgeldNaarGezin')
  const tabel = page.getByRole('table')
  await expect(tabel.locator('caption')).not.toBeEmpty()
  await expect(tabel.getByRole('rowheader', { name: 'LEG-023' })).toBeVisible()
  const rij = tabel.getByRole('row', { name: /LEG-023/ })
  await expect(rij).toContainText('€ 189,13')
  await expect(rij).toContainText('189,13 euro eetgeld per maand')
  await expect(rij.getByRole('link', { name: /artikel/ }).first()).toHaveAttribute('href', /^https:\/\/wetten\.overheid\.nl\/jci/)
  await keur(page, 'tabel')
})

test('rows outside the reference date step back and stay', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld/eetgeldNaarGezin')
  await expect(page.locator('#LEG-023')).toBeVisible()
  const alle = await page.locator('.regeltabel tbody tr').count()
  await page.getByLabel('Peildatum', { exact: true }).fill('2025-06-01')
  await expect(page.locator('.regeltabel tbody tr.buiten').first()).toContainText('geldt niet op 1 jun 2025')
  await expect(page.locator('.regeltabel tbody tr')).toHaveCount(alle)
  await expect(page.locator('#LEG-023')).not.toHaveClass(/buiten/)
  await expect(page).toHaveURL(/peildatum=2025-06-01/)
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'leefgeld' }).click()
  await expect(page).toHaveURL(/\/leefgeld\?peildatum=2025-06-01/)
})

test('a filter per column narrows the rows and says how many are left', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld/eetgeldNaarGezin')
  await page.getByRole('searchbox', { name: 'Filter op In gewone woorden' }).fill('189,13')
  await expect(page.locator('.regeltabel tbody tr').first()).toContainText('189,13')
  await expect(page.locator('.werkbalk__telling')).toHaveText(/van \d+ rijen/)
  await page.getByRole('searchbox', { name: 'Filter op Rij' }).fill('bestaat niet')
  await expect(page.getByText('Geen rij past bij deze filters')).toBeVisible()
  await keur(page, 'tabel-leeg')
  await page.getByRole('button', { name: 'Wis alle filters' }).click()
  await expect(page.locator('#LEG-023')).toBeVisible()
})

test('the same rows can be read as sentences, and as formulas', async ({ page }) => {
  await page.goto('/regels/geldend/leefgeld/eetgeldNaarGezin')
  await expect(page.locator('#LEG-023')).toBeVisible()
  const aantal = await page.locator('.regeltabel tbody tr').count()
  await page.getByRole('button', { name: 'Zinnen' }).click()
  await expect(page.locator('.zinnen > li')).toHaveCount(aantal)
  await expect(page).toHaveURL(/weergave=zinnen/)
  await keur(page, 'tabel-zinnen')
  await page.getByRole('button', { name: 'Tabel', exact: true }).click()
  await page.getByLabel('Toon de formules (FEEL)').click()
  await expect(page.locator('#LEG-023')).toContainText('189.13')
  await keur(page, 'tabel-feel')
})

test('by keyboard alone: from the search field to a row, and through its table with the arrows', async ({ page }) => {
  await page.goto('/regels/geldend')
  await expect(page.getByRole('link', { name: 'leefgeld', exact: true })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('189,13')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/rij(en)? gevonden voor/)).toBeVisible()
  await keur(page, 'zoeken')
  await page.getByRole('link', { name: 'LEG-023' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rij LEG-023')
  await page.goto('/regels/geldend/leefgeld/eetgeldNaarGezin')
  const eerste = page.locator('.regeltabel tbody tr').first()
  await eerste.getByRole('link').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(eerste.locator('td').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.regeltabel tbody tr').nth(1).locator('td').first()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.locator('.regeltabel tbody tr').nth(1).locator('th a')).toBeFocused()
})

test('the question mark shows the keys, but not while somebody types', async ({ page }) => {
  await page.goto('/regels/geldend')
  await page.getByRole('searchbox').fill('a')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.locator('main').focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keur(page, 'sneltoetsen')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a row answers: which article, since when, what was it before, which cases prove it', async ({ page }) => {
  await page.goto(EETGELD)
  await expect(page.getByRole('link', { name: /artikel/ }).first()).toHaveAttribute('href', /^https:\/\/wetten\.overheid\.nl\//)
  await expect(page.locator('.tijdlijn')).toContainText('vanaf 1 jan 2025')
  await expect(page.locator('.tijdlijn li').first()).toContainText(/Daarvoor.*t\/m 31 dec 2024/)
  await expect(page.getByRole('link', { name: 'LFG-G055' })).toBeVisible({ timeout: 60_000 })
  await keur(page, 'rij')
})

test('a short address leads to the row', async ({ page }) => {
  await page.goto('/rijen/LEG-023')
  await expect(page).toHaveURL(/\/regels\/geldend\/rij\/LEG-023/)
})

test('an unknown rule set, model, table or row is explained', async ({ page }) => {
  for (const adres of ['/regels/00000000', '/regels/geldend/bestaat-niet', '/regels/geldend/leefgeld/bestaatNiet', '/regels/geldend/rij/XXX-999']) {
    await page.goto(adres)
    await expect(page.getByRole('alert').first()).toContainText(adres.split('/').pop()!)
  }
  await keur(page, 'onbekende-rij')
  await page.goto('/bestaat/niet')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet')
  await keur(page, 'onbekende-pagina')
})

test('hostile text in an address is shown as text and never run', async ({ page }) => {
  const kwaad = '<img src=x onerror=alert(1)>'
  page.on('dialog', () => {
    throw new Error('a script ran')
  })
  await page.goto(`/regels/geldend/${encodeURIComponent(kwaad)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(kwaad)
  await page.goto(`/zoeken?vraag=${encodeURIComponent(kwaad)}`)
  await expect(page.getByText('Niets gevonden voor')).toContainText(kwaad)
  expect(await page.locator('main img').count()).toBe(0)
})

test('the same page in English keeps the rules in Dutch and stays English', async ({ page }) => {
  await page.goto('/regels/geldend')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rules in force')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: 'leefgeld', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Decisions in this model' })).toBeVisible()
  await keur(page, 'model-en')
})
