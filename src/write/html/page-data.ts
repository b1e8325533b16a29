/** What a page carries for its program, beside the text that it shows. */
import type { ExplainedRow } from '../../record/explained.ts'
import type { ReleaseRecord } from '../../record/schema.ts'

export interface PageData {
  /** Without the text of the release, which stands on the page. */
  record: ReleaseRecord
  /** Names of rules with what each goes by. */
  rules: [rule: string, reason: string | null][]
  /** Of each value that a rule made: start, end, number of the rule. */
  why: [start: number, end: number, rule: number][]
  /** What the browser keeps corrections under. */
  key: string
  /** Of the file that corrections are saved as. */
  name: string
}

export function pageData(record: ReleaseRecord, rows: readonly ExplainedRow[], key: string, name: string): PageData {
  const { text: _text, ...source } = record.source
  const numbers = new Map<string, number>()
  const rules: PageData['rules'] = []
  const why = rows.map(({ start, end, rule, refinedBy, reason }): PageData['why'][number] => {
    const label = [rule, ...refinedBy].join(' > ')
    if (!numbers.has(label)) numbers.set(label, rules.push([label, reason]) - 1)
    return [start, end, numbers.get(label)!]
  })
  return { record: { ...record, source }, rules, why, key, name }
}
