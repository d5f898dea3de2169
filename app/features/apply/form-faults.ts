import * as v from 'valibot'
import { MOST_SLOTS, PhoneSchema } from '#domain/work/application-doc.ts'
import type { Draft } from './draft.ts'

export const LONGEST_NAME = 60
export const LONGEST_WORD = 500

/** What a field lacks, with a number where there is too much of it. */
export type FormFaults = Partial<Record<'dates' | 'name' | 'word' | 'age' | 'phone', number | true>>

/** Why a draft cannot leave yet, by field; empty when it can. `choices`: how many dates there are to tick. */
export function faultsOf(draft: Draft, choices: number): FormFaults {
  const faults: FormFaults = {}
  const { dates, age, calls } = draft
  const [name, word] = [draft.name.trim(), draft.word.trim()]
  if (choices > 0 && dates.length === 0) faults.dates = true
  if (dates.length > MOST_SLOTS) faults.dates = dates.length - MOST_SLOTS
  if (name === '') faults.name = true
  if (name.length > LONGEST_NAME) faults.name = name.length - LONGEST_NAME
  if (word.length > LONGEST_WORD) faults.word = word.length - LONGEST_WORD
  if (age === null) faults.age = true
  if (age === 'adult' && calls && !v.is(PhoneSchema, draft.phone)) faults.phone = true
  return faults
}

/** The sentence of a fault: `true` is what lacks, a number is what is too much. */
export function said(
  fault: number | true | undefined,
  lacking: string,
  tooMuch: (n: number) => string,
): string | undefined {
  if (fault === undefined) return undefined
  return fault === true ? lacking : tooMuch(fault)
}
