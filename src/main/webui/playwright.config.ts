import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { defineConfig } from '@playwright/test'

const SYSTEEM = '/usr/bin/chromium'

/** The browser of the system, else the one the package client brought; without either the run fails and says so. */
const browser = existsSync(SYSTEEM) ? SYSTEEM : await sparticuz.executablePath()

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
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
