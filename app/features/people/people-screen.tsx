import { For, type JSX, Show } from 'solid-js'
import type { PresenceWords } from '#domain/words/fr/hours.ts'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { PresenceScreen, SHEET } from '../hours/presence-screen.tsx'
import type { DeskProps } from '../work/desk.ts'
import { findMission } from '../work/work-docs.ts'
import { AnswerBar } from './answer-bar.tsx'
import { makeAnswering, type NeedPeople } from './answering.ts'
import { DatesSection } from './dates-section.tsx'
import { GroupSection } from './group-section.tsx'
import { OfferSheet } from './offer-sheet.tsx'
import { GROUPS } from './people-of.ts'
import { WordSheet } from './word-sheet.tsx'

type PeopleProps = DeskProps<PeopleWords & { presence: PresenceWords }>

/** « Qui se propose » for one need, or its sheet of presence. */
export function PeopleScreen(props: PeopleProps): JSX.Element {
  const sheet = () =>
    props.detail.endsWith(SHEET)
      ? findMission(props.desk.work.view(), props.detail.slice(0, -SHEET.length))
      : undefined
  return (
    <Show when={sheet()} fallback={<WhoProposes {...props} />}>
      {(mission) => <PresenceScreen words={props.words.presence} desk={props.desk} mission={mission()} />}
    </Show>
  )
}

/** Who asks for which date, in order of arrival, and what the association answers. */
function WhoProposes(props: PeopleProps): JSX.Element {
  const heading = createScreenTitle(
    () => props.words.title,
    () => props.detail,
  )
  const mission = () => findMission(props.desk.work.view(), props.detail)
  return (
    <section class="screen proposals has-actions">
      <a class="back" href={hrefOf('work')}>
        <LineIcon name="back" />
        {props.words.work.back}
      </a>
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <Show
        when={mission()}
        fallback={
          <div class="sheet">
            <h2>{props.words.gone}</h2>
            <p>{props.words.goneLine}</p>
          </div>
        }
      >
        {(one) => (
          <>
            <Proposals {...props} mission={one()} />
            <p>
              <a class="plain-link" href={hrefOf('people', `${one().id}${SHEET}`)}>
                {props.words.presence.link}
              </a>
            </p>
          </>
        )}
      </Show>
    </section>
  )
}

function Proposals(props: NeedPeople): JSX.Element {
  const answering = makeAnswering(props)
  const { asked, people } = answering
  const title = () => props.mission.value.texts.title.trim() || props.words.work.untitled
  const word = () => {
    const one = asked()
    return one === undefined || one.form === 'offer' ? undefined : { ...one, form: one.form }
  }
  return (
    <>
      <p class="proposals-need">{title()}</p>
      <Show
        when={people().length > 0}
        fallback={
          <div class="sheet">
            <h2>{props.words.none}</h2>
            <p>{props.words.noneLine}</p>
          </div>
        }
      >
        <Show when={answering.isReader()}>
          <p class="hint">{props.words.reader}</p>
        </Show>
        <DatesSection words={props.words} answering={answering} />
        <For each={GROUPS}>
          {(group) => (
            <GroupSection words={props.words} answering={answering} group={group} desk={props.desk} />
          )}
        </For>
        <AnswerBar words={props.words} answering={answering} work={props.desk.work} />
      </Show>
      <Show when={asked()?.form === 'offer'}>
        <OfferSheet words={props.words} answering={answering} people={asked()?.people ?? []} />
      </Show>
      <Show when={word()}>
        {(one) => <WordSheet words={props.words} answering={answering} asked={one()} />}
      </Show>
    </>
  )
}
