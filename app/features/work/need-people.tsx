import { createMemo, type JSX, Show } from 'solid-js'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { dayWords } from '../organisation/day-words.ts'
import { countPeople, isAnswer, listPeople } from '../people/people-of.ts'
import { missionOf } from './mission-state.ts'
import type { NeedProps } from './need-card.tsx'

/** « 3 personnes se proposent · 1 réponse promise avant jeudi », which leads to them; nothing when nobody did. */
export function NeedPeople(props: NeedProps): JSX.Element {
  const elan = useElan()
  const { work, now } = props.desk
  const words = () => props.words.people
  const count = createMemo(() => countPeople(listPeople(work.view(), props.mission.id)))
  const isOwn = (entry: { name: string; args: unknown }) =>
    isAnswer(entry) && missionOf(entry) === props.mission.id
  const line = () => {
    const { asking, coming, over, promised, soonest } = count()
    const waiting = work.outbox().filter((entry) => isOwn(entry) && entry.sentAt === null).length
    const stopped = work.parked().filter(isOwn).length
    return [
      asking > 0 && words().asking(asking),
      coming > 0 && words().coming(coming),
      asking + coming === 0 && over > 0 && words().over(over),
      soonest !== null &&
        (soonest <= now()
          ? words().late
          : words().promised(promised, dayWords(soonest, now(), elan.language))),
      waiting > 0 && words().kept(waiting),
      stopped > 0 && words().stopped(stopped),
    ]
      .filter((part) => part !== false)
      .join(' · ')
  }
  return (
    <Show when={line()}>
      <a class="plain-link need-people" href={hrefOf('people', props.mission.id)}>
        {line()}
      </a>
    </Show>
  )
}
