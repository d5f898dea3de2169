import { createSignal, For, type JSX, Show } from 'solid-js'
import type { PeopleWords } from '#domain/words/fr/people.ts'
import { useElan } from '../../state/elan.tsx'
import { Picks } from '../../ui/picks.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import type { Answering } from './answering.ts'
import { type DateSeats, type RoleSeats, sumSeats } from './dates.ts'
import { firstChoice, offeredDates } from './offer.ts'
import type { Application } from './people-of.ts'
import { dateWords, namesWords, roleWords, seatsWords } from './said-dates.ts'

type OfferProps = { words: PeopleWords; answering: Answering; people: readonly Application[] }

/** Asks once, for everybody who is ticked: which dates, and which role where there are several. */
export function OfferSheet(props: OfferProps): JSX.Element {
  const elan = useElan()
  const { answering } = props
  const open = () => offeredDates(props.people, answering.dates())
  const first = firstChoice(open(), answering.only())
  const [chosen, setChosen] = createSignal(first.dates)
  const [role, setRole] = createSignal(first.role)
  const [fault, setFault] = createSignal<string>()
  const names = () =>
    namesWords(
      props.people.map(({ value }) => value.name),
      props.words,
      elan.language,
    )
  const labelOf = (one: RoleSeats) => ({
    value: one.role,
    label: open().length === 1 ? roleWords(one, props.words) : one.role || props.words.noRole,
  })
  const turn = (key: string) => {
    const next = new Set(chosen())
    if (!next.delete(key)) next.add(key)
    setFault(undefined)
    setChosen(next)
  }
  const send = (close: () => void) => {
    if (chosen().size === 0) return setFault(hasSeats(open()) ? props.words.offerNone : props.words.offerFull)
    answering.answer(props.people, {
      answer: 'offer',
      choice: { dates: chosen(), role: role() },
      message: '',
    })
    close()
  }
  return (
    <Sheet
      title={props.words.offerTitle}
      close={props.words.close}
      onClose={() => answering.ask(undefined)}
      footer={(close) => (
        <>
          <p class="write-fault" role="alert">
            {fault()}
          </p>
          <div class="row">
            <button type="button" class="action" onClick={() => send(close)}>
              {props.words.offer(props.people.length)}
            </button>
          </div>
        </>
      )}
    >
      <p>{props.words.forWhom(names())}</p>
      <Show when={open().length > 1}>
        <fieldset class="picks">
          <legend>{props.words.offerDates}</legend>
          <p class="hint">{props.words.offerDatesHint}</p>
          <For each={open()}>
            {(date) => (
              <label class="answer">
                <input
                  type="checkbox"
                  checked={chosen().has(date.key)}
                  disabled={sumSeats(date).left === 0}
                  onChange={() => turn(date.key)}
                />
                <span>
                  {dateWords(date, { words: props.words, language: elan.language })}
                  <small>{seatsWords(date, props.words).join(' · ')}</small>
                </span>
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={open().some(({ roles }) => roles.length > 1)}>
        <Picks
          one
          legend={props.words.offerRole}
          options={rolesOf(open()).map(labelOf)}
          isChosen={(one) => role() === one}
          onPick={setRole}
        />
      </Show>
    </Sheet>
  )
}

const hasSeats = (dates: readonly DateSeats[]): boolean => dates.some((date) => sumSeats(date).left > 0)

/** Every role of some dates, once; its seats where there is one date. */
function rolesOf(dates: readonly DateSeats[]): RoleSeats[] {
  const several = dates.filter(({ roles }) => roles.length > 1)
  return [...new Map(several.flatMap(({ roles }) => roles.map((one) => [one.role, one]))).values()]
}
