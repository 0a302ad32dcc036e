import type { APIRequestContext, Page } from '@playwright/test'
import { expect, keur, test } from './pagina'
import { machtiging, NA_CONTROLE, nieuwVoorstel } from './voorstel'

async function bestand(request: APIRequestContext, id: string): Promise<string> {
  return (await request.get(`/v1/wijzigingsvoorstellen/${id}/bestanden/capaciteit.dmn`)).text()
}

/** Opens a drawing as somebody, and waits until it stands still. */
async function open(page: Page, id: string, wie = 'beleidsmaker', vraag = '') {
  await page.addInitScript((naam) => sessionStorage.setItem('onderdak.wie', naam), wie)
  await page.goto(`/wijzigen/${id}/tekening/capaciteit${vraag}`)
  await expect(page.locator('.tekenpagina__woord')).not.toBeEmpty({ timeout: 60_000 })
}

/** Changes the description of a decision, the way somebody does in the panel. */
async function omschrijf(page: Page, beslissing: string, tekst: string) {
  await page.locator('.react-flow__node').filter({ hasText: beslissing }).first().click()
  await page.getByTitle('Eigenschappen').click()
  await page.getByPlaceholder('Omschrijving').first().fill(tekst)
  await page.getByPlaceholder('Omschrijving').first().blur()
}

test('a model is drawn in Dutch, one description changes, one line differs, and undo gives back every byte', async ({ page, request }) => {
  test.setTimeout(300_000)
  const id = await nieuwVoorstel(request, 'Tekening')
  const eerst = await bestand(request, id)
  await page.addInitScript(() => sessionStorage.setItem('onderdak.wie', 'beleidsmaker'))
  await page.goto(`/wijzigen/${id}`)
  await page.getByLabel('Model om te tekenen').selectOption('capaciteit')
  const geladen = page.waitForResponse((antwoord) => antwoord.url().endsWith('/tekening/capaciteit'))
  await page.getByRole('button', { name: 'Open de tekening' }).click()
  expect((await geladen).headers()['content-security-policy']).toContain("script-src 'self'; style-src 'self' 'unsafe-inline';")
  await expect(page.getByText('Niets gewijzigd.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('tab', { name: 'Typen' })).toBeVisible()
  await keur(page, 'tekening')

  await page.locator('.react-flow__node').filter({ hasText: 'schaalgrens' }).first().hover()
  await page.getByText('Wijzig', { exact: true }).first().click()
  await expect(page.getByRole('cell', { name: '>= date("2024-01-31")' })).toBeVisible()
  await page.getByText('Naar de tekening').click()
  await omschrijf(page, 'schaalgrens', 'Een andere omschrijving.')
  await expect(page.getByText('Nog niet bewaard.')).toBeVisible()
  await page.getByRole('button', { name: 'Bewaar in het voorstel' }).click()
  await expect(page.getByText('Bewaard: 1 regel is anders.')).toBeVisible(NA_CONTROLE)
  await expect(page.getByText('Er is niets aan te merken op dit model.')).toBeVisible()
  await keur(page, 'tekening-bewaard')
  const [was, wordt] = [eerst, await bestand(request, id)].map((tekst) => tekst.split('\n'))
  expect(wordt).toHaveLength(was.length)
  expect(wordt.filter((regel, i) => regel !== was[i])).toEqual(['    <description>Een andere omschrijving.</description>'])

  // From anywhere in the editor one key leads to the way back.
  await page.getByPlaceholder('Omschrijving').first().focus()
  await page.keyboard.press('F6')
  await expect(page.locator('.tekenpagina__terug')).toBeFocused()
  // For a moment after the editor moved, the page cannot know whether something changed and asks.
  page.once('dialog', (vraag) => vraag.accept())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tekening')
  await expect(page.locator('.wijzigzinnen')).toContainText('Bestand capaciteit.dmn is vervangen; er veranderde 1 regel.')
  await page.goBack()
  await expect(page.getByText('Niets gewijzigd.')).toBeVisible({ timeout: 60_000 })
  await omschrijf(page, 'schaalgrens', 'Nog een andere.')
  await page.getByRole('button', { name: 'Bewaar in het voorstel' }).click()
  await expect(page.getByText('Bewaard: 1 regel is anders.')).toBeVisible(NA_CONTROLE)
  await page.getByRole('button', { name: 'Maak dit ongedaan' }).click()
  await expect(page.getByText('Ongedaan gemaakt:')).toBeVisible({ timeout: 60_000 })
  expect((await bestand(request, id)).split('\n')).toEqual(wordt)
})

test('who opens a drawing somebody else changed keeps what was drawn, sees the other change and chooses', async ({ page, request }) => {
  test.setTimeout(300_000)
  const id = await nieuwVoorstel(request, 'Twee tekenaars')
  await open(page, id)
  await omschrijf(page, 'omzetbaar', 'Mijn omschrijving.')
  const vragen: string[] = []
  page.once('dialog', (vraag) => {
    vragen.push(vraag.type())
    void vraag.dismiss()
  })
  await page.getByRole('link', { name: 'Terug naar Twee tekenaars' }).click()
  await expect.poll(() => vragen).toEqual(['beforeunload'])
  await expect(page.getByText('Nog niet bewaard.')).toBeVisible()
  const regel = /<annotationEntry><text>(Kleinschalig was een wens zonder maat\.)<\/text>/.exec(await bestand(request, id))![1]
  const gewijzigd = await request.post(`/v1/wijzigingsvoorstellen/${id}/bewerkingen`, {
    headers: machtiging('tweede-beleidsmaker'),
    data: { soort: 'annotatie', rij: 'CPG-001', kolom: 'toelichting', was: regel, wordt: 'Een ander was hier.' },
  })
  expect(gewijzigd.ok(), await gewijzigd.text()).toBe(true)
  await page.getByRole('button', { name: 'Bewaar in het voorstel' }).click()
  const venster = page.getByRole('dialog', { name: 'Een ander was u voor' })
  await expect(venster).toContainText('tweede-beleidsmaker', NA_CONTROLE)
  await expect(venster).toContainText('CPG-001')
  await keur(page, 'tekening-botsing')
  const opgehaald = page.waitForEvent('download')
  await venster.getByRole('button', { name: 'Haal uw tekening op als bestand' }).click()
  expect((await opgehaald).suggestedFilename()).toBe('capaciteit.dmn')
  await venster.getByRole('button', { name: 'Laad wat er nu staat' }).click()
  await expect(page.getByText('Niets gewijzigd.')).toBeVisible({ timeout: 60_000 })
  expect(await bestand(request, id)).not.toContain('Mijn omschrijving.')
})

test('who may not write looks on; what does not load says what to do', async ({ page, request }) => {
  const id = await nieuwVoorstel(request, 'Meekijken')
  await open(page, id, 'lezer')
  await expect(page.getByText('U kijkt mee en kunt niets wijzigen.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bewaar in het voorstel' })).toHaveCount(0)
  await page.locator('.react-flow__node').filter({ hasText: 'schaalgrens' }).first().click()
  await page.getByTitle('Eigenschappen').click()
  await expect(page.getByPlaceholder('Omschrijving').first()).toBeDisabled()
  await keur(page, 'tekening-meekijken')
  await page.goto(`/wijzigen/${id}/tekening/capaciteit?taal=en`)
  await expect(page.getByRole('tab', { name: 'Data types' })).toBeVisible({ timeout: 60_000 })
  await page.route('**/assets/tekenblad-*.js', (weg) => weg.abort())
  await page.goto(`/wijzigen/${id}/tekening/capaciteit`)
  await expect(page.getByRole('alert')).toContainText('De tekening is niet geladen')
  await keur(page, 'tekening-mislukt')
})
