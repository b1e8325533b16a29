/** What the text told of a day just before: the year of a yearless date, the week of a weekday. */
import type { Span } from '../../document/types.ts'
import { type Day, daysIn, toNumber, weekday } from './calendar.ts'
import { type Anchor, isWeekday, type Point } from './point.ts'
import type { Reading } from './reading.ts'

type Placed = Span & { reading: Reading }

/** Characters in which the story goes on from a day of another year. */
const NEAR = 260
/** Days that the next thing told of it may lie behind. */
const SOON = 120
/** Days around the release in which a yearless day is its own. */
const RECENT = 30
/** Days ahead in which a weekday that is named once more is the same. */
const AHEAD = 14

/**
 * "On June 17, 2013, the board met. On June 20 it signed": the year is that of the day just told, where the story goes
 * on from it. "This coming Saturday … Saturday's event": the same day, unless the verb says what was.
 */
export function toldDays() {
  let last: { end: number; day: Day } | null = null
  const ahead = new Map<number, Day>()
  return {
    at({ start, reading }: Placed, { reference, tense }: Pick<Anchor, 'reference' | 'tense'>): Reading {
      if (reading.type !== 'point' || !reference) return reading
      const { point } = reading
      const same = isWeekday(point) && point.weekShift === undefined && !point.after && tense !== 'past'
      const day = same ? ahead.get(point.weekday) : undefined
      if (day) {
        const { weekday: _, ...rest } = point
        return { type: 'point', point: { ...rest, ...day } }
      }
      if (!last || start - last.end > NEAR || last.day.year === reference.year || !isOpenDay(point)) return reading
      if (tense !== (last.day.year < reference.year ? 'past' : 'future')) return reading
      if (
        last.day.year < reference.year &&
        Math.abs(toNumber({ ...reference, month: point.month!, day: point.day ?? 15 }) - toNumber(reference)) <= RECENT
      )
        return reading
      const next = [last.day.year, last.day.year + 1].find((year) => goesOn(point, year, last!.day, reference))
      return next === undefined ? reading : { type: 'point', point: { ...point, year: next } }
    },
    /** Keeps a day that the story tells. */
    keep({ end, reading }: Placed, day: Day | null, { reference, tense }: Pick<Anchor, 'reference' | 'tense'>): void {
      if (reading.type !== 'point' || reading.point.grain !== 'day' || !day) return
      const { point } = reading
      if (point.day !== undefined) last = { end, day }
      if (!reference || point.weekday === undefined) return
      const by = toNumber(day) - toNumber(reference)
      if (by > 0 && by <= AHEAD && (tense === 'future' || point.direction === 'future')) ahead.set(weekday(day), day)
    },
  }
}

/** A day of the month, or a month, that nothing gives a year. */
const isOpenDay = ({ month, grain, year, yearShift, direction, shift, from, nth }: Point): boolean =>
  month !== undefined &&
  (grain === 'day' || grain === 'month') &&
  [year, yearShift, direction, shift, from, nth].every((part) => part === undefined)

function goesOn(point: Point, year: number, told: Day, reference: Day): boolean {
  const month = point.month!
  const day = { year, month, day: Math.min(point.day ?? daysIn(year, month), daysIn(year, month)) }
  if (point.weekday !== undefined && weekday(day) !== point.weekday) return false
  const by = toNumber(day) - toNumber(told)
  const isOver = told.year > reference.year || toNumber(day) <= toNumber(reference)
  return by >= 0 && by <= SOON && isOver
}
