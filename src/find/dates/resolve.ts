import { addDays, addMonths, type Day } from './calendar.ts'
import { fromEaster, nthWeekday, onDayOfMonth, onWeekday, shifted } from './counted.ts'
import type { Anchor, Grain, Point, Resolved } from './point.ts'
import { bounds, dayResolved, four, monthResolved, span, timed, UNKNOWN, weekOf } from './resolved.ts'
import { SEASON_MONTHS } from './tables.ts'
import { yearOf } from './year-of.ts'

/** The point's value and the days it can mean. */
export function resolve(point: Point, anchor: Anchor): Resolved {
  if (point.impossible) return { ...UNKNOWN, impossible: true }
  if (point.vague) return UNKNOWN
  if (point.approximate) {
    const { value, ...days } = resolve({ ...point, approximate: false }, anchor)
    return { ...days, value: value && `${value}~` }
  }
  if (point.from) return fromBefore(point, point.from, anchor)
  if (point.wholeWeek) {
    const year = yearOf(point, anchor) ?? undefined
    const { earliest } = resolve({ ...point, year, wholeWeek: false }, anchor)
    return earliest ? weekOf(earliest) : UNKNOWN
  }
  if (point.shift) return shifted(point, anchor)
  if (point.nth !== undefined) return nthWeekday(point, anchor)
  if (point.easter !== undefined) return fromEaster(point, anchor)
  if (point.grain === 'day' && point.month === undefined)
    return point.day === undefined ? onWeekday(point, anchor) : onDayOfMonth(point, anchor)
  const year = yearOf(point, anchor)
  return point.fiscal ? ofFiscalYear(point, year, anchor) : inYear(point, year)
}

/** Counted from the expression before it. */
function fromBefore(point: Point, from: NonNullable<Point['from']>, anchor: Anchor): Resolved {
  const { from: _, ...rest } = point
  if (from === 'compared' && anchor.compared) {
    const { compared } = anchor
    return yearsFrom(compared, point.year === undefined ? point.shift!.by : point.year - compared.day.year, anchor)
  }
  if (from === 'compared' && point.year !== undefined) return inYear({ grain: 'year' }, point.year)
  // "The same period last year": of which period is not known, of which year is.
  if (from === 'compared' && point.grain !== 'year') return shifted({ ...rest, grain: 'year' }, anchor)
  const { quarter, fiscal } = anchor.recent
  if (quarter && fiscal && point.shift?.unit === 'quarter') {
    const { year, month } = addMonths(quarter, 3 * point.shift.by)
    return ofFiscalYear({ grain: 'quarter', part: Math.ceil(month / 3) }, year, anchor)
  }
  const base =
    anchor.recent[point.grain] ??
    (point.month === undefined ? null : anchor.recent.year) ??
    (from === 'expression' ? null : anchor.reference)
  if (!base) return UNKNOWN
  const before = from === 'else-before' && !anchor.recent[point.grain]
  return resolve(rest, { ...anchor, reference: before ? lastDone(point.grain, base) : base })
}

/** A day of the period that was over when the text was written. */
function lastDone(grain: Grain, day: Day): Day {
  if (grain === 'week') return addDays(day, -7)
  if (grain === 'month') return addMonths(day, -1)
  // A report on a year comes in the first half of the next.
  return grain === 'year' ? addMonths(day, -6) : addMonths(day, -3)
}

function inYear(point: Point, year: number | null): Resolved {
  const y = year === null ? 'XXXX' : four(year)
  switch (point.grain) {
    case 'day':
      return inYearDay(point, year)
    case 'week':
      return year === null ? UNKNOWN : weekOf({ year, month: 1, day: 4 + 7 * (Number(point.part) - 1) })
    case 'month':
      return monthResolved(year, point.month!)
    case 'quarter':
      return { value: `${y}-Q${point.part}`, ...bounds(year, Number(point.part) * 3 - 2, 3) }
    case 'half':
      return { value: `${y}-H${point.part}`, ...bounds(year, Number(point.part) * 6 - 5, 6) }
    case 'season':
      return { value: `${y}-${point.part}`, ...bounds(year, SEASON_MONTHS[point.part as string], 3) }
    case 'year':
      return { value: y, ...bounds(year, 1, 12) }
    case 'decade':
      return { value: `${point.part}X`, ...span({ year: Number(point.part) * 10, month: 1, day: 1 }, 120) }
    case 'century':
      return { value: `${point.part}XX`, ...span({ year: Number(point.part) * 100, month: 1, day: 1 }, 1200) }
  }
}

function inYearDay(point: Point, year: number | null): Resolved {
  const { earliest, ...resolved } = dayResolved(year, point.month!, point.day!)
  if (!earliest || !point.after) return timed({ earliest, ...resolved }, point, earliest)
  const later = addDays(earliest, point.after)
  return timed(dayResolved(later.year, later.month, later.day), point, later)
}

/** Named by the fiscal year; its days are those that the release says, else the calendar's. */
function ofFiscalYear(point: Point, year: number | null, { fiscalEnd }: Anchor): Resolved {
  const named = inYear(point, year)
  if (fiscalEnd === null || year === null) return { ...named, assumed: 'calendar year' }
  const months = point.grain === 'quarter' ? 3 : point.grain === 'half' ? 6 : 12
  const first = { year: fiscalEnd === 12 ? year : year - 1, month: (fiscalEnd % 12) + 1, day: 1 }
  return { ...named, ...span(addMonths(first, (Number(point.part ?? 1) - 1) * months), months) }
}

/** The same quarter, half or month so many years on. */
function yearsFrom({ grain, day }: NonNullable<Anchor['compared']>, by: number, anchor: Anchor): Resolved {
  const months = { quarter: 3, half: 6, month: 1 }[grain]
  return resolve({ grain, year: day.year + by, month: day.month, part: Math.ceil(day.month / months) }, anchor)
}
