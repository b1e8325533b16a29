import type { Document, Warning } from '../document/types.ts'
import type { Finder } from '../stages.ts'
import { FIELDS, type Field, ROWS } from './fields.ts'
import { locate } from './located.ts'
import type { ReleaseRecord, SourceEntry } from './schema.ts'

/** The record of a document. With `only`, a record of just those fields, and only the work that they need is done. */
export async function assemble(
  document: Document,
  find: Finder,
  source: SourceEntry,
  only: readonly Field[] = FIELDS,
): Promise<ReleaseRecord> {
  const record: { [key: string]: unknown } = { schemaVersion: 1, source }
  const warnings = new Set<Warning>(document.warnings)
  for (const field of FIELDS) {
    if (!only.includes(field)) continue
    const { needs, make, warn } = ROWS[field]
    const found = await find(...needs)
    record[field] = make(document, found)
    for (const warning of warn?.(found) ?? []) warnings.add(warning)
  }
  // A field asked for alone is the field of the whole: its places are looked for even where they are not shown.
  const needsPlaces = record.dateline || record.organisations
  const places = record.places ?? (needsPlaces ? ROWS.places.make(document, await find(...ROWS.places.needs)) : [])
  locate(document, { ...record, places } as Parameters<typeof locate>[1])
  if (record.warnings) record.warnings = [...warnings].sort((a, b) => (a.start ?? -1) - (b.start ?? -1))
  return record as ReleaseRecord
}
