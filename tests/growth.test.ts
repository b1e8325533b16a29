/**
 * How much work a text makes, counted and not timed: how often each function and each branch of the program runs, as V8 counts
 * it, at three sizes. What patterns and string searches do inside is not counted; bench/growth.ts times it.
 */
import { Session } from 'node:inspector/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SHAPES, textOf } from '../bench/growth/shapes.ts'

/** Characters of the texts: each has three times as many as the one before. */
const SIZES = [2_000, 6_000, 18_000]
/** Work by the square of the size grows by 9, that by the size by 3; this is between them. */
const MOST = 5.5
/** What runs less often in the smallest text is by chance in the one and not in the other. */
const LEAST = 100
/** A shape whose repetition is longer than the smallest text. */
const LONG = 'blanks and a word at last'

const session = new Session()
let extract: typeof import('../src/index.ts').extract

beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  // Only what is loaded from here on is counted.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  ;({ extract } = await import('../src/index.ts'))
  for (const shape of SHAPES) await extract(textOf(shape, SIZES[0]))
}, 120_000)

afterAll(() => session.disconnect())

/** How often each stretch of code runs for a text, by its place. */
async function workFor(text: string): Promise<Map<string, number>> {
  // What was counted before is taken away.
  await session.post('Profiler.takePreciseCoverage')
  await extract(text)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  const work = new Map<string, number>()
  for (const { url, functions } of result)
    if (url.includes('/src/'))
      for (const { functionName, ranges } of functions)
        for (const { startOffset, count } of ranges) {
          const place = `${url.slice(url.indexOf('/src/') + 1)} ${functionName} ${startOffset}`
          work.set(place, (work.get(place) ?? 0) + count)
        }
  return work
}

test.each(SHAPES.filter((shape) => shape !== LONG))('%s', { timeout: 60_000 }, async (shape) => {
  let read = 0
  const works = []
  for (const size of SIZES) {
    // Each text has words of its own: what is known of a word spares work.
    read += size
    works.push(await workFor(textOf(shape, size, read)))
  }
  const [small, middle, large] = works
  const grown = [...large].flatMap(([place, count]) => {
    const [least, less] = [small.get(place) ?? 0, middle.get(place) ?? 0]
    return least >= LEAST && less > MOST * least && count > MOST * less ? [`${place}: ${least}, ${less}, ${count}`] : []
  })
  expect(grown).toEqual([])
})
