import type { Document, Mention, Span, Warning } from '../../document/types.ts'
import { type Day, iso, parseIso, toNumber } from './calendar.ts'
import { parse } from './engine.ts'
import { type FigureOrder, figureOrder, isAmbiguous } from './order.ts'
import type { Anchor, Clock, Point, Resolved } from './point.ts'
import { type Reading, readingOf } from './reading.ts'
import { findReference } from './reference.ts'
import { offset, resolve, timeOfDay } from './resolve.ts'
import { tenseAt } from './tense.ts'

export interface DateMention extends Mention {
  type: 'date' | 'time' | 'interval' | 'duration' | 'set'
  /** ISO 8601 / EDTF; null where it cannot be known. */
  value: string | null
  /** First and last day it can mean, inclusive; null where open or unknown. */
  earliest: string | null
  latest: string | null
}

export interface Dates {
  /** The day the release was issued, and where that was found. */
  referenceDate: { value: string; from: 'option' | 'dateline' | 'text' | 'metadata' } | null
  /** Day of the dateline (ISO 8601), where it has one. */
  datelineDate: string | null
  /** In text order, not overlapping. */
  mentions: DateMention[]
  warnings: Warning[]
}

/** An expression with what it says, before it is set against the reference date. */
interface Expression extends Span {
  reading: Reading
  rule: string
  refinedBy: string[]
}

/** @param options.referenceDate ISO 8601 day that relative dates count from, instead of the release's own */
export function findDates(document: Document, options: { referenceDate?: string } = {}): Dates {
  const order = figureOrder(document.text)
  const expressions = expressionsIn(document, order)
  const reference = findReference(
    document,
    options.referenceDate,
    aloneIn(document.text, expressions),
    (span) => dayIn(expressions, span) ?? dayIn(expressionsOf(document.text.slice(span.start, span.end), order), null),
  )
  const anchor = anchorOf(expressions, reference.referenceDate?.value)
  const mentions: DateMention[] = []
  let sentence = 0
  const { sentences, text } = document
  const recent: Anchor['recent'] = {}
  const comparison = followComparison()
  let block = 0
  for (const expression of expressions) {
    while (sentence + 1 < sentences.length && sentences[sentence].end <= expression.start) sentence++
    while (block + 1 < document.blocks.length && document.blocks[block].end <= expression.start) block++
    const tense = sentences[sentence] ? tenseAt(text, sentences[sentence], expression) : null
    const now: Anchor = { ...anchor, tense, recent, compared: comparison.at(expression, sentences[sentence]) }
    for (const part of withDay(expression)) mentions.push(mentionOf(text, part, now))
    if (!STORY.has(document.blocks[block]?.kind)) continue
    remember(expression.reading, now)
    comparison.follow(expression, now)
  }
  return { ...reference, mentions, warnings: [...reference.warnings, ...ambiguity(mentions, order)] }
}

/** The first full day of the text, where what stands before or behind it near the top says that it is the day of issue. */
function aloneIn(text: string, expressions: readonly Expression[]): Span | null {
  const days = expressions.filter(
    ({ reading, start }) => start < HEAD && reading.type === 'point' && isFullDay(reading.point),
  )
  return (
    days.find(({ end }) => CLOSES.test(text.slice(end, end + 32))) ??
    days.find(({ start }) => OPENS.test(text.slice(Math.max(0, start - 16), start))) ??
    null
  )
}

/** The start of a line, a release line, the stroke of a dateline. */
const OPENS = /(?:^|\n|\s{3}|\b(?:date|release):?\s{1,3}|[/|–—-]\s)$/i
/** The stroke of a dateline or its place. */
const CLOSES = /^(?:\s[–—-]{1,2}\s|\s{1,20}W(?:ashington|ASHINGTON)\b)/
const isFullDay = ({ year, month, day }: Point) => year !== undefined && month !== undefined && day !== undefined
/** Characters in which the top of a release ends. */
const HEAD = 1000

/** Where an expression counts as the one before: a headline repeats and a boilerplate tells of other times. */
const STORY = new Set(['body'])

/** Keeps the first day of an expression as the last of its grain, and of the coarser ones that hold it. */
function remember(reading: Reading, anchor: Anchor): void {
  const point =
    reading.type === 'point' ? reading.point : reading.type === 'interval' ? (reading.to ?? reading.from) : null
  // What the reference date alone sets ("today", "this year") is no new time to count from.
  if (!point || (point.shift && !point.from) || point.from === 'compared') return
  const { earliest } = resolve(point, anchor)
  if (!earliest) return
  // A year apart from the last month leaves that behind.
  if (point.grain === 'year' && anchor.recent.month?.year !== earliest.year) delete anchor.recent.month
  anchor.recent[point.grain] = earliest
  if (point.grain === 'day') for (const grain of ['week', 'month'] as const) anchor.recent[grain] = earliest
  if (point.grain !== 'decade' && point.grain !== 'century') anchor.recent.year = earliest
}

/** A warning at the first date in figures whose month and day nothing in the release tells apart. */
function ambiguity(mentions: readonly DateMention[], order: FigureOrder): Warning[] {
  const first = order.known ? undefined : mentions.find((mention) => isAmbiguous(mention.text))
  if (!first) return []
  const message = `${first.text} is read with the month first`
  return [{ code: 'ambiguous-date', message, start: first.start, end: first.end }]
}

/** Keeps the quarter, half or month that "a year earlier" is set beside, as long as the text speaks of it. */
function followComparison() {
  let last: (Span & NonNullable<Anchor['compared']>) | null = null
  return {
    at: ({ start }: Span, sentence: Span | undefined): Anchor['compared'] => {
      if (!last || start - last.end > COMPARED) return null
      return last.grain === 'month' && last.start < (sentence?.start ?? 0) ? null : last
    },
    follow: ({ start, end, reading }: Expression, anchor: Anchor) => {
      if (
        reading.type === 'duration' ||
        (reading.type === 'point' && reading.point.grain === 'year' && !reading.point.from)
      )
        last = null
      if (reading.type !== 'point' || reading.point.from === 'compared') return
      const { grain } = reading.point
      if (grain !== 'quarter' && grain !== 'half' && grain !== 'month') return
      const { earliest } = resolve(reading.point, anchor)
      if (earliest) last = { start, end, grain, day: earliest }
    },
  }
}

/** Characters that a comparison may lie behind what it is made with. */
const COMPARED = 600

/** All of the document's but the ones in what the site put around it. */
function expressionsIn({ text, blocks }: Document, order: FigureOrder): Expression[] {
  const found = expressionsOf(text, order)
  let block = 0
  return found.filter(({ start }) => {
    while (block + 1 < blocks.length && blocks[block].end <= start) block++
    return blocks[block]?.kind !== 'chrome'
  })
}

function expressionsOf(text: string, order = figureOrder(text)): Expression[] {
  return parse(text, order).flatMap((result) => {
    const made = readingOf(result)
    return made ? [{ start: result.index, end: result.index + result.text.length, ...made }] : []
  })
}

function dayIn(expressions: readonly Expression[], span: Span | null): Day | null {
  for (const { reading, start, end } of expressions) {
    if (span && (end <= span.start || start >= span.end)) continue
    if (reading.type !== 'point' || reading.point.year === undefined || reading.point.day === undefined) continue
    return { year: reading.point.year, month: reading.point.month!, day: reading.point.day }
  }
  return null
}

/** The reference date; without one the year that all full dates of the release share. */
function anchorOf(
  expressions: readonly Expression[],
  reference: string | undefined,
): Pick<Anchor, 'reference' | 'year'> {
  if (reference) return { reference: parseIso(reference), year: null }
  const years = new Set<number>()
  for (const { reading } of expressions) {
    const points =
      reading.type === 'point' ? [reading.point] : reading.type === 'interval' ? [reading.from, reading.to] : []
    for (const point of points) if (point?.day !== undefined && point.year !== undefined) years.add(point.year)
  }
  return { reference: null, year: years.size === 1 ? [...years][0] : null }
}

/** The expression, and in front of a clock time's the day's own. */
function withDay(expression: Expression): Expression[] {
  const { reading } = expression
  const day = 'day' in reading ? reading.day : undefined
  if (!day) return [expression]
  const own: Expression = {
    start: day.index,
    end: day.index + day.text.length,
    reading: day.reading,
    rule: expression.rule,
    refinedBy: [],
  }
  return own.start <= expression.start ? [expression, own] : [expression, own].sort((a, b) => a.start - b.start)
}

function mentionOf(text: string, { start, end, reading, rule, refinedBy }: Expression, anchor: Anchor): DateMention {
  const { type, value, earliest, latest } = worth(reading, anchor)
  return {
    text: text.slice(start, end),
    start,
    end,
    rule,
    refinedBy,
    type,
    value,
    earliest: earliest && iso(earliest),
    latest: latest && iso(latest),
  }
}

type Value = Resolved & Pick<DateMention, 'type'>

function worth(reading: Reading, anchor: Anchor): Value {
  switch (reading.type) {
    case 'duration':
    case 'set':
      return { type: reading.type, value: reading.value, earliest: null, latest: null }
    case 'point':
      return { type: reading.point.time ? 'time' : 'date', ...resolve(reading.point, anchor) }
    case 'clock':
      return {
        type: reading.until ? 'interval' : 'time',
        value: [reading.clock, reading.until]
          .filter((c) => c !== undefined)
          .map(clockValue)
          .join('/'),
        earliest: null,
        latest: null,
      }
    case 'interval': {
      let to = reading.to && resolve(reading.to, anchor)
      const from = reading.from && resolve(inYearOf(reading.from, reading.to, to), anchor)
      // "From Monday through Friday": the end is the first one behind the start.
      if (
        from?.latest &&
        to?.earliest &&
        reading.to?.weekday !== undefined &&
        toNumber(to.earliest) < toNumber(from.latest)
      ) {
        const next = { ...anchor, reference: from.latest, tense: 'future' as const }
        to = resolve(reading.to, next)
      }
      const unknown = from?.value === null || to?.value === null
      return {
        type: 'interval',
        value: unknown ? null : `${from?.value ?? '..'}/${to?.value ?? '..'}`,
        earliest: from?.earliest ?? null,
        latest: to?.latest ?? null,
      }
    }
  }
}

/** "From November to March": the year of the start is the end's, or the one before. */
function inYearOf(from: Point, end: Point | null, to: Resolved | null): Point {
  const open = (point: Point) => point.month !== undefined && !point.shift && point.yearShift === undefined
  if (!end || !to?.latest || from.year !== undefined || end.year !== undefined || !open(from) || !open(end)) return from
  return { ...from, year: to.latest.year - (from.month! > end.month! ? 1 : 0) }
}

const clockValue = (clock: Clock) => `T${timeOfDay(clock)}${offset(clock.zone, null)}`
