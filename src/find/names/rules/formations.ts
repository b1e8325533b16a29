import { ARMS, FORMATIONS, GENERAL_FORMATIONS, ORDINAL_FORMATIONS } from '../../../lexicon/formations.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Token } from '../../../text/tokens.ts'
import { isGap } from '../links.ts'
import type { Proposal } from '../mention.ts'

/** "3", "118th", "Fifth", "VII": the number of a unit. */
const NUMBER = /^(?:\d{1,4}(?:st|nd|rd|th)?|[IVX]{1,5})$/
const ORDINAL = pattern()`
  ^(?:
    \d{1,4}(?:st|nd|rd|th)|[IVX]{1,5}
    |First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth
  )$`
/** Words between a unit's number and what it is, at most. */
const LONGEST = 6

/** "7 Division": of an army where the number is no ordinal. */
const isDivision = (tokens: readonly Token[], number: number, n: number): boolean =>
  n === number + 1 && tokens[n].text === 'Division' && /^\d/.test(tokens[number].text)

/** Kinds of unit that are called with the regiment that they are of: "2nd Battalion, 118th Field Artillery Regiment". */
const PART = /^(?:Battalion|Squadron|Company|Troop|Battery)$/
const WHOLE = /^(?:Regiment|Infantry|Cavalry|Artillery|Marines)$/

/** "3rd Infantry Brigade", "140 Expeditionary Air Wing", "the Fifth Fleet": a unit of armed forces by its number. */
export function formationAt(tokens: readonly Token[], number: number): Proposal | null {
  const { text } = tokens[number]
  const isOrdinal = ORDINAL.test(text)
  if (!isOrdinal && !NUMBER.test(text)) return null
  let after = number
  let isMilitary = false
  for (let n = number + 1; n < tokens.length && n - number <= LONGEST; n++) {
    const { kind, text: word, possessive } = tokens[n]
    if (kind !== 'name' || isGap(tokens, n)) break
    if (FORMATIONS.has(word)) isMilitary = true
    const isUnit =
      FORMATIONS.has(word) ||
      (GENERAL_FORMATIONS.has(word) &&
        (isMilitary || (isOrdinal && ORDINAL_FORMATIONS.has(word)) || (!isOrdinal && isDivision(tokens, number, n))))
    if (ARMS.has(word)) isMilitary = true
    if (isUnit) after = n + 1
    if (possessive) break
  }
  if (after === number) return null
  const whole = tokens[after]?.text === ',' && PART.test(tokens[after - 1].text) ? unitBehind(tokens, after) : null
  return { kind: 'organisation', first: number, after: whole ?? after, rule: 'organisations/formation' }
}

/** Place behind the regiment that stands behind a comma; null where none does. */
function unitBehind(tokens: readonly Token[], comma: number): number | null {
  const found = tokens[comma + 1] ? formationAt(tokens, comma + 1) : null
  return found && WHOLE.test(tokens[found.after - 1].text) ? found.after : null
}
