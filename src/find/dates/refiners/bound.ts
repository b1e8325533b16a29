import type { Refiner } from 'chrono-node/en'
import type { Point } from '../point.ts'
import { endOf, type Reading, readingOf, resultOf } from '../reading.ts'

const SINCE = /(?:^|[^\p{L}])((?:ever )?since)\s(?:as early as\s|at least\s|about\s|around\s|the\s){0,2}$/iu
const UNTIL = /(?:^|[^\p{L}])(until|till|through|thru)\s(?:at least\s|about\s|the\s){0,2}$/iu
/** What a running start needs: a day, month, year or so that is known. */
const canBound = (point: Point) => !point.time || point.day !== undefined

/** What began has begun: "since March" is never the March ahead. */
const behind = (point: Point): Point =>
  point.year === undefined && point.direction === undefined && !point.shift && point.yearShift === undefined
    ? { ...point, direction: 'past' }
    : point

const WEEK = /(?:^|[^\p{L}])((?:the\s)?week\s(?:of|starting|beginning)(?:\son)?)\s(?:the\s)?$/iu

/** "The week of June 3" is that week. */
export const withWeek: Refiner = {
  refine(context, results) {
    return results.map((result) => {
      const made = readingOf(result)
      if (made?.reading.type !== 'point' || made.reading.point.grain !== 'day' || made.reading.point.time) return result
      const before = context.text.slice(Math.max(0, result.index - 32), result.index)
      const match = WEEK.exec(before)
      if (!match) return result
      const start = result.index - (before.length - before.lastIndexOf(match[1]))
      const reading: Reading = { type: 'point', point: { ...made.reading.point, grain: 'day', wholeWeek: true } }
      return resultOf(context, start, context.text.slice(start, endOf(result)), reading, made.rule, [
        ...made.refinedBy,
        'dates/week',
      ])
    })
  },
}

/** "since 2003" is open to the end, "through August 3rd" to the start. */
export const withBound: Refiner = {
  refine(context, results) {
    return results.map((result) => {
      const made = readingOf(result)
      if (made?.reading.type !== 'point' || !canBound(made.reading.point)) return result
      const before = context.text.slice(Math.max(0, result.index - 32), result.index)
      const since = SINCE.exec(before)
      const until = since ? null : UNTIL.exec(before)
      const match = since ?? until
      if (!match) return result
      const { point } = made.reading
      const reading: Reading = since
        ? { type: 'interval', from: behind(point), to: null }
        : { type: 'interval', from: null, to: point }
      const start = result.index - (before.length - before.lastIndexOf(match[1]))
      return resultOf(context, start, context.text.slice(start, endOf(result)), reading, made.rule, [
        ...made.refinedBy,
        'dates/bound',
      ])
    })
  },
}
