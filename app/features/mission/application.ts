import type { Mission } from '#domain/mission.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { hrefOf } from '../../state/route.ts'
import { isExample, type KnownMission } from './known-mission.ts'

/**
 * The next step towards a mission: a link with what it says of itself, or the sentence that says why there is none. `isHere`: it
 * is a screen of Élan's.
 */
export type Step = { url: string; label: string; line: string; isHere?: true } | { url: null; line: string }

/** Whether one proposes oneself for a mission in Élan: it was published there, and is no example. */
export const takesProposals = ({
  organisation,
  example,
}: Pick<Mission, 'organisation' | 'example'>): boolean => organisation.id !== undefined && !example

/** An address that a browser opens on the web, else null: a feed's `javascript:` never becomes a link. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}

/**
 * How one gets in touch: in Élan, on the source's own page, else on the association's site. An example leads nowhere. `area` is where
 * its text came from, which an address may have to say.
 */
export function nextStep(known: KnownMission, words: MissionWords, area?: string): Step {
  if (isExample(known)) return { url: null, line: words.exampleLine }
  if (known.mission === null) return { url: null, line: words.noLinkYet }
  if (takesProposals(known.mission)) {
    const url = hrefOf('apply', area === undefined ? known.number : `${known.number}-${area}`)
    return { url, label: words.apply, line: words.applyLine, isHere: true }
  }
  return stepOf(known.mission, words)
}

function stepOf({ applicationUrl, source, organisation }: Mission, words: MissionWords): Step {
  const application = webAddress(applicationUrl)
  if (application !== null) {
    const isOwn = hostOf(application) === hostOf(webAddress(organisation.url))
    const label = isOwn ? words.goToSite : words.goTo(source.name)
    return { url: application, label, line: words.signUpOn(isOwn ? organisation.name : source.name) }
  }
  const site = webAddress(organisation.url)
  if (site !== null) return { url: site, label: words.goToSite, line: words.siteOnly }
  return { url: null, line: words.noLink }
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null
}
