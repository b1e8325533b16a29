import { parser } from '../reading.ts'
import { WEEKDAYS, weekdayOf } from '../tables.ts'

const NAME = Object.keys(WEEKDAYS)
  .filter((name) => name.length > 5)
  .join('|')
const SHORT = 'Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun'

/** "Friday", "last Monday", "on Thursdays", "every Tuesday", "Monday through Friday". */
export const weekdays = [
  parser(
    'dates/weekday-set',
    new RegExp(`(?:(every|each)\\s(?:other\\s)?)(${NAME})s?\\b|(?:on\\s)?(${NAME})s\\b(?!['’])`, 'i'),
    (m) => ({ type: 'set', value: `XXXX-WXX-${weekdayOf(m[2] ?? m[3])}` }),
  ),
  parser(
    'dates/weekday',
    new RegExp(
      `(?:(last|next|this(?:\\s(?:past|coming))?|past|coming|the\\sfollowing)\\s)?(?:(${NAME})|(${SHORT})\\.(?=,?\\s\\p{Lu}?))(?:\\s(morning|afternoon|evening|night))?\\b`,
      'iu',
    ),
    (m, text, index) => {
      const [whole, lead, name, short] = m
      const written = name ?? short
      if (/^\p{Ll}/u.test(written)) return null
      const after = text.slice(index + whole.length, index + whole.length + 24)
      // "Black Friday", "Monday Night Football", "Sunday Times".
      if (
        /\b(?:Black|Cyber|Super|Good|Easter|Giving|Fat|Palm|Holy|Ash|Meatless|Small Business)\s$/.test(
          text.slice(Math.max(0, index - 16), index),
        )
      )
        return null
      if (!lead && /^\s(?:Night|Times|Mirror|Mail|Telegraph|Herald|Morning|Express)\b/.test(after)) return null
      const word = lead?.toLowerCase() ?? ''
      const direction = /last|past/.test(word)
        ? 'past'
        : /next|coming|following/.test(word)
          ? 'future'
          : word === 'this'
            ? 'this'
            : undefined
      return {
        type: 'point',
        point: { grain: 'day', weekday: weekdayOf(written), ...(direction ? { direction } : {}) },
      }
    },
  ),
]
