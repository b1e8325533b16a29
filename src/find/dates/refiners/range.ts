import { pattern } from '../../../text/pattern.ts'
import { isWeekday, type Point } from '../point.ts'
import { endOf, type Found, type Reading, type Refiner, reshaped } from '../reading.ts'

const DASH = /^\s?[-–—]\s?$/
const TO = pattern('i')`
  ^,?\s(?:and\s(?!unti?l|till))?(?:to|through|thru|until|till|up to|(?:and\s)?continuing\s(?:through|until|to)),?\s
  (?:in\s|on\s|about\s|around\s|or\s|at\sleast\s|the\s|approximately\s|roughly\s){0,4}$`
const THROUGH = /\b(?:through|thru|until|till)\b/i
const AND = /^,?\sand\s(?:(?:in|on|about|around|approximately|roughly)\s){0,2}$/i
/** "Between 1999, when it was founded, and December 2001". */
const ASIDE_AND = /^,\s(?:when|as|after|the (?:year|day|month))\s[^,.;:()]{3,60},\sand\s$/i
const LEAD = pattern('i')`
  \b((?:beginning|starting)\s(?:in|on|from)|from(?:\sas\searly\sas)?|between)\s
  (?:in\s|or\s|around\s|about\s|on\s|the\s|approximately\s|roughly\s){0,4}$`
/** Characters between two ends at most. */
const GAP = 72

/** Joins two points into an interval: "from December 2010 to October 2011", "between Jan. 27 and Jan. 29, 2009". */
export const withRange: Refiner = (text, found) => {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const gap = last ? text.slice(endOf(last), one.index) : ''
    if (!last || gap.length >= GAP) {
      joined.push(one)
      continue
    }
    if (last.reading.type === 'point' && one.reading.type === 'point') {
      const lead = LEAD.exec(text.slice(Math.max(0, last.index - 44), last.index))
      const between = lead && /^between/i.test(lead[1])
      const [a, b] = [last.reading.point, one.reading.point]
      const reading =
        (DASH.test(gap) && canDash(a, b)) || TO.test(gap) || (between && (AND.test(gap) || ASIDE_AND.test(gap)))
          ? interval(a, b, lead !== null || THROUGH.test(gap))
          : null
      if (reading) {
        const start = lead ? last.index - lead[0].length : last.index
        joined[joined.length - 1] = reshaped(text, start, endOf(one), last, reading, 'dates/range')
        continue
      }
      shareYear(gap, a, b)
      shareWeek(gap, a, b)
    }
    joined.push(one)
  }
  return joined
}

/**
 * Whether a dash between the two can mean "to". A whole date before a dash is the end of a dateline, unless another whole
 * one follows: "ALBA, Oct. 20, 2020 – Today".
 */
function canDash(a: Point, b: Point): boolean {
  const isDay = (point: Point) => point.grain === 'day' && !point.shift && point.day !== undefined
  if (b.shift) return b.shift.by === 0 && a.grain !== 'day' && !a.shift
  if (b.weekday !== undefined && b.day === undefined) return a.weekday !== undefined && a.day === undefined
  if (!isDay(a)) return true
  if (a.year === undefined) return b.grain === 'day' || b.grain === 'month'
  if (!isDay(b) || b.year === undefined) return false
  const order = ({ year, month, day }: Point) => (year! * 12 + month!) * 31 + day!
  return order(a) <= order(b)
}

const SHARED = /^(?:,|,? and|,? or|,? &|\/|\s?[-–]\s?)\s?$/

/** "June and July 2018", "Q3/Q4 2022": the year at the end is the year of both. */
function shareYear(gap: string, first: Point, second: Point): void {
  if (!SHARED.test(gap) || second.year === undefined || first.year !== undefined) return
  if (first.shift || first.grain !== second.grain) return
  if (first.month !== undefined && first.month <= second.month!) first.year = second.year
  else if (first.part !== undefined && Number(first.part) < Number(second.part)) first.year = second.year
}

/** "Monday and Tuesday of next week", "next Monday and Tuesday": both are of that week. */
function shareWeek(gap: string, first: Point, second: Point): void {
  if (!SHARED.test(gap) || !isWeekday(first) || !isWeekday(second) || first.weekday >= second.weekday) return
  first.weekShift ??= second.weekShift
  second.weekShift ??= first.weekShift
}

/**
 * What one end leaves out it has from the other: the year, the month. Null where the two cannot be ends of one: "sent it
 * today to Monday's meeting", but "from today to Monday".
 */
function interval(a: Point, b: Point, isSpan: boolean): Reading | null {
  const weekdays = a.weekday !== undefined && b.weekday !== undefined && a.month === undefined && b.month === undefined
  if (weekdays && isWeekday(a) && b.weekShift !== undefined && a.weekday < b.weekday!)
    return { type: 'interval', from: { ...a, weekShift: b.weekShift }, to: b }
  if (weekdays) return { type: 'interval', from: a, to: b }
  if (!isSpan && a.shift?.by !== undefined && a.shift.by >= 0 && b.shift === undefined && b.year === undefined)
    return null
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
