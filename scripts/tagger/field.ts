/** A conditional random field in training: sparse weights, AdaGrad on the likelihood of the allowed labellings. */
import { forbid, Lattice } from '../../src/find/names/tagger/crf.ts'
import { SIZE } from '../../src/find/names/tagger/labels.ts'

/** Runs of tokens with the numbers of their features, in flat arrays. */
export interface Examples {
  /** First token of each run, and the one behind the last run's last. */
  runs: number[]
  /** First feature of each token, and the end. */
  offsets: Uint32Array
  features: Uint32Array
  /** Labels that each token may have, as bits. */
  allowed: Uint8Array
}

const RATE = 0.12
const NEVER = -1e30

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export class Field {
  readonly weights: Float32Array
  readonly transitions = new Float64Array(SIZE * SIZE)
  private readonly squares: Float32Array
  private readonly transitionSquares = new Float64Array(SIZE * SIZE)
  private readonly free = new Lattice()
  private readonly held = new Lattice()

  constructor(
    readonly features: number,
    /** Strength of the pull towards 0 at each step. */
    private readonly decay: number,
  ) {
    this.weights = new Float32Array(features * SIZE)
    this.squares = new Float32Array(features * SIZE)
    forbid(this.transitions)
  }

  private sums: Float64Array | null = null
  private marked = 0

  /** Counts the weights as they are now for their mean. */
  mark(): void {
    this.sums ??= new Float64Array(this.weights.length)
    for (let n = 0; n < this.weights.length; n++) this.sums[n] += this.weights[n]
    this.marked++
  }

  /** Makes the weights the mean of those that were marked, which vary less than the last ones. */
  settle(): void {
    if (!this.sums) return
    for (let n = 0; n < this.weights.length; n++) this.weights[n] = this.sums[n] / this.marked
  }

  /** Once over all runs in random order; the mean loss of a run. */
  epoch(examples: Examples, next: () => number, rate = RATE): number {
    const order = Uint32Array.from({ length: examples.runs.length - 1 }, (_, n) => n)
    for (let n = order.length - 1; n > 0; n--) {
      const m = Math.floor(next() * (n + 1))
      const held = order[n]
      order[n] = order[m]
      order[m] = held
    }
    let loss = 0
    for (const run of order) loss += this.step(examples, examples.runs[run], examples.runs[run + 1], rate)
    return loss / order.length
  }

  private score(examples: Examples, from: number, to: number, lattice: Lattice): void {
    const { weights } = this
    const { offsets, features } = examples
    lattice.reset(to - from)
    for (let t = from; t < to; t++) {
      const at = (t - from) * SIZE
      for (let f = offsets[t]; f < offsets[t + 1]; f++) {
        const row = features[f] * SIZE
        for (let label = 0; label < SIZE; label++) lattice.scores[at + label] += weights[row + label]
      }
    }
  }

  private step(examples: Examples, from: number, to: number, rate: number): number {
    const { free, held, transitions, transitionSquares, weights, squares, decay } = this
    const length = to - from
    this.score(examples, from, to, free)
    held.reset(length)
    for (let t = 0; t < length; t++)
      for (let label = 0; label < SIZE; label++)
        held.scores[t * SIZE + label] =
          examples.allowed[from + t] & (1 << label) ? free.scores[t * SIZE + label] : NEVER
    const all = free.sum(length, transitions)
    const wanted = held.sum(length, transitions)
    if (wanted < NEVER / 2) return 0
    const { offsets, features } = examples
    const gradient = new Float64Array(SIZE)
    for (let t = 0; t < length; t++) {
      let any = false
      for (let label = 0; label < SIZE; label++) {
        const n = t * SIZE + label
        gradient[label] =
          Math.exp(held.forward[n] + held.backward[n] - wanted) - Math.exp(free.forward[n] + free.backward[n] - all)
        if (Math.abs(gradient[label]) > 1e-3) any = true
      }
      if (!any) continue
      for (let f = offsets[from + t]; f < offsets[from + t + 1]; f++) {
        const row = features[f] * SIZE
        for (let label = 0; label < SIZE; label++) {
          const w = row + label
          const g = gradient[label] - decay * weights[w]
          squares[w] += g * g
          if (squares[w] > 0) weights[w] += (rate * g) / Math.sqrt(squares[w])
        }
      }
    }
    const pair = (lattice: Lattice, t: number, a: number, b: number, total: number) =>
      Math.exp(
        (t ? lattice.forward[(t - 1) * SIZE + a] : a ? NEVER : 0) +
          transitions[a * SIZE + b] +
          (t < length ? lattice.scores[t * SIZE + b] + lattice.backward[t * SIZE + b] : b ? NEVER : 0) -
          total,
      )
    for (let a = 0; a < SIZE; a++) {
      for (let b = 0; b < SIZE; b++) {
        const w = a * SIZE + b
        if (transitions[w] < NEVER / 2) continue
        let g = 0
        for (let t = 0; t <= length; t++) g += pair(held, t, a, b, wanted) - pair(free, t, a, b, all)
        transitionSquares[w] += g * g
        if (transitionSquares[w] > 0) transitions[w] += (rate * g) / Math.sqrt(transitionSquares[w])
      }
    }
    return all - wanted
  }
}
