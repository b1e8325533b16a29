import type { Document, Mention } from '../document/types.ts'
import type { MoneyEntry } from '../record/schema.ts'
export type MoneyMention = Mention & Omit<MoneyEntry, 'text' | 'start' | 'end'>
export const findMoney = (_d: Document, _n: Mention[]): MoneyMention[] => []
