import type { Clock } from '../point.ts'
import { parser } from '../reading.ts'
import { ZONES } from '../tables.ts'

const ZONE = `(?:\\s?\\(?(${Object.keys(ZONES)
  .filter((z) => z.length > 1)
  .join('|')})\\b(?:\\s(?:standard|daylight)?\\s?time\\b)?\\)?|\\s?(?:America|US)/(\\w+))`
const HALF = '(a\\.?\\s?m|p\\.?\\s?m)\\b\\.?'
/** Zones by the city of their IANA name. */
const CITIES: Record<string, string> = {
  new_york: 'et',
  detroit: 'et',
  toronto: 'et',
  chicago: 'ct',
  denver: 'mt',
  phoenix: 'mst',
  dawson_creek: 'mst',
  los_angeles: 'pt',
  vancouver: 'pt',
}

/** "4:30 p.m. ET", "10 a.m.", "4:00 to 7:00 PM", "16:30", "noon". */
export const clocks = [
  parser(
    'dates/clock',
    new RegExp(
      `(\\d{1,2})(?:[:.](\\d\\d)(?::(\\d\\d))?)?\\s?${HALF}(?:(?:\\s?[-–—]\\s?|\\s(?:to|until|till)\\s)(\\d{1,2})(?:[:.](\\d\\d))?\\s?${HALF})?${ZONE}?`,
      'i',
    ),
    (m) => {
      const clock = clockOf(m[1], m[2], m[4], m[8] ?? m[9], m[3])
      if (!clock) return null
      const until = m[5] ? clockOf(m[5], m[6], m[7], m[8] ?? m[9]) : undefined
      return { type: 'clock', clock, ...(until ? { until } : {}) }
    },
  ),
  parser(
    'dates/clock-range',
    new RegExp(
      `(\\d{1,2})(?::(\\d\\d))?(?:\\s?[-–—]\\s?|\\s(?:to|until|till)\\s)(\\d{1,2})(?::(\\d\\d))?\\s?${HALF}${ZONE}?`,
      'i',
    ),
    (m) => {
      const until = clockOf(m[3], m[4], m[5], m[6] ?? m[7])
      const half = until && Number(m[1]) > Number(m[3]) && Number(m[1]) !== 12 ? (/^a/i.test(m[5]) ? 'pm' : 'am') : m[5]
      const clock = clockOf(m[1], m[2], half, m[6] ?? m[7])
      return clock && until ? { type: 'clock', clock, until } : null
    },
  ),
  parser(
    'dates/clock-24',
    new RegExp(`([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(?![\\d:])(?:\\s?(?:hrs|hours|h)\\b)?${ZONE}?`, 'i'),
    (m, text, index) => {
      const zone = m[4] ?? m[5]
      // "a ratio of 1:30" and "Psalm 23:10" are none.
      const said =
        zone ||
        m[3] ||
        /\b(?:at|from|until|till|to|by|between|around|about|since|@)\s$/i.test(
          text.slice(Math.max(0, index - 9), index),
        ) ||
        m[1].length === 2
      return said && text[index - 1] !== ':'
        ? {
            type: 'clock',
            clock: {
              hour: Number(m[1]),
              minute: Number(m[2]),
              ...(m[3] ? { second: Number(m[3]) } : {}),
              ...zoned(zone),
            },
          }
        : null
    },
  ),
  parser('dates/noon', /(?:12:00\s)?(noon|midnight)\b/i, (m, text, index) =>
    /\b(?:at|until|till|by|from|to|before|after|[,–-])\s(?:12\s)?$/i.test(text.slice(Math.max(0, index - 9), index))
      ? { type: 'clock', clock: { hour: m[1].toLowerCase() === 'noon' ? 12 : 0, minute: 0 } }
      : null,
  ),
]

function clockOf(
  hours: string,
  minutes: string | undefined,
  half: string,
  zone: string | undefined,
  seconds?: string,
): Clock | null {
  let hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (hour < 1 || hour > 12 || minute > 59) return null
  const afternoon = /^p/i.test(half)
  if (afternoon && hour < 12) hour += 12
  if (!afternoon && hour === 12) hour = 0
  return { hour, minute, ...(seconds ? { second: Number(seconds) } : {}), ...zoned(zone) }
}

const zoned = (zone: string | undefined) => (zone ? { zone: CITIES[zone.toLowerCase()] ?? zone.toLowerCase() } : {})
