import type { Span } from '../../text/span.ts'
import type { Status } from './clause.ts'
import type { EventType } from './frames.ts'
import type { Part } from './parts.ts'
import type { Amount, When } from './scene.ts'

export interface EventFact {
  type: EventType
  trigger: Span
  sentence: Span
  agents: Part[]
  targets: Part[]
  thing: Span | null
  amounts: Amount[]
  date: When | null
  place: { name: string; id: string } | null
  status: Status
  /** Which part of the clause filled which role, for `--explain`. */
  filled: string[]
  /** Name of the frame and the way it was told, for `--explain`. */
  rule: string
}

/** An event as one sentence tells it, before those that are one are merged. */
export interface Telling extends EventFact {
  /** "The settlement", "this acquisition": speaks of one that was told. */
  isBackReference: boolean
  /** The day was taken from the announcement, and is none of the sentence's own. */
  isDayOfIssue: boolean
  /** The last sentence that tells it, by its place in the document. */
  at: number
}
