import { For, type JSX } from 'solid-js'
import type { QueuedReview } from '#domain/wire/moderation.ts'
import type { MissionWords } from '#domain/words/fr/mission.ts'
import { previewMission } from '#domain/work/public-mission.ts'
import { useElan } from '../../state/elan.tsx'
import { factsOf } from '../mission/facts.ts'
import { GivesSection } from '../mission/gives-section.tsx'
import { knownMission } from '../mission/known-mission.ts'
import { MissionHead } from '../mission/mission-head.tsx'
import { MissionTexts } from '../mission/mission-texts.tsx'

/** A mission that waits, drawn by the very parts that citizens will read it in. */
export function CitizenView(props: {
  review: Pick<QueuedReview, 'id' | 'mission'> & {
    organisation: Pick<QueuedReview['organisation'], 'name' | 'url' | 'description'>
  }
  words: MissionWords
  line: string
}): JSX.Element {
  const elan = useElan()
  const known = () => {
    const { id, mission, organisation } = props.review
    const preview = previewMission(id, mission, organisation, elan.clock().day)
    return knownMission(preview.number, null, preview)
  }
  const facts = () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const reader = { language: elan.language, words: props.words, today: elan.clock().day, zone }
    return factsOf(known(), reader, { distance: null, checkedDays: null })
  }
  return (
    <div class="citizen">
      <p class="hint">{props.line}</p>
      <MissionHead known={known()} words={props.words} />
      <p class="mission-title">{known().mission?.title}</p>
      <p class="mission-by">{props.words.by(known().mission?.organisation.name ?? '')}</p>
      <dl class="facts">
        <For each={facts()}>
          {(fact) => (
            <div>
              <dt>{props.words.facts[fact.name]}</dt>
              <dd>
                <For each={fact.lines}>{(line) => <span>{line}</span>}</For>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <GivesSection known={known()} words={props.words} />
      <MissionTexts known={known()} words={props.words} isComing={false} isQueued />
    </div>
  )
}
