/**
 * Expressions of time of a peer's own test cases (Recognizers-Text, one JSON object a line: text, reference, gold) that
 * we find (overlapping text) and read with the same value: the TIMEX itself, or one of the days that it resolves to.
 *
 *   node --import tsx bench/recognizers.ts FILE [--misses]
 */
import { readFileSync } from 'node:fs'
import { addDays, iso, parseIso } from '../src/dates/calendar.ts'
import { extract } from '../src/index.ts'

interface Resolved {
  date?: string
  time?: string
  dateTime?: string
  startDate?: string
  endDate?: string
}
interface Wanted {
  text: string
  type: string
  timex: string
  past?: Resolved
  future?: Resolved
}

const [path, flag] = process.argv.slice(2)
let found = 0
let right = 0
let all = 0
const kinds: Record<string, [right: number, all: number]> = {}
for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
  const { text, reference, gold }: { text: string; reference: string | null; gold: Wanted[] } = JSON.parse(line)
  const { dates } = await extract(text, { only: ['dates'], referenceDate: reference?.slice(0, 10) })
  for (const want of gold) {
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
console.log(`found ${found} of ${all} (${percent(found, all)}), value right ${right} (${percent(right, all)})`)

function isSame(date: { value: string | null; earliest: string | null; latest: string | null }, want: Wanted): boolean {
  if (date.value === null) return false
  const value = plain(date.value)
  const ways = [want.past, want.future].filter((way) => way !== undefined)
  if (value === plain(want.timex)) return true
  for (const way of ways) {
    if (way.date && value === way.date) return true
    if (way.dateTime && value === plain(way.dateTime.replace(' ', 'T'))) return true
    if (
      way.startDate &&
      way.endDate &&
      date.earliest === way.startDate &&
      date.latest === iso(addDays(parseIso(way.endDate), -1))
    )
      return true
  }
  const interval = /^\((.*?),(.*?),(.*)\)$/.exec(want.timex)
  return interval !== null && value === `${plain(interval[1])}/${plain(interval[2])}`
}

/** T16 and T16:00 and T16:00:00 are one. */
function plain(value: string): string {
  return value.replace(/T(\d\d)(?=$|\/)/g, 'T$1:00').replace(/(T\d\d:\d\d):00/g, '$1')
}
