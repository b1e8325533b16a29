import type { Refiner } from 'chrono-node/en'
import { endOf } from '../reading.ts'

/** Of expressions that share characters the longest stays; of two as long the one that a parser higher in the list made. */
export const withoutOverlap: Refiner = {
  refine(_context, results) {
    const kept: typeof results = []
    for (const result of results) {
      const last = kept.at(-1)
      if (!last || result.index >= endOf(last)) kept.push(result)
      else if (result.text.length > last.text.length) {
        kept.pop()
        // What the longer one covers may have been more than one.
        while (kept.length && endOf(kept[kept.length - 1]) > result.index) kept.pop()
        kept.push(result)
      }
    }
    return kept
  },
}
