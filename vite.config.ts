import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { VitePWA } from 'vite-plugin-pwa'

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

const serverOnly = [/^node:/, /^cloudflare:/]

export default defineConfig({
  publicDir: 'public',
  plugins: [
    solid({ ssr: true }),
    clientEntries(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'app',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['assets/*.{js,css,woff2,json}', 'icons/*.svg', 'manifest*.webmanifest'],
        maximumFileSizeToCacheInBytes: 1_000_000,
      },
    }),
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        rolldownOptions: { input: CLIENT_ENTRIES },
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
