/** Times of the clock, from the figures and words that say them. */
import type { Clock } from '../point.ts'
import { HOURS } from '../tables.ts'

/** "7" or "seven" in a part of the day: "at seven in the evening". */
export function hourOf(word: string, part: string, minute = 0): Clock {
  const hour = HOURS[word.toLowerCase()] ?? Number(word)
  const late = /afternoon|evening|noon/i.test(part) || (/night/i.test(part) && hour > 4 && hour < 12)
  return {
    hour: hour < 12 && late ? hour + 12 : hour === 12 && !late && /morning|night/i.test(part) ? 0 : hour,
    minute,
  }
}

/** "4:30 p.m."; null where no clock shows it. */
export function clockOf(
  hours: string,
  minutes: string | undefined,
  half: string,
  zone: string | undefined,
  seconds?: string,
): Clock | null {
  let hour = Number(hours)
  const minute = Number(minutes ?? 0)
  const afternoon = /^p/i.test(half)
  // "0:01 am" is written, "0 am" and "0:30 pm" are not.
  if (hour > 12 || minute > 59 || (hour === 0 && (minutes === undefined || afternoon))) return null
  if (afternoon && hour < 12) hour += 12
  if (!afternoon && hour === 12) hour = 0
  return { hour, minute, ...(seconds ? { second: Number(seconds) } : {}), ...zoned(zone), half: true }
}

/** Two times of one part of the day: the half that is written holds for the other where it can. */
export function between(
  [h1, m1, half1]: (string | undefined)[],
  [h2, m2, half2]: (string | undefined)[],
  zone: string | undefined,
): { type: 'clock'; clock: Clock; until: Clock } | null {
  const at = (hours: string, minutes: string | undefined, half: string | undefined): Clock | null => {
    const [hour, minute] = [Number(hours), Number(minutes ?? 0)]
    if (half && hour <= 12) return clockOf(hours, minutes, half, zone)
    return hour > 23 || minute > 59 ? null : { hour, minute, ...zoned(zone) }
  }
  const other = (half: string) => (/^a/i.test(half) ? 'pm' : 'am')
  const minutesOf = (clock: Clock) => clock.hour * 60 + clock.minute
  const choose = (known: Clock | null, make: (half: string) => Clock | null, half: string, before: boolean) => {
    const same = make(half)
    if (!same || !known) return same
    return (before ? minutesOf(same) < minutesOf(known) : minutesOf(same) > minutesOf(known)) ? same : make(other(half))
  }
  let [clock, until] = [at(h1!, m1, half1), at(h2!, m2, half2)]
  if (half2 && !half1 && Number(h1) <= 12) clock = choose(until, (half) => at(h1!, m1, half), half2, true)
  if (half1 && !half2 && Number(h2) <= 12) until = choose(clock, (half) => at(h2!, m2, half), half1, false)
  return clock && until ? { type: 'clock', clock, until } : null
}

/** The zone as times have it. */
export const zoned = (zone: string | undefined) => (zone ? { zone: zone.toLowerCase() } : {})
