/** What leaves the page: the corrected record as a file, and fields for the clipboard. */
import type { ReleaseRecord } from '../../../record/schema.ts'
import { goldOf } from '../../../score/gold.ts'
import { SHOWN, type Shown } from '../../told.ts'
import { entriesOf } from '../marks.ts'
import { say } from './dom.ts'
import { data, keyOf, now } from './state.ts'

/** The record without what is wrong; nothing in it names an entry that is gone. */
export function corrected(): ReleaseRecord {
  const record = JSON.parse(JSON.stringify(now.record)) as { [field: string]: unknown }
  const gone = new Set<string>()
  for (const field of SHOWN) {
    const kept = entriesOf(record as Partial<ReleaseRecord>, field).filter((entry, n) => {
      const isWrong = now.wrong.includes(keyOf(field, n))
      if (isWrong && typeof entry.id === 'string') gone.add(entry.id)
      return !isWrong
    })
    if (Array.isArray(record[field])) record[field] = kept
    else if (field in record) record[field] = kept[0] ?? null
  }
  return without(record, gone) as unknown as ReleaseRecord
}

/** References are names of their own; so a name without an entry stays, its reference is null. */
const REFERENCES = new Set(['id', 'parent', 'organisationId', 'speakerId', 'within'])
function without(value: unknown, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => without(one, gone))
  if (!value || typeof value !== 'object') return value
  const own = Object.entries(value).map(([key, inner]) => {
    if (key === 'issuer' && gone.has((inner as { id?: string } | null)?.id ?? '')) return [key, null]
    if (REFERENCES.has(key) && gone.has(inner as string)) return [key, null]
    return [key, without(inner, gone)]
  })
  return Object.fromEntries(own)
}

function download(name: string, value: unknown): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 1)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
  say(`saved ${name}`)
}

export const saveRecord = (): void => download(`${data.name}.json`, corrected())
export const saveGold = (): void => {
  const id = data.name.replace(/\.[^.]*$/, '')
  download(`${id}.json`, goldOf(corrected(), id))
}

export const jsonOf = (field: Shown): string => JSON.stringify(corrected()[field], null, 1)

/** A row an entry, a column a part; parts of several values as JSON. A cell that a spreadsheet would run gets an apostrophe. */
export function csvOf(field: Shown): string {
  const entries = entriesOf(corrected(), field)
  const columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))]
  const cell = (value: unknown) => {
    if (value === null || value === undefined) return ''
    const own = typeof value === 'object' ? JSON.stringify(value) : String(value)
    const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(own) ? `'${own}` : own
    return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
  }
  return [columns, ...entries.map((entry) => columns.map((column) => entry[column]))]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
}

export async function copied(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    // A page from a file may not write to the clipboard; what is selected may be copied.
    const area = document.createElement('textarea')
    area.value = words
    document.body.append(area)
    area.select()
    document.execCommand('copy')
    area.remove()
  }
  say('copied')
}
