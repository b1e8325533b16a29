/** Counted things whose noun is left out or has no plural: "4 million fixed-line and 5 million mobile customers", "a 600 person hall". */
import { pattern } from '../../text/pattern.ts'
import { isChange, isTo, type NumberMention } from '../numbers/index.ts'
import { countedAfter, type Item, isPluralNoun, TIME } from './item.ts'
import { STOP } from './modifiers.ts'

/** One word for each kind, or one with what is said of all, the noun behind the last: "five new full-time and three part-time". */
const KIND = /^ (?<more>\p{Ll}[\p{Ll}-]{2,} )?(?<kind>\p{Ll}[\p{Ll}-]{2,}),? (?:and|or) (?:another )?$/u

export function sharedItem(text: string, number: NumberMention, next: NumberMention | undefined): Item | null {
  if (!next || next.start - number.end > LONGEST_KIND || number.digits !== next.digits) return null
  const { more = '', kind } = KIND.exec(text.slice(number.end, next.start))?.groups ?? {}
  if (
    !kind ||
    STOP.has(kind) ||
    STOP.has(more.trim()) ||
    TIME.test(kind) ||
    /^(?:more|others?|percent|dead|died|killed|injured|wounded|hurt|missing|here|there|away|\p{Ll}+ly)$/u.test(kind)
  )
    return null
  const bound = /^(?:-(?:plus|odd)|\+)(?=\s)/.exec(text.slice(next.end, next.end + 8))?.[0] ?? ''
  const things = countedAfter(text, next.end + bound.length, false, false)?.text.split(' ')
  const noun = things?.at(-1)
  if (!noun || things!.length < 2 || things!.length > 3 || !isPluralNoun(noun)) return null
  const start = number.end + 1
  const end = start + more.length + kind.length
  return { text: `${text.slice(start, end)} ${noun}`, start, end, rule: 'counts/shared' }
}
/** Characters of a kind and what joins it to the next. */
const LONGEST_KIND = 44

/** "The intake grew from 1,200 to 1,500 students": the old number has its noun behind the new one. */
export function changedItem(text: string, number: NumberMention, next: NumberMention | undefined): Item | null {
  const { start, end, digits, value } = number
  if (!next?.digits || !digits || next.start - end > LONGEST_KIND || value === undefined) return null
  if (!isTo(text.slice(end, next.start)) || !isChange(text, start, 1)) return null
  const item = countedAfter(text, next.end, false, false)
  return item && { text: item.text, start: end, end, rule: 'counts/change' }
}

const ROOM = pattern('u')`
  ^ (?<one>
    person|people|bed|seat|room|unit|space|student|passenger|member|bedroom|piece|vehicle|inmate|patient|guest
  ) (?<next>\p{Ll}{3,24})\b`
/** "A 779-room hotel", "a 14-count indictment", "a 16-pin package" */
const PARTS = pattern('u')`
  ^-(?<one>
    person|bed|seat|room|unit|student|passenger|member(?!\s+states?\b)|bedroom|piece|vehicle|inmate|patient|guest
    |count(?!\s+pitch)|pin|state|store|home(?!\s+runs?\b)|employee|page|stall|berth|suite|cell|turbine|apartment
  )(?:,?\s{1,2}[\p{L}“"]|[,.;)])`

/** "A 600 person facility": what it has room for, in the singular; or what a thing is made up of. */
export function roomFor(text: string, { end, digits, value }: NumberMention): Item | null {
  if (!digits || value === 1) return null
  const behind = text.slice(end, end + 40)
  const { one, next } = PARTS.exec(behind)?.groups ?? ROOM.exec(behind)?.groups ?? {}
  if (!one || (next !== undefined && (STOP.has(next) || /^and$|s$/.test(next)))) return null
  return { text: one, start: end + 1, end: end + 1 + one.length, rule: 'counts/room' }
}

/** Whether the number is joined to what it counts by a hyphen. */
export const isJoined = (after: string): boolean => PARTS.test(after)
