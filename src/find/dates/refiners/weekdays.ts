import { isWeekday, type Point } from '../point.ts'
import { endOf, type Found, type Reading, type Refiner, reshaped } from '../reading.ts'

const BEHIND = /^,?\s(?:(?:of|in)\s)?$/i
const AHEAD = /^(?:,|:)?\s(?:on\s)?$/i

/** "Next week between Wednesday and Friday", "Monday to Wednesday of next week": the week is that of both. */
export const withWeekOfDays: Refiner = (text, found) => {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const gap = last ? text.slice(endOf(last), one.index) : ''
    const reading =
      (last && AHEAD.test(gap) && ofWeek(one.reading, last.reading)) ||
      (last && BEHIND.test(gap) && ofWeek(last.reading, one.reading))
    if (!reading) joined.push(one)
    else joined[joined.length - 1] = reshaped(text, last!.index, endOf(one), last!, reading, 'dates/of-week')
  }
  return joined
}

/** The span of weekdays in a week that is counted from this one. */
function ofWeek(days: Reading, week: Reading): Reading | null {
  if (week.type !== 'point' || week.point.grain !== 'week' || week.point.shift?.unit !== 'week') return null
  const { shift, from, weekend } = week.point
  if (from || weekend || days.type !== 'interval' || !days.from || !days.to) return null
  if (!isWeekday(days.from) || !isWeekday(days.to) || days.from.weekday >= days.to.weekday) return null
  if (days.from.weekShift !== undefined || days.to.weekShift !== undefined) return null
  const inWeek = (day: Point): Point => ({ ...day, weekShift: shift.by })
  return { type: 'interval', from: inWeek(days.from), to: inWeek(days.to) }
}
