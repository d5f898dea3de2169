import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { MissionStatus } from '#domain/work/mission-doc.ts'
import { goTo } from '../../state/route.ts'
import { announce } from '../../ui/announce.tsx'
import { duplicateOf } from './duplicate.ts'
import { type Done, type NeedProps, titleId } from './need-card.tsx'
import { stoppedWords } from './need-refusal.tsx'
import { stepStatus } from './step-status.ts'
import { stepHref } from './steps-nav.tsx'

type Way = 'resume' | 'pause' | 'close' | 'delete'

/** What may be done from each status. */
const WAYS: Record<MissionStatus, readonly Way[]> = {
  draft: ['delete'],
  published: ['pause', 'close'],
  paused: ['resume', 'close'],
  closed: ['resume', 'delete'],
}
const TO = { resume: 'published', pause: 'paused', close: 'closed' } as const

/** Edit at one tap; the rest behind « Autres actions ». What was done can be undone where it was done. */
export function NeedActions(props: NeedProps & { title: string }): JSX.Element {
  const { work } = props.desk
  const [fault, setFault] = createSignal<string>()
  const target = () => ({ organisation: props.mission.value.organisation, mission: props.mission.id })
  const go = async (way: Exclude<Way, 'delete'>) => {
    const stepped = await stepStatus(work, target(), props.mission.value.status, TO[way])
    setFault(stepped.ok ? undefined : stoppedWords(stepped.reason, props.words))
    if (!stepped.ok) return
    const said = props.words.done[TO[way]]
    props.onDone({ said, back: stepped.back })
    announce(said)
  }
  const remove = async () => {
    const mission = target()
    const kept = await work.mutate('mission_delete', { ...mission, seen: props.mission.writers })
    if (!kept.ok) return setFault(stoppedWords(kept.reason, props.words))
    announce(props.words.deleted(props.title))
    props.onDeleted({
      title: props.title,
      back: async () => (await work.drop(kept.id)) ?? work.mutate('mission_restore', mission),
    })
  }
  const copy = async () => {
    const mission = props.desk.newId()
    const content = duplicateOf(props.mission.value, props.desk.now(), props.desk.newId)
    const kept = await work.mutate('mission_create', { ...content, ...target(), mission })
    if (!kept.ok) return setFault(stoppedWords(kept.reason, props.words))
    announce(props.words.duplicated)
    goTo('write', `${mission}.what`)
  }
  const label = (way: Way) => `${props.words[way]}, ${props.title}`
  return (
    <>
      <p class="write-fault" role="alert">
        {fault()}
      </p>
      <Show when={props.done} keyed>
        {(done) => <Undo {...props} done={done} />}
      </Show>
      <div class="row">
        <a
          class="chip"
          href={stepHref(props.mission.id, 'what')}
          aria-label={`${props.words.change}, ${props.title}`}
        >
          {props.words.change}
        </a>
        <details class="more">
          <summary class="chip quiet">
            {props.words.more}
            <span class="unseen">, {props.title}</span>
          </summary>
          <div class="row">
            <a
              class="chip"
              href={stepHref(props.mission.id, 'preview')}
              aria-label={`${props.words.see}, ${props.title}`}
            >
              {props.words.see}
            </a>
            <For each={WAYS[props.mission.value.status]}>
              {(way) => (
                <button
                  type="button"
                  class="chip"
                  aria-label={label(way)}
                  onClick={() => (way === 'delete' ? remove() : go(way))}
                >
                  {props.words[way]}
                </button>
              )}
            </For>
            <button
              type="button"
              class="chip"
              aria-label={`${props.words.duplicate}, ${props.title}`}
              onClick={copy}
            >
              {props.words.duplicate}
            </button>
          </div>
        </details>
      </div>
    </>
  )
}

function Undo(props: NeedProps & { done: Done }): JSX.Element {
  let undo: HTMLButtonElement | undefined
  onMount(() => undo?.focus())
  const back = async () => {
    const title = titleId(props.mission.id)
    await props.done.back()
    props.onDone(undefined)
    document.getElementById(title)?.focus()
  }
  return (
    <p class="need-undo">
      <span>{props.done.said}</span>
      <button type="button" class="chip" ref={undo} onClick={back}>
        {props.words.undo}
      </button>
    </p>
  )
}
