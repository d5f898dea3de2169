import type { JSX } from 'solid-js'
import type { ApplyWords } from '#domain/words/fr/application.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import type { Draft } from './draft.ts'
import { LONGEST_WORD, said } from './form-faults.ts'

/** From so many characters before the end on, it is said how many are left. */
const NEAR_END = 80

type WordProps = {
  draft: Draft
  change: (part: Partial<Draft>) => void
  fault: number | true | undefined
  words: ApplyWords
}

/** A word for the association. What is pasted is not cut. */
export function WordField(props: WordProps): JSX.Element {
  const left = () => {
    const count = LONGEST_WORD - props.draft.word.trim().length
    return count >= 0 && count <= NEAR_END ? props.words.wordLeft(count) : undefined
  }
  return (
    <div classList={{ 'is-wrong': props.fault !== undefined }}>
      <FieldFrame
        class="field"
        faultClass="fault"
        label={props.words.word}
        hint={props.words.wordHint}
        left={left()}
        fault={said(props.fault, '', props.words.faults.word)}
      >
        {(control) => (
          <textarea
            id={control.id}
            rows={3}
            value={props.draft.word}
            aria-invalid={control.isWrong}
            aria-describedby={control.describedBy}
            onInput={(event) => props.change({ word: event.currentTarget.value })}
          />
        )}
      </FieldFrame>
    </div>
  )
}
