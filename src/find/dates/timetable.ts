/** Weekdays of a timetable: "open Monday through Friday", "daily, Saturday and Sunday from noon". */
import type { Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import { isWeekday, type Point } from './point.ts'
import type { Reading } from './reading.ts'

const OPEN = pattern('i')`
  \b(?:open|opens|hours|daily|weekdays|weekends|available|staffed|call|every\sday|nightly)\b`
/** "Daily from noon, Saturday and Sunday": the weekday is of the same list; no "Daily News reports Monday". */
const DAILY = pattern('u')`
  (?:^|\s)(?:[Dd]aily|[Ww]eekdays|every\sday|[Nn]ightly)
  (?:,?\s(?:from|at|to|until|and|on|noon|midnight|[\d:]+|[ap]\.?m\.?|\p{Lu}\p{Ll}+days?)){0,8},?\s$`
/** "The fair takes place Friday to Sunday, 9 to 5": once. */
const EVENT = /\b(?:is|are|takes?\splace|runs?|begins?|starts?)\s$/
/** What speaks of one week. */
const ONCE = pattern('i')`
  \b(?:will|would|was|were|had|did|has|have|been|this|next|last|coming|upcoming|scheduled|said|ran)\b`
/** "Office hours will be Monday through Friday", but those of a vote or a feast are of one week. */
const HOURS_ARE = pattern('i')`
  (?<!\b(?:holiday|christmas|easter|thanksgiving|voting|polling|special|festival|fair|show)\s)
  \bhours(?:\sof\soperation)?\s(?:will\sbe|shall\sbe|are)\s(?:from\s)?$`
const THIS_WEEK = /\b(?:this|next|last|coming|upcoming|week|until)\b/i
/** "Monday - Friday, 8 a.m. to 5 p.m." */
const HOURS = /^(?:s|,|:)?\s(?:from\s|between\s)?\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:[-–—]|to|and|until)\s?\d/i

/** Who is there every week: "the office is available Tuesday to Friday". */
const SERVES = /\b(?:office|desk|staff|line|team|nurse|clinic)\b/i

/** Whether the weekdays of a reading come round each week and are no days of one. */
export function isTimetable(
  text: string,
  { start, end, reading }: Span & { reading: Reading },
  sentence?: Span,
): boolean {
  const isSpan =
    reading.type === 'interval' &&
    isPlain(reading.from) &&
    isPlain(reading.to) &&
    reading.from?.weekday !== reading.to?.weekday
  if (!isSpan && !(reading.type === 'point' && isPlain(reading.point))) return false
  const within = sentence
    ? text.slice(Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH))
    : ''
  const before = within && text.slice(Math.max(sentence!.start, start - REACH), start)
  if (isSpan && HOURS_ARE.test(before) && !THIS_WEEK.test(within)) return true
  if (ONCE.test(within)) return false
  const behind = text.slice(end, end + 40)
  if (!isSpan) return DAILY.test(before)
  const open = OPEN.exec(within)?.[0].toLowerCase()
  // "Parking is available Friday to Sunday": the days of an event, but "Monday to Friday" those of every week.
  if (open === 'available' && reading.type === 'interval' && reading.from?.weekday !== 1 && !SERVES.test(before))
    return HOURS.test(behind) || /^\s(?:each|every)\sweek\b/.test(behind)
  return open !== undefined || (HOURS.test(behind) && !EVENT.test(before))
}

/** Characters around them in which the timetable stands. */
const REACH = 120

const isPlain = (point: Point | null): boolean =>
  point !== null && isWeekday(point) && point.weekShift === undefined && !point.after
