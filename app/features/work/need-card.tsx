import { type JSX, Show } from 'solid-js'
import type { WorkWords } from '#domain/words/fr/work.ts'
import type { DeskProps } from './desk.ts'
import type { MissionState } from './mission-state.ts'
import { NeedActions } from './need-actions.tsx'
import { NeedPeople } from './need-people.tsx'
import { NeedRefusal } from './need-refusal.tsx'
import { StateLine } from './state-line.tsx'
import { stepHref } from './steps-nav.tsx'
import { isOnlyRead, type MissionDocument } from './work-docs.ts'

/** A need that was deleted, and how it comes back. */
export type Removed = { title: string; back: () => Promise<unknown> }
/** What was just done to a need, and how it is undone. */
export type Done = { said: string; back: () => Promise<unknown> }
export type NeedProps = DeskProps<WorkWords> & {
  mission: MissionDocument
  state: MissionState
  done: Done | undefined
  onDone: (done: Done | undefined) => void
  onDeleted: (removed: Removed) => void
}

/** The need's title as somewhere to go on from. */
export const titleId = (mission: string): string => `need-${mission}`

/** One need of the list: its title leads to it, its state is said in words. */
export function NeedCard(props: NeedProps): JSX.Element {
  const title = () => props.mission.value.texts.title.trim() || props.words.untitled
  const isDraft = () => props.state.status === 'draft'
  const isReader = () => isOnlyRead(props.desk.work, props.mission.id)
  const preview = () => stepHref(props.mission.id, 'preview')
  return (
    <li class="sheet need">
      <h3>
        <a
          id={titleId(props.mission.id)}
          href={isDraft() && !isReader() ? stepHref(props.mission.id, 'what') : preview()}
        >
          {title()}
        </a>
      </h3>
      <StateLine words={props.words} state={props.state} now={props.desk.now()} />
      <NeedPeople {...props} />
      <Show
        when={!isReader()}
        fallback={
          <p class="row">
            <a class="chip" href={preview()} aria-label={`${props.words.see}, ${title()}`}>
              {props.words.see}
            </a>
          </p>
        }
      >
        <Show when={props.state.status === 'refused' || props.state.status === 'hidden'}>
          <NeedRefusal {...props} />
        </Show>
        <NeedActions {...props} title={title()} />
      </Show>
    </li>
  )
}
