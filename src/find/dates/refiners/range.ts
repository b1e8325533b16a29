import type { Refiner } from 'chrono-node/en'
import type { Point } from '../point.ts'
import { endOf, type Reading, readingOf, resultOf } from '../reading.ts'

const DASH = /^\s?[-–—]\s?$/
const TO =
  /^,?\s(?:and\s)?(?:to|through|thru|until|till|up to|(?:and\s)?continuing\s(?:through|until|to)),?\s(?:in\s|on\s|about\s|around\s|or\s|at\sleast\s|the\s|approximately\s){0,4}$/i
const AND = /^,?\sand\s(?:(?:in|on|about|around)\s)?$/i
const LEAD =
  /\b((?:beginning|starting)\s(?:in|on|from)|from(?:\sas\searly\sas)?|between)\s(?:in\s|or\s|around\s|about\s|on\s|the\s|approximately\s){0,4}$/i

/** Joins two points into an interval: "from December 2010 to October 2011", "between Jan. 27 and Jan. 29, 2009". */
export const withRange: Refiner = {
  refine(context, results) {
    const { text } = context
    const joined: typeof results = []
    for (const result of results) {
      const last = joined.at(-1)
      const [a, b] = [last && readingOf(last), readingOf(result)]
      if (last && a?.reading.type === 'point' && b?.reading.type === 'point') {
        const gap = text.slice(endOf(last), result.index)
        const lead = gap.length < 60 ? LEAD.exec(text.slice(Math.max(0, last.index - 44), last.index)) : null
        const between = lead && /^between/i.test(lead[1])
        const reading =
          (gap.length < 60 && (DASH.test(gap) || TO.test(gap))) || (between && AND.test(gap))
            ? interval(a.reading.point, b.reading.point)
            : null
        if (reading) {
          const start = lead ? last.index - lead[0].length : last.index
          joined[joined.length - 1] = resultOf(context, start, text.slice(start, endOf(result)), reading, a.rule, [
            'dates/range',
          ])
          continue
        }
      }
      if (last && a?.reading.type === 'clock' && b?.reading.type === 'clock' && !a.reading.until && !b.reading.until) {
        const gap = text.slice(endOf(last), result.index)
        if (gap.length < 12 && (DASH.test(gap) || TO.test(gap))) {
          const reading: Reading = { type: 'clock', clock: a.reading.clock, until: b.reading.clock }
          joined[joined.length - 1] = resultOf(
            context,
            last.index,
            text.slice(last.index, endOf(result)),
            reading,
            a.rule,
            ['dates/range'],
          )
          continue
        }
      }
      if (last && a && b) shareYear(text.slice(endOf(last), result.index), a.reading, b.reading)
      joined.push(result)
    }
    return joined
  },
}

/** "June and July 2018": the year at the end is the year of both. */
function shareYear(gap: string, a: Reading, b: Reading): void {
  if (!/^(?:,|,? and|,? or)\s$/.test(gap) || a.type !== 'point' || b.type !== 'point' || b.point.year === undefined)
    return
  const [first, second] = [a.point, b.point]
  if (
    first.month !== undefined &&
    first.year === undefined &&
    !first.shift &&
    first.grain === second.grain &&
    first.month <= second.month!
  )
    first.year = second.year
}

/** What one end leaves out it has from the other: the year, the month. Null where the two cannot be ends of one. */
function interval(a: Point, b: Point): Reading | null {
  const weekdays = a.weekday !== undefined && b.weekday !== undefined && a.month === undefined && b.month === undefined
  if (weekdays) return { type: 'interval', from: a, to: b }
  if (a.shift?.by !== undefined && a.shift.by >= 0 && b.shift === undefined && b.year === undefined) return null
  const from = { ...a }
  const to = { ...b }
  if (from.year === undefined && from.yearShift === undefined && !from.shift) {
    if (to.year !== undefined)
      from.year = to.year - (from.month !== undefined && to.month !== undefined && from.month > to.month ? 1 : 0)
    else if (to.yearShift !== undefined) from.yearShift = to.yearShift
  } else if (to.year === undefined && from.year !== undefined && !to.shift && to.yearShift === undefined) {
    to.year = from.year + (from.month !== undefined && to.month !== undefined && to.month < from.month ? 1 : 0)
  }
  return { type: 'interval', from, to }
}
