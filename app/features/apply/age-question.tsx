import { type JSX, Show } from 'solid-js'
import type { ApplyWords } from '#domain/words/fr/application.ts'
import { hrefOf } from '../../state/route.ts'
import { Picks } from '../../ui/picks.tsx'
import { Field } from '../account/field.tsx'
import type { Draft } from './draft.ts'
import type { FormFaults } from './form-faults.ts'

type AgeProps = {
  draft: Draft
  change: (part: Partial<Draft>) => void
  faults: FormFaults
  isTooYoung: boolean
  words: ApplyWords
}

const AGES = ['adult', '16_17', 'under_16'] as const

/** An age group, never an age, and what follows from it; adults may ask to be called. */
export function AgeQuestion(props: AgeProps): JSX.Element {
  return (
    <div classList={{ 'is-wrong': props.faults.age !== undefined }}>
      <Picks
        one
        legend={props.words.age}
        options={AGES.map((value) => ({ value, label: props.words.ages[value] }))}
        isChosen={(value) => props.draft.age === value}
        onPick={(age) => props.change({ age })}
      />
      <p class="fault" role="alert">
        {props.faults.age && props.words.faults.age}
      </p>
      <div role="status">
        <Show when={props.isTooYoung}>
          <p class="notice">
            {props.draft.age === 'under_16' ? props.words.under16 : props.words.adultsOnly}{' '}
            <Show when={props.draft.age !== 'under_16'}>
              <a class="plain-link" href={hrefOf('list')}>
                {props.words.list}
              </a>
            </Show>
          </p>
        </Show>
        <Show when={props.draft.age === '16_17' && !props.isTooYoung}>
          <p class="notice">{props.words.minor}</p>
        </Show>
      </div>
      <Show when={props.draft.age === 'adult'}>
        <PhoneQuestion {...props} />
      </Show>
    </div>
  )
}

function PhoneQuestion(props: AgeProps): JSX.Element {
  return (
    <>
      <label class="apply-date">
        <input
          type="checkbox"
          checked={props.draft.calls}
          onChange={() => props.change({ calls: !props.draft.calls })}
        />
        <span>{props.words.calls}</span>
      </label>
      <Show when={props.draft.calls}>
        <div classList={{ 'is-wrong': props.faults.phone !== undefined }}>
          <Field
            label={props.words.phone}
            hint={props.words.phoneHint}
            type="tel"
            inputmode="tel"
            autocomplete="tel"
            value={props.draft.phone}
            onInput={(phone) => props.change({ phone })}
            fault={props.faults.phone === undefined ? undefined : props.words.faults.phone}
          />
        </div>
      </Show>
    </>
  )
}
