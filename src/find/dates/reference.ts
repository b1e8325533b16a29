import type { Document, Span, Warning } from '../../document/types.ts'
import { type Day, daysIn, iso, parseIso } from './calendar.ts'
import type { Dates } from './types.ts'

/**
 * The day the release was issued: given, else the dateline's, else the header's or the foot's, else the file's own; never the clock's.
 * @param alone a day that heads a line near the top, where no line of the header is known to say it
 * @param dayIn reads the day in a span of the document, or null
 */
export function findReference(
  document: Document,
  given: string | undefined,
  alone: Span | null,
  dayIn: (span: Span) => Day | null,
): Pick<Dates, 'referenceDate' | 'datelineDate' | 'warnings'> {
  const inDateline = document.dateline?.date ? real(dayIn(document.dateline.date)) : null
  const header = document.issued ?? alone ?? dayAtFoot(document, dayIn)
  const inHeader = header && real(dayIn(header))
  const metadata = document.metadata.date ?? null
  const warnings: Warning[] = []
  if (inDateline && inHeader && iso(inDateline) !== iso(inHeader)) {
    warnings.push({
      code: 'reference-date-conflict',
      message: `the dateline says ${iso(inDateline)}, the header ${iso(inHeader)}`,
      start: header!.start,
      end: header!.end,
    })
  }
  const stated = inDateline ?? inHeader
  // A day apart is a difference of time zones.
  if (stated && metadata && Math.abs(Date.parse(iso(stated)) - Date.parse(metadata)) > 86_400_000) {
    warnings.push({
      code: 'reference-date-conflict',
      message: `the text says ${iso(stated)}, the file's metadata ${metadata}`,
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

/** The day at the foot, unless the file says another. */
function dayAtFoot({ issuedAtFoot, metadata }: Document, dayIn: (span: Span) => Day | null): Span | null {
  const day = issuedAtFoot && real(dayIn(issuedAtFoot))
  return day && (metadata.date ?? iso(day)) === iso(day) ? issuedAtFoot : null
}

/** "31/4/2021" is no day, and none on which anything was issued. */
const real = (day: Day | null): Day | null =>
  day && day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.year, day.month) ? day : null
