import type { JSX } from 'solid-js'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { type TextField as Field, TEXT_LONGEST } from '#domain/work/mission-doc.ts'
import type { Editor } from './editor.ts'
import { TextField } from './text-field.tsx'

type Props = {
  editor: Editor
  words: WriteWords
  field: Field
  label: string
  hint?: string
  lines?: number
}

/** From this share of its longest on, a text says how much is left. */
const NEAR_END = 0.85

/** One text of a mission: noted at each key, saved when it is left. */
export function MissionTextField(props: Props): JSX.Element {
  const text = () => props.editor.draft().texts[props.field]
  const room = () => TEXT_LONGEST[props.field] - text().length
  const left = () =>
    room() >= 0 && text().length > NEAR_END * TEXT_LONGEST[props.field]
      ? props.words.what.left(room())
      : undefined
  const fault = () => {
    if (room() < 0) return props.words.what.tooLong(-room())
    const stopped = props.editor.fault()
    const isAsked = stopped?.reason === 'incomplete' && stopped.details.includes(props.field)
    return isAsked ? props.words.what.needed : undefined
  }
  return (
    <TextField
      id={`write-${props.field}`}
      label={props.label}
      hint={props.hint}
      value={text()}
      lines={props.lines}
      left={left()}
      fault={fault()}
      onInput={(value) => props.editor.setText(props.field, value)}
      onLeave={() => props.editor.save()}
    />
  )
}
