import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { hrefOf } from '../../state/route.ts'
import type { Kept, Waiting } from '../../state/work/work.ts'
import { announce } from '../../ui/announce.tsx'
import { mayApply, takeableBack } from './engagement.ts'
import type { OneProps } from './engagement-card.tsx'
import { titleOf } from './engagement-title.ts'

/** What the person may do with it now. What did not leave yet can be taken back whole. */
export function EngagementSteps(props: OneProps): JSX.Element {
  const { work } = props.place
  const [stopped, setStopped] = createSignal('')
  const status = () => props.one.doc.status
  const doc = () => props.one.doc
  const take = async (write: () => Promise<Kept>, done: string) => {
    const kept = await write()
    setStopped(kept.ok ? '' : sentenceOf(kept, props.words))
    if (kept.ok) announce(done)
  }
  const { said } = props.words
  const names = () => ({ organisation: doc().organisation, mission: doc().mission })
  const come = () =>
    take(
      () => work.mutate('application_confirm', { ...names(), slots: doc().slots }),
      said.application_confirm,
    )
  const withdraw = async () => {
    if (props.one.isNew && takeableBack(props.one).length > 0) return props.onDrop(await dropAll(props))
    await take(() => work.mutate('application_withdraw', names()), said.application_withdraw)
  }
  const label = (what: string) => props.words.of(what, titleOf(props))
  return (
    <>
      <p class="fault" role="alert">
        {stopped()}
      </p>
      <Switch>
        <Match when={status() === 'offered'}>
          <p class="row">
            <Show when={doc().consent !== 'needed'}>
              <button type="button" class="action" aria-label={label(props.words.come)} onClick={come}>
                {props.words.come}
              </button>
            </Show>
            <button type="button" class="chip" aria-label={label(props.words.cannot)} onClick={withdraw}>
              {props.words.cannot}
            </button>
          </p>
        </Match>
        <Match when={undoable(props.one)}>{(last) => <Undo {...props} last={last()} />}</Match>
        <Match when={status() === 'coming'}>
          <p class="row">
            <button
              type="button"
              class="chip"
              aria-label={label(props.words.cannotAnyMore)}
              onClick={withdraw}
            >
              {props.words.cannotAnyMore}
            </button>
          </p>
        </Match>
        <Match when={status() === 'proposed' || status() === 'waitlisted'}>
          <p class="row">
            <button type="button" class="chip" aria-label={label(props.words.takeBack)} onClick={withdraw}>
              {props.words.takeBack}
            </button>
          </p>
        </Match>
        <Match when={mayApply(props.one)}>
          <Again {...props} />
        </Match>
      </Switch>
    </>
  )
}

/** A « Je viens » or a « Je ne peux plus venir » that did not leave: « Annuler » takes it back. */
function undoable({ last, isNew }: OneProps['one']): Waiting | undefined {
  if (last === undefined || last.leftAt !== null || isNew) return undefined
  return last.name === 'application_send' ? undefined : last
}

function Undo(props: OneProps & { last: Waiting }): JSX.Element {
  const undo = async () => {
    await props.place.work.drop(props.last.id)
    announce(props.words.said.restored)
  }
  return (
    <p class="row">
      <button
        type="button"
        class="chip"
        aria-label={props.words.of(props.words.undo, titleOf(props))}
        onClick={undo}
      >
        {props.words.undo}
      </button>
    </p>
  )
}

/** After silence or an end: other missions, or this one again. */
function Again(props: OneProps): JSX.Element {
  const note = () => props.noteOf(props.one.id)
  const isReleased = () => props.one.doc.status === 'released'
  return (
    <p class="row">
      <Show when={isReleased()}>
        <a class="action" href={hrefOf('list')}>
          {props.words.list}
        </a>
      </Show>
      <Show when={note()}>
        {(known) => (
          <a
            class="chip"
            href={hrefOf('apply', known().number)}
            aria-label={props.words.of(props.words.again, titleOf(props))}
          >
            {props.words.again}
          </a>
        )}
      </Show>
    </p>
  )
}

/** Takes back all that never left of a proposal; answers how to put it back. */
async function dropAll({ one, place }: OneProps): Promise<() => Promise<void>> {
  const gone: NonNullable<Awaited<ReturnType<typeof place.work.drop>>>[] = []
  for (const { id } of takeableBack(one).toReversed()) {
    const dropped = await place.work.drop(id)
    if (dropped !== undefined) gone.unshift(dropped)
  }
  return async () => {
    for (const entry of gone) await place.work.putBack(entry)
  }
}

function sentenceOf(kept: Extract<Kept, { ok: false }>, words: OneProps['words']): string {
  if (kept.reason === 'full' || kept.reason === 'broken') return words[kept.reason]
  return words.refusals[kept.reason]
}
