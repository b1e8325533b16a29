import type { Span } from '../../document/types.ts'

/** A number in the text, before it is known what it counts, measures or costs. */
export interface NumberMention extends Span {
  /** Absent for a range. */
  value?: number
  min?: number
  max?: number
  /** Written in digits, at least in part. */
  digits: boolean
  /** What its scale is worth ("2.5 million"); 1 without one. */
  scale: number
  /** The sign that the text lost beside it. */
  lost?: '$' | '%'
  /** Letters stand right in front ("R450", "N95"): money, or part of a name. */
  glued?: boolean
}
