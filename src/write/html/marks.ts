/** Where the values of a record stand in its text, as marks that may nest and overlap. */
import type { ReleaseRecord } from '../../record/schema.ts'
import type { Span } from '../../text/span.ts'
import { SHOWN, type Shown } from '../told.ts'

export interface Mark extends Span {
  field: Shown
  /** Place of the entry in its field; a part of an event or check is marked under its own field. */
  entry: number
}

type Entry = { [key: string]: unknown }
const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && typeof (value as Span).start === 'number'

/** The entries of a field; one that holds a single value has one or none. */
export function entriesOf(record: Partial<ReleaseRecord>, field: Shown): Entry[] {
  const value = record[field] as unknown
  return Array.isArray(value) ? value : value ? [value as Entry] : []
}

/** Where an entry stands: its mentions, its trigger or total, or its own place. */
export function placesOf(entry: Entry): Span[] {
  const own = entry.mentions ?? entry.trigger ?? entry.total ?? entry
  return (Array.isArray(own) ? own : [own]).filter(isSpan)
}

/** The marks of a record in text order, the wider first. */
export function marksOf(record: Partial<ReleaseRecord>): Mark[] {
  const marks: Mark[] = []
  for (const field of SHOWN)
    for (const [entry, value] of entriesOf(record, field).entries())
      for (const { start, end } of placesOf(value)) if (end > start) marks.push({ field, entry, start, end })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}
