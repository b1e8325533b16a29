/**
 * chrono-node's engine with the parsers and refiners that releases need, in the order in which they are tried. Of its own
 * parsers only the ones for dates in figures are kept: the others are made for chat ("for six months" is a day to them).
 */
import { Chrono, GB, type ParsedResult, type Parser, strict } from 'chrono-node/en'
import { figureOrder } from './order.ts'
import { calendarDates } from './parsers/calendar-date.ts'
import { clocks } from './parsers/clock.ts'
import { dayLists } from './parsers/day-list.ts'
import { durations } from './parsers/duration.ts'
import { figures } from './parsers/figures.ts'
import { holidays } from './parsers/holiday.ts'
import { months } from './parsers/month.ts'
import { periods } from './parsers/period.ts'
import { recurrences } from './parsers/recurrence.ts'
import { relatives } from './parsers/relative.ts'
import { storied } from './parsers/story.ts'
import { weekdays } from './parsers/weekday.ts'
import { years } from './parsers/year.ts'
import { withApproximation } from './refiners/approximate.ts'
import { withBound, withWeek } from './refiners/bound.ts'
import { withClock } from './refiners/clock.ts'
import { withReading } from './refiners/figures.ts'
import { withoutOverlap } from './refiners/overlap.ts'
import { withRange } from './refiners/range.ts'

/** One of each kind of date in figures; the parsers of chrono that read one of them are the ones that we keep. */
const FIGURES = ['2012-06-29T16:30:00Z', '2012/6/29', '6/29/2012', '29.06.2012']
const NOON = new Date(Date.UTC(2000, 0, 1, 12))

const numeric = (from: Chrono): Parser[] =>
  from.parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] })
    return FIGURES.some((text) => alone.parse(text, NOON).some((found) => found.text.length > 8))
  })

const engines: { [order: string]: Chrono } = {}

function engine(dayFirst: boolean): Chrono {
  engines[String(dayFirst)] ??= new Chrono({
    parsers: [
      ...calendarDates,
      ...dayLists,
      ...figures,
      ...holidays,
      ...months,
      ...weekdays,
      ...years,
      ...periods,
      ...relatives,
      ...storied,
      ...durations,
      ...recurrences,
      ...clocks,
      ...numeric(dayFirst ? GB : strict),
    ],
    refiners: [withoutOverlap, withReading, withApproximation, withClock, withWeek, withRange, withBound],
  })
  return engines[String(dayFirst)]
}

/** Everything that chrono finds with our parsers, in text order, not overlapping. */
export function parse(text: string, { dayFirst } = figureOrder(text)): ParsedResult[] {
  return engine(dayFirst).parse(text, NOON)
}
