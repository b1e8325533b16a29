import type { Token } from '../../../text/tokens.ts'
import type { Style } from './features.ts'
import { begins, KINDS, SIZE } from './labels.ts'

/** What the first stage made of a sentence. */
export interface Draft {
  tokens: readonly Token[]
  style: Style
  /** By token. */
  labels: Uint8Array
  /** `SIZE` probabilities a token. */
  marginals: Float32Array
}

/** A name of a draft. */
export interface Named {
  first: number
  after: number
  /** Number in `KINDS`. */
  kind: number
  certainty: number
}

/** Probability that a token is of the kind with that number, or of none. */
export function draftShare(marginals: Float32Array, n: number, kind: number): number {
  const at = n * SIZE
  return kind === KINDS.length ? marginals[at] : marginals[at + kind * 2 + 1] + marginals[at + kind * 2 + 2]
}

const made = new WeakMap<Draft, Named[]>()
/** The names of a draft. */
export function namesIn(draft: Draft): Named[] {
  let spans = made.get(draft)
  // Spares work: made once.
  if (spans) return spans
  made.set(draft, (spans = []))
  const { labels, marginals } = draft
  for (let n = 0; n < labels.length; n++) {
    const label = labels[n]
    if (!label) continue
    const first = n
    let certainty = marginals[n * SIZE + label]
    while (n + 1 < labels.length && labels[n + 1] && !begins(labels[n + 1])) {
      n++
      certainty = Math.min(certainty, marginals[n * SIZE + labels[n]])
    }
    spans.push({ first, after: n + 1, kind: (label - 1) >> 1, certainty })
  }
  return spans
}
