/**
 * Old scrapes lost every sign: "received $1.5 billion, 90% of it" came to "received  1 5 billion  90  of it", a space for
 * each. What the sign was shows where two spaces stand beside a number and the words around allow no full stop there.
 */

import type { Document } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import type { NumberMention } from './types.ts'

/** Whether the text has next to none of the signs that any text of its length has. */
export function isStripped({ text }: Pick<Document, 'text'>): boolean {
  // White space around a text tells nothing of it.
  const { length } = text.trim()
  return length > SHORT && (text.match(/[.,;:$%]/g)?.length ?? 0) < length / RARE
}
/** Characters of a text that may well have no sign at all. */
const SHORT = 200
/** A release has one sign in some 30 characters; one that lost them keeps hardly any, in its footer. */
const RARE = 2000

/** Words that no sentence ends with. */
const LEADS = pattern('i')`
  (?:^|\s)(?:
    of|for|than|to|an?|the|by|from|with|about|around|nearly|almost|approximately|roughly|over|under|at|is|was
    |were|are|and|up to|as much as|least|another|additional|total(?:ing|s|ed)?|includ(?:es?|ing)|contains?
    |provid(?:es?|ed|ing)|receiv(?:es?|ed|ing)|secur(?:es?|ed|ing)|costs?|worth|spend(?:s|ing)?|spent
    |award(?:s|ed|ing)?|invest(?:s|ed|ing)?|saves?|pays?|paid|versus|only|just|some|extra
  )( {2,})$`
const SHARE = pattern('i')`
  ^ {2}(?:
    of (?!which|whom|these|those|them)|in(?:crease|terest)|decrease|reduction|cuts?\b|higher|lower|more|less
    |rise|drop|decline|growth|match|rate|tax|raise|share|stake|to \d+ {2}
  )`

/** "call  202  555 0142": the number is an area code. */
const PHONE_BEHIND = /^ {1,2}\d{3} \d{4}\b/

/** Numbers with what their text lost: the point of "1 5 billion", the sign of an amount or of a share. */
export function restore(text: string, numbers: NumberMention[]): NumberMention[] {
  const restored: NumberMention[] = []
  for (const number of numbers) {
    const last = restored.at(-1)
    if (last && isDecimal(text, last, number)) {
      const places = /^\d+/.exec(text.slice(number.start, number.end))![0]
      last.value = Number((Number(`${last.value}.${places}`) * number.scale).toPrecision(14))
      last.scale = number.scale
      last.end = number.end
    } else restored.push({ ...number, value: pointed(text, number) })
  }
  for (const number of restored) {
    const before = text.slice(Math.max(0, number.start - 24), number.start)
    const after = text.slice(number.end, number.end + 24)
    if (!number.digits || /^\p{L}/u.test(after) || PHONE_BEHIND.test(after)) continue
    const large = number.scale >= 1e6 || /^\d{1,3}(?: \d{3})+$/.test(text.slice(number.start, number.end))
    // Line breaks came to spaces too: only a large number is an amount behind more than two.
    const spaces = LEADS.exec(before)?.[1].length ?? 0
    if (SHARE.test(after) && number.value! <= 1000) number.lost = '%'
    else if (
      spaces === 2 ||
      (large && spaces > 2) ||
      (large && / {2}$/.test(before) && /^ (?:for|in|to)\b/.test(after))
    )
      number.lost = '$'
  }
  return restored
}

/** "1 276 billion" is no thousand of them. */
function pointed(text: string, { start, end, value, scale }: NumberMention): number | undefined {
  const [, whole, places] = GROUPED.exec(text.slice(start, end)) ?? []
  return places && scale >= BILLION ? Number((Number(`${whole}.${places}`) * scale).toPrecision(14)) : value
}
const GROUPED = /^(\d{1,3}) (\d{3})(?![\d ]\d)/
const BILLION = 1e9

/** "1 5 billion", "5 3 percent". */
function isDecimal(text: string, last: NumberMention, next: NumberMention): boolean {
  return (
    next.start === last.end + 1 &&
    text[last.end] === ' ' &&
    /^\d{1,3}$/.test(text.slice(last.start, last.end)) &&
    /^\d{1,2}(?!\d)/.test(text.slice(next.start, next.end)) &&
    (next.scale >= 1e6 || (next.scale === 1 && /^ percent\b/.test(text.slice(next.end, next.end + 9))))
  )
}
