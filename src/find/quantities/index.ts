import type { Document, Mention, Span } from '../../document/types.ts'
import type { QuantityEntry } from '../../record/schema.ts'
import { byPlace, spanIndex } from '../../text/span.ts'
import { exact, isYearBehindIn, type NumberMention, withComparator } from '../numbers/index.ts'
import { CHANGE } from '../phrases/index.ts'
import { baseLabel, inBase, type Unit } from './base.ts'
import { compoundAfter, per } from './compound.ts'
import { addsTo, compound, type Measure, rangeWith, widen } from './joined.ts'
import { inherits, measured } from './measured.ts'
import { rateAfter } from './rate.ts'
import { asked } from './share.ts'
import { unitAt, unitTables } from './table.ts'
import { type UnitMatch, unitAfter } from './unit.ts'

export { inBase } from './base.ts'

/** The unit of that name, as records and people write it ("kg", "square miles", "litres per day"); null where there is none. */
export function unitNamed(name: string): Unit | null {
  const first = unitAt(name, 0, () => true)
  if (!first) return null
  const { unit, end } = compoundAfter(name, first)
  return end === name.trimEnd().length ? unit : null
}

export type QuantityMention = Mention & Omit<QuantityEntry, 'text' | 'start' | 'end'>

/**
 * All quantities in text order: numbers with a unit, joined where several make one.
 * @param money what is read as money ("£10m")
 */
export function findQuantities(
  document: Document,
  numbers: readonly NumberMention[],
  money: readonly Span[],
): QuantityMention[] {
  const { text } = document
  const isMoney = spanIndex(money)
  const measures: Measure[] = []
  for (const [index, number] of numbers.entries()) {
    const last = measures.at(-1)
    // "litres per 100 km" is one unit.
    if (number.glued || (last && number.start < last.end) || isMoney(number)) continue
    const measure = measureAt(text, numbers, index, last)
    if (!measure) continue
    if (last && addsTo(text, last, measure)) compound(last, measure)
    else if (last && last.rule !== PAIR && rangeWith(text, last, measure)) widen(last, measure)
    else measures.push(measure)
    const lower = lowerPressure(text, number)
    if (lower) measures.push({ ...measure, ...lower })
  }
  for (const [n, measure] of measures.entries()) withRate(text, measure, measures[n + 1]?.start)
  const mentions = measures.map((measure) => mentionOf(document, measure)).sort(byPlace)
  for (let n = 1; n < mentions.length; n++) inherit(text, mentions[n - 1], mentions[n])
  return mentions
}

function measureAt(
  text: string,
  numbers: readonly NumberMention[],
  index: number,
  last: Measure | undefined,
): Measure | null {
  const number = numbers[index]
  let { start } = number
  if (!number.digits && number.value !== 1 && NAMED.test(text.slice(start, start + 40))) return null
  const own = unitAfter(text, number) ?? lostPercent(number)
  const unit = own
    ? ofArc(text, number, own, last)
    : (inchesBehind(text, number, last) ?? upperPressure(text, number) ?? sharedUnit(text, numbers, index))
  if (!unit) return null
  let sign = 1
  const before = text.slice(Math.max(0, start - 14), start)
  const minus = (unit.unit.dimension === 'temperature' ? COLD : MINUS).exec(before)
  if (minus) {
    sign = -1
    start -= before.length - minus.index - (/^[\s(]/.test(minus[0]) ? 1 : 0)
  }
  // "(3.2)%"
  const bracket = text[number.start - 1] === '(' && text[number.end] === ')'
  if (sign > 0 && bracket && unit.unit.label === '%') {
    sign = -1
    start = number.start - 1
  }
  if (sign > 0 && /^ below zero\b/.test(text.slice(unit.end, unit.end + 11))) sign = -1
  sign *= unit.times
  // "Two miles and a half"
  const more = own && number.value !== undefined ? AND_A_HALF.exec(text.slice(unit.end, unit.end + 12)) : null
  if (more) {
    const value = exact(sign * (number.value! + 0.5))
    const end = unit.end + more[0].length
    const whole = { ...unit, end }
    return { start, end, min: value, max: value, unit: whole, parts: [], rule: 'quantities/unit', of: null }
  }
  const low = exact(sign * (number.value ?? number.min!))
  // "−0.2 to 0.8 V": the sign is the first one's.
  const first = number.value === undefined && /[-−–]/.test(text[start]) && sign < 0
  const high = exact((first ? -sign : sign) * (number.value ?? number.max!))
  return {
    start,
    end: unit.end,
    min: low,
    max: high,
    unit,
    parts: [],
    rule: low === high ? 'quantities/unit' : 'quantities/range',
    of: null,
    plus: text[number.end] === '+',
  }
}

/** "Nine Mile Point": one unit, all in capitals, is a name. */
const NAMED = /^\p{Lu}\p{Ll}{2,8} (?:Mile|Acre|Foot|Pound|Ton|Inch|Yard|Pint|Hand) \p{Lu}\p{Ll}/u

const AND_A_HALF = /^ and a half\b/
/** "90  of businesses": a share whose sign the text lost. */
function lostPercent({ lost, end }: NumberMention): UnitMatch | null {
  if (lost !== '%') return null
  const unit = unitTables().symbols.get('%')!
  return { unit, end, times: 1 }
}

/** In front of a number; apart from it only before a temperature. */
const COLD = /(?:^|[\s(])(?<!plus or )(?:minus |[-−–] ?)$/i
const MINUS = /(?:^|[\s(])(?<!plus or )(?:minus |[-−])$/i

const PAIR = 'quantities/pair'
const PRESSURES = /^\/(?<lower>\d{2,3})\s?mm\s?Hg\b/
const mercury = (end: number): UnitMatch => ({ unit: unitTables().words.get('mmhg')!, end, times: 1 })
/** "120/80 mmHg": the blood's pressure when the heart beats … */
const upperPressure = (text: string, { end }: NumberMention): UnitMatch | null =>
  PRESSURES.test(text.slice(end, end + 12)) ? mercury(end) : null

/** … and when it rests. */
function lowerPressure(text: string, { end }: NumberMention): Partial<Measure> | null {
  const pair = PRESSURES.exec(text.slice(end, end + 12))
  if (!pair) return null
  const value = Number(pair.groups!.lower)
  const close = end + pair[0].length
  return { start: end + 1, end: close, min: value, max: value, unit: mercury(close), rule: PAIR }
}

/** "five-foot-10", "6ft 2": the number of inches alone. */
function inchesBehind(text: string, number: NumberMention, last: Measure | undefined): UnitMatch | null {
  if (last?.unit.unit.label !== 'foot' || number.start - last.end !== 1 || !Number.isInteger(number.value)) return null
  if (number.value! > 11 || last.parts.length || last.min > 9 || last.min !== last.max) return null
  const tall = text[last.end] === '-' || /^(?:[.,;]| tall\b|$)/.test(text.slice(number.end, number.end + 5))
  return tall ? { unit: unitTables().words.get('inch')!, end: number.end, times: 1 } : null
}

/** Behind degrees, "′" and "″" are minutes and seconds of arc. */
function ofArc(text: string, number: NumberMention, unit: UnitMatch, last: Measure | undefined): UnitMatch {
  if (last?.unit.unit.dimension !== 'angle' || number.start - last.end > 1) return unit
  const sign = text.slice(number.end, unit.end)
  const name = /^['′’]$/.test(sign) ? 'arcminute' : /^["″”]$/.test(sign) ? 'arcsecond' : null
  if (!name) return unit
  const arc = unitTables().words.get(name)!
  return { ...unit, unit: arc }
}

/** Numbers of one list that are looked through for its unit. */
const LISTED = 8
/** "8- to 16-meter", "45 and 50 mg", "12 x 8 x 3 cm": the first number takes the unit of the next. */
function sharedUnit(text: string, numbers: readonly NumberMention[], index: number, depth = 0): UnitMatch | null {
  const [number, next] = numbers.slice(index, index + 2)
  if (!next || next.start - number.end > 8 || next.value === undefined || number.value === undefined) return null
  if (isYearBehindIn(text, number)) return null
  const gap = text.slice(number.end, next.start)
  const joined = /^-? ?(?:to|or|by|x|×) $|^-?(?:x|×|by)-?$/.test(gap)
  if (!joined && (!/^(?:,? (?:and|or)|,) $/.test(gap) || !number.digits || !next.digits || number.value > 1000))
    return null
  // "Section 4 and 5 percent", "$3 and 5 percent", "May 12 and 50 percent": the first number is another thing's.
  if (!joined && /(?:[$€£#]|\p{Lu}\p{L}*\.?\s)$/u.test(text.slice(Math.max(0, number.start - 20), number.start)))
    return null
  const own = unitAfter(text, next)
  if (own && gap === ', ' && !/^(?:,? and |, )\d/.test(text.slice(own.end, own.end + 6))) return null
  // "30, 50, 80 and 100 kg"
  const goesOn = (joined || gap === ', ') && depth < LISTED
  const unit = own ?? (goesOn ? sharedUnit(text, numbers, index + 1, depth + 1) : null)
  if (!unit) return null
  return { ...unit, end: number.end }
}

/** A second measure of the same thing; "by 50 percent, or 200 tons" has two dimensions. */
function inherit(text: string, last: QuantityMention, next: QuantityMention): void {
  if (!next.of && next.unit === '%' && last.unit === '%') next.of = asked(text, last, next)
  if (!last.of || (next.of && !CHANGE.test(next.of))) return
  const gap = text.slice(last.end, next.start)
  if (next.dimension === last.dimension ? inherits(gap) : /^(?:,? or | \(| for )$/.test(gap)) next.of = last.of
}

/** @param next where the next measure begins: what it measures by no rate is told by */
function withRate(text: string, measure: Measure, next = text.length): void {
  const { unit } = measure.unit
  if (unit.dimension === 'ratio' || unit.label.includes('/')) return
  const rate = rateAfter(text, measure.end)
  if (!rate || rate.end > next) return
  measure.unit = { ...measure.unit, unit: per(unit, rate.per) }
  measure.of = rate.of
  measure.end = rate.end
}

function mentionOf(document: Document, measure: Measure): QuantityMention {
  const { text } = document
  const { start, end, comparator } = bounded(text, measure)
  const { unit } = measure.unit
  const { min, max } = measure
  const single = min === max
  const assumed = /^ton\b/.test(unit.label) ? assumedTon(text) : undefined
  const base = (value: number) => inBase(assumed === 'tonne' ? value * METRIC : value, unit)
  const known = unit.worth !== null && inBase(1, unit) !== null
  const of =
    measure.of ?? measured(document, { start, end, numberStart: measure.start, unitEnd: measure.unit.end }, unit)
  return {
    text: text.slice(start, end),
    start,
    end,
    rule: measure.rule,
    refinedBy: [
      ...(comparator ? ['numbers/comparator'] : []),
      ...(measure.end > measure.unit.end ? ['quantities/rate'] : []),
      ...(of ? ['quantities/measured'] : []),
    ],
    ...(single ? { value: min } : { min, max }),
    unit: unit.label,
    dimension: unit.dimension,
    base: known
      ? { ...(single ? { value: base(min)! } : { min: base(min)!, max: base(max)! }), unit: baseLabel(unit) }
      : null,
    ...(measure.parts.length ? { parts: measure.parts } : {}),
    comparator: single || comparator === '~' ? comparator : null,
    of,
    ...(assumed ? { assumed } : {}),
  }
}

/** With its bounds; in "40,000+ km" the sign stands before the unit. */
function bounded(text: string, measure: Measure) {
  const found = withComparator(text, measure)
  return found.comparator === null && measure.plus ? { ...found, comparator: '>=' as const } : found
}

/** Short tons in a tonne. */
const METRIC = 1000 / 907.18474

/** What "tons" alone most likely is: the metric one where the release measures in kilograms or kilometres. */
function assumedTon(text: string): string {
  return /\b(?:kilograms?|kilometres?|kilometers?|kg|km|hectares?|litres?)\b/i.test(text) ? 'tonne' : 'short ton'
}
