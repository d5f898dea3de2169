import { createSignal, type JSX, Show } from 'solid-js'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { TEXT_FIELDS } from '#domain/work/mission-doc.ts'
import { announce } from '../../ui/announce.tsx'
import type { Editor, Fault } from './editor.ts'

/** How far what is written got; where it was not taken, why, and what to do. Nothing leaves the screen. */
export function SavedLine(props: { editor: Editor; words: WriteWords }): JSX.Element {
  return (
    <Show
      when={props.editor.saving() === 'fault' && props.editor.fault()}
      fallback={
        <p class="actions-line" role="status">
          {props.words.saving[props.editor.saving()]}
        </p>
      }
    >
      {(fault) => <FaultLine editor={props.editor} fault={fault()} words={props.words} />}
    </Show>
  )
}

function FaultLine(props: { editor: Editor; fault: Fault; words: WriteWords }): JSX.Element {
  const words = () => props.words.work
  const [manual, setManual] = createSignal('')
  const copy = async () => {
    const text = allWords(props.editor)
    try {
      await navigator.clipboard.writeText(text)
      announce(words().copied)
    } catch {
      setManual(text)
    }
  }
  return (
    <div class="write-stopped" role="alert">
      <p>{faultSentence(props.fault, props.words)}</p>
      <p class="row">
        <button type="button" class="chip" onClick={() => props.editor.save()}>
          {words().retry}
        </button>
        <button type="button" class="chip" onClick={copy}>
          {words().copy}
        </button>
      </p>
      <Show when={manual()}>
        <textarea readonly rows={4} aria-label={words().copy} value={manual()} />
      </Show>
    </div>
  )
}

/** Why the outbox did not take it, in words. */
export function faultSentence(fault: Fault, words: WriteWords): string {
  if (fault.reason === 'full' || fault.reason === 'broken') return words.work[fault.reason]
  const tooLong = fault.reason === 'bad_arguments' && fault.details.length > 0
  return tooLong ? words.what.someTooLong : words.work.refusals[fault.reason]
}

function allWords(editor: Editor): string {
  const { texts } = editor.draft()
  return TEXT_FIELDS.flatMap((field) => texts[field] || []).join('\n\n')
}
