/** People that a number counts: by a verb that is said of people alone, and kinds of them told together. */
import { pattern } from '../../text/pattern.ts'

/** Characters in which such a verb follows. */
export const PREDICATE = 48

/** "More than 300 attended", "about 9,000 took part", "over 5,000 are expected to attend". */
const DO = pattern('i')`
  ^\s(?:(?:have|had|are|were|will|would|could|expected|to|also)\s){0,3}(?:
    attend(?:ed)?|t(?:ook|ake|aken)\spart|participat(?:e|ed|ing)|march(?:ed|ing)|turned\sout|enrolled|gathered|rallied
    |signed\s(?:up|the|a)
    |(?<=(?:were|been)\s)(?:
      killed|wounded|injured|arrested|detained|evacuated|displaced|hospitali[sz]ed|vaccinated|rescued|deported|infected
      |sworn\sin|unaccounted|laid\soff|hired|recruited|jailed|sentenced|hurt|questioned
    )
    |(?<=(?:were|are)\s)(?:missing|dead|homeless|employed|unemployed)
  )\b`
/** "The firm employs about 5,300 in 12 countries." */
const EMPLOYS = /\b(?:employs?|employed|employing|hires?|hired|hiring|recruit(?:s|ed|ing)?)\s$/i
/** "A crowd of 30,000", "a team of 12". */
const GATHERED = pattern()`
  \b(?:
    crowd|team|group|staff|audience|delegation|crew|party|family|panel|squad|jury|gang|army|choir|congregation|cast
    |gathering|network|orchestra|band|troupe|brigade|battalion|contingent
  )\sof\s$`
/** "The blast killed at least 12 and wounded 40": what is done to people alone. */
const DONE = /\b(?:killed|killing|wounded|wounding|injured|injuring|arrested|detained|laid\soff|hospitali[sz]ed)\s$/i
const CLOSES = pattern('u')`
  ^\s?(?:[,.;](?!\d)|$)
  |^\sand\s(?:\p{Ll}+ed|left)\b
  |^\s(?:last|this|next)\s
  |^\s(?:in|at|on|during|after)\s(?:(?:the|an?|that|this|their|its)\b|\p{Lu}|\d)`
const ENDS =
  /^\s?(?:[,.;)](?!\d)|$)|^\s(?:in|at|across|worldwide|nationwide|globally|last|this|next|more)\b|^\sand\s\p{Ll}{3,}/iu
/** In front of a number that opens its clause: at most two words, as in "On Monday". */
const OPENS = /^\s?(?:[Aa]\stotal\sof\s|(?:[\p{L}’']+,?\s){0,2})$/u
const CLAUSE = /(?:[,;:–—]|\b(?:and|but|when|where|while|that))\s/gu

/**
 * @param before its sentence up to the number with its bounds
 * @param after what follows the number
 */
export function isOfPeople(before: string, after: string): boolean {
  if (EMPLOYS.test(before)) return ENDS.test(after)
  if (DONE.test(before)) return CLOSES.test(after)
  if (GATHERED.test(before)) return true
  return DO.test(after) && OPENS.test(before.split(CLAUSE).at(-1)!)
}

const KIN =
  'men|women|children|boys|girls|sons|daughters|mothers|fathers|husbands|wives|brothers|sisters|babies|infants'
const OTHERS = new RegExp(`^(?:, (?:${KIN}))*,? and (?:${KIN})\\b`)

/** "250,000 men, women and children" are counted as one. */
export function withOthers(text: string, first: number, end: number): number {
  const others = first === end ? OTHERS.exec(text.slice(end, end + 40)) : null
  return others && IS_KIN.test(text.slice(end - 9, end)) ? end + others[0].length : end
}
const IS_KIN = new RegExp(`\\b(?:${KIN})$`)
