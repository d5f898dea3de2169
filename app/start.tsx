import { hydrate } from 'solid-js/web'
import type { Language } from '#domain/pages.ts'
import { view } from '#domain/catalogue/view.ts'
import { App } from './app.tsx'
import { fromBase64 } from './state/base64.ts'
import { createElan, type FirstWords } from './state/elan.tsx'
import { phoneClock } from './state/phone-clock.ts'
import { followRoute } from './state/route.ts'

declare global {
  // Solid's hydration reads this; its own bootstrap is an inline script, which our CSP refuses.
  var _$HY: { events: unknown[]; completed: WeakSet<object>; r: Record<string, unknown>; fe(): void; done?: boolean }
}

/** Takes over the page that the server drew, then wakes what the phone remembers. */
export function start(language: Language, words: FirstWords): void {
  globalThis._$HY = { events: [], completed: new WeakSet(), r: {}, fe() {} }
  const packed = document.getElementById('first-list')?.textContent
  const first = packed ? [view(fromBase64(packed))] : []
  const elan = createElan(language, words, first, phoneClock())
  const load = async (screen: string) => (await import('./state/screens.tsx')).loadScreen(screen, elan)
  hydrate(() => <App elan={elan} load={load} />, document.body)
  followRoute()
  import('./state/wake.ts').then(({ wake }) => wake(elan))
}
