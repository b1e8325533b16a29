import type { ParsedResult, Refiner } from 'chrono-node/en'
import type { Point } from '../point.ts'
import { type Reading, readingOf, resultOf } from '../reading.ts'

/** Gives what chrono's own parsers found, dates in figures, the reading that the other refiners join. */
export const withReading: Refiner = {
  refine(context, results) {
    return results.map((result) =>
      readingOf(result) || !result.start.isCertain('year')
        ? result
        : resultOf(context, result.index, result.text, ofComponents(result), 'dates/figures'),
    )
  },
}

function ofComponents({ start }: Pick<ParsedResult, 'start'>): Reading {
  const certain = (part: Parameters<typeof start.isCertain>[0]) =>
    start.isCertain(part) ? (start.get(part) ?? undefined) : undefined
  const day = certain('day')
  const point: Point = {
    grain: day === undefined ? 'month' : 'day',
    year: certain('year'),
    month: start.get('month')!,
    ...(day === undefined ? {} : { day }),
  }
  const hour = certain('hour')
  if (hour === undefined) return { type: 'point', point }
  const second = certain('second')
  const minutes = certain('timezoneOffset')
  return {
    type: 'point',
    point: {
      ...point,
      time: {
        hour,
        minute: certain('minute') ?? 0,
        ...(second ? { second } : {}),
        ...(minutes === 0 ? { zone: 'utc' } : {}),
      },
    },
  }
}
