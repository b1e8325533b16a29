import { type Day, toNumber } from './calendar.ts'
import type { Anchor, Clock, Point, Resolved } from './point.ts'
import type { Reading } from './reading.ts'
import { resolve } from './resolve.ts'
import { offset, timeOfDay } from './zones.ts'

export type Kind = 'date' | 'time' | 'interval' | 'duration' | 'set'
export type Value = Resolved & { type: Kind }

const NO_DAYS = { earliest: null, latest: null }
const LAST_YEAR = 9999

/** What a reading is worth against its anchor; no value that ISO 8601 cannot write or that ends before it begins. */
export function worth(reading: Reading, anchor: Anchor): Value {
  const value = valued(reading, anchor)
  const { earliest, latest } = value
  const written = (day: Day | null) => day === null || (day.year > 0 && day.year <= LAST_YEAR)
  if (!written(earliest) || !written(latest)) return { ...value, value: null, ...NO_DAYS }
  if (value.impossible || (earliest && latest && toNumber(earliest) > toNumber(latest)))
    return { type: value.type, value: null, ...NO_DAYS, impossible: true }
  return value
}

function valued(reading: Reading, anchor: Anchor): Value {
  switch (reading.type) {
    case 'duration':
    case 'set':
      return { type: reading.type, value: reading.value, ...NO_DAYS }
    case 'point':
      return { type: reading.point.time ? 'time' : 'date', ...resolve(reading.point, anchor) }
    case 'offset':
      return anchor.tense === 'future'
        ? { type: 'date', ...resolve(reading.point, anchor) }
        : { type: 'duration', value: reading.duration, ...NO_DAYS }
    case 'clock':
      return {
        type: reading.until ? 'interval' : 'time',
        value: [reading.clock, reading.until]
          .filter((c) => c !== undefined)
          .map(clockValue)
          .join('/'),
        ...NO_DAYS,
      }
    case 'interval':
      return { type: 'interval', ...between(reading.from, reading.to, anchor) }
  }
}

function between(start: Point | null, end: Point | null, anchor: Anchor): Resolved {
  let to = end && resolve(end, anchor)
  const from = start && resolve(inYearOf(start, end, to), anchor)
  // "From Monday through Friday", "from today to May 5": the end is the first one behind the start.
  const isOpen = end?.weekday !== undefined || (start?.shift !== undefined && end?.year === undefined)
  if (isOpen && from?.latest && to?.earliest && toNumber(to.earliest) < toNumber(from.latest))
    to = resolve(end!, { ...anchor, reference: from.latest, tense: 'future' })
  const unknown = from?.value === null || to?.value === null
  return {
    value: unknown ? null : `${from?.value ?? '..'}/${to?.value ?? '..'}`,
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
    ...(from?.impossible || to?.impossible || backwards(from, to) ? { impossible: true } : {}),
  }
}

/** Whether the end is before the start, to the minute. */
function backwards(from: Resolved | null, to: Resolved | null): boolean {
  if (!from?.value || !to?.value || from.earliest === null || to.latest === null) return false
  const [a, b] = [toNumber(from.earliest), toNumber(to.latest)]
  if (a !== b || !from.value.includes('T') || !to.value.includes('T')) return a > b
  return from.value.slice(0, 16) > to.value.slice(0, 16)
}

/** "From November to March": the year of the start is the end's, or the one before. */
function inYearOf(from: Point, end: Point | null, to: Resolved | null): Point {
  const open = (point: Point) => point.month !== undefined && !point.shift && point.yearShift === undefined
  if (!end || !to?.latest || from.year !== undefined || end.year !== undefined || !open(from) || !open(end)) return from
  return { ...from, year: to.latest.year - (from.month! > end.month! ? 1 : 0) }
}

const clockValue = (clock: Clock) => `T${timeOfDay(clock)}${offset(clock.zone, null)}`
