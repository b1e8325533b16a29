import type { Document, Mention, Warning } from '../document/types.ts'
import type { Organisation, Person } from '../names/types.ts'
export type QuoteMention = Mention & { speaker: string | null; speakerId: string | null }
export const findQuotes = (
  _d: Document,
  _p: Person[],
  _o: Organisation[],
): { mentions: QuoteMention[]; warnings: Warning[] } => ({ mentions: [], warnings: [] })
