/**
 * Vectors of words by the company that they keep: skip-grams with negative samples (Mikolov et al. 2013), where each place
 * around the word has its own contexts (Ling et al. 2015), so that words group by what they are rather than by topic.
 */

import { random } from './random.ts'
import { BREAK, type Raw } from './raw.ts'

export const DIMENSIONS = 48
const PLACES = [-2, -1, 1, 2]
const NEGATIVES = 4
const RATE = 0.04
/** Share of the text above which a word is passed over now and then. */
const FREQUENT = 3e-4
const SEED = 20261125
const STEPS = 1024
const REACH = 6

/** Logistic function of -REACH … REACH, in steps. */
const LOGISTIC = Float32Array.from({ length: STEPS }, (_, n) => 1 / (1 + Math.exp(-((n / STEPS) * 2 - 1) * REACH)))

/** `DIMENSIONS` numbers a word. */
export function vectorsOf({ words, counts, text }: Raw): Float32Array {
  const size = words.length
  const next = random(SEED)
  const inner = Float32Array.from({ length: size * DIMENSIONS }, () => (next() - 0.5) / DIMENSIONS)
  const outer = new Float32Array(size * DIMENSIONS * PLACES.length)
  const drawn = negatives(counts)
  const total = counts.reduce((a, b) => a + b, 0)
  const keep = counts.map((count) => Math.sqrt((FREQUENT * total) / count))
  const step = new Float32Array(DIMENSIONS)
  for (let at = 0; at < text.length; at++) {
    const word = text[at]
    if (word < 0 || (keep[word] < 1 && next() > keep[word])) continue
    const rate = RATE * Math.max(0.02, 1 - at / text.length)
    const from = word * DIMENSIONS
    for (const [place, offset] of PLACES.entries()) {
      const other = text[at + offset]
      if (other === undefined || other < 0 || (Math.abs(offset) > 1 && text[at + offset / 2] === BREAK)) continue
      step.fill(0)
      for (let n = 0; n <= NEGATIVES; n++) {
        const target = n ? drawn[(next() * drawn.length) | 0] : other
        if (n && target === other) continue
        const to = (place * size + target) * DIMENSIONS
        let dot = 0
        for (let d = 0; d < DIMENSIONS; d++) dot += inner[from + d] * outer[to + d]
        const guess = dot >= REACH ? 1 : dot <= -REACH ? 0 : LOGISTIC[((dot / REACH + 1) * (STEPS / 2)) | 0]
        const pull = ((n ? 0 : 1) - guess) * rate
        for (let d = 0; d < DIMENSIONS; d++) {
          step[d] += pull * outer[to + d]
          outer[to + d] += pull * inner[from + d]
        }
      }
      for (let d = 0; d < DIMENSIONS; d++) inner[from + d] += step[d]
    }
  }
  return inner
}

/** Words as often as negative samples are drawn of them. */
function negatives(counts: readonly number[]): Int32Array {
  const drawn: number[] = []
  const unit = counts.reduce((sum, count) => sum + count ** 0.75, 0) / 2 ** 20
  for (const [word, count] of counts.entries())
    for (let n = Math.ceil(count ** 0.75 / unit); n > 0; n--) drawn.push(word)
  return Int32Array.from(drawn)
}

/**
 * Groups rows of `DIMENSIONS` numbers by k-means over their directions.
 * @param weights how much each row counts
 * @returns the group of each row, and the middles of the groups
 */
export function groupsOf(
  rows: Float32Array,
  weights: readonly number[],
  groups: number,
  rounds: number,
): { of: Uint16Array; middles: Float32Array } {
  const count = rows.length / DIMENSIONS
  const unit = normalised(rows)
  let middles: Float32Array = new Float32Array(groups * DIMENSIONS)
  for (let g = 0; g < groups; g++) {
    const row = Math.floor((g * count) / groups)
    middles.set(unit.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), g * DIMENSIONS)
  }
  const of = new Uint16Array(count)
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(groups * DIMENSIONS)
    for (let row = 0; row < count; row++) {
      const at = row * DIMENSIONS
      let most = -Infinity
      for (let g = 0; g < groups; g++) {
        let dot = 0
        for (let d = 0, to = g * DIMENSIONS; d < DIMENSIONS; d++) dot += unit[at + d] * middles[to + d]
        if (dot > most) {
          most = dot
          of[row] = g
        }
      }
      const to = of[row] * DIMENSIONS
      for (let d = 0; d < DIMENSIONS; d++) sums[to + d] += weights[row] * unit[at + d]
    }
    middles = normalised(sums)
  }
  return { of, middles }
}

function normalised(rows: Float32Array): Float32Array {
  const unit = new Float32Array(rows.length)
  for (let at = 0; at < rows.length; at += DIMENSIONS) {
    let sum = 0
    for (let d = 0; d < DIMENSIONS; d++) sum += rows[at + d] ** 2
    const length = Math.sqrt(sum) || 1
    for (let d = 0; d < DIMENSIONS; d++) unit[at + d] = rows[at + d] / length
  }
  return unit
}
