import type { Document, Span, Warning } from '../../document/types.ts'
import { withEdits } from '../../text/edits.ts'
import { inLink } from '../../text/link.ts'
import { pattern } from '../../text/pattern.ts'
import { isStripped } from '../numbers/index.ts'
import { aloneIn } from './alone.ts'
import { type Day, iso, parseIso } from './calendar.ts'
import { parse } from './engine.ts'
import { fiscalEnd } from './fiscal.ts'
import { followComparison, isAside, remember, stillTold } from './follow.ts'
import { isOfGame } from './games.ts'
import { onItsDay, type Told } from './hours.ts'
import { type FigureOrder, figureOrder, isAmbiguous } from './order.ts'
import type { Anchor, Point } from './point.ts'
import { namedQuarters } from './quarters.ts'
import { dayOf, type Part, type Reading } from './reading.ts'
import { findReference } from './reference.ts'
import { tenseAt } from './tense.ts'
import { isTimetable } from './timetable.ts'
import { toldDays } from './told-day.ts'
import type { DateMention, Dates } from './types.ts'
import { type Value, worth } from './worth.ts'

export type { DateMention, Dates } from './types.ts'

/** An expression with what it says, before it is set against the reference date. */
interface Expression extends Span {
  reading: Reading
  rule: string
  refinedBy: string[]
}

/** An expression with its place in the story and its worth. */
interface Valued extends Expression, Told {
  anchor: Anchor
  value: Value
}

/** @param options.referenceDate ISO 8601 day that relative dates count from, instead of the release's own */
export function findDates(document: Document, options: { referenceDate?: string } = {}): Dates {
  const { text } = document
  const order = figureOrder(text)
  const expressions = expressionsIn(document, order)
  const reference = findReference(
    document,
    options.referenceDate,
    aloneIn(document, expressions),
    (span) => dayIn(expressions, span) ?? dayIn(expressionsOf(text.slice(span.start, span.end), order), null),
  )
  const valued = valuesOf(document, expressions, anchorOf(text, expressions, reference.referenceDate?.value))
  const warnings: Warning[] = []
  const mentions = valued.flatMap((told, index) => {
    const onDay = onItsDay(text, valued, index)
    const value = onDay ? worth(onDay, told.anchor) : told.value
    const mention = mentionOf(text, told, value)
    if (value.impossible) warnings.push(impossible(mention))
    if (onDay) return [{ ...mention, refinedBy: [...told.refinedBy, 'dates/on-its-day'] }]
    const part = 'day' in told.reading ? told.reading.day : undefined
    return part ? [mention, partOf(text, part, told)] : [mention]
  })
  return { ...reference, mentions, warnings: [...reference.warnings, ...ambiguity(mentions, order), ...warnings] }
}

/** Each expression set against the reference date and against what the text told before. */
function valuesOf(document: Document, expressions: readonly Expression[], base: Base): Valued[] {
  const { sentences, text, blocks, dateline } = document
  const recent: Anchor['recent'] = {}
  const comparison = followComparison()
  const quarters = namedQuarters(text, expressions)
  const told = toldDays()
  let sentence = 0
  let block = 0
  return expressions.map((written) => {
    const { start, end } = written
    while (sentence + 1 < sentences.length && sentences[sentence].end <= start) sentence++
    while (block + 1 < blocks.length && blocks[block].end <= start) block++
    const within = sentences[sentence]
    const open = within && needsTense(written.reading)
    const tense = !open ? null : isReported(text, written) ? 'past' : tenseAt(text, within, written)
    const anchor: Anchor = { ...base, tense, recent, compared: comparison.at(written, within) }
    anchor.recent = stillTold(written, recent, base.reference)
    const placed = { ...written, reading: quarters.at(written.reading, anchor) }
    const expression = { ...placed, reading: told.at(placed, anchor) }
    const { reading } = expression
    const value =
      tense !== 'past' && isTimetable(text, expression, within)
        ? weekly(worth(reading, { ...anchor, reference: null }))
        : worth(reading, anchor)
    quarters.keep(written.reading, value)
    const isDay = (reading.type === 'point' || reading.type === 'offset') && value.earliest && !value.impossible
    const day = isDay && value.latest && iso(value.earliest!) === iso(value.latest) ? value.earliest : null
    if (STORY.has(blocks[block]?.kind) && !isAside(text, written)) {
      comparison.follow(expression, anchor)
      told.keep(written, day, anchor)
      remember(expression, { ...anchor, recent })
    }
    const opens = dateline?.date ? start < dateline.date.end && end > dateline.date.start : false
    // "When: March 3" at the head of an invitation is no day of issue.
    const inDateline = opens && day !== null && base.reference !== null && iso(day) === iso(base.reference)
    return { ...expression, anchor: { ...anchor, recent: { ...recent } }, value, sentence, day, dateline: inDateline }
  })
}

const weekly = (value: Value): Value => ({ ...value, type: value.type === 'time' ? 'time' : 'set' })

function partOf(text: string, { index, text: { length }, point }: Part, { rule, anchor }: Valued): DateMention {
  const reading: Reading = { type: 'point', point }
  return mentionOf(text, { start: index, end: index + length, reading, rule, refinedBy: [] }, worth(reading, anchor))
}

type Base = Pick<Anchor, 'reference' | 'year' | 'named' | 'fiscalEnd'>

/** Where an expression counts as the one before: a headline repeats and a boilerplate tells of other times. */
const STORY = new Set(['body'])

const RESULTS = pattern('i')`
  ^\s(?:(?:and\sfull[- ]year|financial|fiscal|earnings|operating)\s){0,2}
  (?:results|(?<=earnings\s)(?:conference\s)?(?:call|webcast|release|report))\b`
const REPORTS = pattern('iu')`
  \b(?:report|announc|releas|publish|discuss|review|issu|present)\p{Ll}{0,4}\s(?:[\p{L}’']+\s){0,4}?
  (?:results|earnings|figures)\s(?:for|of)\s(?:(?:its|our|their)\s)?$`
/** "A call to discuss third-quarter results is set for today": the quarter has begun whatever the verb says. */
const isReported = (text: string, { start, end, reading }: Expression): boolean =>
  reading.type === 'point' &&
  (reading.point.grain === 'quarter' || reading.point.grain === 'half') &&
  (RESULTS.test(text.slice(end, end + 40)) || REPORTS.test(text.slice(Math.max(0, start - 70), start)))

/** Whether what the sentence speaks of decides: never of what has a year. */
function needsTense(reading: Reading): boolean {
  const open = (point: Point | null) => point !== null && point.year === undefined
  if (reading.type === 'interval') return open(reading.from) || open(reading.to)
  return reading.type === 'offset' || (reading.type === 'point' && open(reading.point))
}

/** A warning at the first date in figures whose month and day nothing in the release tells apart. */
function ambiguity(mentions: readonly DateMention[], order: FigureOrder): Warning[] {
  const first = order.known ? undefined : mentions.find((mention) => isAmbiguous(mention.text))
  if (!first) return []
  const message = `${first.text} is read with the month first`
  return [{ code: 'ambiguous-date', message, start: first.start, end: first.end }]
}

function impossible({ text, start, end, type }: DateMention): Warning {
  const message = type === 'interval' ? `${text} ends before it begins or has no such day` : `no calendar has ${text}`
  return { code: 'impossible-date', message, start, end }
}

/** All of the document's but the ones in addresses and in what the site put around it. */
function expressionsIn({ text, blocks }: Document, order: FigureOrder): Expression[] {
  const found = expressionsOf(text, order)
  const isPlayed = isOfGame(text)
  let block = 0
  return found.filter((expression) => {
    const { start } = expression
    while (block + 1 < blocks.length && blocks[block].end <= start) block++
    return blocks[block]?.kind !== 'chrome' && !inLink(text, start) && !isPlayed(expression)
  })
}

/** Two spaces inside an expression, as pages that were scanned have them: "5  May", "this  week"; not where they stand for lost signs. */
const DOUBLED = /(?<=[\p{L}\d,]) {2}(?=[\p{L}\d])/gu

function expressionsOf(text: string, order = figureOrder(text)): Expression[] {
  const doubled = text.includes('  ') && !isStripped({ text }) ? [...text.matchAll(DOUBLED)] : []
  const single = withEdits(
    text,
    doubled.map(({ index }) => ({ at: index, removed: 1, put: '' })),
  )
  const placed = (index: number, { length }: string) => ({
    start: single.begin(index),
    end: single.end(index + length),
  })
  return parse(single.text, order).map(({ index, text: words, reading, ...made }) => {
    const expression = { ...placed(index, words), reading, ...made }
    if (!doubled.length || !('day' in reading) || !reading.day) return expression
    const { start, end } = placed(reading.day.index, reading.day.text)
    return {
      ...expression,
      reading: { ...reading, day: { ...reading.day, index: start, text: text.slice(start, end) } },
    }
  })
}

function dayIn(expressions: readonly Expression[], span: Span | null): Day | null {
  for (const { reading, start, end } of expressions) {
    if (span && (end <= span.start || start >= span.end)) continue
    const day = dayOf(reading)
    if (day) return day
  }
  return null
}

/** The reference date; without one the year that all full dates of the release share. */
function anchorOf(text: string, expressions: readonly Expression[], reference: string | undefined): Base {
  const end = fiscalEnd(text, expressions)
  if (reference) return { reference: parseIso(reference), year: null, named: null, fiscalEnd: end }
  const days = new Set<number>()
  const years = new Set<number>()
  for (const { reading } of expressions) {
    const points =
      reading.type === 'point' ? [reading.point] : reading.type === 'interval' ? [reading.from, reading.to] : []
    for (const point of points) if (point?.year !== undefined) (point.day === undefined ? years : days).add(point.year)
  }
  // Without a full date all that name a year may name the same.
  const only = ([year, ...others]: Iterable<number>) => (others.length ? null : (year ?? null))
  return { reference: null, year: only(days), named: days.size ? null : only(years), fiscalEnd: end }
}

function mentionOf(text: string, { start, end, rule, refinedBy }: Expression, value: Value): DateMention {
  const { type, earliest, latest, assumed } = value
  return {
    text: text.slice(start, end),
    start,
    end,
    rule,
    refinedBy,
    type,
    value: value.value,
    earliest: earliest && iso(earliest),
    latest: latest && iso(latest),
    ...(assumed ? { assumed } : {}),
  }
}
