import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { OrganisationWords } from '#domain/words/fr/organisation.ts'
import type { OutboxWords } from '#domain/words/fr/outbox.ts'
import { useElan } from '../../state/elan.tsx'
import { hrefOf } from '../../state/route.ts'
import { saveExport } from '../../state/work/save-export.ts'
import { announce } from '../../ui/announce.tsx'
import { LineIcon } from '../../ui/line-icons.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'
import { agoWords } from './ago-words.ts'
import { ById } from './by-id.tsx'
import { ConflictList } from './conflict-list.tsx'
import type { DeskProps } from './desk.ts'
import { groupEntries } from './entry-words.ts'
import { ForWhom } from './for-whom.tsx'
import { notOwn } from './not-own.ts'
import { ParkedEntry } from './parked-entry.tsx'
import { WaitingGroup } from './waiting-group.tsx'
import { listDocs, mayBegin } from './work-docs.ts'

export type OutboxProps = DeskProps<OutboxWords & { organisation: OrganisationWords }>
/** Something that was taken away, for as long as one stays: « Annuler » puts it back. */
export type Dropped = { said: string; back: () => Promise<void> }

/** « En attente d’envoi »: what waits, what was refused and why, what conflicts; and who sends it, for whom. */
export function OutboxScreen(props: OutboxProps): JSX.Element {
  const { work } = props.desk
  const words = () => props.words
  const heading = createScreenTitle(() => words().title)
  const [dropped, setDropped] = createSignal<readonly Dropped[]>([])
  const outbox = () => notOwn(work.outbox())
  const parked = createMemo(() => notOwn(work.parked()))
  const groups = createMemo(() => groupEntries(outbox()))
  const conflicts = () => listDocs(work.view(), 'conflict')
  const isEmpty = () => outbox().length + parked().length + conflicts().length === 0
  const drop = (one: Dropped) => {
    setDropped([...dropped(), one])
    announce(one.said)
  }
  return (
    <section class="screen outbox">
      <a class="back" href={hrefOf('work')}>
        <LineIcon name="back" />
        {words().work.back}
      </a>
      <h1 class="screen-title" ref={heading}>
        {words().title}
      </h1>
      <ForWhom {...props} />
      <Exchange {...props} isEmpty={isEmpty()} />
      <For each={dropped()}>
        {(one) => <Undo words={words()} dropped={one} onBack={() => setDropped(without(dropped(), one))} />}
      </For>
      <Show when={isEmpty() && dropped().length === 0}>
        <div class="sheet">
          <h2>{words().nothing}</h2>
          <p>{work.state().pulledAt === null ? words().nothingYet : words().nothingLine}</p>
          <Show when={mayBegin(work.view(), work.state().account)}>
            <a class="action wide" href={hrefOf('write', 'new')}>
              {words().work.write}
            </a>
          </Show>
        </div>
      </Show>
      <Show when={parked().length > 0}>
        <section class="part" aria-labelledby="parked">
          <h2 id="parked">{words().refusedTitle}</h2>
          <ul class="needs">
            <ById each={parked()}>{(entry) => <ParkedEntry {...props} entry={entry()} onDrop={drop} />}</ById>
          </ul>
        </section>
      </Show>
      <ConflictList {...props} conflicts={conflicts()} />
      <Show when={groups().length > 0}>
        <section class="part" aria-labelledby="waiting">
          <h2 id="waiting">{words().waiting}</h2>
          <ul class="needs">
            <ById each={groups()}>
              {(group) => <WaitingGroup {...props} group={group()} onDrop={drop} />}
            </ById>
          </ul>
        </section>
      </Show>
      <Show when={work.outbox().length + work.parked().length > 0}>
        <Export {...props} />
      </Show>
    </section>
  )
}

const without = <T,>(list: readonly T[], one: T): T[] => list.filter((other) => other !== one)

/** How the last exchange went, and « Envoyer maintenant » where it can help. */
function Exchange(props: OutboxProps & { isEmpty: boolean }): JSX.Element {
  const elan = useElan()
  const { work, now } = props.desk
  const isRunning = () => work.exchange() === 'running'
  const checked = () => {
    const { pulledAt } = work.state()
    return pulledAt === null ? '' : props.words.checked(agoWords(pulledAt, now(), elan.language))
  }
  const hasAccount = () => work.state().account !== null
  // Where nothing was ever written there was nothing to send.
  const said = () => {
    const exchange = work.exchange()
    return props.isEmpty && exchange === 'never' ? '' : props.words.exchange[exchange]
  }
  return (
    <div class="exchange">
      <p role="status">
        {said()} {checked()}
      </p>
      <Show when={hasAccount() && work.outbox().length > 0}>
        <button
          type="button"
          class="chip"
          aria-disabled={isRunning()}
          onClick={() => !isRunning() && work.exchangeNow()}
        >
          {props.words.sendNow}
        </button>
      </Show>
    </div>
  )
}

function Undo(props: { words: OutboxWords; dropped: Dropped; onBack: () => void }): JSX.Element {
  let undo: HTMLButtonElement | undefined
  onMount(() => undo?.focus())
  const back = async () => {
    await props.dropped.back()
    props.onBack()
  }
  return (
    <p class="sheet need-undo">
      <span>{props.dropped.said}</span>
      <button type="button" class="chip" ref={undo} onClick={back}>
        {props.words.undo}
      </button>
    </p>
  )
}

function Export(props: OutboxProps): JSX.Element {
  const [said, setSaid] = createSignal('')
  const save = async () => {
    await saveExport(props.desk.work, props.words.fileName)
    setSaid(props.words.exported)
  }
  return (
    <section class="part">
      <p class="hint">{props.words.exportLine}</p>
      <button type="button" class="chip" onClick={save}>
        {props.words.exportAll}
      </button>
      <p role="status">{said()}</p>
    </section>
  )
}
