import { defineConfig } from '@playwright/test'

// The browser comes through the package client, the same version everywhere. On this mark it also brings the libraries it needs,
// which a machine without a desktop does not have.
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
const { default: chromium } = await import('@sparticuz/chromium')
const browser = await chromium.executablePath()

const adres = process.env.ONDERDAK_ADRES
if (!adres) throw new Error('Set ONDERDAK_ADRES to the address of the running service, for example http://localhost:8080')

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../../../target/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: adres,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: browser,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
