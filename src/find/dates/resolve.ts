import {
  addDays,
  addMonths,
  type Day,
  daysIn,
  easter,
  iso,
  isoWeek,
  isSummerTime,
  toNumber,
  weekday,
} from './calendar.ts'
import type { Anchor, Clock, Point, Resolved } from './point.ts'
import { SEASON_MONTHS, ZONES } from './tables.ts'

const UNKNOWN: Resolved = { value: null, earliest: null, latest: null }
const two = (n: number) => String(n).padStart(2, '0')
const four = (n: number) => String(n).padStart(4, '0')

/** The point's value and the days it can mean. */
export function resolve(point: Point, anchor: Anchor): Resolved {
  if (point.vague) return UNKNOWN
  if (point.approximate) {
    const { value, ...days } = resolve({ ...point, approximate: false }, anchor)
    return { ...days, value: value && `${value}~` }
  }
  if (point.from) {
    const { from, ...rest } = point
    if (from === 'compared' && anchor.compared) return yearsFrom(anchor.compared, point.shift!.by, anchor)
    if (from === 'compared' && point.grain !== 'year') return UNKNOWN
    const base =
      anchor.recent[point.grain] ??
      (point.month === undefined ? null : anchor.recent.year) ??
      (from === 'expression' ? null : anchor.reference)
    if (!base) return UNKNOWN
    const before = from === 'else-before' && !anchor.recent[point.grain]
    return resolve(rest, { ...anchor, reference: before ? addMonths(base, -3) : base })
  }
  if (point.wholeWeek) {
    const { earliest } = resolve({ ...point, wholeWeek: false }, anchor)
    return earliest ? weekOf(earliest) : UNKNOWN
  }
  if (point.shift) return shifted(point, anchor)
  if (point.nth !== undefined) return nthWeekday(point, anchor)
  if (point.easter !== undefined) return fromEaster(point, anchor)
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

/** The same quarter, half or month so many years on. */
function yearsFrom({ grain, day }: NonNullable<Anchor['compared']>, by: number, anchor: Anchor): Resolved {
  const months = { quarter: 3, half: 6, month: 1 }[grain]
  return resolve({ grain, year: day.year + by, month: day.month, part: Math.ceil(day.month / months) }, anchor)
}

function weekOf(day: Day): Resolved {
  const monday = addDays(day, 1 - weekday(day))
  const { year, week } = isoWeek(day)
  return { value: `${four(year)}-W${two(week)}`, earliest: monday, latest: addDays(monday, 6) }
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
  if (zone?.includes('/')) return day ? offsetByName(zone, day) : ''
  const known = zone === undefined ? undefined : ZONES[zone.toLowerCase()]
  if (!known) return ''
  if (typeof known === 'string') return known
  return day ? known[isSummerTime(day) ? 1 : 0] : ''
}

/** The offset of a zone of the IANA data base ("America/Denver") at noon of that day; empty where it has no such zone. */
function offsetByName(timeZone: string, day: Day): string {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    const name = format
      .formatToParts(new Date((toNumber(day) + 0.5) * 86_400_000))
      .find((p) => p.type === 'timeZoneName')
    return name?.value.replace(/^GMT(?:\+00:00)?/, '') || 'Z'
  } catch {
    return ''
  }
}

const bounds = (year: number | null, month: number, months: number) =>
  year === null ? { earliest: null, latest: null } : span({ year, month, day: 1 }, months)

function span(first: Day, months: number): { earliest: Day; latest: Day } {
  return { earliest: first, latest: addDays(addMonths(first, months), -1) }
}

/** The year that the text gives, or that the reference date, the direction and the tense make of it. */
function yearOf(point: Point, { reference, year, tense, recent }: Anchor): number | null {
  if (point.year !== undefined) return point.year
  if (point.yearShift !== undefined) {
    const base = point.yearFrom ? (recent.year ?? reference) : reference
    return base ? base.year + point.yearShift : null
  }
  if (point.grain === 'year' || point.grain === 'decade' || point.grain === 'century') return null
  if (!reference) return point.grain === 'day' || point.grain === 'month' ? year : null
  const [month, last] = monthsOf(point)
  const at = (y: number, month: number) => toNumber({ year: y, month, day: Math.min(point.day ?? 15, 28) })
  const now = point.day === undefined ? toNumber({ ...reference, day: 15 }) : toNumber(reference)
  const years = [reference.year - 1, reference.year, reference.year + 1]
  if (point.direction === 'past') return years.filter((y) => at(y, last) < now).at(-1) ?? reference.year - 1
  if (point.direction === 'future') return years.find((y) => at(y, month) > now) ?? reference.year
  if (point.direction === 'this') return reference.year
  if (tense === 'future') return years.find((y) => at(y, last) >= now) ?? reference.year
  // Of what was, a month or longer has begun.
  if (tense === 'past' && point.day === undefined)
    return years.filter((y) => at(y, month) <= now).at(-1) ?? reference.year
  // The nearest, the one behind unless the other is nearer by far, and more so where the sentence tells what was.
  const [times, days] = tense === 'past' ? [12, 60] : [1, 61]
  const cost = (y: number) => (at(y, month) > now ? times * (at(y, month) - now) + days : now - at(y, month))
  return years.reduce((best, y) => (cost(y) < cost(best) ? y : best))
}

/** First and last month; of a season those count that are in the year it is named by. */
function monthsOf(point: Point): [number, number] {
  if (point.month !== undefined) return [point.month, point.month]
  const part = Number(point.part)
  if (point.grain === 'quarter') return [part * 3 - 2, part * 3]
  if (point.grain === 'half') return [part * 6 - 5, part * 6]
  const first = SEASON_MONTHS[point.part as string]
  return [first, Math.min(first + 2, 12)]
}

/** "The third Friday of May", "the last Monday of next month". */
function nthWeekday(point: Point, anchor: Anchor): Resolved {
  let { month } = point
  let year = month === undefined ? null : yearOf({ ...point, day: point.nth! > 0 ? point.nth! * 7 - 3 : 28 }, anchor)
  if (month === undefined && anchor.reference) ({ year, month } = addMonths(anchor.reference, point.monthShift ?? 0))
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

function fromEaster(point: Point, anchor: Anchor): Resolved {
  const year = yearOf({ ...point, month: 4, day: 10 }, anchor)
  if (year === null) return UNKNOWN
  const day = addDays(easter(year), point.easter!)
  return timed(dayResolved(day.year, day.month, day.day), point, day)
}

/** "The 27th", "Friday the 15th": of the month that the words, the weekday or the tense choose. */
function onDayOfMonth(point: Point, { reference, tense }: Anchor): Resolved {
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

function onWeekday(point: Point, { reference, tense }: Anchor): Resolved {
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
  const day = addDays(reference, by)
  return timed(dayResolved(day.year, day.month, day.day), point, day)
}

function shifted(point: Point, { reference, year, tense }: Anchor): Resolved {
  const { unit } = point.shift!
  // "Over the weekend" of a Monday's report is the one that was.
  const behind = point.weekend && point.shift!.by === 0 && point.direction !== 'this' && tense !== 'future'
  const by = behind && reference && weekday(reference) < 6 ? -1 : point.shift!.by
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
    const week = weekOf(day)
    return point.weekend ? { ...week, earliest: addDays(week.latest!, -1) } : week
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
