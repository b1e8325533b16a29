import { part } from '../../text/pattern.ts'
import { type Day, isSummerTime, toNumber } from './calendar.ts'
import type { Clock } from './point.ts'
import { alternatives, ZONE_NAMES, ZONES } from './tables.ts'

/** Another place of the same zone: "Beijing/Hong Kong". */
const SECOND = part`(?:/[a-z]+(?:\s[a-z]+)?)?`
const ABBREVIATIONS = Object.keys(ZONES)
  .filter((zone) => zone.length > 1)
  .join('|')

/**
 * @param gap what stands in front of the zone
 * @param guard where a zone without "time" is none
 */
const zoneBehind = (gap: string, guard: string): string => part`
  (?:
    ${gap}\(?(?:U\.?S\.?\s)?(
      (?:${alternatives(ZONE_NAMES)}|eastern|central|mountain|pacific)
      (?=${SECOND}(?:\s(?:standard|daylight|summer))?\stime\b)
      |${guard}(?:${ABBREVIATIONS})
    )\b(?:${SECOND}\s(?:standard|daylight|summer)?\s?time\b)?\)?
    |\s?((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada)/\w+(?:/\w+)?)
  )`

/**
 * Behind a time of the clock, in the first group or the second: "ET", ", Eastern Time", ", ET) on March 3", "(Eastern Daylight Time)", "Beijing
 * time", "Beijing/Hong Kong Time", "Europe/Paris".
 */
export const ZONE = zoneBehind('(?:,?\\s|)', '(?:(?<!,\\s\\(?(?:U\\.?S\\.?\\s)?)|(?=[a-z]{2,4}(?:\\)|,?\\son\\s)))')
/** The same behind a day. */
export const ZONE_OF_DAY = zoneBehind('\\s?', '')

const two = (n: number) => String(n).padStart(2, '0')

/** ISO 8601, without date and offset. */
export const timeOfDay = ({ hour, minute, second }: Clock): string =>
  [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(':')

/** The offset of a zone on that day; empty where it has none or the day decides and is not known. */
export function offset(zone: string | undefined, day: Day | null): string {
  if (zone && OFFSET.test(zone)) return zone
  if (zone?.includes('/')) return day ? offsetByName(zone, day) : ''
  const name = zone?.toLowerCase().replace(/\s+/g, ' ') ?? ''
  const known = ZONES[name] ?? ZONE_NAMES[name]
  if (!known) return ''
  if (typeof known === 'string') return known.includes('/') ? offset(known, day) : known
  return day ? known[isSummerTime(day) ? 1 : 0] : ''
}

/** The offset of a zone of the IANA data base ("America/Denver") at noon of that day; empty where it has no such zone. */
function offsetByName(timeZone: string, day: Day): string {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    const name = format
      .formatToParts(new Date((toNumber(day) + 0.5) * 86_400_000))
      .find((p) => p.type === 'timeZoneName')
    return name?.value.replace(/^GMT(?:\+00:00)?/, '') || 'Z'
  } catch {
    return ''
  }
}

const OFFSET = /^[+-]\d\d:\d\d$/
