import type { APIRequestContext, Page } from '@playwright/test'
import { expect, foto, geenBevindingen } from './pagina'

export type Gebruiker = 'beleidsmaker' | 'tweede-beleidsmaker' | 'beoordelaar' | 'goedkeurder' | 'beheerder' | 'lezer'

/** Checking all rules and cases takes a while, on two cores that do more. */
export const NA_CONTROLE = { timeout: 240_000 }

export const EETGELD = 'leefgeld/eetgeldNaarGezin'

export function machtiging(wie: Gebruiker) {
  return { Authorization: `Basic ${Buffer.from(`${wie}:demonstratie`).toString('base64')}` }
}

/** Sends something to the service as the policy maker. */
export async function stuur(request: APIRequestContext, pad: string, inhoud: unknown) {
  const antwoord = await request.post(pad, { headers: machtiging('beleidsmaker'), data: inhoud })
  expect(antwoord.ok(), await antwoord.text()).toBe(true)
  return antwoord.json()
}

/** A proposal of the policy maker, made through the service. */
export async function nieuwVoorstel(request: APIRequestContext, titel: string): Promise<string> {
  return (await stuur(request, '/v1/wijzigingsvoorstellen', { titel, reden: 'Proef van de werkplaats.', aanleiding: '' })).id
}

/** Works as one of the demonstration users, the way a visitor chooses it. */
export async function als(page: Page, wie: Gebruiker) {
  await page.getByLabel('Werk als').selectOption(wie)
  await expect(page.getByLabel('Werk als')).toHaveValue(wie)
}

/** Opens the food amounts of a new proposal as the policy maker. */
export async function openEetgeld(page: Page, request: APIRequestContext, titel: string): Promise<string> {
  const id = await nieuwVoorstel(request, titel)
  await page.goto(`/wijzigen/${id}/${EETGELD}`)
  await als(page, 'beleidsmaker')
  await expect(page.getByRole('button', { name: 'Voeg een rij toe' })).toBeVisible()
  return id
}

export function cel(page: Page, rij: string, kolom: string) {
  return page.locator(`#${rij} td[data-kolom$="${kolom}"]`)
}

export async function bewaard(page: Page) {
  await expect(page.locator('.bewaarstand strong')).toHaveText('Alles is bewaard.')
}

/** A cell that is open has no narrow form: there a row is a form. */
export async function keurCel(page: Page, naam: string) {
  await geenBevindingen(page)
  await foto(page, naam)
}
