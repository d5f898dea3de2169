import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import solid from 'vite-plugin-solid'

const HTML =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>device</title><script type="module" src="/kill/device.js"></script></html>'

/** Files by their path under `/kill/`; `device` is the page. */
export type PageFiles = ReadonlyMap<string, string>

/** The page that the browsers open: the app's own store, engine and view, without the screens. */
export async function buildPage(): Promise<PageFiles> {
  const outDir = mkdtempSync(join(tmpdir(), 'elan-kill-page-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      base: '/kill/',
      publicDir: false,
      plugins: [solid()],
      build: {
        outDir,
        target: 'es2022',
        minify: false,
        modulePreload: false,
        rolldownOptions: {
          input: join(import.meta.dirname, 'device-page.ts'),
          output: { entryFileNames: 'device.js' },
        },
      },
    })
    const scripts = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    )
    return new Map([
      ['device', HTML],
      ...scripts.map((file) => [file, readFileSync(join(outDir, file), 'utf8')] as const),
    ])
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
