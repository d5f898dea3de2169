import { dayAt, dayOf } from '../days.ts'
import { attended, settingOf, traced } from './attendance-setting.ts'
import { ALREADY, type Context, type Decision, refused, type World } from './decision.ts'
import type { ArgsOf } from './mutations.ts'

/** A person proposes hours for a year after they came. */
const DAYS_BACK = 366

/** The person says how long they were there. After a signature it stands beside what was signed, and replaces nothing. */
export function proposeHours(args: ArgsOf<'hours_propose'>, world: World, context: Context): Decision {
  const setting = settingOf(args, world, context)
  if (setting === undefined) return refused('not_found')
  const { before, value, isHeld, hasBegun, longest } = setting
  const { minutes } = args
  if (before === undefined && !isHeld) return refused('not_coming')
  if (!hasBegun) return refused('too_early')
  if (dayOf(args.date) < dayAt(context.now, 'Europe/Paris') - DAYS_BACK) return refused('too_late')
  if (minutes > longest) return refused('too_many_minutes')
  if (value.hours === 'none') return attended({ ...value, hours: 'proposed', by: 'person', minutes })
  if (value.hours === 'proposed') {
    return value.minutes === minutes ? ALREADY : attended({ ...value, by: 'person', minutes })
  }
  const disputed = minutes === value.minutes ? null : minutes
  if (disputed === value.disputed) return ALREADY
  const from = value.disputed ?? value.minutes
  const trace = traced(value, { side: 'person', from, to: minutes, at: context.now })
  return attended({ ...value, disputed, trace })
}

/**
 * The association signs: minutes that were proposed, or its own. `seen` is what it read as proposed; other minutes than somebody has
 * proposed since are not signed over their word.
 */
export function signHours(args: ArgsOf<'hours_sign'>, world: World, context: Context): Decision {
  const setting = settingOf(args, world, context)
  if (setting === undefined) return refused('not_found')
  const { value, hasBegun, longest } = setting
  const { minutes, seen } = args
  const word = args.word.trim() || value.word
  if (value.hours === 'signed') {
    if (value.minutes !== minutes) return refused('changed_since')
    return word === value.word ? ALREADY : attended({ ...value, word })
  }
  if (!hasBegun) return refused('too_early')
  if (value.presence === 'absent' || value.presence === 'excused') return refused('said_absent')
  const isOther = value.hours === 'proposed' && value.minutes !== minutes
  if (isOther && value.minutes !== seen) return refused('changed_since')
  if (minutes > longest) return refused('too_many_minutes')
  const trace =
    isOther && value.by === 'person'
      ? traced(value, { side: 'association', from: value.minutes, to: minutes, at: context.now })
      : value.trace
  return attended({
    ...value,
    presence: 'present',
    claims: [],
    hours: 'signed',
    by: 'association',
    minutes,
    word,
    trace,
  })
}

/** Signed hours are said otherwise, down to none; the person sees by what. `from` is what was read as signed. */
export function correctHours(args: ArgsOf<'hours_correct'>, world: World, context: Context): Decision {
  const setting = settingOf(args, world, context)
  if (setting === undefined) return refused('not_found')
  const { value, longest } = setting
  const { from, minutes } = args
  if (value.hours !== 'signed') return refused('changed_since')
  if (value.minutes === minutes) {
    return value.disputed === null ? ALREADY : attended({ ...value, disputed: null })
  }
  if (value.minutes !== from) return refused('changed_since')
  if (minutes > longest) return refused('too_many_minutes')
  const trace = traced(value, { side: 'association', from, to: minutes, at: context.now })
  return attended({ ...value, minutes, disputed: null, trace })
}
