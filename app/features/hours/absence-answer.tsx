import { createSignal, type JSX, Show } from 'solid-js'
import { TextField } from '../work/text-field.tsx'
import type { HeldProps } from './held-card.tsx'
import { stoppedWords } from './stopped-words.ts'

/** What I say of an absence that was noted: I was there, or why not. */
export function AbsenceAnswer(props: HeldProps): JSX.Element {
  const said = () => props.one.value?.answer
  const [text, setText] = createSignal(said()?.text ?? '')
  const [stopped, setStopped] = createSignal('')
  const answer = async (wasHere: boolean) => {
    const { organisation, held } = props.one
    const args = { organisation, ...held, wasHere, text: text().trim().slice(0, 300) }
    setStopped(stoppedWords(await props.place.work.mutate('presence_answer', args), props.hours) ?? '')
  }
  return (
    <>
      <p class="hint">{props.hours.absentLine}</p>
      <Show when={said()}>
        {(one) => <p class="notice">{props.hours.answered(one().wasHere, one().text)}</p>}
      </Show>
      <TextField label={props.hours.answerField} value={text()} onInput={setText} />
      <p class="row">
        <button type="button" class="chip" onClick={() => answer(true)}>
          {props.hours.wasHere}
        </button>
        <button type="button" class="chip" onClick={() => answer(false)}>
          {props.hours.wasNot}
        </button>
      </p>
      <p class="fault" role="alert">
        {stopped()}
      </p>
    </>
  )
}
