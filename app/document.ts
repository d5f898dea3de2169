import { clientEntries } from 'virtual:client-entries'
import type { Language } from '#domain/pages.ts'
import criticalCss from './styles/all.css?inline'

export { criticalCss }

export type Head = {
  title: string
  description: string
  canonical?: string
  alternates?: { language: Language; href: string }[]
  openGraph?: Record<string, string>
  jsonLd?: unknown
  noIndex?: boolean
}

/** What the body carries: markup, and, for the app, scripts and the data block of its first list. `forced`: a chosen theme applies before paint. */
export type Body = {
  html: string
  app: boolean
  first?: { catalogue: string; day: number }
  forced?: boolean
}

/** A whole HTML document. No inline script and no `style=`: data travels in data blocks, the one style element goes by its hash. */
export function htmlDocument(language: Language, head: Head, body: Body): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">',
    `<title>${escapeText(head.title)}</title>`,
    `<meta name="description" content="${escapeText(head.description)}">`,
    ...metaTags(head),
    `<style>${criticalCss}</style>`,
    ...(body.app ? appTags(language, body) : []),
    '<link rel="icon" href="/icons/elan.svg" type="image/svg+xml">',
    '<link rel="apple-touch-icon" href="/icons/apple-touch-icon.png">',
    `</head><body>${body.html}`,
    body.first === undefined ? '' : dataBlock('first-list', 'application/json', JSON.stringify(body.first)),
    '</body></html>',
  ].join('')
}

function metaTags(head: Head): string[] {
  const graph = Object.entries(head.openGraph ?? {})
  return [
    head.canonical === undefined ? '' : `<link rel="canonical" href="${escapeText(head.canonical)}">`,
    ...(head.alternates ?? []).map(
      (other) => `<link rel="alternate" hreflang="${other.language}" href="${escapeText(other.href)}">`,
    ),
    ...graph.map(([name, value]) => `<meta property="og:${name}" content="${escapeText(value)}">`),
    head.noIndex ? '<meta name="robots" content="noindex">' : '',
    head.jsonLd === undefined ? '' : dataBlock('about', 'application/ld+json', JSON.stringify(head.jsonLd)),
  ]
}

function appTags(language: Language, body: Body): string[] {
  const entry = clientEntries[language]
  if (entry === undefined) throw new Error(`no client entry for ${language}`)
  return [
    '<meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)">',
    '<meta name="theme-color" content="#10152b" media="(prefers-color-scheme: dark)">',
    `<link rel="manifest" href="/manifest-${language}.webmanifest">`,
    body.forced ? '<script src="/theme.js"></script>' : '',
    ...entry.preloads.map((href) => `<link rel="modulepreload" href="${href}">`),
    `<script type="module" src="${entry.script}"></script>`,
  ]
}

function dataBlock(id: string, type: string, content: string): string {
  return `<script type="${type}" id="${id}">${content.replaceAll('<', '\\u003c')}</script>`
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
