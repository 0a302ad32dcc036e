import { expect, test, type Browser, type APIRequestContext } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { langste, lees, verlengd, type Tabeladres } from './lange-tabel'
import { meet, type Meting } from './meter'

const KEREN = 10
const VERSLAG = '../../../target/meting-tabelpagina.json'

test('how long a table page takes until its last row is there and a filter answers', async ({ browser, request, baseURL }) => {
  const grootste = await langste(request)
  const verslag = {
    adres: baseURL,
    tijdstip: new Date().toISOString(),
    grootste: await tienKeer(browser, request, grootste),
    driehonderd: await tienKeer(browser, request, await verlengd(request, grootste, 300)),
  }
  await mkdir('../../../target', { recursive: true })
  await writeFile(VERSLAG, JSON.stringify(verslag, null, 2))
  console.table({ [`${grootste.rijen} rijen`]: samenvatting(verslag.grootste.metingen), '300 rijen': samenvatting(verslag.driehonderd.metingen) })
})

/** Ten visits, each in a browser context of its own: nothing is cached, the service is warm. */
async function tienKeer(browser: Browser, request: APIRequestContext, adres: Tabeladres) {
  await expect
    .poll(async () => (await lees(request, adres)).rijen.every((rij) => rij.gevallen !== null), { timeout: 300_000, intervals: [2000] })
    .toBe(true)
  const { rijen } = await lees(request, adres)
  const metingen: Meting[] = []
  for (let keer = 0; keer < KEREN; keer++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.addInitScript(meet, { aantal: rijen.length, rij: rijen[rijen.length - 1].id })
    await page.goto(`/regels/${adres.regelset}/${adres.model}/${adres.tabel}`, { waitUntil: 'commit' })
    metingen.push(await page.evaluate(() => window.meting))
    await context.close()
  }
  return { ...adres, rijen: rijen.length, metingen }
}

function samenvatting(metingen: Meting[]) {
  const langste = metingen.map((meting) => Math.max(0, ...meting.langeTaken.map((taak) => taak.duur)))
  return {
    'gegevens mediaan': mediaan(metingen.map((meting) => meting.gegevens)),
    'laatste rij mediaan': mediaan(metingen.map((meting) => meting.rijen)),
    'laatste rij slechtste': Math.round(Math.max(...metingen.map((meting) => meting.rijen))),
    'filter mediaan': mediaan(metingen.map((meting) => meting.gefilterd)),
    'filter slechtste': Math.round(Math.max(...metingen.map((meting) => meting.gefilterd))),
    'lange taken mediaan': mediaan(metingen.map((meting) => meting.langeTaken.length)),
    'langste taak mediaan': mediaan(langste),
    'langste taak slechtste': Math.round(Math.max(...langste)),
  }
}

function mediaan(getallen: number[]): number {
  const op = [...getallen].sort((a, b) => a - b)
  const midden = Math.floor(op.length / 2)
  return Math.round(op.length % 2 ? op[midden] : (op[midden - 1] + op[midden]) / 2)
}
