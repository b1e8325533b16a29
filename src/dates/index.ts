import type { Document, Mention, Warning } from '../document/types.ts'

export interface DateMention extends Mention {
  type: 'date' | 'time' | 'interval' | 'duration' | 'set'
  /** ISO 8601 / EDTF; null where it cannot be known. */
  value: string | null
  /** First and last day it can mean, inclusive; null where open or unknown. */
  earliest: string | null
  latest: string | null
}

export interface Dates {
  /** The day the release was issued, and where that was found. */
  referenceDate: { value: string; from: 'option' | 'dateline' | 'text' | 'metadata' } | null
  /** Day of the dateline (ISO 8601), where it has one. */
  datelineDate: string | null
  /** In text order, not overlapping. */
  mentions: DateMention[]
  warnings: Warning[]
}

export function findDates(_document: Document, _options: { referenceDate?: string } = {}): Dates {
  return { referenceDate: null, datelineDate: null, mentions: [], warnings: [] }
}
