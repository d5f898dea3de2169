import type { Language, Page } from '#domain/pages.ts'
import { areaPath, communePath, legalPath, missionPath } from '#domain/public/addresses.ts'
import type { Head } from '../document.ts'
import { areaAbout, communeAbout } from './list-about.ts'
import { missionAbout } from './mission-about.ts'
import { onlyCommune } from './mission-facts.ts'
import { legalWords, publicWords } from './public-words.ts'

type PublicPage = Exclude<Page, { kind: 'first' | 'shell' }>
type AddressedPage = Exclude<PublicPage, { kind: 'not_found' }>
type Said = { title: string; description: string; path: (language: Language) => string }

const DESCRIPTION_LENGTH = 160

/** What a public page tells of itself to search engines and to whoever shares it. Examples and notices stay out of indexes. */
export function pageHead(page: PublicPage): Head {
  switch (page.kind) {
    case 'mission':
      return missionHead(page)
    case 'commune':
      return communeHead(page)
    case 'area':
      return areaHead(page)
    case 'legal':
      return legalHead(page)
    case 'not_found': {
      const notice = publicWords(page.language).notices[page.notice ?? 'not_found']
      return { title: notice.title, description: notice.line, noIndex: true }
    }
  }
}

function missionHead(page: Extract<Page, { kind: 'mission' }>): Head {
  const { mission } = page
  const head = addressedHead(page, {
    title: publicWords(page.language).missionTitle(mission.title, onlyCommune(mission)?.name ?? null),
    description: shortened(mission.description || mission.title),
    path: (language) => missionPath(language, mission.number),
  })
  return mission.example ? { ...head, noIndex: true } : { ...head, jsonLd: missionAbout(page) }
}

function communeHead(page: Extract<Page, { kind: 'commune' }>): Head {
  const words = publicWords(page.language)
  const real = page.missions.filter((mission) => !mission.example)
  const head = addressedHead(page, {
    title: words.communeTitle(page.commune.name),
    description: words.communeDescription(page.commune.name, real.length),
    path: (language) => communePath(language, page.commune),
  })
  return real.length === 0 ? { ...head, noIndex: true } : { ...head, jsonLd: communeAbout(page, real) }
}

function areaHead(page: Extract<Page, { kind: 'area' }>): Head {
  const words = publicWords(page.language)
  const real = page.missions.filter((mission) => !mission.example)
  const head = addressedHead(page, {
    title: words.areaTitle(page.areaName),
    description: words.areaDescription(page.areaName),
    path: (language) => areaPath(language, page.area),
  })
  return real.length === 0 ? { ...head, noIndex: true } : { ...head, jsonLd: areaAbout(page, real) }
}

function legalHead(page: Extract<Page, { kind: 'legal' }>): Head {
  const { title, lead } = legalWords(page.language).texts[page.about](page.operator)
  return addressedHead(page, {
    title,
    description: lead,
    path: (language) => legalPath(language, page.about),
  })
}

function addressedHead(page: AddressedPage, said: Said): Head {
  const href = (language: Language) => page.origin + said.path(language)
  return {
    title: `${said.title} · ${publicWords(page.language).siteName}`,
    description: said.description,
    canonical: href(page.language),
    alternates: [
      { language: 'fr', href: href('fr') },
      { language: 'en', href: href('en') },
    ],
    openGraph: {
      title: said.title,
      description: said.description,
      url: href(page.language),
      type: 'website',
      site_name: publicWords(page.language).siteName,
      locale: page.language === 'fr' ? 'fr_FR' : 'en_GB',
    },
  }
}

/** The first words of a text, cut at a space: what a result page or a shared link has room for. */
function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= DESCRIPTION_LENGTH) return flat
  return `${flat.slice(0, DESCRIPTION_LENGTH - 1).replace(/\s\S*$/, '')}…`
}
