/**
 * Every expression of time in a text: our parsers are tried at the words that their expressions begin with, chrono-node's
 * read the dates in figures, and refiners join what stands side by side. chrono's other parsers are made for chat ("for
 * six months" is a day to them).
 */
import { Chrono, type Parser as Figures, GB, strict } from 'chrono-node/en'
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
import type { Found, Parser, Refiner } from './reading.ts'
import { withApproximation } from './refiners/approximate.ts'
import { withBound, withWeek } from './refiners/bound.ts'
import { withClock, withHours, withZone } from './refiners/clock.ts'
import { withParts } from './refiners/duration.ts'
import { ofComponents } from './refiners/figures.ts'
import { withFiscalYear } from './refiners/fiscal.ts'
import { withoutOverlap } from './refiners/overlap.ts'
import { withRange } from './refiners/range.ts'
import { withWeekOfDays } from './refiners/weekdays.ts'
import { type Scanner, scan, scanner } from './starts.ts'
import { TIME_WORDS } from './tables.ts'

export const PARSERS: readonly Parser[] = [
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
]
const REFINERS: readonly Refiner[] = [
  withoutOverlap,
  withParts,
  withApproximation,
  withFiscalYear,
  withHours,
  withClock,
  withZone,
  withWeek,
  withRange,
  withWeekOfDays,
  withBound,
]

/** Articles, prepositions and numbers, which nothing of time begins with unless a word of time follows. */
const WEAK = [
  'the a an in of for on over during within through throughout at from between this that these all each every per',
  'some few many several about only just more nearly almost roughly',
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand',
].join(' ')
let places: Scanner | null = null
const rank = new Map(PARSERS.map(({ rule }, index) => [rule, index]))

/** Everything that we find, in text order, not overlapping. */
export function parse(text: string, { dayFirst } = figureOrder(text)): Found[] {
  places ??= scanner(PARSERS, WEAK.split(' '), TIME_WORDS)
  const found = [...scan(text, places), ...inFigures(text, dayFirst)]
  // Of two that begin together the parser higher in the list comes first, chrono's last.
  const rankOf = ({ rule }: Found) => rank.get(rule) ?? PARSERS.length
  found.sort((a, b) => a.index - b.index || rankOf(a) - rankOf(b))
  return REFINERS.reduce((all, refine) => refine(text, all), found)
}

/** One of each kind of date in figures; the parsers of chrono that read one of them are the ones that we keep. */
const EXAMPLES = ['2012-06-29T16:30:00Z', '2012/6/29', '6/29/2012', '29.06.2012']
const NOON = new Date(Date.UTC(2000, 0, 1, 12))
/** What they all have: figures, a stroke, figures, the stroke again. */
const STROKES = /\d[-/.](?:\d{1,2}|[a-z]{3,9})[-/.]\d/i

const numeric = (from: Chrono): Figures[] =>
  from.parsers.filter((parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] })
    return EXAMPLES.some((text) => alone.parse(text, NOON).some((found) => found.text.length > 8))
  })

const engines = new Map<boolean, Chrono>()

function inFigures(text: string, dayFirst: boolean): Found[] {
  if (!STROKES.test(text)) return []
  let engine = engines.get(dayFirst)
  if (!engine) {
    engine = new Chrono({ parsers: numeric(dayFirst ? GB : strict), refiners: [] })
    engines.set(dayFirst, engine)
  }
  return engine
    .parse(text, NOON)
    .filter(({ start }) => start.isCertain('year'))
    .map((result) => ({
      index: result.index,
      text: result.text,
      reading: ofComponents(result),
      rule: 'dates/figures',
      refinedBy: [],
    }))
}
