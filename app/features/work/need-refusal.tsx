import { createSignal, type JSX, Show } from 'solid-js'
import { announce } from '../../ui/announce.tsx'
import type { NeedProps } from './need-card.tsx'
import { TextField } from './text-field.tsx'

const LONGEST = 1000

/** Why a need was refused: the rule, the sentence to change, and one appeal to somebody else. */
export function NeedRefusal(props: NeedProps): JSX.Element {
  const review = () => props.mission.value.review
  const words = () => props.words
  const rule = () => {
    const { rule } = review()
    return rule === null ? undefined : words().rules[rule]
  }
  return (
    <div class="need-refusal">
      <Show when={rule()}>
        {(sentence) => (
          <p>
            <strong>{words().rule}</strong> {sentence()}
          </p>
        )}
      </Show>
      <Show when={review().sentence}>
        {(sentence) => (
          <p>
            <strong>{words().sentence}</strong> <q>{sentence()}</q>
          </p>
        )}
      </Show>
      <p class="hint">{words().refusedHow}</p>
      <Show when={!review().appealed} fallback={<p class="hint">{words().appealed}</p>}>
        <Appeal {...props} />
      </Show>
    </div>
  )
}

function Appeal(props: NeedProps): JSX.Element {
  const [text, setText] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const said = text().trim().replaceAll(/\s+/g, ' ')
    if (said === '') return setFault(props.words.appealEmpty)
    if (said.length > LONGEST) return setFault(props.words.appealLong(said.length - LONGEST))
    const { organisation } = props.mission.value
    const kept = await props.desk.work.mutate('mission_appeal', {
      organisation,
      mission: props.mission.id,
      text: said,
    })
    if (!kept.ok) return setFault(stoppedWords(kept.reason, props.words))
    announce(props.words.appealKept)
  }
  return (
    <details class="more">
      <summary class="chip quiet">{props.words.appeal}</summary>
      <form noValidate onSubmit={send}>
        <p>{props.words.appealLine}</p>
        <TextField
          label={props.words.appealField}
          lines={3}
          value={text()}
          onInput={setText}
          fault={fault()}
        />
        <button type="submit" class="chip">
          {props.words.appealSend}
        </button>
      </form>
    </details>
  )
}

/** Why something was not kept, in words. */
export function stoppedWords(
  reason: keyof NeedProps['words']['refusals'] | 'full' | 'broken',
  words: NeedProps['words'],
): string {
  return reason === 'full' || reason === 'broken' ? words[reason] : words.refusals[reason]
}
