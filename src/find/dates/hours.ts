import { addDays, type Day } from './calendar.ts'
import type { Clock, Point } from './point.ts'
import type { Reading } from './reading.ts'

/** An expression in its sentence, with the one day that it means. */
export interface Told {
  start: number
  end: number
  reading: Reading
  sentence: number
  day: Day | null
  /** Whether it is the dateline's: hours of a story are seldom of the day that it was written on. */
  dateline: boolean
}

/** Characters between a day and a time of it that stands below, and in the very next line or sentence. */
const NEAR = 160
const NEAR_NEXT = 320

/** The reading of a clock time on the day that stands in its sentence, or in the one or the line above. */
export function onItsDay(text: string, all: readonly Told[], index: number): Reading | null {
  const { reading, start } = all[index]
  if (reading.type !== 'clock') return null
  const day = dayBefore(text, all, index) ?? dayBehind(all, index)
  if (!day) return null
  const { clock, until } = reading
  const last = all[index - 1]
  // "At 11:40 p.m. on Monday. She died at 12:15 a.m."
  const over = last && isLate(last.reading) && clock.half && clock.hour < MORNING && start - last.end < NEAR ? 1 : 0
  const at = (time: Clock, after: number): Point => ({ grain: 'day', ...addDays(day, after), time })
  if (!until) return { type: 'point', point: at(clock, over) }
  const wraps = until.hour * 60 + until.minute < clock.hour * 60 + clock.minute ? 1 : 0
  return { type: 'interval', from: at(clock, over), to: at(until, over + wraps) }
}

const MORNING = 6
const EVENING = 18
const isLate = (reading: Reading) => reading.type === 'point' && (reading.point.time?.hour ?? 0) >= EVENING

function dayBefore(text: string, all: readonly Told[], index: number): Day | null {
  const { sentence, start } = all[index]
  for (let i = index - 1; i >= 0; i--) {
    const told = all[i]
    const { type } = told.reading
    // Behind what has several days, whose hours they are is not said.
    if (type === 'interval' || type === 'set') return null
    const near = sentence - told.sentence > 1 ? NEAR : NEAR_NEXT
    if (told.sentence !== sentence && (start - told.end > near || told.dateline)) return null
    if (!told.day) continue
    if (told.dateline || !isOneLineOn(text.slice(told.end, start))) return null
    // Hours behind a bare weekday are those of every such day as often as not.
    return hasUntil(all[index].reading) && isWeekday(told.reading) ? null : told.day
  }
  return null
}

const hasUntil = (reading: Reading) => reading.type === 'clock' && reading.until !== undefined
const isWeekday = (reading: Reading) =>
  reading.type === 'point' && reading.point.weekday !== undefined && reading.point.month === undefined

/** No more than one empty line lies between. */
const isOneLineOn = (between: string) => (between.match(/\n/g)?.length ?? 0) <= 2

function dayBehind(all: readonly Told[], index: number): Day | null {
  const { sentence } = all[index]
  for (const told of all.slice(index + 1)) {
    if (told.sentence !== sentence || told.reading.type === 'interval' || told.reading.type === 'set') return null
    if (told.day) return told.day
  }
  return null
}
