import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import solid from 'vite-plugin-solid'

const HTML =
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>device</title><script src="/kill/device.js"></script></html>'

/** The page that the browsers open: the app's own store, engine and view in one script. */
export async function buildPage(): Promise<{ html: string; script: string }> {
  const outDir = mkdtempSync(join(tmpdir(), 'elan-kill-page-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      plugins: [solid()],
      build: {
        outDir,
        target: 'es2022',
        minify: false,
        modulePreload: false,
        rolldownOptions: {
          input: join(import.meta.dirname, 'device-page.ts'),
          output: { format: 'iife', entryFileNames: 'device.js', codeSplitting: false },
        },
      },
    })
    return { html: HTML, script: readFileSync(join(outDir, 'device.js'), 'utf8') }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
