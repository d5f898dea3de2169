import { DAY_MS, KEPT } from '../retention.ts'
import { attendanceId, gatheringId, MOST_CODES, MOST_TRIES } from './attendance-doc.ts'
import { attended, herePresent, nothingYet, settingOf } from './attendance-setting.ts'
import { ALREADY, applied, type Context, type Decision, refused, standing, type World } from './decision.ts'
import { ownMission } from './mission-rules.ts'
import type { ArgsOf } from './mutations.ts'

/** An absence is forgotten so long after it was said. */
export const ABSENCE_MS = KEPT.absenceDays * DAY_MS

/** The digits that an association shows on a date. Two phones of it without a network may each have drawn theirs: both count. */
export function drawCode(args: ArgsOf<'presence_code'>, world: World): Decision {
  const { organisation, mission, session, date, code } = args
  const own = ownMission(args, world)
  if (own === undefined) return refused('not_found')
  const id = gatheringId(args)
  const codes = standing(world, 'gathering', id)?.value.codes ?? []
  if (codes.includes(code)) return ALREADY
  if (codes.length >= MOST_CODES) return refused('already_exists')
  const value = { organisation, mission, session, date, codes: [...codes, code] }
  return applied({ kind: 'gathering', id, gone: false, writers: {}, value })
}

/**
 * « Je suis là », with the digits that were shown on the spot. Where the association's own have not arrived, or on the phone of who
 * types, they wait; wrong ones are said to be, and only a few may be tried.
 */
export function checkIn(args: ArgsOf<'check_in'>, world: World, context: Context): Decision {
  const setting = settingOf(args, world, context)
  if (setting === undefined) return refused('not_found')
  const { before, value, gathering, isHeld, isDay } = setting
  if (before === undefined && !isHeld) return refused('not_coming')
  if (!isDay) return refused('too_early')
  if (value.presence === 'present') return ALREADY
  const isTried = value.claims.includes(args.code)
  if (value.claims.length >= MOST_TRIES && !isTried) return refused('too_many_tries')
  const hereAt = Math.min(args.at, context.now)
  if (gathering?.codes.includes(args.code)) {
    return attended({ ...herePresent(setting), claim: 'right', claims: [], hereAt })
  }
  if (isTried) return ALREADY
  const claim = gathering === undefined ? ('waiting' as const) : ('wrong' as const)
  return attended({ ...value, claim, claims: [...value.claims, args.code], hereAt })
}

/** The association ticks who came. `from` is what it read; an absence takes no hours away that somebody signed. */
export function markPresence(args: ArgsOf<'presence_mark'>, world: World, context: Context): Decision {
  const setting = settingOf(args, world, context)
  if (setting === undefined) return refused('not_found')
  const { before, value, isHeld, isDay, hasBegun } = setting
  const { from, to } = args
  if (value.presence === to) return ALREADY
  if (value.presence !== from) return refused('changed_since')
  if (!(to === 'absent' ? hasBegun : isDay)) return refused('too_early')
  if (to === 'present') return attended(herePresent(setting))
  if (value.hours === 'signed' && value.minutes > 0) return refused('hours_signed')
  if (before === undefined && !isHeld) return refused('not_coming')
  const isAway = to !== 'unsaid'
  const isOurs = value.hours === 'proposed' && value.by === 'association'
  return attended({
    ...value,
    ...(isOurs ? { hours: 'none' as const, by: null, minutes: 0 } : {}),
    presence: to,
    absentAt: isAway ? context.now : null,
    answer: null,
  })
}

/** « J’étais là », or why not: the person's own word beside an absence, which the association reads and corrects. */
export function answerAbsence(args: ArgsOf<'presence_answer'>, world: World, context: Context): Decision {
  const setting = settingOf(args, world, context)
  if (setting === undefined) return refused('not_found')
  const { value } = setting
  if (value.presence !== 'absent' && value.presence !== 'excused') return refused('changed_since')
  const answer = { wasHere: args.wasHere, text: args.text.trim() }
  if (JSON.stringify(value.answer) === JSON.stringify(answer)) return ALREADY
  return attended({ ...value, answer })
}

/** Three months later nothing says any more that somebody was not there; hours that were said stay. */
export function forgetAbsence(args: ArgsOf<'absence_forget'>, world: World, { now }: Context): Decision {
  const value = standing(world, 'attendance', attendanceId(args, args.account))?.value
  if (value === undefined || value.organisation !== args.organisation) return refused('not_found')
  if (value.absentAt === null || value.absentAt > now - ABSENCE_MS) return ALREADY
  if (value.hours === 'none') return attended(nothingYet(wholeOf(value)), true)
  return attended({ ...value, presence: 'unsaid', absentAt: null, answer: null, claim: 'none', claims: [] })
}

const wholeOf = ({ organisation, account, mission, session, date }: Parameters<typeof nothingYet>[0]) => ({
  organisation,
  account,
  mission,
  session,
  date,
})
