import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import solid from 'vite-plugin-solid'

const CLIENT_ENTRIES = { fr: 'app/entry-fr.ts', en: 'app/entry-en.ts' }

type ManifestEntry = { file: string; imports?: string[] }

/** Tells the server-side bundles which scripts the client build made: `virtual:client-entries`. */
function clientEntries(): Plugin {
  const id = 'virtual:client-entries'
  return {
    name: 'elan:client-entries',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null
      return `export const clientEntries = ${JSON.stringify(readClientEntries())}`
    },
  }
}

function readClientEntries(): Record<string, { script: string; preloads: string[] }> {
  const manifest: Record<string, ManifestEntry> = JSON.parse(
    readFileSync('dist/client/.vite/manifest.json', 'utf8'),
  )
  const of = (entry: string) => {
    const made = manifest[entry]
    if (made === undefined) throw new Error(`The client build has no ${entry}.`)
    const preloads = (made.imports ?? []).map((name) => `/${manifest[name]?.file}`)
    return { script: `/${made.file}`, preloads }
  }
  return Object.fromEntries(Object.entries(CLIENT_ENTRIES).map(([language, entry]) => [language, of(entry)]))
}

/** The service worker, made once, with the client: it is told all files of the build, and the sources that the shell is made of. */
function serviceWorker(): Plugin[] {
  const revision = sourceRevision(['app', 'domain'])
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'app',
    filename: 'service-worker.ts',
    outDir: 'dist/client',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globDirectory: 'dist/client',
      globPatterns: ['assets/*.{js,css}', 'fonts/*.woff2', 'icons/*.{svg,png}', '*.webmanifest', 'theme.js'],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 1_000_000,
      additionalManifestEntries: ['/shell', '/en/shell'].map((url) => ({ url, revision })),
    },
  })
  return plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: (environment) => environment.name === 'client',
  }))
}

/** Changes with any source: the shell holds words and styles that are in no file of the client. */
function sourceRevision(folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(folder, path)
      if (statSync(file).isFile()) hash.update(path).update(readFileSync(file))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** Imports on demand need no preloading here: all styles are in the HTML, and the service worker holds the scripts. */
function plainImports(): Plugin {
  return {
    name: 'elan:plain-imports',
    enforce: 'pre',
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null,
  }
}

const serverOnly = [/^node:/, /^cloudflare:/]

export default defineConfig({
  publicDir: 'public',
  plugins: [solid({ ssr: true }), clientEntries(), plainImports(), serviceWorker()],
  build: { target: 'es2022', modulePreload: false, assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        rolldownOptions: {
          input: CLIENT_ENTRIES,
          // One script for all that the first list needs, one for what wakes after it: it compresses better and takes one request.
          output: {
            codeSplitting: {
              groups: [
                { name: 'first', test: /app\/start\.tsx$/, priority: 3 },
                { name: 'wake', test: /app\/state\/wake\.ts$/, priority: 2 },
              ],
            },
          },
        },
      },
    },
    worker: {
      consumer: 'server',
      resolve: {
        conditions: ['workerd', 'worker', 'module', 'solid'],
        noExternal: true,
        builtins: serverOnly,
      },
      build: {
        outDir: 'dist/worker',
        ssr: true,
        minify: true,
        emitAssets: false,
        copyPublicDir: false,
        rolldownOptions: { input: { index: 'edge/worker.ts' }, external: serverOnly },
      },
    },
    node: {
      consumer: 'server',
      resolve: {
        conditions: ['node', 'module', 'solid'],
        external: ['@libsql/client', 'libsql'],
        noExternal: [/^(?!@libsql\/client|libsql)/],
      },
      build: {
        outDir: 'dist/node',
        ssr: true,
        emitAssets: false,
        copyPublicDir: false,
        rolldownOptions: { input: { index: 'edge/node.ts' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'worker', 'node']) {
        const environment = builder.environments[name]
        if (environment !== undefined) await builder.build(environment)
      }
    },
  },
})
