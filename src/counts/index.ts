import type { Document, Mention, Span } from '../document/types.ts'
import type { CountEntry } from '../record/schema.ts'
export type CountMention = Mention & Omit<CountEntry, 'text' | 'start' | 'end'>
export const findCounts = (_d: Document, _n: Mention[], _t: Span[]): CountMention[] => []
