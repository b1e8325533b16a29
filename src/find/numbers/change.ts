import { part, pattern } from '../../text/pattern.ts'

/** What blurs an end of a range. */
const BLURRED = part`
  (?:(?:nearly|almost|about|around|roughly|approximately|some|an estimated|over|more than|up to|as (?:much|high) as) )?`
const TO = pattern()`^-? to ${BLURRED}$`
const AND = pattern()`^ and ${BLURRED}$`
const BETWEEN = pattern('i')`\bbetween ${BLURRED}(?:\$ ?)?$`

/** What parts the ends of a range in words: "to", "to nearly", "to as much as". */
export const isTo = (gap: string): boolean => TO.test(gap)

/** Whether "and" parts the ends of a range: "between about 5 and 10". */
export const isBetween = (text: string, start: number, gap: string): boolean =>
  AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, start - 32), start))

/** How far before a pair of values the verb stands that says that the one became the other. */
const REACH = 60
const CHANGED = pattern('iu')`
  \b(?:
    r[oi]se[sn]?|rising|increas(?:e[sd]?|ing)|gr[eo]w(?:n|s|ing)?|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?
    |soar(?:s|ed|ing)?|surg(?:e[sd]?|ing)|gain(?:s|ed)?|improv(?:e[sd]?|ing)|expand(?:s|ed|ing)?
    |doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|went
    |goes|go|going|gone|mov(?:e[sd]?|ing)|chang(?:e[sd]?|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?
    |declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|reduc(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?
    |widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)|slow(?:s|ed|ing)?|up|down|upgraded
  )\b[^.;:]{0,36}?\b(?<lead>from|by)\s(?:(?:about|around|just|only|nearly|almost|over|some|approximately)\s)?$`

/** Verbs of what moves by itself, right in front of its step: "fell 50 cents to $75.20". */
const MOVED = pattern('iu')`
  \b(?:
    rose|rises?|grew|gain(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|surged?|add(?:s|ed)|advanced?|up
    |down|increas(?:es?|ed)|decreas(?:es?|ed)|improved?|widened
    |narrowed|f[ae]ll(?:s|en)?|drop(?:s|ped)?|los(?:t|es)|declined?|slid|slip(?:s|ped)|sank|plunged?|tumbled?|shed
  )\s(?:(?:about|around|just|only|nearly|almost|over|some|approximately)\s)?$`

/** What a step must be at least in proportion to what it leads to: "by 5% to 7%" is a range, "by $1 to $9" a step and its end. */
const STEP = 3

/**
 * Whether two values joined by "to" are the old and the new ("rose from 5% to 8%") or a step and its end ("raised by $1 to $9", "fell 3 cents to $5").
 * @param start where the first begins
 * @param times how many times the first the second is
 */
export function isChange(text: string, start: number, times: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const lead = CHANGED.exec(before)?.groups?.lead.toLowerCase()
  return lead === 'from' || (times >= STEP && (lead === 'by' || MOVED.test(before)))
}
