import { createSignal, type JSX, Show } from 'solid-js'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { DECLINE_REASONS } from '#domain/work/application-doc.ts'
import { useElan } from '../../state/elan.tsx'
import { Picks } from '../../ui/picks.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextField } from '../work/text-field.tsx'
import type { Word } from './answer-people.ts'
import type { Answering, Asked } from './answering.ts'
import { namesWords } from './said-dates.ts'

type WordProps = {
  words: PeopleWords
  answering: Answering
  asked: Asked & { form: 'decline' | 'rest' | 'cancel' }
}

const LONGEST = 500

/** A no, a seat that is cancelled, or one kind message to all who still wait. */
export function WordSheet(props: WordProps): JSX.Element {
  const elan = useElan()
  const { answering, asked, words } = props
  const { form } = asked
  const people = asked.people
  const [reason, setReason] = createSignal<(typeof DECLINE_REASONS)[number]>()
  const [message, setMessage] = createSignal(form === 'rest' ? words.restPrefilled : '')
  const [fault, setFault] = createSignal<string>()
  const tooLong = () => {
    const over = message().trim().length - LONGEST
    return over > 0 ? words.wordLong(over) : undefined
  }
  const wordOf = (): Word | undefined => {
    const text = message().trim()
    if (form === 'cancel') return { answer: 'cancel', message: text }
    if (form === 'rest') return { answer: 'decline', reason: 'full', message: text }
    const why = reason()
    return why === undefined ? undefined : { answer: 'decline', reason: why, message: text }
  }
  const send = (close: () => void) => {
    const word = wordOf()
    if (word === undefined) return setFault(words.reasonFault)
    if (tooLong() !== undefined) return
    answering.answer(people, word)
    close()
  }
  return (
    <Sheet
      title={{ decline: words.declineTitle, rest: words.restTitle, cancel: words.cancelTitle }[form]}
      close={words.close}
      onClose={() => answering.ask(undefined)}
      footer={(close) => (
        <>
          <p class="write-fault" role="alert">
            {fault()}
          </p>
          <div class="row">
            <button type="button" class="action" onClick={() => send(close)}>
              {words.send}
            </button>
          </div>
        </>
      )}
    >
      <p>
        {words.forWhom(
          namesWords(
            people.map(({ value }) => value.name),
            words,
            elan.language,
          ),
        )}
      </p>
      <Show when={form === 'cancel'}>
        <p class="hint">{words.cancelLine}</p>
      </Show>
      <Show when={form === 'decline'}>
        <Picks
          one
          legend={words.reason}
          options={DECLINE_REASONS.map((one) => ({ value: one, label: words.reasons[one] }))}
          isChosen={(one) => reason() === one}
          onPick={(one) => {
            setFault(undefined)
            setReason(one)
          }}
        />
      </Show>
      <Show when={form === 'rest' ? 'full' : reason()}>
        {(why) => (
          <p class="proposal-read">
            {words.willRead} {words.mission.quote(words.declines[why()])}
          </p>
        )}
      </Show>
      <TextField
        label={form === 'rest' ? words.restWord : words.word}
        hint={form === 'cancel' ? undefined : words.wordHint}
        lines={form === 'rest' ? 5 : 3}
        value={message()}
        onInput={setMessage}
        fault={tooLong()}
      />
    </Sheet>
  )
}
