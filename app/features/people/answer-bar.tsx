import { createEffect, type JSX, on, Show } from 'solid-js'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import type { Work } from '../../state/work/work.ts'
import type { Answering, Said } from './answering.ts'

type BarProps = { words: PeopleWords; answering: Answering; work: Work }

/** At the bottom: what can be answered to who is ticked, or what was just answered and how to take it back. */
export function AnswerBar(props: BarProps): JSX.Element {
  const { answering } = props
  // One person alone is no « tous les autres ».
  const hasRest = () => answering.rest().length > 0 && answering.people().length > 1
  return (
    <Show when={answering.canAnswer()}>
      <Show
        when={answering.ticked().length > 0}
        fallback={
          <Show when={answering.said() || hasRest()}>
            <div class="actions">
              <Show when={answering.said()}>{(said) => <SaidLine {...props} said={said()} />}</Show>
              <Show when={hasRest()}>
                <p class="actions-row">
                  <RestButton {...props} />
                </p>
              </Show>
            </div>
          </Show>
        }
      >
        <Choices {...props} />
      </Show>
    </Show>
  )
}

function Choices(props: BarProps): JSX.Element {
  const { answering } = props
  const decline = () => answering.able('decline')
  return (
    <div class="actions">
      <p class="actions-line" role="status">
        {props.words.ticked(answering.ticked().length)}
      </p>
      <div class="actions-row answers">
        <Show when={answering.able('offer').length > 0}>
          <button type="button" class="action" onClick={() => answering.offer()}>
            {props.words.offer(answering.able('offer').length)}
          </button>
        </Show>
        <Show when={answering.able('wait').length > 0}>
          <button type="button" class="chip" onClick={() => answering.wait()}>
            {props.words.wait(answering.able('wait').length)}
          </button>
        </Show>
        <Show when={decline().length > 0}>
          <button
            type="button"
            class="chip"
            onClick={() => answering.ask({ form: 'decline', people: decline() })}
          >
            {props.words.decline(decline().length)}
          </button>
        </Show>
      </div>
    </div>
  )
}

function RestButton(props: BarProps): JSX.Element {
  return (
    <button
      type="button"
      class="chip"
      onClick={() => props.answering.ask({ form: 'rest', people: props.answering.rest() })}
    >
      {props.words.rest}
    </button>
  )
}

/** Takes the focus, which stood on what is gone. */
function SaidLine(props: BarProps & { said: Said }): JSX.Element {
  let line: HTMLParagraphElement | undefined
  createEffect(
    on(
      () => props.said,
      () => line?.focus(),
    ),
  )
  const canUndo = () =>
    props.said.kept.some((id) => props.work.outbox().some((one) => one.id === id && one.leftAt === null))
  return (
    <div class="need-undo">
      <p class="actions-said" role="status" tabIndex={-1} ref={line}>
        {props.said.sentence}
      </p>
      <Show when={canUndo()}>
        <button type="button" class="chip" onClick={() => props.answering.undo(props.said.kept)}>
          {props.words.undo}
        </button>
      </Show>
    </div>
  )
}
