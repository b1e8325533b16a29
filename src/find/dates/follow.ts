import type { Span } from '../../document/types.ts'
import { addMonths, type Day, toNumber } from './calendar.ts'
import type { Anchor, Point } from './point.ts'
import type { Reading } from './reading.ts'
import { resolve } from './resolve.ts'

type Placed = Span & { reading: Reading }

/** What two figures are compared by; what stands behind it is not what the text goes on to tell of. */
const BESIDE = /\b(?:compared|than|versus|vs\.?|against|from|over|down|up)\b(?:[^.;]|\.(?=\d))*$/i
/** Characters before a period in which it is compared with another. */
const NEAR = 48

/** Whether the text only sets the period beside another: "up from the third quarter of 2018". */
export function isAside(text: string, { start, reading }: Placed): boolean {
  if (reading.type !== 'point') return false
  const { point } = reading
  if (point.aside) return true
  // "From the previous month and 3 percent from a year ago": both are set beside what the sentence tells of.
  const back = point.from === 'else-reference' && point.shift !== undefined && point.shift.by < 0
  if (back && BESIDE.test(text.slice(Math.max(0, start - NEAR), start))) return true
  if (point.grain !== 'quarter' && point.grain !== 'half') return false
  const told = point.year !== undefined || point.yearShift !== undefined || point.yearsBack !== undefined
  return told && BESIDE.test(text.slice(Math.max(0, start - NEAR), start))
}

/** A fiscal period is followed by its name, whatever its days are. */
const byName = (point: Point): Point => (point.fiscal ? { ...point, fiscal: false } : point)

/** Characters in which "a day earlier" can count from a day of another time. */
const TOLD_NEAR = 300
/** Days around the release that are no other time. */
const RECENT = 60

const isEarlier = ({ from, grain, shift }: Point): boolean =>
  from === 'else-reference' && grain === 'day' && (shift?.by ?? 0) < 0

/** What was told before, without a day of long ago that the text has left: "a day earlier" is then one before the release. */
export function stillTold(
  { start, reading }: Placed,
  recent: Anchor['recent'],
  reference: Day | null,
): Anchor['recent'] {
  if (reading.type !== 'point' || !isEarlier(reading.point)) return recent
  const { day, end } = recent
  if (!day || !reference || end === undefined || start - end < TOLD_NEAR) return recent
  return Math.abs(toNumber(day) - toNumber(reference)) > RECENT
    ? { ...recent, day: undefined, year: undefined }
    : recent
}

/** Keeps the first day of an expression as the last of its grain, and of the coarser ones that hold it. */
export function remember({ end, reading }: Placed, anchor: Anchor): void {
  const point =
    reading.type === 'point' ? reading.point : reading.type === 'interval' ? (reading.to ?? reading.from) : null
  // What the reference date alone sets ("today", "this year") is no new time to count from.
  if (!point || (point.shift && !point.from) || point.from === 'compared') return
  const { recent } = anchor
  const counted = point.from && point.shift?.unit === 'quarter' && recent.fiscal && recent.quarter
  const { earliest } = counted ? { earliest: addMonths(counted, 3 * point.shift!.by) } : resolve(byName(point), anchor)
  if (!earliest) return
  if (point.grain === 'quarter') recent.fiscal = Boolean(counted || point.fiscal)
  // A year apart from the last month leaves that behind.
  if (point.grain === 'year' && anchor.recent.month?.year !== earliest.year) delete anchor.recent.month
  anchor.recent[point.grain] = earliest
  if (point.grain === 'day') recent.end = end
  if (point.grain === 'day') for (const grain of ['week', 'month'] as const) anchor.recent[grain] = earliest
  if (point.grain !== 'decade' && point.grain !== 'century') anchor.recent.year = earliest
}

/** Keeps the quarter, half or month that "a year earlier" is set beside, as long as the text speaks of it. */
export function followComparison() {
  let last: (Span & NonNullable<Anchor['compared']>) | null = null
  return {
    at: ({ start }: Span, sentence: Span | undefined): Anchor['compared'] => {
      if (!last || start - last.end > COMPARED) return null
      return last.grain === 'month' && last.start < (sentence?.start ?? 0) ? null : last
    },
    follow: ({ start, end, reading }: Placed, anchor: Anchor) => {
      if (
        reading.type === 'duration' ||
        (reading.type === 'point' && reading.point.grain === 'year' && !reading.point.from)
      )
        last = null
      if (reading.type !== 'point' || reading.point.from === 'compared') return
      const { grain } = reading.point
      if (grain !== 'quarter' && grain !== 'half' && grain !== 'month') return
      const { earliest } = resolve(byName(reading.point), anchor)
      if (earliest) last = { start, end, grain, day: earliest }
    },
  }
}

/** Characters that a comparison may lie behind what it is made with. */
const COMPARED = 600
