import type { Span } from '../../document/types.ts'
import { type Day, toNumber } from './calendar.ts'
import { isAside } from './follow.ts'
import type { Anchor, Point } from './point.ts'
import type { Reading } from './reading.ts'
import type { Value } from './worth.ts'

type Placed = Span & { reading: Reading }
type Named = { key: string; point: Point }
/** A year that quarters of the same name have, and whether it is a fiscal one. */
type Told = { year: number; fiscal: boolean; end: Day | null }

/** What may stand between a quarter and its fiscal year: "the first quarter (12 weeks) of fiscal 2020", "of Acme's fiscal 2020". */
const OF = /^\s(?:\([^()\n]{1,30}\)\s)?(?:of|for)\s(?:(?:its|our|the|their|\p{Lu}[\p{L}.&-]{1,30}['’]s?)\s)?$/u

/**
 * The years of the quarters and halves that a release names: all that are called the same have the year that it gives
 * one of them, or else the first one's.
 */
export function namedQuarters(text: string, expressions: readonly Placed[]) {
  const years = yearsTold(text, expressions)
  return {
    /** The reading with its year, where the release tells it. */
    at(reading: Reading, { reference, tense }: Pick<Anchor, 'reference' | 'tense'>): Reading {
      const { key, point } = named(reading) ?? {}
      const told = key && years.get(key)
      if (!told || point!.year !== undefined) return reading
      const { yearShift, ...rest } = point!
      const of = { ...rest, year: told.year + (yearShift ?? 0), ...(told.fiscal ? { fiscal: true } : {}) }
      // "This year's first quarter" is of the fiscal year that the release tells of.
      if (yearShift !== undefined)
        return told.fiscal && reference && told.year === reference.year + 1 ? { type: 'point', point: of } : reading
      if (rest.direction !== undefined && rest.yearsBack === undefined) return reading
      // What is to come is no quarter that is over.
      const over = told.end && reference && toNumber(told.end) < toNumber(reference)
      return tense === 'future' && over && !told.fiscal ? reading : { type: 'point', point: of }
    },
    /** Keeps the year of the first one of its name. */
    keep(reading: Reading, { value, latest }: Value): void {
      const { key, point } = named(reading) ?? {}
      if (!key || years.has(key) || !value || !/^\d/.test(value)) return
      const { year, yearShift, yearsBack, direction } = point!
      if ([year, yearShift, yearsBack, direction].some((part) => part !== undefined)) return
      years.set(key, { year: Number(value.slice(0, 4)), fiscal: false, end: latest })
    },
  }
}

/** The years that are written: the first fiscal one of each name, else the only one. */
function yearsTold(text: string, expressions: readonly Placed[]): Map<string, Told> {
  const told = new Map<string, Told>()
  const several = new Set<string>()
  for (const [index, placed] of expressions.entries()) {
    const { key, point } = named(placed.reading) ?? {}
    if (!key || isAside(text, placed)) continue
    // "13 weeks" may stand between.
    const behind = expressions.slice(index + 1, index + 3)
    const fiscalYear = behind.map((next) => fiscalYearBehind(text, placed, next)).find((found) => found !== undefined)
    const year = point!.year ?? fiscalYear
    if (year === undefined) continue
    const fiscal = point!.fiscal === true || fiscalYear !== undefined
    const before = told.get(key)
    if (!before || (fiscal && !before.fiscal)) told.set(key, { year, fiscal, end: lastDay(point!, year) })
    else if (!before.fiscal && before.year !== year) several.add(key)
  }
  for (const key of several) if (!told.get(key)!.fiscal) told.delete(key)
  return told
}

const lastDay = ({ grain, part }: Point, year: number): Day => ({
  year,
  month: Number(part) * (grain === 'half' ? 6 : 3),
  day: 28,
})

function fiscalYearBehind(text: string, { end }: Span, { start, reading }: Placed): number | undefined {
  if (reading.type !== 'point' || !reading.point.fiscal || reading.point.grain !== 'year') return undefined
  return OF.test(text.slice(end, start)) ? reading.point.year : undefined
}

/** "quarter 3"; null for what is no quarter or half or is counted from another time. */
function named(reading: Reading): Named | null {
  if (reading.type !== 'point') return null
  const { grain, part, shift, from } = reading.point
  if ((grain !== 'quarter' && grain !== 'half') || part === undefined || shift || from) return null
  return { key: `${grain} ${part}`, point: reading.point }
}
