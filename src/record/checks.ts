import type { Document, Mention } from '../document/types.ts'
import type { CheckEntry } from './schema.ts'
export const checkTotals = (_d: Document, _q: Mention[], _m: Mention[], _c: Mention[]): CheckEntry[] => []
