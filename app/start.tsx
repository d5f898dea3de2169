import { hydrate } from 'solid-js/web'
import { view } from '#domain/catalogue/view.ts'
import type { Language } from '#domain/pages.ts'
import { App } from './app.tsx'
import { fromBase64 } from './state/base64.ts'
import { createElan, type FirstWords } from './state/elan.tsx'
import { followRoute } from './state/route.ts'

declare global {
  // Solid's hydration reads this; its own bootstrap is an inline script, which our CSP refuses.
  var _$HY: {
    events: unknown[]
    completed: WeakSet<object>
    r: Record<string, unknown>
    fe(): void
    done?: boolean
  }
}

/** Takes over the page that the server drew, as it drew it; then what the phone remembers wakes, and its own day. */
export function start(language: Language, words: FirstWords): void {
  globalThis._$HY = { events: [], completed: new WeakSet(), r: {}, fe() {} }
  const packed = document.getElementById('first-list')?.textContent
  const first: { catalogue: string; day: number } | null = packed ? JSON.parse(packed) : null
  const catalogues = first === null ? [] : [view(fromBase64(first.catalogue))]
  const elan = createElan(language, words, catalogues, { day: first?.day ?? 1, part: null })
  const load = async (screen: string) => (await import('./screens.tsx')).loadScreen(screen, elan)
  hydrate(() => <App elan={elan} load={load} />, document.getElementById('app') ?? document.body)
  followRoute()
  import('./state/wake.ts').then(({ wake }) => wake(elan))
}
