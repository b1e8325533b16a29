import type { Refiner } from 'chrono-node/en'
import type { Clock, Point } from '../point.ts'
import { endOf, type Reading, readingOf, resultOf } from '../reading.ts'

const BETWEEN =
  /^(?:\s[-–—]|[,.])?\s?(?:\(?\s?)?(?:at|@|from|on|beginning at|starting at|by|around)?\s?(?:approximately|about|around)?\s?$/i

/** Joins a day and a clock time that stand side by side: "June 14, 2017, at approximately 2:05 p.m.". */
export const withClock: Refiner = {
  refine(context, results) {
    const joined: typeof results = []
    for (const result of results) {
      const last = joined.at(-1)
      const [a, b] = [last && readingOf(last), readingOf(result)]
      const gap = last ? context.text.slice(endOf(last), result.index) : ''
      const reading =
        last && a && b && gap.length < 24 && BETWEEN.test(gap) ? together(last, a.reading, result, b.reading) : null
      if (!reading) {
        joined.push(result)
        continue
      }
      const text = context.text.slice(last!.index, endOf(result))
      joined[joined.length - 1] = resultOf(context, last!.index, text, reading, a!.rule, ['dates/with-clock'])
    }
    return joined
  },
}

type Place = { index: number; text: string }

function together(first: Place, a: Reading, second: Place, b: Reading): Reading | null {
  if (a.type === 'point' && a.point.grain === 'day' && !a.point.time && b.type === 'clock')
    return at(first, a.point, b.clock, b.until)
  if (b.type === 'point' && b.point.grain === 'day' && !b.point.time && a.type === 'clock')
    return at(second, b.point, a.clock, a.until)
  return null
}

function at({ index, text }: Place, day: Point, clock: Clock, until?: Clock): Reading | null {
  // Opening hours: "Friday from 2-5 p.m." is no interval of the calendar.
  if (until && day.month === undefined && day.weekday !== undefined) return null
  const from: Point = { ...day, time: clock }
  const part = { index, text, point: day }
  return until
    ? { type: 'interval', from, to: { ...day, time: until }, day: part }
    : { type: 'point', point: from, day: part }
}
