import { createEffect, createMemo, createSignal, type JSX, onMount, Show } from 'solid-js'
import type { Mission } from '#domain/mission.ts'
import { wishKey } from '#domain/work/application-doc.ts'
import type { ArgsOf } from '#domain/work/mutations.ts'
import { account, readAccount } from '../../state/account.ts'
import type { Kept } from '../../state/work/work.ts'
import { announce } from '../../ui/announce.tsx'
import { Field } from '../account/field.tsx'
import { type Engagement, takeableBack } from '../engagements/engagement.ts'
import { AgeQuestion } from './age-question.tsx'
import type { ApplyProps } from './apply-screen.tsx'
import { dateChoices, wishesOf } from './date-choices.ts'
import { DatesQuestion } from './dates-question.tsx'
import { type Draft, findDraft, forgetDraft, keepDraft, keepName, lastName } from './draft.ts'
import { type FormFaults, faultsOf, said } from './form-faults.ts'
import { keepNote, noteOf } from './mission-note.ts'
import { WhatIsSent } from './what-is-sent.tsx'
import { WordField } from './word-field.tsx'

export type FormProps = ApplyProps & {
  mission: Mission
  mine: Engagement | undefined
  onStep: (step: 'changing' | 'sent') => void
}

/** Who comes, when, and a word. Every key is noted on the phone; what is wrong is said at its field and nothing is lost. */
export function ApplyForm(props: FormProps): JSX.Element {
  const { work } = props.place
  const dates = createMemo(() => dateChoices(props.mission, props.place.now()))
  const choices = () => dates().choices
  const [draft, setDraft] = createSignal(
    firstDraft(
      props,
      choices().map(({ key }) => key),
    ),
  )
  const [faults, setFaults] = createSignal<FormFaults>({})
  const [stopped, setStopped] = createSignal('')
  const [isBusy, setBusy] = createSignal(false)
  let form: HTMLFormElement | undefined
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft(), ...part })
    keepDraft(props.mission.number, draft())
    if (Object.keys(faults()).length > 0) setFaults(faultsOf(draft(), choices().length))
  }
  prefillName(
    () => draft().name,
    (name) => setDraft({ ...draft(), name }),
    work.state().account !== null,
  )
  const isTooYoung = () =>
    draft().age === 'under_16' || (draft().age === '16_17' && props.mission.minAge === 'adult')
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isBusy() || isTooYoung() || dates().isOver) return
    setFaults(faultsOf(draft(), choices().length))
    if (Object.keys(faults()).length > 0) return focusWrong(form)
    setBusy(true)
    setStopped(await keepProposal(props, draft(), wishesOf(choices(), draft().dates)))
    setBusy(false)
  }
  return (
    <Show when={!dates().isOver} fallback={<p class="notice">{props.words.over}</p>}>
      <form noValidate ref={form} onSubmit={send}>
        <Show when={props.mine && props.mine.doc.status === 'proposed'}>
          <p class="hint">{props.words.changing}</p>
        </Show>
        <DatesQuestion
          {...props}
          choices={choices()}
          draft={draft()}
          change={change}
          fault={faults().dates}
        />
        <div classList={{ 'is-wrong': faults().name !== undefined }}>
          <Field
            label={props.words.name}
            autocomplete="given-name"
            value={draft().name}
            onInput={(name) => change({ name })}
            fault={said(faults().name, props.words.faults.name, props.words.faults.nameLong)}
          />
        </div>
        <WordField draft={draft()} change={change} fault={faults().word} words={props.words} />
        <AgeQuestion
          draft={draft()}
          change={change}
          faults={faults()}
          isTooYoung={isTooYoung()}
          words={props.words}
        />
        <Show when={!isTooYoung()}>
          <WhatIsSent
            draft={draft()}
            dates={choices().length === 0 ? 0 : draft().dates.length}
            replyDays={props.mission.replyDays}
            words={props.words}
          />
          <div class="actions">
            <p class="fault" role="alert">
              {stopped()}
            </p>
            <p class="actions-row">
              <button type="submit" class="action" aria-disabled={isBusy()}>
                {props.words.send}
              </button>
            </p>
          </div>
        </Show>
      </form>
    </Show>
  )
}

/** What was being written here, else what was proposed before, else nothing; the only date is ticked already. */
function firstDraft({ mission, mine, place }: FormProps, keys: readonly string[]): Draft {
  const { account: me } = place.work.state()
  const kept = findDraft(mission.number, me)
  const draft = kept ?? (mine === undefined ? undefined : draftOf(mine, me)) ?? blankDraft(me)
  const dates = keys.length === 1 ? [...keys] : draft.dates.filter((key) => keys.includes(key))
  return { ...draft, account: me, dates }
}

function draftOf({ doc }: Engagement, me: string | null): Draft {
  const { name, word, phone, consent, wishes } = doc
  const age = consent === 'none' ? 'adult' : '16_17'
  const dates = wishes.map(wishKey)
  return { account: me, dates, name, word, age, calls: phone !== null, phone: phone ?? '' }
}

const blankDraft = (me: string | null): Draft => ({
  account: me,
  dates: [],
  name: lastName(me),
  word: '',
  age: null,
  calls: false,
  phone: '',
})

/** The account's name stands where nobody has written one. */
function prefillName(current: () => string, fill: (name: string) => void, isSignedIn: boolean): void {
  let isFilled = current() !== ''
  onMount(() => {
    if (isSignedIn && account() === undefined) void readAccount()
  })
  createEffect(() => {
    const name = account()?.name
    if (isFilled || !name) return
    isFilled = true
    if (current() === '') fill(name)
  })
}

function focusWrong(form: HTMLFormElement | undefined): void {
  form?.querySelector<HTMLElement>('.is-wrong :is(input, textarea)')?.focus()
}

/** Keeps it on the phone, in place of what was proposed before and never left. Answers what stopped it, in a sentence. */
async function keepProposal(
  { mission, mine, place, words, onStep }: FormProps,
  draft: Draft,
  wishes: ArgsOf<'application_send'>['wishes'],
): Promise<string> {
  const isAdult = draft.age === 'adult'
  const before = mine === undefined ? [] : takeableBack(mine)
  onStep('changing')
  keepNote(mission.id, noteOf(mission))
  const kept = await place.work.mutate('application_send', {
    organisation: mission.organisation.id ?? '',
    mission: mission.id,
    name: draft.name.trim(),
    word: draft.word.trim(),
    age: isAdult ? 'adult' : '16_17',
    phone: isAdult && draft.calls ? draft.phone : null,
    wishes,
  })
  if (!kept.ok) return sentenceOf(kept, words)
  for (const { id } of before) await place.work.drop(id)
  forgetDraft(mission.number)
  keepName(draft.name.trim(), draft.account)
  onStep('sent')
  announce(words.keptTitle)
  return ''
}

function sentenceOf(kept: Extract<Kept, { ok: false }>, words: ApplyProps['words']): string {
  if (kept.reason === 'full' || kept.reason === 'broken') return words[kept.reason]
  return words.refusals[kept.reason]
}
