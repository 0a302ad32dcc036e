import AxeBuilder from '@axe-core/playwright'
import { expect, test as basis, type Page } from '@playwright/test'
import axe from 'axe-core'

// axe reads the colour behind a text anew for every element under it, a quarter of its time; a page has a dozen colours.
const AXE = `${axe.source};
{
  const kleur = axe.commons.color.Color.prototype, lees = kleur.parseString, gelezen = new Map()
  kleur.parseString = function (tekst) {
    if (!gelezen.has(tekst)) gelezen.set(tekst, Object.freeze(lees.call(new axe.commons.color.Color(0, 0, 0), tekst)))
    const { r, g, b, alpha } = gelezen.get(tekst)
    return Object.assign(this, { r, g, b, alpha })
  }
}`

const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** A page that may not log an error, break the content policy or ask anything of the world outside. */
export const test = basis.extend<{ stil: void }>({
  stil: [
    async ({ page, baseURL }, gebruik) => {
      const klachten: string[] = []
      page.on('console', (bericht) => {
        // The browser itself logs every refused request; those are checked by what the page then shows.
        if (bericht.type() === 'error' && !bericht.text().startsWith('Failed to load resource')) klachten.push(bericht.text())
      })
      page.on('pageerror', (fout) => klachten.push(String(fout)))
      page.on('request', (vraag) => {
        if (!vraag.url().startsWith(baseURL!) && !vraag.url().startsWith('data:')) klachten.push(`vraag naar buiten: ${vraag.url()}`)
      })
      await gebruik()
      expect(klachten).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** No finding of axe on the page as it is now, contrast included. */
export async function geenBevindingen(page: Page) {
  // Every rule. Most of its time goes to writing out what passes, and to carrying results between frames, which these pages do not have.
  const axeSource = (await page.evaluate(() => 'axe' in window)) ? 'null' : AXE
  const uitslag = await new AxeBuilder({ page, axeSource })
    .options({ resultTypes: ['violations'] })
    .withTags(NORMEN)
    .setLegacyMode()
    .analyze()
  expect(uitslag.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target} ${n.failureSummary}`).join(' | ')}`)).toEqual([])
}

/** A picture to look at, in target/screenshots. */
export async function foto(page: Page, naam: string, heel = false) {
  await page.screenshot({ path: `../../../target/screenshots/${naam}.png`, fullPage: heel })
}

/** The page is not wider than the window. */
export async function pastInVenster(page: Page) {
  const teBreed = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(teBreed).toBeLessThanOrEqual(0)
}

/** Every page and state: no finding, wide and narrow, a picture of both, nothing beside the window at 320 pixels. */
export async function keur(page: Page, naam: string) {
  await keurBreed(page, naam)
  await keurSmal(page, naam)
}

export async function keurBreed(page: Page, naam: string) {
  await geenBevindingen(page)
  await foto(page, naam)
}

export async function keurSmal(page: Page, naam: string) {
  await page.setViewportSize({ width: 320, height: 700 })
  await pastInVenster(page)
  await geenBevindingen(page)
  await foto(page, `${naam}-smal`)
  await page.setViewportSize({ width: 1280, height: 900 })
}
