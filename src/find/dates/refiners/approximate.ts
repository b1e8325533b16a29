import type { Refiner } from 'chrono-node/en'
import type { Point } from '../point.ts'
import { endOf, readingOf, resultOf } from '../reading.ts'

const BEFORE = /(?:^|[^\p{L}])(circa|c\.|ca\.?|around|about|approximately)\s?$/iu

/** "Circa 1850" is a year more or less. */
export const withApproximation: Refiner = {
  refine(context, results) {
    return results.map((result) => {
      const made = readingOf(result)
      if (made?.reading.type !== 'point' || !ROUGH.has(made.reading.point.grain) || made.reading.point.shift)
        return result
      const before = context.text.slice(Math.max(0, result.index - 16), result.index)
      const match = BEFORE.exec(before)
      if (!match) return result
      const start = result.index - (before.length - before.lastIndexOf(match[1]))
      return resultOf(
        context,
        start,
        context.text.slice(start, endOf(result)),
        { ...made.reading, point: { ...made.reading.point, approximate: true } },
        made.rule,
        [...made.refinedBy, 'dates/approximate'],
      )
    })
  },
}

const ROUGH = new Set<Point['grain']>(['year', 'decade', 'century'])
