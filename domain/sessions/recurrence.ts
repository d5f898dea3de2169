import * as package_ from 'rrule'

/** Node reads this package as CommonJS, whose names stand under `default`; bundlers read its ES modules. */
const { RRule } = 'RRule' in package_ ? package_ : (Reflect.get(package_, 'default') as typeof package_)

/** A rule in calendar days at midnight UTC (ms), which here means a day and no instant: no zone can move it. */
type WeeklyRule = { weekday: number; every: number; first: number; last: number | null }

/** Midnights UTC (ms) of a weekly rule from `from` to `to`, both included, in order. `first` must fall on the rule's weekday. */
export function listMidnights(rule: WeeklyRule, from: number, to: number): number[] {
  const series = new RRule(
    {
      freq: RRule.WEEKLY,
      interval: rule.every,
      byweekday: [rule.weekday],
      dtstart: new Date(rule.first),
      until: rule.last === null ? null : new Date(rule.last),
    },
    true,
  )
  return series.between(new Date(from), new Date(to), true).map((date) => date.getTime())
}
