import { defineConfig } from '@playwright/test'
import basis from './playwright.config'

/** Measurements: run by hand on a quiet machine, never by the build. */
export default defineConfig({ ...basis, testDir: 'meet', outputDir: '../../../target/meet', fullyParallel: false, workers: 1, timeout: 600_000 })
