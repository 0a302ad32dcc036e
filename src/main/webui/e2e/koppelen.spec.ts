import type { APIRequestContext, Page } from '@playwright/test'
import { expect, foto, keur, test } from './pagina'
import { machtiging } from './voorstel'

test.slow()

/** A service that has just begun works out the targets of all municipalities for the first time. */
const eersteKeer = { timeout: 60_000 }

const bron = 'Verzonnen cijfers voor de toets van de pagina'

/** Made-up entries; the same booking again stores nothing. */
async function boek(request: APIRequestContext) {
  const antwoord = await request.post('/v1/grootboek/boekingen', {
    data: {
      kenmerk: 'toets-koppelpaginas-1',
      bekendOp: '2023-02-01',
      zekerheid: 'te bevestigen',
      bron,
      boekingen: [
        { soort: 'taakstelling', halfjaar: '2023-I', gemeentecode: 'GM0014', personen: 284 },
        { soort: 'realisatie', halfjaar: '2023-I', gemeentecode: 'GM0014', personen: 200 },
        { soort: 'taakstelling', halfjaar: '2023-I', gemeentecode: 'GM0153', personen: 190 },
        { soort: 'realisatie', halfjaar: '2023-I', gemeentecode: 'GM0153', personen: 195 },
      ],
    },
  })
  expect([200, 201]).toContain(antwoord.status())
  const later = await request.post('/v1/grootboek/boekingen', {
    data: {
      kenmerk: 'toets-koppelpaginas-2',
      bekendOp: '2023-08-01',
      zekerheid: 'te bevestigen',
      bron,
      boekingen: [{ soort: 'realisatie', halfjaar: '2023-I', gemeentecode: 'GM0014', personen: 90 }],
    },
  })
  expect([200, 201]).toContain(later.status())
}

const rondes = new Map<string, Promise<string>>()

/** A small finished round of a system, asked for once. */
function rondeKlaar(request: APIRequestContext, koppelstelsel: string): Promise<string> {
  const ronde = rondes.get(koppelstelsel) ?? nieuweRonde(request, koppelstelsel)
  rondes.set(koppelstelsel, ronde)
  return ronde
}

async function nieuweRonde(request: APIRequestContext, koppelstelsel: string): Promise<string> {
  const begin = await request.post('/v1/koppelrondes', { data: { peildatum: '2025-06-02', koppelstelsel, voorbeeld: { huishoudens: 60, zaad: 7 } } })
  expect(begin.status()).toBe(202)
  const { id } = await begin.json()
  await expect.poll(async () => (await (await request.get(`/v1/koppelrondes/${id}`)).json()).status, { timeout: 80_000 }).toBe('klaar')
  return id
}

function getalIn(tekst: string): number {
  return Number(tekst.replaceAll('.', '').replace(',', '.').replace('−', '-'))
}

/** Every bar on the page: its parts, the sum below it and the figure above it are one number. */
async function balkenKloppen(page: Page) {
  const kandidaten = page.locator('.kandidaten > li')
  expect(await kandidaten.count()).toBeGreaterThan(0)
  for (const kandidaat of await kandidaten.all()) {
    const score = Number(await kandidaat.locator('[data-score]').getAttribute('data-score'))
    const vakken = await kandidaat.locator('svg [data-punten]').evaluateAll((delen) => delen.map((deel) => Number(deel.getAttribute('data-punten'))))
    const regels = await kandidaat.locator('.puntenlijst > li:not(.puntenlijst__som) .puntenlijst__punten').allInnerTexts()
    const som = (waarden: number[]) => waarden.reduce((tot, waarde) => tot + Math.round(waarde * 100), 0) / 100
    expect(som(vakken)).toBe(score)
    expect(som(regels.map(getalIn))).toBe(score)
    expect(getalIn(await kandidaat.locator('[data-som]').innerText())).toBe(score)
    expect(getalIn(await kandidaat.locator('[data-score]').innerText())).toBe(score)
  }
}

test('the start of coupling shows the ways in', async ({ page }) => {
  await page.goto('/koppelen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppelen')
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(4)
  await keur(page, 'koppelen')
  await page.goto('/koppelen?taal=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coupling')
})

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

test.describe('a round', () => {
  test('begins from the page, shows how far it is, and can be stopped', async ({ page }) => {
    await page.goto('/koppelen/ronde')
    await page.getByLabel('Huishoudens').fill('niets')
    await page.getByRole('button', { name: 'Begin ronde' }).click()
    await expect(page.getByLabel('Huishoudens')).toHaveAttribute('aria-invalid', 'true')
    await keur(page, 'koppelen-rondes-fout')
    await page.getByLabel('Huishoudens').fill('4000')
    await page.getByRole('button', { name: 'Begin ronde' }).click()
    await expect(page).toHaveURL(/\/koppelen\/ronde\/[0-9a-f-]{36}/)
    await expect(page.locator('.voortgang')).toContainText(/Wacht op haar beurt|Wordt berekend/)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Stop ronde' })).toBeVisible()
    await keur(page, 'koppelen-ronde-loopt')
    await page.getByRole('button', { name: 'Stop ronde' }).click()
    await expect(page.locator('.voortgang')).toContainText('Gestopt op verzoek')
    await keur(page, 'koppelen-ronde-gestopt')
  })

  test('shows its result per municipality and kind of household, and the reasons of one household', async ({ page, request }) => {
    const id = await rondeKlaar(request, 'punten-met-prijzen')
    await page.goto(`/koppelen/ronde/${id}?zoek=dam`)
    await expect(page.locator('.kaart__tegel')).toHaveCount(342)
    const resultaat = await (await request.get(`/v1/koppelrondes/${id}/resultaat`)).json()
    await expect(page.locator('.lijst--sorteer tfoot td').nth(1)).toHaveText(String(resultaat.totaal.gekoppeldePersonen))
    await expect(page.getByRole('table', { name: 'Per soort huishouden' }).locator('tbody tr')).toHaveCount(resultaat.perHuishoudtype.length)
    await expect(page.getByText('Bladzijde 1 van 3')).toBeVisible()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await expect(page).toHaveURL(/pagina=2/)
    await page.getByRole('button', { name: 'Redenen van voorbeeld-00026' }).click()
    await expect(page.locator('.redenen .kandidaten > li').first()).toBeVisible()
    await balkenKloppen(page)
    await keur(page, 'koppelen-ronde')
    await page.goto(`/koppelen/ronde/00000000-0000-0000-0000-000000000000`)
    await expect(page.getByRole('alert')).toBeVisible()
  })

  test('that was erased keeps its counts and says that nobody can read the rest', async ({ page, request }) => {
    const id = await nieuweRonde(request, 'punten-met-prijzen')
    const gewist = await request.post(`/v1/koppelrondes/${id}/_wis`, { headers: machtiging('beheerder'), data: { reden: 'Op verzoek.' } })
    expect(gewist.status()).toBe(200)
    await page.goto(`/koppelen/ronde/${id}`)
    await expect(page.getByRole('heading', { name: 'Gewist' })).toBeVisible()
    await expect(page.getByText('60 huishoudens', { exact: false }).first()).toBeVisible()
    await expect(page.getByText('dat kan niemand meer lezen')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toHaveCount(0)
    await keur(page, 'koppelen-ronde-gewist')
  })
})

test.describe('a comparison of two systems', () => {
  test('shows figures, distances as a distribution, and who gains and loses', async ({ page, request }) => {
    const deze = await rondeKlaar(request, 'huidige-praktijk')
    const met = await rondeKlaar(request, 'punten-met-prijzen')
    await page.goto(`/koppelen/vergelijking?deze=${deze}&met=${met}&zoek=dam`)
    await expect(page.getByText(/van 60 huishoudens krijgen een andere uitkomst/)).toBeVisible()
    await expect(page.locator('.kaart__tegel')).toHaveCount(342)
    const verdeling = (await page.locator('.verdeling tbody td.getal').allInnerTexts()).map(getalIn)
    expect(verdeling.reduce((som, aantal) => som + aantal, 0)).toBe(60)
    const [een, twee, verschil] = (await page.locator('.lijst--sorteer tfoot td').allInnerTexts()).map(getalIn)
    expect(twee - een).toBe(verschil)
    await keur(page, 'koppelen-vergelijking')
  })

  test('begins from two systems on the same made-up households', async ({ page }) => {
    await page.goto('/koppelen/vergelijking')
    await page.getByLabel('Huishoudens').fill('0')
    await page.getByRole('button', { name: 'Begin vergelijking' }).click()
    await expect(page.getByLabel('Huishoudens')).toHaveAttribute('aria-invalid', 'true')
    await keur(page, 'koppelen-vergelijking-begin')
    await page.getByLabel('Huishoudens').fill('40')
    await page.getByRole('button', { name: 'Begin vergelijking' }).click()
    await expect(page).toHaveURL(/deze=.*met=/)
    await expect(page.getByText(/van 40 huishoudens krijgen een andere uitkomst/)).toBeVisible({ timeout: 60_000 })
  })

  test('says when two rounds are not about the same households', async ({ page, request }) => {
    const deze = await rondeKlaar(request, 'huidige-praktijk')
    const begin = await request.post('/v1/koppelrondes', {
      data: { peildatum: '2025-06-02', koppelstelsel: 'huidige-praktijk', voorbeeld: { huishoudens: 20, zaad: 8 } },
    })
    const { id } = await begin.json()
    await page.goto(`/koppelen/vergelijking?deze=${deze}&met=${id}`)
    await expect(page.getByRole('alert')).toBeVisible({ timeout: 60_000 })
  })
})
