import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import type { ConflictWords } from '#domain/words/fr/conflict.ts'
import { goTo, hrefOf } from '../../state/route.ts'
import { announce } from '../../ui/announce.tsx'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { DeletedConflict } from './deleted-conflict.tsx'
import type { DeskProps } from './desk.ts'
import { stoppedWords } from './need-refusal.tsx'
import { StatusConflict } from './status-conflict.tsx'
import { TextConflict } from './text-conflict.tsx'
import { type ConflictDocument, findMission, listDocs, type MissionDocument } from './work-docs.ts'

export type Choice = { choice: 'keep' | 'take' | 'write'; text?: string }
export type ConflictProps = DeskProps<ConflictWords> & {
  conflict: ConflictDocument
  settle: (choice: Choice) => Promise<void>
}

/** Two versions of one thing: a person picks, and neither is lost before. */
export function ConflictScreen(props: DeskProps<ConflictWords>): JSX.Element {
  const { work } = props.desk
  const [fault, setFault] = createSignal<string>()
  const conflict = createMemo(() => listDocs(work.view(), 'conflict').find(({ id }) => id === props.detail))
  const mission = createMemo(() => {
    const found = conflict()
    return found === undefined ? undefined : findMission(work.view(), found.value.mission)
  })
  const title = () => titleOf(conflict(), props.words)
  const heading = createScreenTitle(title, () => props.detail)
  // What the person saw when they opened it: a third version that arrives meanwhile is not overwritten.
  const seen = mission()?.writers[conflict()?.value.field ?? ''] ?? null
  const settle = async ({ choice, text }: Choice) => {
    const found = conflict()
    if (found === undefined) return
    const { organisation, mission: id } = found.value
    const kept = await work.mutate('conflict_settle', {
      organisation,
      mission: id,
      conflict: found.id,
      choice,
      text: text ?? null,
      over: seen,
    })
    if (!kept.ok) return void setFault(stoppedWords(kept.reason, props.words.outbox.work))
    announce(props.words.done)
    goTo('work')
  }
  return (
    <section class="screen conflict">
      <BackLink label={props.words.back} href={hrefOf('outbox')} />
      <h1 class="screen-title" ref={heading}>
        {title()}
      </h1>
      <Show when={mission()?.value.texts.title}>
        {(need) => (
          <p>
            <strong>{need()}</strong>
          </p>
        )}
      </Show>
      <p class="write-fault" role="alert">
        {fault()}
      </p>
      <Show when={conflict()} fallback={<Settled words={props.words} />}>
        {(one) => <Body {...props} conflict={one()} mission={mission()} settle={settle} />}
      </Show>
    </section>
  )
}

function Body(props: ConflictProps & { mission: MissionDocument | undefined }): JSX.Element {
  const field = () => props.conflict.value.field
  return (
    <Show when={field() !== 'deleted' && props.mission} fallback={<DeletedConflict {...props} />}>
      {(mission) => (
        <Show when={field() === 'status'} fallback={<TextConflict {...props} mission={mission()} />}>
          <StatusConflict {...props} mission={mission()} />
        </Show>
      )}
    </Show>
  )
}

function titleOf(conflict: ConflictDocument | undefined, words: ConflictWords): string {
  const field = conflict?.value.field
  if (field === undefined) return words.goneTitle
  return field === 'deleted' ? words.deleted.title : field === 'status' ? words.status.title : words.title
}

function Settled(props: { words: ConflictWords }): JSX.Element {
  return (
    <>
      <p>{props.words.goneLine}</p>
      <p class="row">
        <a class="action" href={hrefOf('work')}>
          {props.words.outbox.work.back}
        </a>
      </p>
    </>
  )
}

/** Whether the person who looks wrote what the conflict holds. */
export function isMine({ conflict, desk }: ConflictProps): boolean {
  const { account, device } = desk.work.state()
  return conflict.value.account === (account ?? device)
}

/**
 * Who wrote the version that is not mine. A text that stands does not say its author: where an association has one other member, it is
 * theirs.
 */
export function otherName(props: ConflictProps): string {
  const { conflict, desk } = props
  if (!isMine(props)) return conflict.value.name
  const { account } = desk.work.state()
  const others = listDocs(desk.work.view(), 'member').filter(
    ({ value }) => value.organisation === conflict.value.organisation && value.account !== account,
  )
  return others.length === 1 ? (others[0]?.value.name ?? '') : ''
}
