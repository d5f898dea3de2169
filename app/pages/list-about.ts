import type { Page, PublicMission } from '#domain/pages.ts'
import { areaPath, communePath, missionPath } from '#domain/public/addresses.ts'

/** schema.org data of a commune's page: a collection of missions, about a city. */
export function communeAbout(page: Extract<Page, { kind: 'commune' }>, missions: PublicMission[]): unknown {
  const { commune } = page
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: page.origin + communePath(page.language, commune),
    inLanguage: page.language,
    about: {
      '@type': 'City',
      name: commune.name,
      containedInPlace: { '@type': 'AdministrativeArea', name: commune.areaName },
    },
    mainEntity: itemList(page, missions),
  }
}

/** schema.org data of a département's page. */
export function areaAbout(page: Extract<Page, { kind: 'area' }>, missions: PublicMission[]): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: page.origin + areaPath(page.language, page.area),
    inLanguage: page.language,
    about: { '@type': 'AdministrativeArea', name: page.areaName },
    mainEntity: itemList(page, missions),
  }
}

function itemList(page: Extract<Page, { kind: 'commune' | 'area' }>, missions: PublicMission[]) {
  return {
    '@type': 'ItemList',
    numberOfItems: missions.length,
    itemListElement: missions.map((mission, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      url: page.origin + missionPath(page.language, mission.number),
      name: mission.title,
    })),
  }
}
