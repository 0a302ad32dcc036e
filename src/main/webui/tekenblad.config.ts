import { build, type Plugin as Pakker } from 'esbuild'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin } from 'vite'

const NAAM = 'virtual:tekenblad'

/**
 * The DMN editor as files of its own, `import { script, stijl } from 'virtual:tekenblad'` says where. Packed by esbuild: Rollup takes a minute for what
 * takes esbuild four seconds, and nothing of it may be shared with the other pages anyway.
 */
export function tekenblad(): Plugin {
  let bestanden: Promise<Map<string, Uint8Array>> | undefined
  const pak = () => (bestanden ??= pakIn())
  const waar = async (einde: string) => `/assets/${[...(await pak()).keys()].find((naam) => naam.startsWith('tekenblad-') && naam.endsWith(einde))}`
  let bouwt = false
  return {
    name: 'tekenblad',
    configResolved(config) {
      bouwt = config.command === 'build'
    },
    resolveId: (naam) => (naam === NAAM ? `\0${NAAM}` : undefined),
    async load(naam) {
      if (naam !== `\0${NAAM}`) return
      if (bouwt) for (const [bestand, source] of await pak()) this.emitFile({ type: 'asset', fileName: `assets/${bestand}`, source })
      return `export const script = '${await waar('.js')}', stijl = '${await waar('.css')}'`
    },
    configureServer(server) {
      server.middlewares.use((vraag, antwoord, verder) => {
        const bestand = /^\/assets\/([^?]+)/.exec(vraag.url ?? '')?.[1]
        if (!bestand) return verder()
        void pak().then((alle) => {
          if (!alle.has(bestand)) return verder()
          antwoord.setHeader('Content-Type', bestand.endsWith('.css') ? 'text/css' : bestand.endsWith('.js') ? 'text/javascript' : 'font/woff2')
          antwoord.end(alle.get(bestand))
        }, verder)
      })
    },
  }
}

/** The text editor in it brings its signs inside its script; the policy of the pages wants a font to be a file. */
function tekens(bestanden: Map<string, Uint8Array>): Pakker {
  return {
    name: 'tekens',
    setup(pakker) {
      pakker.onLoad({ filter: /monaco\.min\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(/data:font\/ttf;base64,([\w+/=]+)/, (_, inhoud: string) => {
          const bestand = `tekenblad-${createHash('sha256').update(inhoud).digest('hex').slice(0, 8)}.ttf`
          bestanden.set(bestand, Buffer.from(inhoud, 'base64'))
          return `/assets/${bestand}`
        }),
        loader: 'js',
      }))
    },
  }
}

async function pakIn(): Promise<Map<string, Uint8Array>> {
  const bestanden = new Map<string, Uint8Array>()
  const { outputFiles } = await build({
    entryPoints: { tekenblad: 'src/tekenblad/blad.tsx' },
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    outdir: 'assets',
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    legalComments: 'linked',
    // It tells about every id it reads.
    pure: ['console.debug'],
    jsx: 'automatic',
    alias: { path: 'path-browserify' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.woff2': 'file' },
    plugins: [tekens(bestanden)],
    logLevel: 'error',
  })
  outputFiles.forEach(({ path, contents }) => bestanden.set(basename(path), contents))
  return bestanden
}
