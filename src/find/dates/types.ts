import type { Mention, Warning } from '../../document/types.ts'
import type { Kind } from './worth.ts'

export interface DateMention extends Mention {
  type: Kind
  /** ISO 8601 / EDTF; null where it cannot be known. */
  value: string | null
  /** First and last day it can mean, inclusive; null where open or unknown. */
  earliest: string | null
  latest: string | null
  /** What was taken for granted, such as "calendar year" of a fiscal one. */
  assumed?: string
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
