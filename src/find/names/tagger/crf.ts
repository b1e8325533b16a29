import { mayFollow, SIZE } from './labels.ts'

/**
 * The parts of a linear-chain conditional random field that reading and training share. Scores are logarithms; a lattice
 * is a flat array of `SIZE` scores a token.
 */
const NEVER = -1e30

/** Score of going from a label to the next; column 0 (O) also stands for the outside before and behind a run. */
export type Transitions = Float32Array | Float64Array

/** Sets what may not follow to never. */
export function forbid(transitions: Transitions): void {
  for (let a = 0; a < SIZE; a++) for (let b = 0; b < SIZE; b++) if (!mayFollow(a, b)) transitions[a * SIZE + b] = NEVER
}

function logSum(values: Float64Array, length: number): number {
  let most = NEVER
  for (let n = 0; n < length; n++) if (values[n] > most) most = values[n]
  if (most <= NEVER) return NEVER
  let sum = 0
  for (let n = 0; n < length; n++) sum += Math.exp(values[n] - most)
  return most + Math.log(sum)
}

/** Room for runs of some length, kept between calls. */
export class Lattice {
  scores = new Float64Array(0)
  forward = new Float64Array(0)
  backward = new Float64Array(0)
  private readonly scratch = new Float64Array(SIZE)

  /** Makes room for `length` tokens and clears their scores. */
  reset(length: number): void {
    if (this.scores.length < length * SIZE) {
      const size = Math.max(length, 64) * SIZE
      this.scores = new Float64Array(size)
      this.forward = new Float64Array(size)
      this.backward = new Float64Array(size)
    } else this.scores.fill(0, 0, length * SIZE)
  }

  /** Fills `forward` and `backward`; gives the logarithm of the sum over all labellings. */
  sum(length: number, transitions: Transitions): number {
    const { scores, forward, backward, scratch } = this
    for (let b = 0; b < SIZE; b++) forward[b] = transitions[b] + scores[b]
    for (let t = 1; t < length; t++) {
      for (let b = 0; b < SIZE; b++) {
        for (let a = 0; a < SIZE; a++) scratch[a] = forward[(t - 1) * SIZE + a] + transitions[a * SIZE + b]
        forward[t * SIZE + b] = logSum(scratch, SIZE) + scores[t * SIZE + b]
      }
    }
    for (let a = 0; a < SIZE; a++) backward[(length - 1) * SIZE + a] = transitions[a * SIZE]
    for (let t = length - 2; t >= 0; t--) {
      for (let a = 0; a < SIZE; a++) {
        for (let b = 0; b < SIZE; b++)
          scratch[b] = transitions[a * SIZE + b] + scores[(t + 1) * SIZE + b] + backward[(t + 1) * SIZE + b]
        backward[t * SIZE + a] = logSum(scratch, SIZE)
      }
    }
    for (let a = 0; a < SIZE; a++) scratch[a] = forward[(length - 1) * SIZE + a] + transitions[a * SIZE]
    return logSum(scratch, SIZE)
  }

  /** The best labelling. */
  best(length: number, transitions: Transitions): number[] {
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
    const labels = new Array<number>(length)
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = label
      label = from[t * SIZE + label]
    }
    return labels
  }
}
