/** A conditional random field in training: sparse weights, AdaGrad on the likelihood of the allowed labellings. */
import { factorsOf, forbid, Lattice } from '../../src/find/names/tagger/crf.ts'
import { SIZE } from '../../src/find/names/tagger/labels.ts'

/** Runs of tokens with the numbers of their features, in flat arrays. */
export interface Examples {
  /** First token of each run, and the one behind the last run's last. */
  runs: number[]
  /** First feature of each token, and the end. */
  offsets: Uint32Array
  features: Uint32Array
  /** Labels that each token may have, as bits. */
  allowed: Uint16Array
  /** Scores that the tokens have before any weight is added; null for none. */
  base: Float32Array | null
}

/** What a field begins with: its weights, how far they have moved already, and its transitions. */
export interface Prior {
  weights: Float32Array
  squares: Float32Array
  transitions: Float64Array
}

const RATE = 0.12
const NEVER = -1e20
/** Gradients below it are passed over. */
const SMALL = 1e-3

export class Field {
  readonly weights: Float32Array
  readonly transitions = new Float64Array(SIZE * SIZE)
  readonly squares: Float32Array
  private readonly transitionSquares = new Float64Array(SIZE * SIZE)
  private readonly free = new Lattice()
  private readonly held = new Lattice()
  private readonly gradient = new Float64Array(SIZE)
  private readonly kept: number[] = []
  private readonly ends: number[] = []
  private sums: Float64Array | null = null
  private marked = 0

  /**
   * @param prior weights and transitions to begin with, which the weights are pulled towards; a copy is made
   * @param decay strength of the pull at each step
   */
  constructor(
    readonly features: number,
    private readonly decay: number,
    private readonly prior: Prior | null = null,
    /** Share of a token's features that are passed over at each step, so that no weight relies on another. */
    private readonly dropped = 0,
  ) {
    this.weights = prior ? prior.weights.slice() : new Float32Array(features * SIZE)
    this.squares = prior ? prior.squares.slice() : new Float32Array(features * SIZE)
    if (prior) this.transitions.set(prior.transitions)
    else forbid(this.transitions)
  }

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

  /**
   * Once over all runs in random order; the mean loss of a run.
   * @param runs numbers of the runs to learn from; all without it
   */
  epoch(examples: Examples, next: () => number, rate = RATE, runs?: readonly number[]): number {
    const order = runs ? Uint32Array.from(runs) : Uint32Array.from({ length: examples.runs.length - 1 }, (_, n) => n)
    for (let n = order.length - 1; n > 0; n--) {
      const m = Math.floor(next() * (n + 1))
      const held = order[n]
      order[n] = order[m]
      order[m] = held
    }
    let loss = 0
    for (const run of order) {
      const [from, to] = [examples.runs[run], examples.runs[run + 1]]
      this.thin(examples, from, to, next)
      loss += this.step(examples, from, to, rate)
    }
    return loss / order.length
  }

  /** Puts the scores of a run into a lattice. */
  score(examples: Examples, from: number, to: number, lattice: Lattice): void {
    const { weights } = this
    const { offsets, features, base } = examples
    lattice.reset(to - from)
    const { scores } = lattice
    if (base) scores.set(base.subarray(from * SIZE, to * SIZE))
    for (let t = from; t < to; t++) {
      const at = (t - from) * SIZE
      for (let f = offsets[t]; f < offsets[t + 1]; f++) {
        const row = features[f] * SIZE
        for (let label = 0; label < SIZE; label++) scores[at + label] += weights[row + label]
      }
    }
  }

  /** Chooses the features of a run that take part in a step. */
  private thin({ offsets, features }: Examples, from: number, to: number, next: () => number): void {
    const { kept, dropped } = this
    kept.length = 0
    this.ends.length = 0
    for (let t = from; t < to; t++) {
      for (let f = offsets[t]; f < offsets[t + 1]; f++) if (!dropped || next() >= dropped) kept.push(features[f] * SIZE)
      this.ends.push(kept.length)
    }
  }

  private step(examples: Examples, from: number, to: number, rate: number): number {
    const { free, held, transitions, gradient, kept, ends, weights } = this
    const length = to - from
    const { base } = examples
    free.reset(length)
    if (base) free.scores.set(base.subarray(from * SIZE, to * SIZE))
    const scale = 1 / (1 - this.dropped)
    for (let t = 0, f = 0; t < length; t++)
      for (; f < ends[t]; f++)
        for (let label = 0; label < SIZE; label++) free.scores[t * SIZE + label] += weights[kept[f] + label] * scale
    held.reset(length)
    held.scores.set(free.scores.subarray(0, length * SIZE))
    const factors = factorsOf(transitions)
    const all = free.sum(length, factors)
    const wanted = held.sum(length, factors, examples.allowed, from)
    if (wanted === -Infinity) return 0
    for (let t = 0; t < length; t++) {
      let any = false
      for (let label = 0; label < SIZE; label++) {
        gradient[label] = held.marginal(t, label) - free.marginal(t, label)
        if (Math.abs(gradient[label]) > SMALL) any = true
      }
      if (any) this.move(t ? ends[t - 1] : 0, ends[t], rate)
    }
    this.moveTransitions(length, rate, factors)
    return all - wanted
  }

  /** Moves the weights of a token's features along the gradient. */
  private move(from: number, to: number, rate: number): void {
    const { weights, squares, decay, prior, gradient, kept } = this
    for (let f = from; f < to; f++) {
      for (let label = 0, w = kept[f]; label < SIZE; label++, w++) {
        const g = gradient[label] - decay * (prior ? weights[w] - prior.weights[w] : weights[w])
        squares[w] += g * g
        if (squares[w] > 0) weights[w] += (rate * g) / Math.sqrt(squares[w])
      }
    }
  }

  private moveTransitions(length: number, rate: number, factors: Float64Array): void {
    const { free, held, transitions, transitionSquares } = this
    /** Probability that label `b` at `t` follows label `a`; the outside stands before and behind. */
    const pair = (lattice: Lattice, t: number, a: number, b: number) => {
      if (t === length) return b ? 0 : lattice.marginal(t - 1, a)
      if (t === 0) return a ? 0 : lattice.marginal(0, b)
      const { forward, backward, factors: own, scales, total } = lattice
      const n = t * SIZE + b
      return (forward[(t - 1) * SIZE + a] * factors[a * SIZE + b] * own[n] * backward[n]) / (scales[t] * total)
    }
    for (let a = 0; a < SIZE; a++) {
      for (let b = 0; b < SIZE; b++) {
        const w = a * SIZE + b
        if (transitions[w] < NEVER) continue
        let g = 0
        for (let t = 0; t <= length; t++) g += pair(held, t, a, b) - pair(free, t, a, b)
        transitionSquares[w] += g * g
        if (transitionSquares[w] > 0) transitions[w] += (rate * g) / Math.sqrt(transitionSquares[w])
      }
    }
  }
}
