import type { Page } from '@playwright/test'
import type { Advies } from '../src/api/advies'
import type { Gevallen, Model, Regelset } from '../src/api/regelsets'
import type { WatAls } from '../src/api/watals'
import { naarVerzoek, vanVerzoek } from '../src/proberen/stand'
import { expect, keur, test } from './pagina'

const GELDEND = '/v1/regelsets/geldend'

/** The three situations of the README. */
const SITUATIES: {
  naam: string
  model: string
  feiten: Record<string, Record<string, string> | string>
  leeg?: string
  brief: [string, string][]
}[] = [
  {
    naam: 'an adult with a host family in April 2022',
    model: 'leefgeld',
    feiten: {
      peildatum: '2022-04-15',
      persoon: { geboortedatum: '1990-05-01', nationaliteit: 'oekraiens' },
      oekraine: { verblijfOpReferentiedag: 'ja', vergunning: 'geen', statusTijdelijkeBescherming: 'verleend', ingeschrevenBrp: 'ja' },
      asiel: { fase: 'geen-aanvraag' },
      verblijf: { plaats: 'particuliere-opvang' },
      toelage: { kledingInNatura: 'nee' },
    },
    leeg: 'huishouden',
    brief: [['Leefgeld persoon', '€ 475,00 per maand']],
  },
  {
    naam: 'a former unaccompanied minor of 19 with a permit, who chose extended reception',
    model: 'voorzieningen',
    feiten: {
      peildatum: '2024-06-01',
      persoon: { geboortedatum: '2005-01-15', nationaliteit: 'ander', voormaligAmv: 'ja' },
      asiel: { fase: 'vergunning-verleend', vergunning: 'asiel' },
      verblijf: { plaats: 'nidos-kleinschalig' },
      amv: { verlengdeOpvangGekozen: 'ja' },
    },
    brief: [['Verlengde opvang', 'einddatum']],
  },
  {
    naam: 'a status holder in a COA centre who refused a suitable dwelling',
    model: 'voorzieningen',
    feiten: {
      peildatum: '2024-06-01',
      persoon: { geboortedatum: '1988-03-10', nationaliteit: 'ander' },
      asiel: { fase: 'vergunning-verleend', vergunning: 'asiel' },
      verblijf: { plaats: 'coa-opvang' },
      huisvesting: { aanbod: 'geweigerd', passend: 'ja', bijzondereOmstandigheden: 'nee' },
    },
    brief: [['Onderdak', 'nee']],
  },
]

function feit(page: Page, pointer: string) {
  return page.locator(`[id="feit${pointer}"]`)
}

async function open(page: Page, groep: string) {
  const vouw = page.locator('details.groep', { has: feit(page, `/${groep}`) })
  if (!(await vouw.evaluate((element) => (element as HTMLDetailsElement).open))) await vouw.locator('summary').click()
}

/** Fills one fact the way its type asks: a text, a choice from a list, or a button. */
async function vul(page: Page, pointer: string, waarde: string) {
  const veld = feit(page, pointer)
  const soort = await veld.evaluate((element) => element.tagName)
  if (soort === 'SELECT') await veld.selectOption(waarde)
  else if (soort === 'FIELDSET') await veld.getByRole('radio', { name: waarde, exact: true }).check()
  else await veld.fill(waarde)
}

async function bereken(page: Page): Promise<Advies> {
  const antwoord = page.waitForResponse((vraag) => vraag.request().method() === 'POST')
  await page.getByRole('button', { name: 'Bereken advies' }).first().click()
  const advies = (await (await antwoord).json()) as Advies
  await expect(page.locator('.briefvoet')).toContainText(advies.advies.id)
  return advies
}

/** Numbers of the rows the page names as the path. */
async function weg(page: Page): Promise<string[]> {
  return (await page.locator('.weg__nummer').allTextContents()).sort()
}

test('one chooses what to ask advice about', async ({ page }) => {
  await page.goto('/proberen')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proberen')
  await expect(page.getByRole('link', { name: 'leefgeld', exact: true })).toBeVisible()
  await keur(page, 'proberen-keuze')
  await page.goto('/proberen?taal=en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Try it')
  await keur(page, 'proberen-keuze-en')
})

test('the form begins with the shared reference date, or else with today', async ({ page }) => {
  await page.goto('/proberen/leefgeld?peildatum=2023-03-01')
  await expect(feit(page, '/peildatum')).toHaveValue('2023-03-01')
  await keur(page, 'proberen-formulier')
  await page.goto('/proberen/gezinnen')
  await expect(feit(page, '/peildatum')).toHaveValue(/^\d{4}-\d{2}-\d{2}$/)
})

for (const situatie of SITUATIES) {
  test(`the form gives the advice of the README for ${situatie.naam}`, async ({ page }) => {
    // Axe weighs every row of the path, twice.
    test.slow()
    await page.goto(`/proberen/${situatie.model}`)
    for (const [naam, waarde] of Object.entries(situatie.feiten)) {
      if (typeof waarde === 'string') await vul(page, `/${naam}`, waarde)
      else {
        await open(page, naam)
        for (const [veld, deel] of Object.entries(waarde)) await vul(page, `/${naam}/${veld}`, deel)
      }
    }
    if (situatie.leeg) {
      await open(page, situatie.leeg)
      await page.getByRole('button', { name: 'Er zijn er geen' }).click()
    }
    const getoond = await bereken(page)
    const verzoek = situatie.leeg ? { ...situatie.feiten, [situatie.leeg]: { leden: [] } } : situatie.feiten
    const rechtstreeks = (await (await page.request.post(`/v1/${situatie.model}`, { data: verzoek })).json()) as Advies
    expect(getoond.uitkomst).toEqual(rechtstreeks.uitkomst)
    expect(await weg(page)).toEqual(rechtstreeks.onderbouwing.map((reden) => reden.rij).sort())
    for (const [regel, tekst] of situatie.brief) {
      await expect(page.locator('.adviesregel', { has: page.getByText(regel, { exact: true }) }).first()).toContainText(tekst)
    }
    // Nothing that was typed is in the address.
    const adres = new URL(page.url())
    expect([...adres.searchParams.keys()]).toEqual(['advies'])
    await keur(page, `proberen-advies-${SITUATIES.indexOf(situatie)}`)
  })
}

test('every case of every model goes through the form unchanged', async ({ request }) => {
  const onbekend = (waarde: unknown): unknown => {
    if (Array.isArray(waarde)) return waarde.map((deel) => onbekend(deel) ?? {})
    if (typeof waarde !== 'object' || waarde === null) return waarde === 'onbekend' || waarde === null ? undefined : waarde
    const velden = Object.entries(waarde).flatMap(([naam, deel]) => {
      const over = onbekend(deel)
      return over === undefined ? [] : [[naam, over]]
    })
    return velden.length > 0 ? Object.fromEntries(velden) : undefined
  }
  const regelset = (await (await request.get(GELDEND)).json()) as Regelset
  let gezien = 0
  for (const { naam } of regelset.modellen.filter((model) => model.soort === 'beslismodel')) {
    const model = (await (await request.get(`${GELDEND}/modellen/${naam}`)).json()) as Model
    const { gevallen } = (await (await request.get(`${GELDEND}/modellen/${naam}/gevallen`)).json()) as Gevallen
    for (const geval of gevallen) {
      expect(naarVerzoek(model.invoer, vanVerzoek(model.invoer, geval.verzoek)), geval.id).toEqual({
        verzoek: onbekend(geval.verzoek) ?? {},
        fouten: [],
      })
      gezien++
    }
  }
  expect(gezien).toBe(regelset.aantallen.gevallen)
})

for (const model of ['leefgeld', 'eigen-bijdragen', 'doelgroepen']) {
  test(`cases of ${model} fill the form with one click and fire the rows they name`, async ({ page, request }) => {
    const { gevallen } = (await (await request.get(`${GELDEND}/modellen/${model}/gevallen`)).json()) as Gevallen
    const advies = gevallen.filter((geval) => geval.fouten.length === 0 && geval.rijen.length > 0)
    await page.goto(`/proberen/${model}`)
    for (const geval of [advies[0], advies[Math.floor(advies.length / 2)], advies[advies.length - 1]]) {
      const kop = page.getByRole('heading', { name: 'Begin met een geval' })
      await expect(kop).toBeVisible()
      if (!(await page.getByLabel('Zoek een geval').isVisible())) await kop.click()
      await page.getByLabel('Zoek een geval').fill(geval.id)
      await page.getByRole('button', { name: new RegExp(`^${geval.id} `) }).click()
      await expect(page).toHaveURL(new RegExp(`geval=${geval.id}`))
      await bereken(page)
      expect(await weg(page)).toEqual(expect.arrayContaining(geval.rijen))
    }
  })
}

test('a case in the address fills the form, what is typed survives a reload and stays out of the address', async ({ page, context }) => {
  await page.goto('/proberen/leefgeld?geval=LFG-G002')
  await expect(feit(page, '/peildatum')).toHaveValue('2022-03-15')
  await feit(page, '/toelage/volgordeInGastgezin').fill('3')
  await page.reload()
  await expect(feit(page, '/toelage/volgordeInGastgezin')).toHaveValue('3')
  expect(new URL(page.url()).search).toBe('?geval=LFG-G002')
  const collega = await context.newPage()
  await collega.goto(page.url())
  await expect(feit(collega, '/toelage/volgordeInGastgezin')).toHaveValue('1')
  await page.getByRole('button', { name: 'Wis alle feiten' }).click()
  await expect(feit(page, '/peildatum')).not.toHaveValue('2022-03-15')
  expect(new URL(page.url()).search).toBe('')
  await page.goto('/proberen/leefgeld?geval=BESTAAT-NIET')
  await expect(page.getByText('Geval BESTAAT-NIET hoort niet bij dit model')).toBeVisible()
})

test('an advice has an address; without its facts the page says what cannot be asked', async ({ page, context }) => {
  await page.goto('/proberen/leefgeld?geval=LFG-G002')
  const advies = await bereken(page)
  const collega = await context.newPage()
  await collega.goto(`/proberen/leefgeld?advies=${advies.advies.id}`)
  await expect(collega.getByText('€ 134,92 per week').first()).toBeVisible()
  await expect(collega.getByText('Dit advies is niet in dit venster gevraagd')).toBeVisible()
  await collega.goto(`/proberen/gezinnen?advies=${advies.advies.id}`)
  await collega.getByRole('link', { name: 'Toon het advies daar' }).click()
  await expect(collega.getByText('€ 134,92 per week').first()).toBeVisible()
  await collega.goto('/proberen/leefgeld?advies=00000000-0000-4000-8000-000000000000')
  await expect(collega.getByRole('alert')).toBeVisible()
})

test('a row of the advice opens its table with the row marked', async ({ page }) => {
  await page.goto('/proberen/leefgeld?geval=LFG-G002')
  await bereken(page)
  await page.getByRole('link', { name: 'rij LRG-002' }).click()
  await expect(page).toHaveURL(/\/regels\/geldend\/leefgeld\/toelageregeling\?toegepast=LRG-002#LRG-002$/)
  await expect(page.locator('tr.toegepast')).toHaveAttribute('id', 'LRG-002')
})

test('changed facts say that the advice is of before, and the rest of the form is kept', async ({ page }) => {
  await page.goto('/proberen/gezinnen?geval=GZL-G001')
  await bereken(page)
  await feit(page, '/huishouden/geboortedatumReferentiepersoon').fill('2010-01-01')
  await expect(page.getByText('De feiten zijn veranderd na dit advies')).toBeVisible()
  await keur(page, 'proberen-gewijzigd')
  await bereken(page)
  await expect(page.getByText('De feiten zijn veranderd na dit advies')).toBeHidden()
})

test('what the service refuses stands above the form and at its field', async ({ page }) => {
  await page.goto('/proberen/leefgeld?geval=LFG-G002')
  await feit(page, '/peildatum').fill('')
  await feit(page, '/toelage/volgordeInGastgezin').fill('99')
  await page.getByRole('button', { name: 'Bereken advies' }).first().click()
  const lijst = page.getByRole('alert')
  await expect(lijst.getByRole('heading')).toHaveText('Er kloppen 2 feiten niet')
  await expect(lijst.getByRole('heading')).toBeFocused()
  await keur(page, 'proberen-fouten')
  await lijst.getByRole('link', { name: /^toelage, volgorde in gastgezin/ }).click()
  await expect(feit(page, '/toelage/volgordeInGastgezin')).toBeFocused()
  await expect(feit(page, '/toelage/volgordeInGastgezin')).toHaveAccessibleDescription(/te klein of te groot/)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('2')
  await expect(lijst.getByRole('heading')).toHaveText('Er klopt 1 feit niet')
  await feit(page, '/peildatum').fill('2022-03-15')
  await bereken(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('what cannot be sent is told before it is', async ({ page }) => {
  await page.goto('/proberen/leefgeld?geval=LFG-G002')
  await feit(page, '/toelage/volgordeInGastgezin').fill('een')
  await feit(page, '/toelage/voogdijdatum').focus()
  await page.keyboard.type('12')
  await page.getByRole('button', { name: 'Bereken advies' }).first().click()
  await expect(page.getByRole('alert')).toContainText('Dit is geen getal')
  await expect(page.getByRole('alert')).toContainText('Deze datum is niet af')
  expect(new URL(page.url()).searchParams.get('advies')).toBeNull()
})

test('a contradiction between facts is told in the words of the rules', async ({ page, request }) => {
  const { gevallen } = (await (await request.get(`${GELDEND}/modellen/leefgeld/gevallen`)).json()) as Gevallen
  const geval = gevallen.find((gevonden) => gevonden.fouten.length > 0)!
  await page.goto(`/proberen/leefgeld?geval=${geval.id}`)
  await page.getByRole('button', { name: 'Bereken advies' }).first().click()
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(geval.fouten.length)
})

test('without the service nothing is lost and the page says what to do', async ({ page, context }) => {
  await page.goto('/proberen/leefgeld?geval=LFG-G002')
  await feit(page, '/toelage/volgordeInGastgezin').fill('2')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Bereken advies' }).first().click()
  await expect(page.getByRole('alert')).toContainText('De dienst is niet bereikbaar')
  await keur(page, 'proberen-onbereikbaar')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await expect(page.getByText('per week').first()).toBeVisible()
  await expect(feit(page, '/toelage/volgordeInGastgezin')).toHaveValue('2')
})

test('members of a family are added, moved and removed with the keyboard only', async ({ page }) => {
  await page.goto('/proberen/gezinnen')
  await page.locator('details.groep summary').focus()
  await page.keyboard.press('Enter')
  const bij = page.getByRole('button', { name: 'Voeg toe aan leden' })
  await bij.focus()
  await page.keyboard.press('Enter')
  await expect(feit(page, '/huishouden/leden/0/relatie')).toBeFocused()
  await page.keyboard.press('p')
  await expect(feit(page, '/huishouden/leden/0/relatie')).not.toHaveValue('')
  const eerste = await feit(page, '/huishouden/leden/0/relatie').inputValue()
  await bij.focus()
  await page.keyboard.press('Enter')
  await expect(feit(page, '/huishouden/leden/1/relatie')).toBeFocused()
  await page.getByRole('button', { name: 'Zet huisgenoot 1 lager' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Zet huisgenoot 2 hoger' })).toBeFocused()
  await expect(feit(page, '/huishouden/leden/1/relatie')).toHaveValue(eerste)
  await keur(page, 'proberen-lijst')
  await page.getByRole('button', { name: 'Verwijder huisgenoot 1' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Verwijder huisgenoot 1' })).toBeFocused()
  await expect(feit(page, '/huishouden/leden/0/relatie')).toHaveValue(eerste)
  await page.keyboard.press('Enter')
  await expect(bij).toBeFocused()
  await expect(page.getByText('Er zijn er geen.')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Onbekend.', { exact: true })).toBeVisible()
})

test('what is missing leads to its field, also when it is folded away or filtered out', async ({ page }) => {
  await page.goto('/proberen/leefgeld')
  await page.getByLabel('Zoek een feit').fill('geboortedatum')
  await expect(feit(page, '/verblijf/plaats')).toHaveCount(0)
  const advies = await bereken(page)
  const ontbreekt = advies.ontbrekendeGegevens.find((gegeven) => gegeven.pointer === '/verblijf/plaats')!
  await page.getByRole('link', { name: ontbreekt.omschrijving }).click()
  await expect(feit(page, '/verblijf/plaats')).toBeFocused()
  await expect(page.getByLabel('Zoek een feit')).toHaveValue('')
  await keur(page, 'proberen-ontbreekt')
})

test('what would change an advice is told in sentences, and goes into the form with one click', async ({ page }) => {
  test.slow()
  await page.goto('/proberen/gezinnen?geval=GZL-G002')
  await bereken(page)
  await page.getByRole('button', { name: 'Zoek wat dit zou veranderen' }).click()
  const antwoord = (await (await page.waitForResponse(/_wat-als$/)).json()) as WatAls
  await expect(page.locator('.wijzigingen > li')).toHaveCount(antwoord.wijzigingen.length)
  expect(antwoord.wijzigingen.length).toBeGreaterThan(0)
  await expect(page.locator('.wijzigingen > li').first()).toContainText(/^Als .+ is .+ in plaats van .+, dan wordt .+\./)
  for (const reden of antwoord.waaromOnvolledig) await expect(page.getByText(reden)).toBeVisible()
  await keur(page, 'proberen-watals')
  await page.getByRole('button', { name: 'Zet deze feiten in het formulier' }).first().click()
  await expect(page.getByText('De feiten staan in het formulier')).toBeVisible()
  await expect(page.getByText('De feiten zijn veranderd na dit advies')).toBeVisible()
  const [eerste] = antwoord.wijzigingen[0].verschillen
  const advies = await bereken(page)
  const nieuw = eerste.pad.split('.').reduce<unknown>((hier, naam) => (hier as Record<string, unknown>)[naam], advies.uitkomst)
  expect(nieuw).toEqual(eerste.naar)
})

test('the search for what would change an advice can be stopped', async ({ page }) => {
  await page.goto('/proberen/voorzieningen?geval=ZWO-G003')
  await bereken(page)
  await page.getByRole('button', { name: 'Zoek wat dit zou veranderen' }).click()
  await page.getByRole('button', { name: 'Stop met zoeken' }).click()
  await expect(page.getByText('Het zoeken is gestopt.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Zoek wat dit zou veranderen' })).toBeEnabled()
})

test('hostile text is text', async ({ page, request }) => {
  const tekst = '<script>alert(1)</script><img src=x onerror=alert(2)>'
  page.on('dialog', () => {
    throw new Error('The text was run.')
  })
  const { gevallen } = (await (await request.get(`${GELDEND}/modellen/opvangopgaven/gevallen`)).json()) as Gevallen
  const geval = gevallen.find((gevonden) => gevonden.verwacht['verdeling.uitkomst'] === 'ja' && Array.isArray(gevonden.verzoek.gebieden))!
  await page.goto(`/proberen/opvangopgaven?geval=${geval.id}`)
  await feit(page, '/gebieden/0/code').fill(tekst)
  await bereken(page)
  await expect(feit(page, '/gebieden/0/code')).toHaveValue(tekst)
  await page.getByText(/^Tussenstappen/).click()
  await expect(page.getByText(tekst).first()).toBeVisible()
  await page.goto(`/proberen/leefgeld?geval=${encodeURIComponent(tekst)}`)
  await expect(page.getByText(`Geval ${tekst} hoort niet bij dit model`)).toBeVisible()
})
