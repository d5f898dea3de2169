import { createUniqueId, For, type JSX } from 'solid-js'
import type { ApplyWords } from '#domain/words/fr/application.ts'
import { USUAL_REPLY_DAYS } from '#domain/work/reply-times.ts'
import type { Draft } from './draft.ts'

type SentProps = { draft: Draft; dates: number; replyDays: number | null; words: ApplyWords }

/** Everything that leaves the phone, line by line, and until when there is an answer. */
export function WhatIsSent(props: SentProps): JSX.Element {
  const id = createUniqueId()
  const lines = () => {
    const { sent } = props.words
    const { name, word, age, calls, phone } = props.draft
    return [
      sent.name(name.trim()),
      ...(props.dates > 0 ? [sent.dates(props.dates)] : []),
      ...(word.trim() === '' ? [] : [sent.word]),
      ...(age === 'adult' || age === '16_17' ? [sent[age]] : []),
      ...(age === 'adult' && calls && phone.trim() !== '' ? [sent.phone(phone.trim())] : []),
    ]
  }
  const delay = () =>
    props.replyDays === null ? props.words.usualDelay(USUAL_REPLY_DAYS) : props.words.delay(props.replyDays)
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{props.words.sends}</h2>
      <ul class="dots">
        <For each={lines()}>{(line) => <li>{line}</li>}</For>
      </ul>
      <p class="hint">{props.words.sent.never}</p>
      <p class="apply-delay">{delay()}</p>
    </section>
  )
}
