import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { WorkWords } from '#domain/words/fr/work.ts'
import { townsOfFrance } from '../../state/geo-files.ts'
import { hrefOf } from '../../state/route.ts'
import { LineIcon } from '../../ui/line-icons.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { byPromise } from '../people/people-of.ts'
import type { DeskProps } from './desk.ts'
import { rescueScratches } from './editor.ts'
import { groupEntries } from './entry-words.ts'
import { listMissions, missionState, sourcesOf } from './mission-state.ts'
import { type Done, NeedCard, type Removed } from './need-card.tsx'
import { notOwn } from './not-own.ts'
import { listDocs, type MissionDocument, mayBegin } from './work-docs.ts'

const GROUPS = ['draft', 'asks', 'live', 'over'] as const
type Group = (typeof GROUPS)[number]
const GROUP_OF = {
  draft: 'draft',
  refused: 'asks',
  hidden: 'asks',
  reading: 'live',
  online: 'live',
  paused: 'live',
  closed: 'over',
} as const

/** « Mes besoins »: what the organisation looks for, drafts first, each with how far it got. */
export function WorkScreen(props: DeskProps<WorkWords>): JSX.Element {
  const { work } = props.desk
  const heading = createScreenTitle(() => props.words.title)
  const sources = createMemo(() => sourcesOf(work))
  const missions = createMemo(() => listMissions(listDocs(work.view(), 'mission'), sources()))
  const groupOf = (mission: MissionDocument): Group => GROUP_OF[missionState(mission, sources()).status]
  const idsIn = (group: Group) =>
    byPromise(
      missions().flatMap((one) => (groupOf(one) === group ? [one.id] : [])),
      listDocs(work.view(), 'application'),
    )
  // A need that is closed moves to another group: what undoes it goes with it.
  const [done, setDone] = createSignal<ReadonlyMap<string, Done | undefined>>(new Map())
  const [removed, setRemoved] = createSignal<readonly Removed[]>([])
  onMount(() => {
    rescueScratches(work, props.desk.tab).catch(() => {})
    // A need can then be placed without a network.
    townsOfFrance().catch(() => {})
  })
  return (
    <section class="screen work has-actions">
      <h1 class="screen-title" ref={heading}>
        {props.words.title}
      </h1>
      <ToSend {...props} />
      <For each={removed()}>
        {(one) => (
          <RemovedNeed
            words={props.words}
            removed={one}
            onBack={() => setRemoved(removed().filter((other) => other !== one))}
          />
        )}
      </For>
      <Show
        when={missions().length > 0}
        fallback={<Empty words={props.words} hasRemoved={removed().length > 0} />}
      >
        <For each={GROUPS}>
          {(group) => (
            <Show when={idsIn(group).length > 0}>
              <section class="part" aria-labelledby={`needs-${group}`}>
                <h2 id={`needs-${group}`}>{props.words.groups[group]}</h2>
                <ul class="needs">
                  <For each={idsIn(group)}>
                    {(id) => (
                      <Show when={missions().find((one) => one.id === id)}>
                        {(mission) => (
                          <NeedCard
                            {...props}
                            mission={mission()}
                            state={missionState(mission(), sources())}
                            done={done().get(id)}
                            onDone={(one) => setDone(new Map(done()).set(id, one))}
                            onDeleted={(one) => setRemoved([...removed(), one])}
                          />
                        )}
                      </Show>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
          )}
        </For>
      </Show>
      <Show when={work.state().account !== null}>
        <a class="row-link" href={hrefOf('organisation')}>
          <strong>{props.words.organisation}</strong>
          <span>{props.words.organisationLine}</span>
          <LineIcon name="next" />
        </a>
      </Show>
      <div class="actions">
        <Show
          when={mayBegin(work.view(), work.state().account)}
          fallback={<p class="actions-line">{props.words.onlyReads}</p>}
        >
          <p class="actions-row">
            <a class="action" href={hrefOf('write', 'new')}>
              {props.words.write}
            </a>
          </p>
        </Show>
      </div>
    </section>
  )
}

/** A need that was deleted, with a way back for as long as one stays. */
function RemovedNeed(props: { words: WorkWords; removed: Removed; onBack: () => void }): JSX.Element {
  let undo: HTMLButtonElement | undefined
  onMount(() => undo?.focus())
  const back = async () => {
    await props.removed.back()
    props.onBack()
  }
  return (
    <p class="sheet need-undo">
      <span>{props.words.deleted(props.removed.title)}</span>
      <button type="button" class="chip" ref={undo} onClick={back}>
        {props.words.undo}
      </button>
    </p>
  )
}

function ToSend(props: DeskProps<WorkWords>): JSX.Element {
  const { work } = props.desk
  const count = () => groupEntries(notOwn(work.outbox())).length + notOwn(work.parked()).length
  const asked = () => notOwn(work.parked()).length + listDocs(work.view(), 'conflict').length
  return (
    <Show when={count() + asked() > 0}>
      <a class="row-link" href={hrefOf('outbox')}>
        <strong>{props.words.toSend(count())}</strong>
        <span>{asked() > 0 ? props.words.toSendStopped(asked()) : props.words.toSendLine}</span>
        <LineIcon name="next" />
      </a>
    </Show>
  )
}

function Empty(props: { words: WorkWords; hasRemoved: boolean }): JSX.Element {
  return (
    <Show when={!props.hasRemoved}>
      <div class="sheet">
        <h2>{props.words.empty}</h2>
        <p>{props.words.emptyLine}</p>
      </div>
    </Show>
  )
}
