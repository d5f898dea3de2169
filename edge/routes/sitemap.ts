import { Hono } from 'hono'
import type { Language } from '#domain/pages.ts'
import { areaPath, communePath, listPath, missionPath } from '#domain/public/addresses.ts'
import { listPublicNumbers } from '../../db/queries/missions.ts'
import { listSitemapCommunes } from '../../db/queries/sitemap.ts'
import type { Deps } from '../deps.ts'
import { hashOf, tagged } from '../etag.ts'
import { originOf } from '../public-page.ts'

/** A part lists the missions of a range of numbers, so that it stays below sitemaps.org's limit of addresses without counting. */
const PART_NUMBERS = 50_000

type PathIn = (language: Language) => string

/** The sitemap: an index, one part for places, and one for each range of mission numbers. Examples are in none. */
export const sitemapRoute = (deps: Deps) =>
  new Hono()
    .get('/sitemap.xml', async (c) => {
      const origin = originOf(deps, c)
      const names = ['places', ...(await listParts(deps)).map((part) => `missions-${part}`)]
      const entries = names.map((name) => `<sitemap><loc>${origin}/sitemap/${name}.xml</loc></sitemap>`)
      return answerXml(
        c,
        `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
        entries,
        'sitemapindex',
      )
    })
    .get('/sitemap/places.xml', async (c) => {
      const communes = await listSitemapCommunes(deps.db)
      const areas = [...new Set(communes.map((commune) => commune.area))]
      const paths: PathIn[] = [
        listPath,
        ...areas.map(
          (area): PathIn =>
            (language) =>
              areaPath(language, area),
        ),
        ...communes.map(
          (commune): PathIn =>
            (language) =>
              communePath(language, commune),
        ),
      ]
      return answerUrls(c, originOf(deps, c), paths)
    })
    .get('/sitemap/:part{missions-[1-9][0-9]{0,4}\\.xml}', async (c) => {
      const part = Number.parseInt(c.req.param('part').slice('missions-'.length), 10)
      const numbers = await listPublicNumbers(deps.db, (part - 1) * PART_NUMBERS, PART_NUMBERS)
      const own = numbers.filter((number) => number <= part * PART_NUMBERS)
      if (own.length === 0) return c.notFound()
      const paths = own.map(
        (number): PathIn =>
          (language) =>
            missionPath(language, number),
      )
      return answerUrls(c, originOf(deps, c), paths)
    })

/** Parts that hold at least one mission: one look-up each, whatever their number of missions. */
async function listParts(deps: Deps): Promise<number[]> {
  const parts: number[] = []
  for (let after = 0; ; after = (parts.at(-1) ?? 0) * PART_NUMBERS) {
    const [next] = await listPublicNumbers(deps.db, after, 1)
    if (next === undefined) return parts
    parts.push(Math.ceil(next / PART_NUMBERS))
  }
}

function answerUrls(c: Parameters<typeof tagged>[0], origin: string, paths: PathIn[]): Promise<Response> {
  const open =
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
  const entries = paths.map((path) => {
    const alternate = (language: Language) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${path(language)}"/>`
    return `<url><loc>${origin}${path('fr')}</loc>${alternate('fr')}${alternate('en')}</url>`
  })
  return answerXml(c, open, entries, 'urlset')
}

async function answerXml(
  c: Parameters<typeof tagged>[0],
  open: string,
  entries: string[],
  root: string,
): Promise<Response> {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${entries.join('\n')}\n</${root}>\n`
  return tagged(c, await hashOf(xml), xml, {
    'content-type': 'application/xml; charset=utf-8',
    'cache-control': 'public, max-age=3600',
  })
}
