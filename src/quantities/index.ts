import type { Document, Mention } from '../document/types.ts'
import type { QuantityEntry } from '../record/schema.ts'

export type QuantityMention = Mention & Omit<QuantityEntry, 'text' | 'start' | 'end'>
export function findQuantities(_document: Document, _n: Mention[]): QuantityMention[] {
  return []
}
