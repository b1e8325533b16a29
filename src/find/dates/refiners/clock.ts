import type { Clock, Point } from '../point.ts'
import { endOf, type Found, type Reading, type Refiner, reshaped } from '../reading.ts'
import { timeOfDay, ZONE_OF_DAY } from '../zones.ts'

/** What stands between a day and the hour of it. */
const BETWEEN = new RegExp(
  [
    /^\)?(?:\s[-–—|]|[,.;])?\s?(?:\(?\s?)?/,
    /(?:local\stime,?\s(?:on\s)?|at|@|from|on|for|beginning at|starting at|by|around)?\s?/,
    /(?:approximately|about|around|between)?\s?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
)
const TO = /^,?\s(?:to|through|until|till|up to)\s$|^\s?[-–—]\s?$/i

const BETWEEN_TWO = /\bbetween\s$/i

/** "9 a.m. – noon", "between 3 in the morning and noon": two times of the clock are one span. */
export const withHours: Refiner = (text, found) => {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const [a, b] = [last?.reading, one.reading]
    if (last && a?.type === 'clock' && b.type === 'clock' && !a.until && !b.until) {
      const gap = text.slice(endOf(last), one.index)
      const between = /^,?\sand\s$/i.test(gap) && BETWEEN_TWO.exec(text.slice(Math.max(0, last.index - 8), last.index))
      if (gap.length < 12 && (between || TO.test(gap))) {
        const clock = a.clock.zone || !b.clock.zone ? a.clock : { ...a.clock, zone: b.clock.zone }
        const span: Reading = { type: 'clock', clock, until: b.clock }
        const start = last.index - (between ? between[0].length : 0)
        joined[joined.length - 1] = reshaped(text, start, endOf(one), last, span, 'dates/hours')
        continue
      }
    }
    joined.push(one)
  }
  return joined
}

/** Joins a day and a clock time that stand side by side: "June 14, 2017, at approximately 2:05 p.m.", "June 14 (2 p.m.)". */
export const withClock: Refiner = (text, found) => {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const gap = last ? text.slice(endOf(last), one.index) : ''
    const isNear = gap.length < 24 && !gap.includes('\n\n')
    const reading = last && isNear && BETWEEN.test(gap) ? together(text, last, one, gap) : null
    if (!reading) joined.push(one)
    else {
      const end = endOf(one) + (gap.includes('(') && text[endOf(one)] === ')' ? 1 : 0)
      joined[joined.length - 1] = reshaped(text, last!.index, end, last!, reading, 'dates/with-clock')
    }
  }
  return joined
}

const TOLD_OF = /^\s(?:is|was|will|has|had)\b/

function together(text: string, first: Found, second: Found, gap: string): Reading | null {
  const [a, b] = [first.reading, second.reading]
  if (b.type === 'clock') {
    // "It opens on May 5. 5 p.m. is late.": the hour opens a sentence of its own.
    if (gap.includes('.') && TOLD_OF.test(text.slice(endOf(second), endOf(second) + 8))) return null
    if (isDay(a)) return at(text, first, a.point, b.clock, b.until)
    // "Every Sunday at 9 a.m."
    return a.type === 'set' ? repeated(a.value, b.clock, b.until) : null
  }
  if (a.type !== 'clock') return null
  if (isDay(b)) return /[.;]/.test(gap) ? null : at(text, second, b.point, a.clock, a.until)
  return b.type === 'set' ? repeated(b.value, a.clock, a.until) : null
}

let zoneBehind: RegExp | null = null

/** "9:15 PM on August 19, 2019, U.S. Eastern Time": the zone of the hour stands behind its day. */
export const withZone: Refiner = (text, found) =>
  found.map((one) => {
    const { reading } = one
    if (reading.type !== 'point' || !reading.point.time || reading.point.time.zone) return one
    const end = endOf(one)
    zoneBehind ??= new RegExp(`^,?${ZONE_OF_DAY}(?![\\p{L}])`, 'iu')
    const zone = zoneBehind.exec(text.slice(end, end + ZONE_REACH))
    // "Monday at 9, Mountain View": a name has its "time" or capitals of its own.
    if (!zone || !(zone[2] || /time/i.test(zone[0]) || /^\p{Lu}+$/u.test(zone[1]))) return one
    const point = { ...reading.point, time: { ...reading.point.time, zone: (zone[1] ?? zone[2]).toLowerCase() } }
    const to = end + zone[0].length - (zone[0].endsWith(')') && !zone[0].includes('(') ? 1 : 0)
    return reshaped(text, one.index, to, one, { ...reading, point }, 'dates/zone')
  })

/** Characters of the longest name of a zone and what it stands in. */
const ZONE_REACH = 56

const isDay = (reading: Reading): reading is Reading & { type: 'point' } =>
  reading.type === 'point' && reading.point.grain === 'day' && !reading.point.time && !reading.point.vague

function repeated(value: string, clock: Clock, until?: Clock): Reading | null {
  if (!value.startsWith('XXXX-WXX-') || until || value.includes('T')) return null
  return { type: 'set', value: `${value}T${timeOfDay(clock)}` }
}

function at(whole: string, { index, text }: Found, point: Point, clock: Clock, until?: Clock): Reading | null {
  // Opening hours: "Friday from 2-5 p.m." is no interval of the calendar, "on Friday from 2 to 5 p.m." is.
  const one =
    /^(?:on|this|next|last)\s|\son\s/i.test(text) ||
    /\b(?:on|this|next|last)\s$/i.test(whole.slice(Math.max(0, index - 5), index)) ||
    /^\s\d/.test(whole.slice(index + text.length, index + text.length + 2))
  if (until && point.month === undefined && point.weekday !== undefined && !one) return null
  const late = /night|evening|afternoon/i.test(text) ? afternoon : (c: Clock) => c
  const from: Point = { ...point, time: late(clock) }
  const day = point.month === undefined ? {} : { day: { index, text, point } }
  if (!until) return { type: 'point', point: from, ...day }
  // "10 p.m. to 2 a.m." ends on the day behind.
  const over = until.hour * 60 + until.minute < clock.hour * 60 + clock.minute
  const to: Point = { ...point, time: late(until), ...(over ? { after: (point.after ?? 0) + 1 } : {}) }
  return { type: 'interval', from, to, ...day }
}

/** "8 o'clock Tuesday night" is 20:00. */
const afternoon = (clock: Clock): Clock =>
  clock.hour > 0 && clock.hour < 12 && !clock.half ? { ...clock, hour: clock.hour + 12 } : clock
