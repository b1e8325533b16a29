import { mayFollow, SIZE } from './labels.ts'

/**
 * The parts of a linear-chain conditional random field that reading and training share. Scores and transitions are
 * logarithms; a lattice is a flat array of `SIZE` numbers a token.
 */
const NEVER = -1e30

/** Score of going from a label to the next; row and column 0 (O) also stand for the outside before and behind a run. */
export type Transitions = Float32Array | Float64Array

/** Sets what may not follow to never. */
export function forbid(transitions: Transitions): void {
  for (let a = 0; a < SIZE; a++) for (let b = 0; b < SIZE; b++) if (!mayFollow(a, b)) transitions[a * SIZE + b] = NEVER
}

/** The factors of transitions: their exponentials. */
export const factorsOf = (transitions: Transitions): Float64Array => Float64Array.from(transitions, Math.exp)

/** Room for runs of some length, kept between calls. */
export class Lattice {
  scores = new Float64Array(0)
  /** Exponentials of the scores, of each token as a share of its highest. */
  factors = new Float64Array(0)
  /** Sums over the ways to and from each label, scaled so that no number runs out of range. */
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  /** What each token's `forward` was divided by. */
  scales = new Float64Array(0)
  /** Sum over all ways, scaled as the last token is. */
  total = 0

  /** Makes room for `length` tokens and clears their scores. */
  reset(length: number): void {
    if (this.scales.length < length) {
      const room = Math.max(length, 64)
      for (const part of ['scores', 'factors', 'forward', 'backward'] as const)
        this[part] = new Float64Array(room * SIZE)
      this.scales = new Float64Array(room)
    } else this.scores.fill(0, 0, length * SIZE)
  }

  /**
   * Fills `forward` and `backward`.
   * @param allowed labels that each token may have, as bits, from `from` on
   * @returns the logarithm of the sum over all labellings; -Infinity where none is allowed
   */
  sum(length: number, transitions: Float64Array, allowed?: Uint16Array, from = 0): number {
    const { scores, factors, forward, backward, scales } = this
    let all = 0
    for (let t = 0; t < length; t++) {
      const at = t * SIZE
      const bits = allowed ? allowed[from + t] : -1
      let most = NEVER
      for (let b = 0; b < SIZE; b++) if (bits & (1 << b) && scores[at + b] > most) most = scores[at + b]
      let sum = 0
      for (let b = 0; b < SIZE; b++) {
        factors[at + b] = bits & (1 << b) ? Math.exp(scores[at + b] - most) : 0
        let ways = t ? 0 : transitions[b]
        if (t) for (let a = 0; a < SIZE; a++) ways += forward[at - SIZE + a] * transitions[a * SIZE + b]
        sum += forward[at + b] = ways * factors[at + b]
      }
      if (!(sum > 0)) return -Infinity
      scales[t] = sum
      for (let b = 0; b < SIZE; b++) forward[at + b] /= sum
      all += most + Math.log(sum)
    }
    const end = (length - 1) * SIZE
    this.total = 0
    for (let a = 0; a < SIZE; a++) {
      backward[end + a] = transitions[a * SIZE]
      this.total += forward[end + a] * backward[end + a]
    }
    for (let at = end - SIZE, t = length - 1; t > 0; at -= SIZE, t--) {
      for (let a = 0; a < SIZE; a++) {
        let ways = 0
        for (let b = 0; b < SIZE; b++)
          ways += transitions[a * SIZE + b] * factors[at + SIZE + b] * backward[at + SIZE + b]
        backward[at + a] = ways / scales[t]
      }
    }
    return all + Math.log(this.total)
  }

  /** Probability that token `t` has the label; `sum` comes first. */
  marginal(t: number, label: number): number {
    const n = t * SIZE + label
    return (this.forward[n] * this.backward[n]) / this.total
  }

  /** The best labelling. @param transitions logarithms */
  best(length: number, transitions: Transitions): Uint8Array {
    const { scores, forward } = this
    const from = new Uint8Array(length * SIZE)
    for (let b = 0; b < SIZE; b++) forward[b] = transitions[b] + scores[b]
    for (let t = 1; t < length; t++) {
      for (let b = 0; b < SIZE; b++) {
        let most = -Infinity
        for (let a = 0; a < SIZE; a++) {
          const score = forward[(t - 1) * SIZE + a] + transitions[a * SIZE + b]
          if (score > most) {
            most = score
            from[t * SIZE + b] = a
          }
        }
        forward[t * SIZE + b] = most + scores[t * SIZE + b]
      }
    }
    let label = 0
    let most = -Infinity
    for (let a = 0; a < SIZE; a++) {
      const score = forward[(length - 1) * SIZE + a] + transitions[a * SIZE]
      if (score > most) {
        most = score
        label = a
      }
    }
    const labels = new Uint8Array(length)
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label
      label = from[t * SIZE + label]
    }
    return labels
  }
}
