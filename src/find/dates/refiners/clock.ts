import type { Refiner } from 'chrono-node/en'
import type { Clock, Point } from '../point.ts'
import { endOf, type Part, type Reading, readingOf, resultOf } from '../reading.ts'
import { timeOfDay } from '../resolve.ts'

const BETWEEN =
  /^(?:\s[-–—]|[,.])?\s?(?:\(?\s?)?(?:at|@|from|on|beginning at|starting at|by|around)?\s?(?:approximately|about|around|between)?\s?$/i

/** Joins a day and a clock time that stand side by side: "June 14, 2017, at approximately 2:05 p.m.". */
export const withClock: Refiner = {
  refine(context, results) {
    const joined: typeof results = []
    for (const result of results) {
      const last = joined.at(-1)
      const [a, b] = [last && readingOf(last), readingOf(result)]
      const gap = last ? context.text.slice(endOf(last), result.index) : ''
      const reading =
        last && a && b && gap.length < 24 && BETWEEN.test(gap)
          ? together(context.text, last, a.reading, result, b.reading)
          : null
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

function together(text: string, first: Place, a: Reading, second: Place, b: Reading): Reading | null {
  if (a.type === 'point' && a.point.grain === 'day' && !a.point.time && b.type === 'clock')
    return at(text, first, a.point, b.clock, b.until)
  if (b.type === 'point' && b.point.grain === 'day' && !b.point.time && a.type === 'clock')
    return at(text, second, b.point, a.clock, a.until)
  // "Every Sunday at 9 a.m."
  if (a.type === 'set' && b.type === 'clock') return repeated(first, a.value, b.clock, b.until)
  if (b.type === 'set' && a.type === 'clock') return repeated(second, b.value, a.clock, a.until)
  return null
}

function repeated({ index, text }: Place, value: string, clock: Clock, until?: Clock): Reading | null {
  if (!value.startsWith('XXXX-WXX-') || until) return null
  return { type: 'set', value: `${value}T${timeOfDay(clock)}`, day: { index, text, reading: { type: 'set', value } } }
}

function at(whole: string, { index, text }: Place, day: Point, clock: Clock, until?: Clock): Reading | null {
  // Opening hours: "Friday from 2-5 p.m." is no interval of the calendar, "on Friday from 2 to 5 p.m." is.
  const one =
    /^(?:on|this|next|last)\s/i.test(text) ||
    /\b(?:on|this|next|last)\s$/i.test(whole.slice(Math.max(0, index - 5), index))
  if (until && day.month === undefined && day.weekday !== undefined && !one) return null
  const from: Point = { ...day, time: clock }
  const part: Part = { index, text, reading: { type: 'point', point: day } }
  return until
    ? { type: 'interval', from, to: { ...day, time: until }, day: part }
    : { type: 'point', point: from, day: part }
}
