/** Counted things whose noun is left out or has no plural: "4 million fixed-line and 5 million mobile customers", "a 600 person hall". */
import type { NumberMention } from '../numbers/index.ts'
import { countedAfter, type Item, isPluralNoun, TIME } from './item.ts'
import { STOP } from './modifiers.ts'

/** One word for each kind, the noun behind the last. */
const KIND = /^ (?<kind>\p{Ll}[\p{Ll}-]{2,}),? (?:and|or) $/u

export function sharedItem(text: string, number: NumberMention, next: NumberMention | undefined): Item | null {
  if (!next || next.start - number.end > LONGEST_KIND || number.digits !== next.digits) return null
  const kind = KIND.exec(text.slice(number.end, next.start))?.groups?.kind
  if (
    !kind ||
    STOP.has(kind) ||
    TIME.test(kind) ||
    /^(?:more|others?|percent|dead|died|killed|injured|wounded|hurt|missing|here|there|away|\p{Ll}+ly)$/u.test(kind)
  )
    return null
  const things = countedAfter(text, next.end, false, false)?.text.split(' ')
  if (things?.length !== 2 || !isPluralNoun(things[1])) return null
  const start = number.end + 1
  return { text: `${kind} ${things[1]}`, start, end: start + kind.length, rule: 'counts/shared' }
}
/** Characters of a kind and what joins it to the next. */
const LONGEST_KIND = 28

const ROOM =
  /^ (?<one>person|people|bed|seat|room|unit|space|student|passenger|member|bedroom) (?<next>\p{Ll}{3,24})\b/u
/** "A 600 person facility": what it has room for, in the singular. */
export function roomFor(text: string, { end, digits, value }: NumberMention): Item | null {
  const { one, next } = (digits && value !== 1 && ROOM.exec(text.slice(end, end + 40))?.groups) || {}
  if (!one || !next || STOP.has(next) || /^and$|s$/.test(next)) return null
  return { text: one, start: end + 1, end: end + 1 + one.length, rule: 'counts/room' }
}
