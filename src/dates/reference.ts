import type { Document, Span, Warning } from '../document/types.ts'
import { type Day, iso, parseIso } from './calendar.ts'
import type { Dates } from './index.ts'

/**
 * The day the release was issued: given, else the dateline's, else the header's, else the file's own; never the clock's.
 * @param dayIn reads the day in a span of the document, or null
 */
export function findReference(
  document: Document,
  given: string | undefined,
  dayIn: (span: Span) => Day | null,
): Pick<Dates, 'referenceDate' | 'datelineDate' | 'warnings'> {
  const inDateline = document.dateline?.date ? dayIn(document.dateline.date) : null
  const inHeader = document.issued ? dayIn(document.issued) : null
  const metadata = document.metadata.date ?? null
  const warnings: Warning[] = []
  if (inDateline && inHeader && iso(inDateline) !== iso(inHeader)) {
    warnings.push({
      code: 'reference-date-conflict',
      message: `the dateline says ${iso(inDateline)}, the header ${iso(inHeader)}`,
      start: document.issued!.start,
      end: document.issued!.end,
    })
  }
  const choices = [
    given ? { value: given, from: 'option' as const } : null,
    inDateline ? { value: iso(inDateline), from: 'dateline' as const } : null,
    inHeader ? { value: iso(inHeader), from: 'text' as const } : null,
    metadata ? { value: iso(parseIso(metadata)), from: 'metadata' as const } : null,
  ]
  return {
    referenceDate: choices.find((choice) => choice !== null) ?? null,
    datelineDate: inDateline && iso(inDateline),
    warnings,
  }
}
