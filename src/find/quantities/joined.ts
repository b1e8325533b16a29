/** Measures that make one: "5 ft 11 in", "10 km to 15 km". */
import { exact, isBetween, isChange, isTo } from '../numbers/index.ts'
import { inBase, type Unit } from './base.ts'
import type { UnitMatch } from './unit.ts'

/** A number with its unit, before compounds and ranges are joined and the words around it are read. */
export interface Measure {
  start: number
  end: number
  min: number
  max: number
  unit: UnitMatch
  parts: { value: number; unit: string }[]
  rule: string
  /** What stands between the unit and its rate. */
  of: string | null
  /** "40,000+ km" */
  plus?: boolean
}

/** Measures that people give in two units: "4 kilograms 620 grams", "5 ft 11 in", "40° 26′". */
const DIVIDED = new Set(['mass', 'length', 'volume', 'angle'])

/** "280 kilograms and 620 grams", "5 ft 11 in": a smaller unit of the same dimension follows. */
export function addsTo(text: string, last: Measure, next: Measure): boolean {
  const gap = text.slice(last.end, next.start)
  const [whole, part] = [last.unit.unit, next.unit.unit]
  if (
    !(/^(?:,? and |,? ?)$/.test(gap) || (gap === '-' && whole.label === 'foot')) ||
    next.min !== next.max ||
    last.min !== last.max
  )
    return false
  if (
    whole.dimension !== part.dimension ||
    !DIVIDED.has(whole.dimension) ||
    !Number.isInteger(last.parts.at(-1)?.value ?? last.min)
  )
    return false
  if (gap === ', ' && !/^(?:foot|pound|degree|arcminute)$/.test(whole.label)) return false
  const [a, b] = [inBase(1, whole), inBase(1, part)]
  return a !== null && b !== null && b < a && inBase(next.min, part)! < a * 1.0001
}

export function compound(last: Measure, next: Measure): void {
  if (!last.parts.length) last.parts.push({ value: last.min, unit: last.unit.unit.label })
  last.parts.push({ value: next.min, unit: next.unit.unit.label })
  const added = last.min + inBase(next.min, next.unit.unit)! / inBase(1, last.unit.unit)!
  last.min = last.max = exact(Number(added.toPrecision(12)))
  last.end = next.end
  last.unit = { ...last.unit, end: next.unit.end }
  last.rule = 'quantities/compound'
}

/** "10 km to 15 km", "5%-10%", "20 kHz-2 GHz". */
export function rangeWith(text: string, last: Measure, next: Measure): boolean {
  const gap = text.slice(last.end, next.start)
  if (last.min !== last.max || next.min !== next.max) return false
  const end = inUnit(next.min, next.unit.unit, last.unit.unit)
  if (end === null) return false
  const ratio = end / last.min
  // "9 miles – 15 km" is said twice.
  if (last.unit.unit !== next.unit.unit && ratio < TWICE) return false
  // "-18 °C to -34 °C" falls; of other falling pairs the first is where something was.
  if (end <= last.min && end >= 0) return false
  if (isTo(gap) && isChange(text, last.start, ratio)) return false
  if (/^\s?[-–—]\s?$/.test(gap) || isTo(gap))
    return !/\bfrom $/i.test(text.slice(Math.max(0, last.start - 5), last.start)) || ratio < 3
  return isBetween(text, last.start, gap)
}

/** Two measures of one thing in two units differ by less. */
const TWICE = 1.2

/** So much in another unit of its kind; null where it has no such worth. */
function inUnit(value: number, from: Unit, to: Unit): number | null {
  if (from === to) return value
  if (from.dimension !== to.dimension || from.dimension === 'temperature') return null
  const [whole, part] = [inBase(value, from), inBase(1, to)]
  return whole === null || part === null ? null : exact(Number((whole / part).toPrecision(12)))
}

/** Makes a range of the first measure, in the unit of its end. */
export function widen(last: Measure, next: Measure): void {
  const start = inUnit(last.min, last.unit.unit, next.unit.unit)!
  last.min = Math.min(start, next.min)
  last.max = Math.max(start, next.min)
  last.unit = next.unit
  last.end = next.end
  last.rule = 'quantities/range'
}
