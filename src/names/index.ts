import type { Document, Span, Warning } from '../document/types.ts'
import type { Organisation, Person } from './types.ts'
export async function findNames(
  _d: Document,
  _t: Span[],
): Promise<{ organisations: Organisation[]; people: Person[]; warnings: Warning[] }> {
  return { organisations: [], people: [], warnings: [] }
}
