import { expect, test as basis } from '@playwright/test'
import { geenBevindingen, pastInVenster } from './pagina'

/** The checks of these tests notice what they are there for. */

basis('text without contrast, a field without label and a picture without words are found', async ({ page }) => {
  for (const fout of ['<p style="color:#ccc;background:#fff">Bijna onleesbaar</p>', '<input type="text">', '<img src="data:,">']) {
    await page.setContent(`<html lang="nl"><head><title>t</title></head><body><main><h1>t</h1>${fout}</main></body></html>`)
    await expect(geenBevindingen(page)).rejects.toThrow()
  }
})

basis('a page wider than the window is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  await page.setContent('<div style="width:900px">breed</div>')
  await expect(pastInVenster(page)).rejects.toThrow()
})

basis('the policy of the pages stops a script that was slipped in, and says so', async ({ page }) => {
  const klachten: string[] = []
  page.on('console', (bericht) => klachten.push(bericht.text()))
  await page.goto('/regels/geldend')
  const gedraaid = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ingeslopen = true'
    document.body.append(script)
    return (window as unknown as { ingeslopen?: boolean }).ingeslopen === true
  })
  expect(gedraaid).toBe(false)
  expect(klachten.join()).toContain('Content Security Policy')
})
