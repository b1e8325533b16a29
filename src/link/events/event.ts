import type { Span } from '../../text/span.ts'
import type { EventType } from './frames.ts'
import type { Amount, When } from './scene.ts'

/** Whether it is so. */
export type Status = 'happened' | 'planned' | 'alleged' | 'denied'

/** One who takes part: an entry of the record, or words of the text. */
export interface Part {
  name: string
  id?: string
}

/** Who does it, to whom it is done, and what it is about. */
export interface Cast {
  agents: Part[]
  targets: Part[]
  thing: Span | null
  /** Which part of the clause filled which role, for `--explain`. */
  filled: string[]
}

/** Types of what is done to those who are accused. */
export const ACCUSED: ReadonlySet<EventType> = new Set(['arrest', 'charge', 'sentence', 'conviction'])
/** What a case goes through: its hearings end nothing that is told of it. */
export const OF_A_CASE: ReadonlySet<EventType> = new Set([...ACCUSED, 'meeting'])
/** What bodies and those who lead them do: news of its own, wherever a release tells it. */
export const DEEDS: ReadonlySet<EventType> = new Set([
  'acquisition',
  'agreement',
  'appointment',
  'approval',
  'departure',
  'funding',
  'launch',
  'results',
])
/** Types of what is given to those who stand in front of a passive. */
export const GIVEN: ReadonlySet<EventType> = new Set(['funding', 'approval'])
/** Types of which people or things may be the target that no entry holds but a count: "two men". */
export const COUNTED: ReadonlySet<EventType> = new Set([...ACCUSED, 'incident'])

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
  /** A participle without a verb: "introduced by Roe". */
  isBare: boolean
  /** The last sentence that tells it, by its place in the document. */
  at: number
}

export const addAll = (parts: Part[], found: readonly (Part | null | undefined)[]): void => {
  for (const part of found) if (part) add(parts, part)
}

export function add(parts: Part[], { id, name }: Part): void {
  if (!parts.some((part) => part.id === id && part.name === name)) parts.push({ name, id })
}

export const distinct = (parts: readonly Part[]): Part[] => {
  const kept: Part[] = []
  for (const part of parts) add(kept, part)
  return kept
}

export const isPerson = ({ id }: Part): boolean => id?.startsWith('p') === true
