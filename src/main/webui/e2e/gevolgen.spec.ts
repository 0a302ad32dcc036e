import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { expect, keur, test } from './pagina'
import { als, nieuwVoorstel, stuur } from './voorstel'

const REKENTIJD = 240_000

interface Celkolom {
  id: string
  feel: string
}

/** The amount of LEG-023 as the proposal has it now. */
async function bedrag(request: APIRequestContext, id: string): Promise<Celkolom> {
  const tabel = await (await request.get(`/v1/wijzigingsvoorstellen/${id}/modellen/leefgeld/tabellen/eetgeldNaarGezin`)).json()
  const rij = tabel.rijen.find((deel: { id: string }) => deel.id === 'LEG-023')
  return { id: tabel.uitkomst[0].id, feel: rij.uitkomst[0].feel }
}

/** A proposal that changes the food amount itself, so that cases of today fail. */
async function metAnderBedrag(request: APIRequestContext, titel: string): Promise<string> {
  const id = await nieuwVoorstel(request, titel)
  const { id: kolom, feel } = await bedrag(request, id)
  await stuur(request, `/v1/wijzigingsvoorstellen/${id}/bewerkingen`, { soort: 'cel', rij: 'LEG-023', kolom, was: feel, wordt: '195.50' })
  return id
}

/** A proposal that changes the food amount from a day on. */
async function metOpvolger(request: APIRequestContext, titel: string): Promise<string> {
  const id = await nieuwVoorstel(request, titel)
  const { id: kolom } = await bedrag(request, id)
  await stuur(request, `/v1/wijzigingsvoorstellen/${id}/bewerkingen`, {
    soort: 'opvolgen',
    rij: 'LEG-023',
    vanaf: '2027-01-01',
    cellen: { [kolom]: '195.50' },
    annotaties: {},
  })
  return id
}

async function open(page: Page, id: string) {
  await page.goto(`/wijzigen/${id}/gevolgen`)
  await als(page, 'beleidsmaker')
}

function formulier(page: Page): Locator {
  return page.locator('.startformulier')
}

async function begin(page: Page) {
  await page.getByRole('button', { name: 'Begin met rekenen' }).click()
}

async function klaar(page: Page) {
  await expect(page.getByText('De doorrekening is klaar.')).toBeVisible({ timeout: REKENTIJD })
}

const FOUT_BESTAND = 'personen;gemeente;achternaam;persoon.geboortedatum\n3;GM9999;x;1990-05-01\nveel;GM0363;x;31-02-1990\n'
const GOED_BESTAND =
  'personen;gemeente;persoon.geboortedatum;persoon.nationaliteit;verblijf.plaats\n3;GM0363;1990-05-01;oekraiens;gemeentelijke-opvang\n2;GM0344;1985-01-31;oekraiens;particuliere-opvang\n'

test('a proposal that changes nothing says what to do first, and who is not signed in too', async ({ page, request }) => {
  const id = await nieuwVoorstel(request, 'Nog niets gewijzigd')
  await open(page, id)
  await expect(page.getByText('Dit voorstel wijzigt nog niets.')).toBeVisible()
  await keur(page, 'gevolgen-leeg')
  const gewijzigd = await metOpvolger(request, 'Zonder aanmelding')
  await page.goto(`/wijzigen/${gewijzigd}/gevolgen`)
  await page.getByLabel('Werk als').selectOption('')
  await expect(page.getByText('Kies bovenaan als wie u werkt')).toBeVisible()
  await keur(page, 'gevolgen-niet-aangemeld')
})

test('the whole answer: progress, then cases, behaviour, population and stored advice', async ({ page, request }) => {
  test.setTimeout(2 * REKENTIJD)
  const id = await metOpvolger(request, 'Eetgeld 2027')
  await open(page, id)
  await expect(formulier(page).getByLabel('Peildatum')).toHaveValue('2027-01-01')
  await keur(page, 'gevolgen-begin')

  await formulier(page).getByLabel('Adviezen tot en met').fill('2020-01-01')
  await begin(page)
  await expect(page.getByText('De laatste dag ligt voor de eerste.').last()).toBeVisible()
  await keur(page, 'gevolgen-begin-fout')

  await formulier(page).getByLabel('Adviezen tot en met').fill('2026-12-31')
  await begin(page)
  await expect(page).toHaveURL(/nummer=1/)
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await keur(page, 'gevolgen-bezig')
  await klaar(page)
  await keur(page, 'gevolgen-klaar')

  await expect(page.locator('#gevallen')).toContainText(/Alle \d+ gevallen die deze wijziging kan raken geven .* De andere \d\.\d+ raakt zij niet/)
  await expect(page.locator('#gedrag')).toContainText('195,50')
  await expect(page.locator('#gedrag .gebieden > li').first()).toContainText('in plaats van')
  const bevolking = page.locator('#bevolking')
  await expect(bevolking.getByText('synthetisch', { exact: true }).first()).toBeVisible()
  const groepen = bevolking.getByRole('table', { name: /Wie wint en wie verliest/ })
  const balken = bevolking.getByRole('img')
  await expect(balken).toHaveCount((await groepen.getByRole('row').count()) - 2)
  await bevolking.scrollIntoViewIfNeeded()
  await keur(page, 'gevolgen-bevolking')

  await bevolking.getByRole('button', { name: 'Euro per maand' }).click()
  await expect(page).toHaveURL(/sorteergemeente=-euro/)
  await bevolking.getByText('Voorbeelden', { exact: true }).click()
  await bevolking.getByText('Feiten van het voorbeeld').first().click()
  await keur(page, 'gevolgen-voorbeelden')

  // An example goes to the form of its model by keyboard, and its facts are never in the address.
  await page
    .getByRole('button', { name: /Probeer dit voorbeeld/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/proberen\/[a-z-]+$/)
  await page.getByRole('button', { name: 'Bereken advies' }).first().click()
  await expect(page).toHaveURL(/advies=/)
})

test('an own population: faults per line, then taken in; failing cases are accepted with a reason', async ({ page, request }) => {
  test.setTimeout(2 * REKENTIJD)
  const id = await metAnderBedrag(request, 'Ander eetgeld nu')
  const naam = `proef-${Date.now()}`
  await open(page, id)
  await page.getByText('Voer een eigen bevolking in').click()
  await page.getByRole('button', { name: 'Voer de bevolking in' }).click()
  await expect(page.getByText('Kies een bestand.')).toBeVisible()
  await keur(page, 'gevolgen-invoer-leeg')
  await page.getByLabel('Naam van de bevolking').fill(naam)
  const bestand = (inhoud: string) => ({ name: 'bevolking.csv', mimeType: 'text/csv', buffer: Buffer.from(inhoud) })
  await page.getByLabel('Bestand (CSV)').setInputFiles(bestand(FOUT_BESTAND))
  await page.getByRole('button', { name: 'Voer de bevolking in' }).click()
  const fouten = page.locator('.regelfouten')
  await expect(fouten).toContainText('Regel 1, achternaam')
  await expect(fouten).toContainText('Regel 2, gemeente')
  await expect(fouten).toContainText('Regel 3, personen')
  await keur(page, 'gevolgen-invoer-fouten')
  await page.getByLabel('Bestand (CSV)').setInputFiles(bestand(GOED_BESTAND))
  await page.getByRole('button', { name: 'Voer de bevolking in' }).click()
  await expect(page.getByText(`Bevolking ${naam} is ingevoerd, met 5 personen.`)).toBeVisible()
  await expect(formulier(page).getByLabel('Bevolking')).toHaveValue(naam)
  await keur(page, 'gevolgen-invoer-klaar')

  await page.getByLabel('Reken ook bewaarde adviezen opnieuw na').uncheck()
  await formulier(page).getByLabel('Peildatum').fill('2025-06-01')
  await begin(page)
  await klaar(page)
  await expect(page.locator('#bevolking').getByText('synthetisch', { exact: true })).toHaveCount(0)
  await expect(page.locator('#herhaling')).toContainText('niet gevraagd')
  const gevallen = page.locator('#gevallen')
  await expect(gevallen.getByRole('heading', { name: /gevallen zakken|geval zakt/ })).toBeVisible()
  await expect(gevallen).toContainText(
    /Van de \d+ gevallen die deze wijziging kan raken geven \d+ de uitkomst die erbij hoort\. De andere \d\.\d+ raakt zij niet/,
  )
  await keur(page, 'gevolgen-gezakt')

  const keuze = gevallen.locator('.gevallenlijst__keuze')
  const aantal = await keuze.count()
  await keuze.first().getByRole('checkbox').check()
  await gevallen.getByRole('button', { name: 'Aanvaard de nieuwe uitkomst van 1 geval' }).click()
  const venster = page.getByRole('dialog')
  await venster.getByRole('button', { name: 'Aanvaard' }).click()
  await expect(venster.getByText('Vul dit in.')).toBeVisible()
  await keur(page, 'gevolgen-aanvaard')
  await venster.getByLabel('Reden').fill('Het bedrag is met opzet anders.')
  await venster.getByRole('button', { name: 'Aanvaard' }).click()
  await expect(gevallen.getByText('1 nieuwe uitkomst is aanvaard.')).toBeVisible()
  await expect(gevallen.getByText('aanvaard, telt bij de volgende doorrekening')).toHaveCount(1)
  await expect(page.getByText('Het voorstel is daarna gewijzigd')).toBeVisible()
  await keur(page, 'gevolgen-verouderd')

  await page.getByText('Reken opnieuw door', { exact: true }).click()
  await page.getByLabel('Reken ook bewaarde adviezen opnieuw na').uncheck()
  await begin(page)
  await expect(page.getByLabel('Doorrekening')).toHaveValue('2')
  await klaar(page)
  await expect(gevallen).toContainText('1 geval is bewust gewijzigd')
  await expect(gevallen).toContainText('Het bedrag is met opzet anders.')
  await expect(keuze).toHaveCount(aantal - 1)
  await page.getByLabel('Doorrekening').selectOption('1')
  await expect(page).toHaveURL(/nummer=1/)
  await expect(gevallen).not.toContainText('bewust gewijzigd')
})

test('a change of words changes nobody, and that is said loudly', async ({ page, request }) => {
  test.setTimeout(2 * REKENTIJD)
  const id = await nieuwVoorstel(request, 'Alleen woorden')
  const tabel = await (await request.get(`/v1/wijzigingsvoorstellen/${id}/modellen/leefgeld/tabellen/eetgeldNaarGezin`)).json()
  const was = tabel.rijen.find((rij: { id: string }) => rij.id === 'LEG-023').toelichting
  await stuur(request, `/v1/wijzigingsvoorstellen/${id}/bewerkingen`, {
    soort: 'annotatie',
    rij: 'LEG-023',
    kolom: 'toelichting',
    was,
    wordt: `${was} Dit is een proef.`,
  })
  await open(page, id)
  await page.getByLabel('Reken ook bewaarde adviezen opnieuw na').uncheck()
  await begin(page)
  await klaar(page)
  await expect(page.locator('#gevallen')).toContainText(/Deze wijziging kan geen enkel geval raken: alle \d\.\d+ gevallen/)
  await expect(page.locator('#gedrag').getByText('0 gevallen veranderen')).toBeVisible()
  await expect(page.locator('#bevolking').getByText('0 personen veranderen')).toBeVisible()
  await keur(page, 'gevolgen-nul')
  await page.goto(page.url().replace('?', '?taal=en&'))
  await expect(page.getByText('This change cannot reach any case')).toBeVisible()
  await expect(page.getByText('0 persons change')).toBeVisible()
  await keur(page, 'gevolgen-engels')
})

test('it stops when somebody stops it, and what was ready stays', async ({ page, request }) => {
  test.setTimeout(REKENTIJD)
  const id = await metOpvolger(request, 'Gestopt')
  await open(page, id)
  await begin(page)
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Het rekenen is gestopt.')).toBeVisible()
  await keur(page, 'gevolgen-gestopt')
})

test('what no case notices is shown with the case that would, and is gone once that is added', async ({ page, request }) => {
  test.setTimeout(2 * REKENTIJD)
  const id = await nieuwVoorstel(request, 'Genoeg gevallen')
  const opvolger = { soort: 'opvolgen', rij: 'KRT-007', vanaf: '2027-01-01', cellen: {}, annotaties: {} }
  await stuur(request, `/v1/wijzigingsvoorstellen/${id}/bewerkingen`, opvolger)
  await open(page, id)
  const deel = page.locator('#mutaties')
  await deel.getByRole('button', { name: 'Meet of de gevallen fouten opmerken' }).click()
  await deel.getByRole('button', { name: 'Stop met meten' }).click()
  await expect(deel.getByText('Het meten is gestopt.')).toBeVisible()

  await deel.getByRole('button', { name: 'Meet opnieuw' }).click()
  await expect(deel.getByText(/van de fouten wordt opgemerkt/)).toBeVisible({ timeout: REKENTIJD })
  await keur(page, 'gevolgen-mutaties')
  const regel = deel.getByRole('listitem').filter({ hasText: "staat '1 jan 2022 t/m 30 dec 2026'" })
  await regel.getByRole('button', { name: 'Voeg dit geval toe voor rij KRT-007' }).click()
  await expect(regel.getByText('Het geval is toegevoegd.')).toBeVisible()
  await keur(page, 'gevolgen-mutaties-toegevoegd')

  await deel.getByRole('button', { name: 'Meet opnieuw' }).click()
  await expect(deel.getByText('Bezig met meten.')).toBeVisible()
  await expect(deel.getByText(/van de fouten wordt opgemerkt/)).toBeVisible({ timeout: REKENTIJD })
  await expect(regel).toHaveCount(0)
})
