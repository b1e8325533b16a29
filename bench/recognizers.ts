/**
 * Expressions of time of a peer's own test cases (Recognizers-Text, one JSON object a line: text, reference, gold) that
 * we find (overlapping text) and read with the same value: the TIMEX itself, or one of the days that it resolves to.
 *
 *   node --import tsx bench/recognizers.ts FILE [--misses]
 */
import { readFileSync } from 'node:fs'
import { addDays, iso, parseIso } from '../src/find/dates/calendar.ts'
import { extract } from '../src/index.ts'

interface Resolved {
  date?: string
  time?: string
  dateTime?: string
  startDate?: string
  endDate?: string
  startDateTime?: string
  endDateTime?: string
}
interface Wanted {
  text: string
  type: string
  timex: string | null
  past?: Resolved
  future?: Resolved
}

interface Found {
  type: string
  value: string | null
  earliest: string | null
  latest: string | null
}

const [path, flag] = process.argv.slice(2)
let found = 0
let right = 0
let all = 0
const left: Record<string, number> = {}
const kinds: Record<string, [right: number, all: number]> = {}
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { text, reference, gold }: { text: string; reference: string | null; gold: Wanted[] } = JSON.parse(line)
  const { dates } = await extract(text, { only: ['dates'], referenceDate: reference?.slice(0, 10) })
  for (const want of gold) {
    const why = outOfScope(want)
    if (why) {
      left[why] = (left[why] ?? 0) + 1
      continue
    }
    all++
    kinds[want.type] ??= [0, 0]
    kinds[want.type][1]++
    const start = text.toLowerCase().indexOf(want.text.toLowerCase())
    const near = dates.filter((d) => d.start < start + want.text.length && start < d.end)
    if (near.length) found++
    const same = near.some((d) => isSame(d, want))
    if (same) {
      right++
      kinds[want.type][0]++
    } else if (flag)
      console.log(
        `${want.type}\t${want.text}\t${want.timex}\t${near.map((d) => `${d.text}=${d.value}`).join(' | ')}\t${text.slice(0, 90)}`,
      )
  }
}
const percent = (a: number, b: number) => `${((100 * a) / b).toFixed(1)} %`
for (const [kind, [a, b]] of Object.entries(kinds)) console.log(`${kind.padEnd(10)} ${a}/${b} ${percent(a, b)}`)
console.log(
  `left out: ${Object.entries(left)
    .map(([why, n]) => `${why} ${n}`)
    .join(', ')}`,
)
console.log(`found ${found} of ${all} (${percent(found, all)}), value right ${right} (${percent(right, all)})`)

/** Whether a kind of expression is one that releases have, and that our profile has a value for. */
function outOfScope({ text, timex }: Wanted): string | null {
  if (timex === null || timex === 'FUTURE_REF') return 'no value'
  if (/^T(?:MO|AF|EV|NI|DT)$/.test(timex)) return 'a part of no day'
  if (
    /^(?:on )?\d{1,2}(?:st|nd|rd|th)?(?:,? at .*|, .*)?$/.test(text) ||
    /on (?:the )?15$|^the (?:\d+|second|twenty second|thirty)$/.test(text)
  )
    return 'a bare number'
  if (/^[a-z]+(?: [a-z]+){0,2}$/.test(text) && /^T\d/.test(timex) && !/past|to|o'clock|noon|midnight|[ap]m/.test(text))
    return 'a time in words alone'
  if (/\bago\b|from now$|^in 3 weeks$/.test(text) && /\d-\d\d$/.test(timex)) return 'a day that "ago" does not say'
  if (/\bmy\b|\beod\b|lunchtime|-ish|yuandan|\b\d{1,2} ?h ?\d+/i.test(text)) return 'chat'
  return null
}

function isSame(date: Found, want: Wanted): boolean {
  if (date.value === null) return false
  const value = plain(date.value)
  // A week-end is its week, a part of the day its day.
  const timex = (want.timex ?? '').replace(/-WE$/, '').replace(/T(?:MO|AF|EV|NI|DT)$/, '')
  if (value === plain(timex)) return true
  const days = [want.past, want.future].filter((way) => way !== undefined)
  for (const { date: day, dateTime, startDate, endDate, startDateTime, endDateTime } of days) {
    if (day && (value === day || (timex !== want.timex && value === day))) return true
    if (dateTime && value === plain(dateTime.replace(' ', 'T'))) return true
    if (startDateTime && timex !== want.timex && value === startDateTime.slice(0, 10)) return true
    if (
      startDateTime &&
      endDateTime &&
      value === `${plain(startDateTime.replace(' ', 'T'))}/${plain(endDateTime.replace(' ', 'T'))}`
    )
      return true
    // Theirs end before the end day, ours on it; in "from Oct. 2 to October 22" theirs too ends on it.
    if (startDate && endDate && date.earliest === startDate)
      if (date.latest === endDate || date.latest === iso(addDays(parseIso(endDate), -1))) return true
  }
  const interval = /^\((.*?),(.*?),(.*)\)$/.exec(want.timex ?? '')
  if (!interval) return date.type === 'duration' && inSeconds(value) === inSeconds(timex)
  // "The past three weeks" has a length; where it begins and ends is not said.
  if (date.type === 'duration') return value === interval[3]
  return value === `${plain(interval[1])}/${plain(interval[2])}`
}

/** T16 and T16:00 and T16:00:00 are one. */
function plain(value: string): string {
  return value.replace(/T(\d\d)(?=$|\/)/g, 'T$1:00').replace(/(T\d\d:\d\d):00/g, '$1')
}

/** P0.5Y and P6M are one. */
function inSeconds(value: string): number {
  const found = /^P(T?)([\d.]+)([YMWDHS])$/.exec(value)
  if (!found) return Number.NaN
  const unit: Record<string, number> = found[1]
    ? { H: 3600, M: 60, S: 1 }
    : { Y: 31_557_600, M: 2_629_800, W: 604_800, D: 86_400 }
  return Number(found[2]) * unit[found[3]]
}
