import { For, type JSX, Show } from 'solid-js'
import type { PrivateSpan } from '#domain/public/private-words.ts'
import { blanksIn } from '#domain/templates.ts'
import type { WriteWords } from '#domain/words/fr/write.ts'
import { TEXT_FIELDS, type TextField } from '#domain/work/mission-doc.ts'
import type { Content } from './edits.ts'
import { listPassages } from './list-passages.ts'
import { type Step, stepHref } from './steps-nav.tsx'

/** Characters around a passage that show where it stands. */
const AROUND = 40

/** Blanks that a template left. */
export function blanksOf({ texts }: Content): number {
  return TEXT_FIELDS.reduce((sum, field) => sum + blanksIn(texts[field]).length, 0)
}

const STEP: Partial<Record<TextField, Step>> = {
  title: 'what',
  description: 'what',
  access: 'more',
  costs: 'more',
  insurance: 'more',
}

/** « Cette page est publique. »: passages about private people, underlined where they stand. Nothing is held back: the author judges. */
export function PrivatePassages(props: {
  mission: string
  content: Content
  words: WriteWords
}): JSX.Element {
  const words = () => props.words.preview
  const passages = () => listPassages(props.content)
  const blanks = () => blanksOf(props.content)
  const fieldWords = (field: TextField) => {
    const names: Partial<Record<TextField, string>> = words().fields
    return names[field] ?? words().fields.proof
  }
  return (
    <section class="part privacy" aria-labelledby="public">
      <h2 id="public">{words().public}</h2>
      <Show when={passages().length > 0}>
        <p>{words().private(passages().length)}</p>
        <ul>
          <For each={passages()}>
            {({ field, span, text, times }) => (
              <li>
                <p>
                  {before(text, span)}
                  <u>{text.slice(span.start, span.end)}</u>
                  {after(text, span)}
                </p>
                <a class="plain-link" href={stepHref(props.mission, STEP[field] ?? 'gives')}>
                  {words().inField(words().kinds[span.kind], fieldWords(field), times)}
                </a>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={blanks() > 0}>
        <p>
          <a class="plain-link" href={stepHref(props.mission, 'what')}>
            {props.words.templates.blanks(blanks())}
          </a>
        </p>
      </Show>
      <p class="hint">{words().notContact}</p>
    </section>
  )
}

/** Cut between two words, and never inside a number: what is left would read as another one. */
function before(text: string, { start }: PrivateSpan): string {
  const near = text.slice(Math.max(0, start - AROUND), start)
  return start > AROUND ? `… ${near.replace(/^\S*\s+(?:\d+\s+)*/, '')}` : near
}

function after(text: string, { end }: PrivateSpan): string {
  const near = text.slice(end, end + AROUND)
  return end + AROUND < text.length ? `${near.replace(/(?:\s+\d+)*\s+\S*$/, '')} …` : near
}
