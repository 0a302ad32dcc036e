import type { APIRequestContext, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { expect, foto, geenBevindingen, keur, test } from './pagina'

type Gebruiker = 'beleidsmaker' | 'tweede-beleidsmaker' | 'beoordelaar' | 'goedkeurder' | 'lezer'

const EETGELD = 'leefgeld/eetgeldNaarGezin'

/** Checking all rules and cases takes a while, on two cores that do more. */
const NA_CONTROLE = { timeout: 240_000 }

/** Works as one of the demonstration users, the way a visitor chooses it. */
async function als(page: Page, wie: Gebruiker) {
  await page.getByLabel('Werk als').selectOption(wie)
  await expect(page.getByLabel('Werk als')).toHaveValue(wie)
}

/** A proposal of the policy maker, made through the service. */
async function nieuwVoorstel(request: APIRequestContext, titel: string): Promise<string> {
  const antwoord = await request.post('/v1/wijzigingsvoorstellen', {
    headers: { Authorization: `Basic ${Buffer.from('beleidsmaker:demonstratie').toString('base64')}` },
    data: { titel, reden: 'Proef van de werkplaats.', aanleiding: '' },
  })
  expect(antwoord.ok(), await antwoord.text()).toBe(true)
  return (await antwoord.json()).id
}

/** Opens the food amounts of a new proposal as the policy maker. */
async function openEetgeld(page: Page, request: APIRequestContext, titel: string): Promise<string> {
  const id = await nieuwVoorstel(request, titel)
  await page.goto(`/wijzigen/${id}/${EETGELD}`)
  await als(page, 'beleidsmaker')
  await expect(page.getByRole('button', { name: 'Voeg een rij toe' })).toBeVisible()
  return id
}

function cel(page: Page, rij: string, kolom: string) {
  return page.locator(`#${rij} td[data-kolom$="${kolom}"]`)
}

/** A cell that is open has no narrow form: there a row is a form. */
async function keurCel(page: Page, naam: string) {
  await geenBevindingen(page)
  await foto(page, naam)
}

async function bewaard(page: Page) {
  await expect(page.locator('.bewaarstand strong')).toHaveText('Alles is bewaard.')
}

test('the list says what there is, filters by state and tells how to begin', async ({ page, request }) => {
  await nieuwVoorstel(request, 'Lijst van voorstellen')
  await page.goto('/wijzigen')
  await expect(page.getByRole('link', { name: 'Lijst van voorstellen' }).first()).toBeVisible()
  await keur(page, 'wijzigen')
  await page.getByLabel('Stand', { exact: true }).selectOption('afgewezen')
  await expect(page).toHaveURL(/stand=afgewezen/)
  await keur(page, 'wijzigen-leeg')
})

test('who is not signed in reads, and is told how to work', async ({ page, request }) => {
  const id = await nieuwVoorstel(request, 'Alleen lezen')
  await page.goto(`/wijzigen/${id}`)
  await expect(page.getByText('U bent niet aangemeld')).toBeVisible()
  await expect(page.getByText('Demonstratie: niemand is echt aangemeld')).toBeVisible()
  await page.goto(`/wijzigen/${id}/${EETGELD}`)
  await expect(page.getByText('U kunt deze tabel nu niet wijzigen.')).toBeVisible()
  await expect(page.locator('#LEG-023')).toContainText('€ 189,13')
  await keur(page, 'wijzigen-alleen-lezen')
})

test('a proposal needs a title and a reason, and its law text is checked while typing', async ({ page }) => {
  await page.goto('/wijzigen')
  await als(page, 'beleidsmaker')
  await page.getByRole('button', { name: 'Begin een voorstel' }).click()
  await page.getByRole('button', { name: 'Maak het voorstel' }).click()
  await expect(page.getByText('Vul dit in.')).toHaveCount(2)
  await expect(page.getByLabel('Titel')).toBeFocused()
  await page.getByLabel('Wet of bekendmaking').fill('artikel 10 RooO')
  await page.getByLabel('Titel').fill('Eetgeld')
  await expect(page.getByText('Regel 1 is geen verwijzing: artikel 10 RooO')).toBeVisible()
  await keur(page, 'wijzigen-nieuw')
  await page.getByLabel('Wet of bekendmaking').fill('stcrt-2026-41000')
  await page.getByLabel('Reden').fill('De bedragen veranderen.')
  await page.getByRole('button', { name: 'Maak het voorstel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eetgeld')
  await expect(page.getByText('Dit voorstel wijzigt nog niets.')).toBeVisible()
  await keur(page, 'voorstel-leeg')
})

test('a cell opens, tells what is wrong, is saved by itself, and can be undone and done again', async ({ page, request }) => {
  await openEetgeld(page, request, 'Cel wijzigen')
  await keur(page, 'editor')
  await cel(page, 'LEG-023', 'uitkomst').click()
  const veld = page.getByLabel(/van rij LEG-023, Bedrag in euro/)
  await expect(veld).toBeFocused()
  await expect(veld).toHaveValue('€ 189,13')
  await veld.fill('195.50')
  await veld.press('Enter')
  await expect(page.getByText('Schrijf een komma voor de centen: 189,13.')).toBeVisible()
  await keurCel(page, 'editor-cel-fout')
  await veld.fill('195,50')
  await veld.press('Enter')
  await expect(cel(page, 'LEG-023', 'uitkomst')).toBeFocused()
  await expect(cel(page, 'LEG-023', 'uitkomst').locator('del')).toHaveText('€ 189,13')
  await expect(cel(page, 'LEG-023', 'uitkomst').locator('ins')).toHaveText('€ 195,50')
  await bewaard(page)
  await foto(page, 'editor-gewijzigd')
  await page.keyboard.press('Control+z')
  await expect(page.locator('.bewaarstand')).toContainText('Ongedaan gemaakt')
  await expect(cel(page, 'LEG-023', 'uitkomst')).toHaveText('€ 189,13')
  await page.keyboard.press('Control+Shift+z')
  await expect(cel(page, 'LEG-023', 'uitkomst').locator('ins')).toHaveText('€ 195,50')
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await expect(cel(page, 'LEG-023', 'uitkomst')).toHaveText('€ 189,13')
})

test('every kind of cell has its own editor', async ({ page, request }) => {
  await openEetgeld(page, request, 'Soorten cellen')
  await cel(page, 'LEG-018', 'peildatum').click()
  await expect(page.getByLabel('Eerste dag')).toHaveValue('2024-07-01')
  await page.getByLabel('Laatste dag').fill('2024-06-30')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('De laatste dag ligt voor de eerste dag.')).toBeVisible()
  await keurCel(page, 'editor-periode')
  await page.getByLabel('geen einde').check()
  await page.getByRole('button', { name: 'Annuleer' }).click()
  await cel(page, 'LEG-018', 'grootteklasse').click()
  await expect(page.getByLabel('4-of-meer')).toBeChecked()
  await keurCel(page, 'editor-keuzen')
  await page.getByLabel('4-of-meer').press('Escape')
  await cel(page, 'LEG-018', 'bron').click()
  await page.getByLabel('Bron van rij LEG-018').fill('geen bron')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await expect(page.getByText('Regel 1 is geen verwijzing: geen bron')).toBeVisible()
  await keurCel(page, 'editor-bron')
  await page.getByRole('button', { name: 'Annuleer' }).click()
  await cel(page, 'LEG-018', 'uitkomst').click()
  await page.getByRole('button', { name: 'Als formule' }).click()
  await expect(page.getByLabel(/Formule \(FEEL\)/).last()).toHaveValue('140.60')
  await keurCel(page, 'editor-formule')
})

test('overlapping rows are understood from the message alone, and the list brings you to the cell', async ({ page, request }) => {
  await openEetgeld(page, request, 'Overlap')
  await cel(page, 'LEG-017', 'peildatum').click()
  await page.getByLabel('Laatste dag').fill('2025-03-31')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  const fout = page.locator('.bevinding--fout').first()
  await expect(fout).toContainText('LEG-017')
  await expect(fout).toContainText('LEG-023')
  await expect(page.locator('#LEG-017 .celbevinding--fout').first()).toBeVisible()
  await keur(page, 'editor-bevindingen')
  await fout.getByRole('button', { name: /Ga naar/ }).click()
  await expect(page.locator('#LEG-017 td:focus, #LEG-023 td:focus')).toHaveCount(1)
})

test('a row is added, copied, moved, ended and deleted only when this proposal made it', async ({ page, request }) => {
  await openEetgeld(page, request, 'Rijen')
  const aantal = await page.locator('.bewerktabel tbody tr').count()
  await page.getByRole('button', { name: 'Rij LEG-024: wat wilt u doen?' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Verwijder deze rij' })).toHaveCount(0)
  await keur(page, 'editor-rijmenu')
  await page.getByRole('button', { name: 'Kopieer deze rij' }).click()
  await expect(page.locator('.bewerktabel tbody tr')).toHaveCount(aantal + 1)
  const kopie = page.locator('.rij--nieuw')
  await expect(kopie).toContainText('nieuw')
  const nummer = (await kopie.getAttribute('id'))!
  await kopie.locator('td').first().focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.locator('.bewerktabel tbody tr').nth(aantal - 1)).toHaveAttribute('id', nummer)
  await page.getByRole('button', { name: `Rij ${nummer}: wat wilt u doen?` }).click()
  await page.getByRole('button', { name: 'Verwijder deze rij' }).click()
  await expect(page.locator('.bewerktabel tbody tr')).toHaveCount(aantal)
  await page.getByRole('button', { name: 'Rij LEG-024: wat wilt u doen?' }).click()
  await page.getByRole('button', { name: 'Laat eindigen op een dag' }).click()
  await page.getByLabel('Laatste dag waarop de rij geldt').fill('2026-12-31')
  await keur(page, 'editor-eindigen')
  await page.getByRole('button', { name: 'Laat LEG-024 eindigen' }).click()
  await expect(cel(page, 'LEG-024', 'peildatum').locator('ins')).toHaveText('1 jan 2025 t/m 31 dec 2026')
  await page.getByRole('button', { name: 'Voeg een rij toe' }).click()
  await expect(page.locator('.rij--nieuw')).toContainText('nog invullen')
  await expect(page.locator('.rij--nieuw td').first()).toBeFocused()
  await bewaard(page)
})

test('two people in one proposal: the second sees what the first did and chooses', async ({ page, request, browser, baseURL }) => {
  const id = await openEetgeld(page, request, 'Twee mensen')
  await cel(page, 'LEG-023', 'uitkomst').click()
  const ander = await browser.newContext({ baseURL })
  const bij = await ander.newPage()
  await bij.goto(`/wijzigen/${id}/${EETGELD}`)
  await als(bij, 'tweede-beleidsmaker')
  await cel(bij, 'LEG-023', 'uitkomst').click()
  await bij.getByLabel(/Bedrag in euro/).fill('200')
  await bij.getByLabel(/Bedrag in euro/).press('Enter')
  await bewaard(bij)
  await ander.close()
  await page.getByLabel(/Bedrag in euro/).fill('195')
  await page.getByLabel(/Bedrag in euro/).press('Enter')
  const venster = page.getByRole('dialog', { name: 'Een ander was u voor' })
  await expect(venster).toContainText('tweede-beleidsmaker')
  await expect(venster).toContainText('€ 200,00')
  await expect(venster).toContainText('€ 195,00')
  await keur(page, 'editor-botsing')
  await venster.getByRole('button', { name: 'Zet mijn wijziging eroverheen' }).click()
  await bewaard(page)
  await expect(cel(page, 'LEG-023', 'uitkomst').locator('ins')).toHaveText('€ 195,00')
})

test('what could not be sent stays, says so, and is sent later', async ({ page, request }) => {
  await openEetgeld(page, request, 'Zonder verbinding')
  await page.route('**/bewerkingen', (weg) => weg.abort())
  await cel(page, 'LEG-023', 'uitkomst').click()
  await page.getByLabel(/Bedrag in euro/).fill('195')
  await page.getByLabel(/Bedrag in euro/).press('Enter')
  await expect(page.getByText('Niet bewaard.')).toBeVisible()
  await expect(cel(page, 'LEG-023', 'uitkomst')).toContainText('€ 195,00')
  await keur(page, 'editor-niet-bewaard')
  await page.unroute('**/bewerkingen')
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await bewaard(page)
})

test('by keyboard alone: to a cell, through its editor with Tab, out with Escape, and back', async ({ page, request }) => {
  await openEetgeld(page, request, 'Toetsenbord')
  await page.getByRole('button', { name: 'Rij LEG-001: wat wilt u doen?' }).focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight')
  await expect(cel(page, 'LEG-001', 'uitkomst')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('216')
  await page.keyboard.press('Tab')
  await expect(cel(page, 'LEG-001', 'uitkomst').locator('ins')).toHaveText('€ 216,00')
  await expect(page.getByLabel('In gewone woorden van rij LEG-001')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cel(page, 'LEG-001', 'toelichting')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(page.getByRole('button', { name: 'Rij LEG-001: wat wilt u doen?' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Rij LEG-001: wat wilt u doen?' })).toBeFocused()
  await bewaard(page)
})

test('on a narrow screen a row is a sentence with a form', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openEetgeld(page, request, 'Smal')
  await page.getByRole('button', { name: 'Wijzig rij LEG-023' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await geenBevindingen(page)
  await page.getByRole('textbox', { name: /Bedrag in euro/ }).fill('195')
  await foto(page, 'editor-formulier-smal')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.locator('#zin-LEG-023')).toContainText('€ 195,00')
  await bewaard(page)
  await geenBevindingen(page)
})

test('a spreadsheet goes out, comes back changed, and shows the difference before it is taken over', async ({ page, request }) => {
  test.setTimeout(120_000)
  await openEetgeld(page, request, 'Rekenblad')
  await page.getByText('Wijzig in een rekenblad').click()
  const wacht = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Haal op als CSV' }).click()
  const csv = await readFile(await (await wacht).path(), 'utf8')
  expect(csv).toContain('LEG-023')
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByText('Kies eerst een rekenblad.')).toBeVisible()
  const bestand = (inhoud: string) => ({ name: 'eetgeld.csv', mimeType: 'text/csv', buffer: Buffer.from(inhoud) })
  await page.getByLabel('Kies een rekenblad').setInputFiles(bestand(csv.replace('LEG-023;', 'LEG-022;')))
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByText('1 cel is niet over te nemen.')).toBeVisible()
  await keur(page, 'editor-rekenblad-fout')
  await page.getByLabel('Kies een rekenblad').setInputFiles(bestand(csv.replace(/189([.,])13(?! euro)/, '195$150')))
  await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click()
  await expect(page.getByRole('heading', { name: '1 rij verandert' })).toBeVisible()
  await keur(page, 'editor-rekenblad')
  await expect(cel(page, 'LEG-023', 'uitkomst')).toHaveText('€ 189,13')
  await page.getByRole('button', { name: 'Neem over', exact: true }).click()
  await expect(page.getByText('Het rekenblad is overgenomen.')).toBeVisible()
  await expect(cel(page, 'LEG-023', 'uitkomst').locator('ins')).toHaveText('€ 195,50')
})

test('a file of the proposal goes out and comes back', async ({ page, request }) => {
  test.setTimeout(400_000)
  const id = await openEetgeld(page, request, 'Bestand')
  await cel(page, 'LEG-023', 'toelichting').click()
  await page.getByLabel('In gewone woorden van rij LEG-023').fill('Een andere zin.')
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await bewaard(page)
  await page.getByRole('link', { name: 'Terug naar het voorstel' }).click()
  await expect(page.getByRole('link', { name: 'Haal op leefgeld.dmn' })).toHaveAttribute(
    'href',
    `/v1/wijzigingsvoorstellen/${id}/bestanden/leefgeld.dmn`,
  )
  const dmn = await (await request.get(`/v1/wijzigingsvoorstellen/${id}/bestanden/leefgeld.dmn`)).text()
  await page.getByText('Zet een gewijzigd bestand terug').click()
  await page.getByRole('button', { name: 'Zet terug in het voorstel' }).click()
  await expect(page.getByText('Kies een bestand.')).toBeVisible()
  await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name: 'leefgeld.csv', mimeType: 'text/csv', buffer: Buffer.from(dmn) })
  await page.getByRole('button', { name: 'Zet terug in het voorstel' }).click()
  await expect(page.getByText('leefgeld.csv is geen .dmn-bestand.')).toBeVisible()
  const gewijzigd = { name: 'leefgeld.dmn', mimeType: 'application/xml', buffer: Buffer.from(dmn.replace('Een andere zin.', 'Nog een andere zin.')) }
  await page.getByLabel('Bestand', { exact: true }).setInputFiles(gewijzigd)
  await page.getByRole('button', { name: 'Zet terug in het voorstel' }).click()
  await expect(page.getByText('Het bestand staat in het voorstel:')).toBeVisible(NA_CONTROLE)
  await keur(page, 'voorstel-bestand')
})

test('the draft reads like any rule set, and says that it does not count yet', async ({ page, request }) => {
  const id = await openEetgeld(page, request, 'Concept lezen')
  await cel(page, 'LEG-023', 'uitkomst').click()
  await page.getByLabel(/Bedrag in euro/).fill('195,50')
  await page.getByLabel(/Bedrag in euro/).press('Enter')
  await bewaard(page)
  await page.goto(`/regels/voorstel-${id}/${EETGELD}`)
  await expect(page.locator('#LEG-023')).toContainText('€ 195,50', { timeout: 30_000 })
  await expect(page.getByText('concept dat nog niet geldt')).toBeVisible()
  await page.getByRole('link', { name: 'naar het voorstel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Concept lezen')
})

test('the same pages in English keep the rules in Dutch', async ({ page, request }) => {
  const id = await nieuwVoorstel(request, 'Engels')
  await page.goto(`/wijzigen/${id}/${EETGELD}?taal=en`)
  await page.getByLabel('Work as').selectOption('beleidsmaker')
  await expect(page.getByRole('button', { name: 'Add a row' })).toBeVisible()
  await cel(page, 'LEG-023', 'uitkomst').click()
  await expect(page.getByLabel(/Amount in euros/)).toHaveValue('€ 189,13')
  await keurCel(page, 'editor-engels')
  await page.getByRole('link', { name: 'Back to the proposal' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'What you can do now' })).toBeVisible()
  await geenBevindingen(page)
})

test('from a row of the reading room to its cell in a proposal', async ({ page }) => {
  await page.goto('/regels/geldend/rij/LEG-023')
  await als(page, 'beleidsmaker')
  await page.getByRole('link', { name: 'Wijzig deze rij' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rij LEG-023 wijzigen')
  await keur(page, 'wijzigen-kies')
  await page.getByRole('button', { name: 'Begin een voorstel' }).click()
  await page.getByLabel('Titel').fill('Van de leeszaal')
  await page.getByLabel('Reden').fill('Een proef.')
  await page.getByRole('button', { name: 'Maak het voorstel' }).click()
  await expect(page).toHaveURL(new RegExp(`${EETGELD}#LEG-023`))
  await expect(page.locator('#LEG-023')).toHaveClass(/gemarkeerd/)
})

/** What the service advises somebody alone for a month's food on a day. */
async function eetgeldOp(request: APIRequestContext, peildatum: string): Promise<number> {
  const { gevallen } = await (await request.get('/v1/regelsets/geldend/modellen/leefgeld/gevallen')).json()
  const { verzoek } = gevallen.find(({ id }: { id: string }) => id === 'LFG-G068')
  const antwoord = await request.post('/v1/leefgeld', { data: { ...verzoek, peildatum } })
  expect(antwoord.ok(), await antwoord.text()).toBe(true)
  return (await antwoord.json()).uitkomst.leefgeldPersoon.eetgeld
}

test('from 1 January the food amount changes: edited, judged and approved by two people, in force, and rolled back', async ({ page, request }) => {
  test.setTimeout(900_000)
  expect(await eetgeldOp(request, '2027-01-01')).toBe(252.18)
  const ander = await openEetgeld(page, request, 'Eetgeld van een ander')
  await cel(page, 'LEG-019', 'uitkomst').click()
  await page.getByLabel(/Bedrag in euro/).fill('253')
  await page.getByLabel(/Bedrag in euro/).press('Enter')
  await bewaard(page)
  const id = await openEetgeld(page, request, 'Eetgeld 2027')

  await page.getByRole('button', { name: 'Laat vanaf een dag iets anders gelden' }).click()
  const venster = page.getByRole('dialog')
  await venster.getByLabel('Eerste dag waarop het anders is').fill('2027-01-01')
  await venster.getByRole('button', { name: 'Voer door' }).click()
  await expect(venster.getByText('Wijzig ten minste een uitkomst.')).toBeVisible()
  await venster.getByLabel('eetgeld naar gezin, LEG-019, Bedrag in euro').fill('260,5')
  await expect(venster.getByLabel('De zin van de nieuwe rij')).toHaveValue(/Sinds 1 januari 2027 .* 260,50 euro/)
  await keur(page, 'editor-opvolgen')
  await venster.getByLabel('De bron van de nieuwe rijen').fill('stcrt-2026-41000')
  await venster.getByRole('button', { name: 'Voer 1 nieuwe rij in' }).click()
  await expect(cel(page, 'LEG-019', 'peildatum').locator('ins')).toHaveText('1 jan 2025 t/m 31 dec 2026')
  await expect(page.locator('.rij--nieuw')).toContainText('260,50')
  await bewaard(page)
  await expect(page.getByText('Er is niets aan te merken op deze tabel.')).toBeVisible()
  await keur(page, 'editor-opgevolgd')

  await page.getByRole('link', { name: 'Terug naar het voorstel' }).click()
  await expect(page.locator('.wijzigzinnen')).toContainText('LEG-019')
  await page.getByRole('heading', { name: 'Het verschil per rij' }).click()
  await expect(page.locator('.lijst ins').first()).toBeVisible()
  await expect(page.getByText('Er zijn geen bevindingen.')).toBeVisible(NA_CONTROLE)
  await keur(page, 'voorstel')
  await page.getByRole('button', { name: 'Leg ter beoordeling voor' }).click()
  await keur(page, 'voorstel-stap')
  await page.getByRole('dialog').getByRole('button', { name: 'Leg ter beoordeling voor' }).click()
  await expect(page.getByText('Het voorstel ligt ter beoordeling.')).toBeVisible(NA_CONTROLE)
  await expect(page.getByText('Dit is uw eigen voorstel.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Beoordeel als goed' })).toHaveCount(0)

  await als(page, 'tweede-beleidsmaker')
  await page.getByRole('button', { name: 'Beoordeel als goed' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Beoordeel als goed' }).click()
  await expect(page.getByText('Vul dit in.')).toBeVisible()
  await page.getByLabel('Toelichting').fill('Vergeleken met de Staatscourant.')
  await page.getByRole('dialog').getByRole('button', { name: 'Beoordeel als goed' }).click()
  await expect(page.getByText('Uw oordeel is bewaard.')).toBeVisible(NA_CONTROLE)
  await page.getByRole('button', { name: 'Keur goed en zet in werking' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Keur goed en zet in werking' }).click()
  await expect(page.getByText('Deze regels gelden sinds')).toBeVisible(NA_CONTROLE)
  await keur(page, 'voorstel-in-werking')
  expect(await eetgeldOp(request, '2026-12-31')).toBe(252.18)
  expect(await eetgeldOp(request, '2027-01-01')).toBe(260.5)

  await als(page, 'beleidsmaker')
  await page.goto(`/wijzigen/${ander}`)
  await expect(page.getByRole('heading', { name: 'Rijen die ook een ander heeft gewijzigd' })).toBeVisible(NA_CONTROLE)
  await page.getByRole('button', { name: 'Werk bij' }).click()
  await expect(page.getByText('Kies voor elke rij.')).toBeVisible()
  await keur(page, 'voorstel-conflict')
  await page.getByLabel('Neem wat nu geldt').check()
  await page.getByRole('button', { name: 'Werk bij' }).click()
  await expect(page.getByText('Het voorstel staat nu op de regels die gelden.')).toBeVisible(NA_CONTROLE)

  await als(page, 'goedkeurder')
  await page.goto('/verantwoording/inwerking')
  const eerste = page.locator('tbody tr').first()
  await expect(eerste).toContainText('geldt nu')
  await expect(eerste.getByRole('link', { name: 'Bekijk het voorstel' })).toHaveAttribute('href', new RegExp(id))
  await page
    .getByRole('button', { name: /Zet terug naar/ })
    .first()
    .click()
  await keur(page, 'inwerking-terug')
  await page.getByLabel('Toelichting').fill('Het bedrag was een proef.')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Zet terug naar/ })
    .click()
  await expect(page.getByText(/geldt weer\./)).toBeVisible()
  await expect(page.locator('tbody tr').first()).toContainText('teruggezet')
  expect(await eetgeldOp(request, '2027-01-01')).toBe(252.18)
  await keur(page, 'inwerking')
})
