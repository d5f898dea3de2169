import { type PrivateSpan, privateSpans } from '#domain/public/private-words.ts'
import { TEXT_FIELDS, type TextField } from '#domain/work/mission-doc.ts'
import type { Content } from './edits.ts'

/** `span` is where it stands first in its text. */
export type Passage = { field: TextField; span: PrivateSpan; text: string; times: number }

/** What the public texts say of private people, in order; what a text repeats is told once. The contact is never public. */
export function listPassages({ texts }: Pick<Content, 'texts'>): Passage[] {
  return TEXT_FIELDS.filter((field) => field !== 'contact').flatMap((field) =>
    passagesIn(field, texts[field]),
  )
}

function passagesIn(field: TextField, text: string): Passage[] {
  const found = new Map<string, Passage>()
  for (const span of privateSpans(text)) {
    const said = `${span.kind} ${text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/[\s.-]+/g, ' ')}`
    const before = found.get(said)
    if (before === undefined) found.set(said, { field, span, text, times: 1 })
    else before.times += 1
  }
  return [...found.values()]
}
