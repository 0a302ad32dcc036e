import { defineConfig } from 'vitest/config'
import { tekenblad } from './tekenblad.config'

/** The running service, while the pages are developed apart from it. */
const dienst = process.env.ONDERDAK_ADRES ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [tekenblad()],
  esbuild: { jsx: 'automatic' },
  server: { proxy: { '/v1': dienst, '/adviezen': dienst } },
  // Nothing inline: the policy of the pages allows scripts and pictures from files only.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      onwarn: (melding, toon) => {
        if (melding.code !== 'MODULE_LEVEL_DIRECTIVE') toon(melding)
      },
    },
  },
  test: { include: ['src/**/*.test.ts'] },
})
