import { daysIn, toNumber, weekday } from './calendar.ts'
import type { Anchor, Point } from './point.ts'
import { SEASON_MONTHS } from './tables.ts'

/** The year that the text gives, or that the reference date, the direction and the tense make of it. */
export function yearOf(point: Point, anchor: Anchor): number | null {
  const year = yearBefore(point, anchor)
  return year === null ? null : year - (point.yearsBack ?? 0)
}

function yearBefore(point: Point, anchor: Anchor): number | null {
  const { reference, year, named, recent } = anchor
  if (point.year !== undefined) return point.year
  if (point.yearShift !== undefined) {
    const base = point.yearFrom ? (recent.year ?? reference) : reference
    return base ? base.year + point.yearShift : null
  }
  if (point.grain === 'year' || point.grain === 'decade' || point.grain === 'century') return null
  if (!reference) {
    const told = point.grain === 'day' || point.grain === 'month' ? (year ?? named) : null
    // A year that stands elsewhere is not of a day that was another weekday in it.
    return told !== null && point.weekday !== undefined && !isOnWeekday(point, told) ? null : told
  }
  return nearest(point, { ...anchor, reference })
}

type Known = Pick<Anchor, 'tense'> & { reference: NonNullable<Anchor['reference']> }

function nearest(point: Point, { reference, tense }: Known): number {
  const [month, last] = monthsOf(point)
  const at = (y: number, month: number) => toNumber({ year: y, month, day: Math.min(point.day ?? 15, 28) })
  const now = point.day === undefined ? toNumber({ ...reference, day: 15 }) : toNumber(reference)
  const years = yearsWith(point, reference.year)
  if (point.direction === 'past') return years.filter((y) => at(y, last) < now).at(-1) ?? reference.year - 1
  if (point.direction === 'future') return years.find((y) => at(y, month) > now) ?? reference.year
  if (point.direction === 'this') return reference.year
  const same = years.filter((y) => Math.abs(at(y, month) - now) < HALF_YEAR && isOnWeekday(point, y))
  if (same.length) return same[0]
  // "Data for the week of October 28 will be published Thursday": nobody plans a day of the next year without it.
  if (tense === 'future') {
    const isWhole = point.wholeWeek || point.reported
    const just = isWhole ? years.find((y) => at(y, last) < now && now - at(y, last) <= JUST_GONE) : undefined
    return just ?? years.find((y) => at(y, last) >= now) ?? reference.year
  }
  // Of what was, a month or longer has begun.
  if (tense === 'past' && point.day === undefined)
    return years.filter((y) => at(y, month) <= now).at(-1) ?? reference.year
  // The nearest, the one behind unless the other is nearer by far, and more so where the sentence tells what was.
  const [times, days] = tense === 'past' ? [12, 60] : [1, 61]
  const cost = (y: number) =>
    at(y, month) > now ? times * (at(y, month) - now) + days : Math.max(0, now - at(y, last))
  return years.reduce((best, y) => (cost(y) < cost(best) ? y : best))
}

/** Days in which a week or month that is over is still reported on. */
const JUST_GONE = 31

/** Days within which a weekday tells the year; farther off a slip of the pen is as likely. */
const HALF_YEAR = 183

/** Whether the day of that year has the weekday that is written: "Thursday, November 17". */
const isOnWeekday = ({ month, day, weekday: written }: Point, year: number) =>
  written !== undefined &&
  month !== undefined &&
  day !== undefined &&
  day <= daysIn(year, month) &&
  weekday({ year, month, day }) === written

/** The years around; for February 29 those that have one. */
function yearsWith({ month, day }: Point, year: number): number[] {
  if (month !== 2 || day !== 29) return [year - 1, year, year + 1]
  return Array.from({ length: 17 }, (_, by) => year - 8 + by).filter((y) => daysIn(y, 2) === 29)
}

/** First and last month; of a season those count that are in the year it is named by. */
function monthsOf(point: Point): [number, number] {
  if (point.month !== undefined) return [point.month, point.month]
  const part = Number(point.part)
  if (point.grain === 'week') return [Math.ceil(part / 4.4), Math.ceil(part / 4.4)]
  if (point.grain === 'quarter') return [part * 3 - 2, part * 3]
  if (point.grain === 'half') return [part * 6 - 5, part * 6]
  const first = SEASON_MONTHS[point.part as string]
  return [first, Math.min(first + 2, 12)]
}
