/** What is told of each value beside the record: the rule that made it, and what that rule goes by. */
import type { Document } from '../document/types.ts'
import { reasonOf } from '../find/names/index.ts'
import type { Finder } from '../stages.ts'
import { byPlace } from '../text/span.ts'
import { type Explained, FIELDS, type Field, ROWS } from './fields.ts'

export type ExplainedRow = Omit<Explained, 'reason'> & {
  field: Field
  /** Where the rule's table gives one. */
  reason: string | null
}

/** Every value of the fields in text order; places are those of the document's text. */
export async function explained(
  document: Document,
  find: Finder,
  only: readonly Field[] = FIELDS,
): Promise<ExplainedRow[]> {
  const rows: ExplainedRow[] = []
  for (const field of FIELDS) {
    const { needs, explain } = ROWS[field]
    if (!explain || !only.includes(field)) continue
    for (const mention of explain(document, await find(...needs)))
      rows.push({ ...mention, field, reason: mention.reason ?? reasonOf(mention.rule) })
  }
  return rows.sort((a, b) => byPlace(a, b) || (a.field < b.field ? -1 : 1))
}
