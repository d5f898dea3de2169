import { createSignal, createUniqueId, For, type JSX } from 'solid-js'
import type { ModerationWords } from '#domain/words/fr/moderation.ts'
import { REVIEW_RULES, type ReviewRule } from '#domain/work/mission-doc.ts'
import { isLine } from '../organisation/create-form.tsx'
import { TextArea } from '../organisation/text-area.tsx'

export type Because = { rule: ReviewRule; sentence: string }

type VerdictProps = {
  verdict: 'refuse' | 'hide'
  words: ModerationWords
  isBusy: boolean
  onSend: (because: Because) => void
  onCancel: () => void
}

/** A refusal, or taking down: the rule and the sentence, both read by the association. */
export function VerdictForm(props: VerdictProps): JSX.Element {
  const id = createUniqueId()
  const [rule, setRule] = createSignal<ReviewRule | ''>('')
  const [sentence, setSentence] = createSignal('')
  const [isChecked, setChecked] = createSignal(false)
  const ruleFault = () => (isChecked() && rule() === '' ? props.words.ruleFault : undefined)
  const sentenceFault = () =>
    isChecked() && !isLine(sentence(), 500) ? props.words.sentenceFault : undefined
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setChecked(true)
    const chosen = rule()
    if (chosen !== '' && isLine(sentence(), 500))
      return props.onSend({ rule: chosen, sentence: sentence().trim() })
    ;(event.currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }
  const isRefusal = () => props.verdict === 'refuse'
  return (
    <form
      class="part"
      noValidate
      onSubmit={send}
      aria-label={isRefusal() ? props.words.refuseTitle : props.words.hideTitle}
    >
      <div class="field">
        <label for={id}>{props.words.rule}</label>
        <select
          id={id}
          aria-invalid={ruleFault() !== undefined}
          aria-describedby={`${id}-fault`}
          ref={(select) => queueMicrotask(() => select.focus())}
          onChange={(event) => setRule(event.currentTarget.value as ReviewRule | '')}
        >
          <option value="">—</option>
          <For each={REVIEW_RULES}>{(one) => <option value={one}>{props.words.rules[one]}</option>}</For>
        </select>
        <p class="fault" id={`${id}-fault`} role="alert">
          {ruleFault()}
        </p>
      </div>
      <TextArea
        label={props.words.sentence}
        hint={props.words.sentenceHint}
        lines={2}
        value={sentence()}
        onInput={setSentence}
        fault={sentenceFault()}
      />
      <div class="row">
        <button type="submit" class="action" aria-disabled={props.isBusy}>
          {isRefusal() ? props.words.sendRefusal : props.words.sendHide}
        </button>
        <button type="button" class="chip" onClick={() => props.onCancel()}>
          {props.words.cancel}
        </button>
      </div>
    </form>
  )
}
