import { addDays, addMonths, type Day, daysIn, iso, isoWeek, weekday } from './calendar.ts'
import type { Point, Resolved } from './point.ts'
import { offset, timeOfDay } from './zones.ts'

export const UNKNOWN: Resolved = { value: null, earliest: null, latest: null }
const IMPOSSIBLE: Resolved = { ...UNKNOWN, impossible: true }
const two = (n: number) => String(n).padStart(2, '0')
export const four = (n: number) => String(n).padStart(4, '0')

export function weekOf(day: Day): Resolved {
  const monday = addDays(day, 1 - weekday(day))
  const { year, week } = isoWeek(day)
  return { value: `${four(year)}-W${two(week)}`, earliest: monday, latest: addDays(monday, 6) }
}

export function dayResolved(year: number | null, month: number, day: number): Resolved {
  // Of no year, February 29 is a day.
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2000, month)) return IMPOSSIBLE
  if (year === null) return { value: `XXXX-${two(month)}-${two(day)}`, earliest: null, latest: null }
  const exact = { year, month, day }
  return { value: iso(exact), earliest: exact, latest: exact }
}

export function monthResolved(year: number | null, month: number): Resolved {
  if (month < 1 || month > 12) return IMPOSSIBLE
  return { value: `${year === null ? 'XXXX' : four(year)}-${two(month)}`, ...bounds(year, month, 1) }
}

/** The day of its values, so many days on, with the clock time. */
export function timed(resolved: Resolved, { time }: Point, day: Day | null): Resolved {
  if (!time || resolved.value === null) return resolved
  return { ...resolved, value: `${resolved.value}T${timeOfDay(time)}${offset(time.zone, day)}` }
}

export const bounds = (year: number | null, month: number, months: number) =>
  year === null ? { earliest: null, latest: null } : span({ year, month, day: 1 }, months)

export function span(first: Day, months: number): { earliest: Day; latest: Day } {
  return { earliest: first, latest: addDays(addMonths(first, months), -1) }
}
