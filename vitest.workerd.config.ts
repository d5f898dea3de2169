import { cloudflareTest } from '@cloudflare/vitest-plugin'
import type { Plugin } from 'vite'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

/** Stands for the client build, which these tests do not need. */
function clientEntries(): Plugin {
  const id = 'virtual:client-entries'
  const entries = {
    fr: { script: '/assets/fr.js', preloads: [] },
    en: { script: '/assets/en.js', preloads: [] },
  }
  return {
    name: 'elan:test-client-entries',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (resolved) =>
      resolved === `\0${id}` ? `export const clientEntries = ${JSON.stringify(entries)}` : null,
  }
}

/** Runs the Worker itself inside workerd, over R2 as Miniflare keeps it and a database behind the Hrana fixture. */
export default defineConfig({
  plugins: [
    solid({ ssr: true }),
    clientEntries(),
    cloudflareTest(({ inject }) => ({
      main: './edge/worker.ts',
      miniflare: {
        compatibilityDate: '2026-10-01',
        r2Buckets: ['BLOBS'],
        bindings: {
          DATABASE_URL: inject('databaseUrl'),
          ORIGIN: 'https://elan.example',
          SECRET: 'c0de'.repeat(16),
          MAIL_URL: inject('mailUrl'),
          MAIL_TOKEN: 't0ken',
          MAIL_FROM: 'bonjour@elan.example',
          ADMINISTRATORS: 'admin@elan.example',
        },
        serviceBindings: { ASSETS: assets },
      },
    })),
  ],
  test: {
    name: 'workerd',
    include: ['tests/workerd/**/*.test.ts'],
    globalSetup: ['tests/workerd/start-database.ts'],
    fsModuleCache: false,
    testTimeout: 60_000,
  },
})

function assets(request: { url: string }): Response {
  const isThere = new URL(request.url).pathname === '/theme.js'
  const headers = { 'content-type': 'text/javascript' }
  return isThere ? new Response('// theme', { headers }) : new Response(null, { status: 404 })
}
