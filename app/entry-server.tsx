import type { JSX } from 'solid-js'
import { renderToString } from 'solid-js/web'
import { view } from '#domain/catalogue/view.ts'
import type { Language, Page, Render } from '#domain/pages.ts'
import { list as en, head as enHead } from '#domain/words/en/list.ts'
import { reasons as enReasons } from '#domain/words/en/reasons.ts'
import { list as fr, head as frHead, type HeadWords } from '#domain/words/fr/list.ts'
import { reasons as frReasons } from '#domain/words/fr/reasons.ts'
import { App } from './app.tsx'
import { htmlDocument } from './document.ts'
import { AreaPage } from './pages/area-page.tsx'
import { CommunePage } from './pages/commune-page.tsx'
import { LegalPage } from './pages/legal-page.tsx'
import { MissionPage } from './pages/mission-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { pageHead } from './pages/page-head.ts'
import { fromBase64 } from './state/base64.ts'
import { createElan, type FirstWords } from './state/elan.tsx'

export { criticalCss } from './document.ts'

const WORDS: Record<Language, FirstWords> = {
  fr: { list: fr, reasons: frReasons },
  en: { list: en, reasons: enReasons },
}
const HEAD: Record<Language, HeadWords> = { fr: frHead, en: enHead }

const ALTERNATES = [
  { language: 'fr' as const, href: '/' },
  { language: 'en' as const, href: '/en' },
]

/** Draws any page of the server as a whole document. Pure, see `Render`. */
export const render: Render = (page) =>
  page.kind === 'first' || page.kind === 'shell' ? renderApp(page) : renderPublic(page)

/** The app's own page. Its list is ranked on the day that the page names; the phone ranks again with its own. */
function renderApp(page: Extract<Page, { kind: 'first' | 'shell' }>): string {
  const words = WORDS[page.language]
  const first = page.kind === 'first' ? { catalogue: page.catalogue, day: page.day } : undefined
  const catalogues = first === undefined ? [] : [view(fromBase64(first.catalogue))]
  const elan = createElan(page.language, words, catalogues, { day: first?.day ?? 1, part: null })
  const html = renderToString(() => <App elan={elan} load={neverLoads} />)
  const head = { ...HEAD[page.language], alternates: ALTERNATES }
  return htmlDocument(page.language, head, {
    html: `<div id="app">${html}</div>`,
    app: true,
    ...(first === undefined ? { forced: true } : { first }),
  })
}

function renderPublic(page: Exclude<Page, { kind: 'first' | 'shell' }>): string {
  const draw = (): JSX.Element => {
    switch (page.kind) {
      case 'mission':
        return <MissionPage page={page} />
      case 'commune':
        return <CommunePage page={page} />
      case 'area':
        return <AreaPage page={page} />
      case 'legal':
        return <LegalPage page={page} />
      default:
        return <NotFoundPage page={page} />
    }
  }
  return htmlDocument(page.language, pageHead(page), { html: renderToString(draw), app: false })
}

async function neverLoads(): Promise<never> {
  throw new Error('The server draws the list only.')
}
