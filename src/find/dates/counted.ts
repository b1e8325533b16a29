import { addDays, addMonths, type Day, daysIn, easter, toNumber, weekday } from './calendar.ts'
import type { Anchor, Point, Resolved } from './point.ts'
import { bounds, dayResolved, four, monthResolved, span, timed, UNKNOWN, weekOf } from './resolved.ts'
import { yearOf } from './year-of.ts'

/** "The third Friday of May", "the last Monday of next month". */
export function nthWeekday(point: Point, anchor: Anchor): Resolved {
  let { month } = point
  let year = month === undefined ? null : yearOf({ ...point, day: point.nth! > 0 ? point.nth! * 7 - 3 : 28 }, anchor)
  // Of a year alone its first or last month holds them: "the first week of 2019".
  if (month === undefined && point.year !== undefined)
    ({ year, month } = { year: point.year, month: point.nth! > 0 ? 1 : 12 })
  else if (month === undefined && anchor.reference)
    ({ year, month } = addMonths(anchor.reference, point.monthShift ?? 0))
  if (year === null || month === undefined) return UNKNOWN
  // A week belongs to the month that holds its Thursday.
  if (point.grain === 'week')
    return weekOf(
      point.nth! > 0 ? { year, month, day: point.nth! * 7 - 3 } : { year, month, day: daysIn(year, month) - 3 },
    )
  const first = { year, month, day: 1 }
  const days = Array.from({ length: 5 }, (_, week) => 1 + ((point.weekday! - weekday(first) + 7) % 7) + 7 * week)
  const day = days.filter((day) => day <= daysIn(year, month)).at(point.nth! > 0 ? point.nth! - 1 : point.nth!)
  if (day === undefined) return UNKNOWN
  const exact = addDays({ year, month, day }, point.after ?? 0)
  return timed(dayResolved(exact.year, exact.month, exact.day), point, exact)
}

export function fromEaster(point: Point, anchor: Anchor): Resolved {
  const year = yearOf({ ...point, month: 4, day: 10 }, anchor)
  if (year === null) return UNKNOWN
  const day = addDays(easter(year), point.easter!)
  return timed(dayResolved(day.year, day.month, day.day), point, day)
}

/** "The 27th", "Friday the 15th": of the month that the words, the weekday or the tense choose. */
export function onDayOfMonth(point: Point, { reference, tense }: Anchor): Resolved {
  if (!reference) return UNKNOWN
  const first = { ...reference, day: 1 }
  const shifts = point.monthShift === undefined ? [-3, -2, -1, 0, 1, 2, 3] : [point.monthShift]
  const days = shifts
    .map((by) => ({ ...addMonths(first, by), day: point.day! }))
    .filter((day) => day.day <= daysIn(day.year, day.month))
    .filter((day) => point.weekday === undefined || weekday(day) === point.weekday)
  const now = toNumber(reference)
  const [behind, ahead] = [days.filter((d) => toNumber(d) <= now).at(-1), days.find((d) => toNumber(d) >= now)]
  const day = tense === 'future' ? (ahead ?? behind) : (behind ?? ahead)
  return day ? timed(dayResolved(day.year, day.month, day.day), point, day) : UNKNOWN
}

export function onWeekday(point: Point, { reference, tense }: Anchor): Resolved {
  if (!reference) return timed({ value: `XXXX-WXX-${point.weekday}`, earliest: null, latest: null }, point, null)
  const today = weekday(reference)
  if (point.weekShift !== undefined) {
    const day = addDays(reference, 7 * point.weekShift + point.weekday! - today)
    return timed(dayResolved(day.year, day.month, day.day), point, day)
  }
  const back = (today - point.weekday! + 7) % 7
  const ahead = (point.weekday! - today + 7) % 7
  const by =
    point.direction === 'past'
      ? -(back || 7)
      : point.direction === 'future'
        ? ahead || 7
        : point.direction === 'this'
          ? point.weekday! - today + (tense === 'future' && point.weekday! < today ? 7 : 0)
          : tense === 'future'
            ? ahead
            : -back
  return onDay(addDays(reference, by + (point.after ?? 0)), point)
}

/** So many units from the reference date. */
export function shifted(point: Point, { reference, year, tense }: Anchor): Resolved {
  const { unit } = point.shift!
  // "Over the weekend" of a Monday's report is the one that was.
  const behind = point.weekend && point.shift!.by === 0 && point.direction !== 'this' && tense !== 'future'
  const by = behind && reference && weekday(reference) < 6 ? -1 : point.shift!.by
  if (reference) return shiftedFrom(reference, unit, by, point)
  if (unit === 'year') {
    if (by === 0 && year !== null) return { value: four(year), ...bounds(year, 1, 12) }
    return { value: 'XXXX', earliest: null, latest: null }
  }
  return unit === 'week' ? { value: 'XXXX-WXX', earliest: null, latest: null } : UNKNOWN
}

const onDay = (day: Day, point: Point) => timed(dayResolved(day.year, day.month, day.day), point, day)

function shiftedFrom(reference: Day, unit: NonNullable<Point['shift']>['unit'], by: number, point: Point): Resolved {
  if (unit === 'day') return onDay(addDays(reference, by + (point.after ?? 0)), point)
  if (unit === 'week') {
    const day = addDays(reference, 7 * by)
    if (point.grain === 'day') return onDay(day, point)
    const week = weekOf(day)
    return point.weekend ? { ...week, earliest: addDays(week.latest!, -1) } : week
  }
  if (unit === 'month') {
    const day = addMonths(reference, by)
    return point.grain === 'day' ? onDay(day, point) : monthResolved(day.year, day.month)
  }
  if (unit === 'quarter') {
    const day = addMonths(reference, 3 * by)
    const quarter = Math.ceil(day.month / 3)
    return { value: `${four(day.year)}-Q${quarter}`, ...bounds(day.year, quarter * 3 - 2, 3) }
  }
  const target = reference.year + by * { year: 1, decade: 10, century: 100 }[unit]
  if (unit === 'year') {
    const fiscal = point.fiscal ? { assumed: 'calendar year' } : {}
    return { value: four(target), ...bounds(target, 1, 12), ...fiscal }
  }
  const years = unit === 'decade' ? 10 : 100
  const part = Math.floor(target / years)
  return {
    value: `${part}${'X'.repeat(years === 10 ? 1 : 2)}`,
    ...span({ year: part * years, month: 1, day: 1 }, 12 * years),
  }
}
