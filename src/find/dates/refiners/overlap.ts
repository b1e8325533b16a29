import { endOf, type Found, type Refiner } from '../reading.ts'

/** Of expressions that share characters the longest stays; of two as long the one that a parser higher in the list made. */
export const withoutOverlap: Refiner = (_text, found) => {
  const kept: Found[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (!last || one.index >= endOf(last)) kept.push(one)
    else if (one.text.length > last.text.length) {
      kept.pop()
      // What the longer one covers may have been more than one.
      while (kept.length && endOf(kept[kept.length - 1]) > one.index) kept.pop()
      kept.push(one)
    }
  }
  return kept
}
