import { addDays, addMonths, type Day, daysIn, iso, isoWeek, isSummerTime, toNumber, weekday } from './calendar.ts'
import { SEASON_MONTHS, ZONES } from './tables.ts'

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/** A point in time as the text puts it, before it is set against a reference date. */
export interface Point {
  grain: Grain
  year?: number
  month?: number
  day?: number
  /** 1 (Monday) … 7. */
  weekday?: number
  /** Which of the month's weekdays: the third Friday of May is 3; −1 the last. */
  nth?: number
  /** The words that set the month: "the 20th of next month" is 1. */
  monthShift?: number
  /** The words that set the week: "Friday of next week" is 1. */
  weekShift?: number
  /** Number of the quarter, half, decade (199 for the 1990s) or century (19 for 19XX); code of the season. */
  part?: number | string
  /** So many units from the reference date: last month is −1 month, today 0 days. */
  shift?: { unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'; by: number }
  /** The words that set the year: "of last year" is −1. */
  yearShift?: number
  /**
   * Counted from the expression before it: "three months later". Where there is none, 'else-reference' counts from the
   * reference date, as "the next day" may.
   */
  from?: 'expression' | 'else-reference'
  /** Known by name alone: "several years ago". */
  vague?: boolean
  /** Saturday and Sunday of its week. */
  weekend?: boolean
  /** Where the text says which of several it is: "last Friday", "next June". */
  direction?: 'past' | 'future' | 'this'
  time?: Clock
}

export interface Clock {
  hour: number
  minute: number
  second?: number
  zone?: string
}

/** What a point is set against. */
export interface Anchor {
  reference: Day | null
  /** The year that the release's full dates share, for yearless ones where no reference date is known. */
  year: number | null
  /** The sentence speaks of what is to come. */
  future: boolean
  /** First days of the last expressions of each grain before this one, in the text that the reader follows. */
  recent: Partial<Record<Grain, Day>>
}

export interface Resolved {
  /** EDTF; null where it cannot be known. */
  value: string | null
  earliest: Day | null
  latest: Day | null
}

const UNKNOWN: Resolved = { value: null, earliest: null, latest: null }
const two = (n: number) => String(n).padStart(2, '0')
const four = (n: number) => String(n).padStart(4, '0')

/** The point's value and the days it can mean. */
export function resolve(point: Point, anchor: Anchor): Resolved {
  if (point.vague) return UNKNOWN
  if (point.from) {
    const { from, ...rest } = point
    const base = anchor.recent[point.grain] ?? (from === 'else-reference' ? anchor.reference : null)
    return base ? resolve(rest, { ...anchor, reference: base }) : UNKNOWN
  }
  if (point.shift) return shifted(point, anchor)
  if (point.nth !== undefined) return nthWeekday(point, anchor)
  if (point.grain === 'day' && point.month === undefined)
    return point.day === undefined ? onWeekday(point, anchor) : onDayOfMonth(point, anchor)
  const year = yearOf(point, anchor)
  const known = year ?? null
  const y = known === null ? 'XXXX' : four(known)
  switch (point.grain) {
    case 'day':
      return timed(
        dayResolved(known, point.month!, point.day!),
        point,
        known === null ? null : { year: known, month: point.month!, day: point.day! },
      )
    case 'month':
      return { value: `${y}-${two(point.month!)}`, ...bounds(known, point.month!, 1) }
    case 'quarter':
      return { value: `${y}-Q${point.part}`, ...bounds(known, Number(point.part) * 3 - 2, 3) }
    case 'half':
      return { value: `${y}-H${point.part}`, ...bounds(known, Number(point.part) * 6 - 5, 6) }
    case 'season':
      return { value: `${y}-${point.part}`, ...bounds(known, SEASON_MONTHS[point.part as string], 3) }
    case 'year':
      return { value: y, ...bounds(known, 1, 12) }
    case 'decade':
      return { value: `${point.part}X`, ...span({ year: Number(point.part) * 10, month: 1, day: 1 }, 120) }
    case 'century':
      return { value: `${point.part}XX`, ...span({ year: Number(point.part) * 100, month: 1, day: 1 }, 1200) }
    default:
      return UNKNOWN
  }
}

function dayResolved(year: number | null, month: number, day: number): Resolved {
  if (year === null) return { value: `XXXX-${two(month)}-${two(day)}`, earliest: null, latest: null }
  const exact = { year, month, day }
  return { value: iso(exact), earliest: exact, latest: exact }
}

/** Adds the clock time to the value of a day. */
function timed(resolved: Resolved, { time }: Point, day: Day | null): Resolved {
  if (!time || resolved.value === null) return resolved
  return { ...resolved, value: `${resolved.value}T${timeOfDay(time)}${offset(time.zone, day)}` }
}

/** ISO 8601, without date and offset. */
export const timeOfDay = ({ hour, minute, second }: Clock): string =>
  [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(':')

/** The offset of a zone on that day; empty where it has none or the day decides and is not known. */
export function offset(zone: string | undefined, day: Day | null): string {
  const known = zone === undefined ? undefined : ZONES[zone.toLowerCase()]
  if (!known) return ''
  if (typeof known === 'string') return known
  return day ? known[isSummerTime(day) ? 1 : 0] : ''
}

const bounds = (year: number | null, month: number, months: number) =>
  year === null ? { earliest: null, latest: null } : span({ year, month, day: 1 }, months)

function span(first: Day, months: number): { earliest: Day; latest: Day } {
  return { earliest: first, latest: addDays(addMonths(first, months), -1) }
}

/** The year that the text gives, or that the reference date, the direction and the tense make of it. */
function yearOf(point: Point, { reference, year, future }: Anchor): number | null {
  if (point.year !== undefined) return point.year
  if (point.yearShift !== undefined) return reference ? reference.year + point.yearShift : null
  if (point.grain === 'year' || point.grain === 'decade' || point.grain === 'century') return null
  if (!reference) return point.grain === 'day' || point.grain === 'month' ? year : null
  const month =
    point.month ??
    (point.grain === 'quarter'
      ? Number(point.part) * 3 - 1
      : point.grain === 'half'
        ? Number(point.part) * 6 - 3
        : SEASON_MONTHS[point.part as string] + 1)
  const at = (y: number) => toNumber({ year: y, month: ((month - 1) % 12) + 1, day: Math.min(point.day ?? 15, 28) })
  const now = point.day === undefined ? toNumber({ ...reference, day: 15 }) : toNumber(reference)
  const years = [reference.year - 1, reference.year, reference.year + 1]
  if (point.direction === 'past') return years.filter((y) => at(y) < now).at(-1) ?? reference.year
  if (point.direction === 'future') return years.find((y) => at(y) > now) ?? reference.year
  if (point.direction === 'this') return reference.year
  if (future) return years.find((y) => at(y) >= now) ?? reference.year
  // The nearest; in doubt what lies behind.
  return years.reduce((best, y) =>
    Math.abs(at(y) - now) + (at(y) > now ? 61 : 0) < Math.abs(at(best) - now) + (at(best) > now ? 61 : 0) ? y : best,
  )
}

/** "The third Friday of May", "the last Monday of next month". */
function nthWeekday(point: Point, anchor: Anchor): Resolved {
  let { month } = point
  let year = month === undefined ? null : yearOf({ ...point, day: point.nth! > 0 ? point.nth! * 7 - 3 : 28 }, anchor)
  if (month === undefined && anchor.reference) ({ year, month } = addMonths(anchor.reference, point.monthShift ?? 0))
  if (year === null || month === undefined) return UNKNOWN
  const first = { year, month, day: 1 }
  const days = Array.from({ length: 5 }, (_, week) => 1 + ((point.weekday! - weekday(first) + 7) % 7) + 7 * week)
  const day = days.filter((day) => day <= daysIn(year, month)).at(point.nth! > 0 ? point.nth! - 1 : point.nth!)
  return day === undefined ? UNKNOWN : timed(dayResolved(year, month, day), point, { year, month, day })
}

/** "The 27th", "Friday the 15th": of the month that the words, the weekday or the tense choose. */
function onDayOfMonth(point: Point, { reference, future }: Anchor): Resolved {
  if (!reference) return UNKNOWN
  const first = { ...reference, day: 1 }
  const shifts = point.monthShift === undefined ? [-3, -2, -1, 0, 1, 2, 3] : [point.monthShift]
  const days = shifts
    .map((by) => ({ ...addMonths(first, by), day: point.day! }))
    .filter((day) => day.day <= daysIn(day.year, day.month))
    .filter((day) => point.weekday === undefined || weekday(day) === point.weekday)
  const now = toNumber(reference)
  const [behind, ahead] = [days.filter((d) => toNumber(d) <= now).at(-1), days.find((d) => toNumber(d) >= now)]
  const day = future ? (ahead ?? behind) : (behind ?? ahead)
  return day ? timed(dayResolved(day.year, day.month, day.day), point, day) : UNKNOWN
}

function onWeekday(point: Point, { reference, future }: Anchor): Resolved {
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
        : point.direction === 'this' || !future
          ? point.direction === 'this'
            ? point.weekday! - today
            : -back
          : ahead
  const day = addDays(reference, by)
  return timed(dayResolved(day.year, day.month, day.day), point, day)
}

function shifted(point: Point, { reference, year }: Anchor): Resolved {
  const { unit, by } = point.shift!
  if (!reference) {
    if (unit === 'year') {
      if (by === 0 && year !== null) return { value: four(year), ...bounds(year, 1, 12) }
      return { value: 'XXXX', earliest: null, latest: null }
    }
    return unit === 'week' ? { value: 'XXXX-WXX', earliest: null, latest: null } : UNKNOWN
  }
  if (unit === 'day') {
    const day = addDays(reference, by)
    return timed(dayResolved(day.year, day.month, day.day), point, day)
  }
  if (unit === 'week') {
    const day = addDays(reference, 7 * by)
    if (point.grain === 'day') return dayResolved(day.year, day.month, day.day)
    const monday = addDays(day, 1 - weekday(day))
    const { year, week } = isoWeek(day)
    return {
      value: `${four(year)}-W${two(week)}`,
      earliest: point.weekend ? addDays(monday, 5) : monday,
      latest: addDays(monday, 6),
    }
  }
  if (unit === 'month') {
    const day = addMonths(reference, by)
    if (point.grain === 'day') return dayResolved(day.year, day.month, day.day)
    return { value: `${four(day.year)}-${two(day.month)}`, ...bounds(day.year, day.month, 1) }
  }
  if (unit === 'quarter') {
    const day = addMonths(reference, 3 * by)
    const quarter = Math.ceil(day.month / 3)
    return { value: `${four(day.year)}-Q${quarter}`, ...bounds(day.year, quarter * 3 - 2, 3) }
  }
  const step = { year: 1, decade: 10, century: 100 }[unit]
  const target = reference.year + by * step
  if (unit === 'year') return { value: four(target), ...bounds(target, 1, 12) }
  if (unit === 'decade')
    return {
      value: `${Math.floor(target / 10)}X`,
      ...span({ year: Math.floor(target / 10) * 10, month: 1, day: 1 }, 120),
    }
  return {
    value: `${Math.floor(target / 100)}XX`,
    ...span({ year: Math.floor(target / 100) * 100, month: 1, day: 1 }, 1200),
  }
}
