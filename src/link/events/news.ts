import type { BlockKind, Sentence } from '../../document/types.ts'
import type { Span } from '../../text/span.ts'
import { ACCUSED, type EventFact, type Telling } from './event.ts'
import { daysBetween, type Scene, type When, within, wordsOf } from './scene.ts'

export const isNews = (kind: BlockKind): boolean => kind === 'headline' || kind === 'subheadline' || kind === 'body'

export const isQuoted = ({ quotes }: Scene, { start }: Span): boolean =>
  quotes.some((quote) => quote.start <= start && start < quote.end)

/** "Since 1996", "Founded in 1911", "In 2011 he": what a sentence opens with when it tells of earlier years. */
const EARLIER = /^(?:Since|Founded|Established|Previously|Before|Prior to|Over the (?:past|last)|In (?:19|20)\d\d)\b/
/** Years before the release that are background. */
const OLD = 2
/** "On May 3, 2011, another company pleaded guilty": so many days back is background. */
const ON = /^(?:In addition, |Also )?(?:On|In)\s/i
const LONG_AGO = 270

export function isBackground({ document, dates, today }: Scene, sentence: Sentence): boolean {
  const opening = document.text.slice(sentence.start, sentence.start + 40)
  if (today && ON.test(opening)) {
    const day = within(dates, sentence)[0]?.value
    if (day && daysBetween(day, today) > LONG_AGO) return true
  }
  if (!EARLIER.test(opening)) return false
  const year = Number(within(dates, sentence)[0]?.value.slice(0, 4))
  return !today || Number.isNaN(year) || Number(today.slice(0, 4)) - year >= OLD
}

/** What has its day years back is background; a case may be heard for long. */
export const isOld = ({ today }: Scene, { type, date }: EventFact): boolean =>
  today !== null &&
  date !== null &&
  !ACCUSED.has(type) &&
  type !== 'penalty' &&
  Number(today.slice(0, 4)) - Number(date.value.slice(0, 4)) >= OLD

/**
 * What is told without a day has the day of issue; what a court hears of was before it, and what its sentence says of today is the case's.
 * @param issued null where what is told may be of any day
 * @param isHeard whether a case is told with it or before it
 */
export function giveDay(scene: Scene, told: Telling, issued: When | null, isHeard: boolean): void {
  if (!told.date && issued && !isLongPast(scene, told, isHeard))
    Object.assign(told, { date: issued, isDayOfIssue: true })
  else if (told.type === 'incident' && told.isDayOfIssue && isHeard && !TODAY.test(wordsOf(scene, behindOf(told))))
    Object.assign(told, { date: null, isDayOfIssue: false })
}

/** "Were killed today in a crash": it is said of what happened. */
const TODAY = /^\s(?:today|this\s(?:morning|afternoon|evening))\b/
const behindOf = ({ trigger, sentence }: Telling) => ({ start: trigger.end, end: sentence.end })

/** "Had previously pleaded guilty": at some other time than it is told; so is what a court hears, and a noun for what happened. */
const isLongPast = (scene: Scene, { type, rule, trigger }: Telling, isHeard: boolean): boolean =>
  (type === 'incident' && (isHeard || rule.endsWith('-noun'))) || BEFORE.test(wordsOf(scene, trigger))
const BEFORE = /\b(?:had|previously|formerly|earlier)\s/i
