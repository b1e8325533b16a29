import { ARMS, FORMATIONS, GENERAL_FORMATIONS, ORDINAL_FORMATIONS } from '../../../lexicon/formations.ts'
import type { Token } from '../../../text/tokens.ts'
import { isGap } from '../links.ts'
import type { Proposal } from '../mention.ts'

/** "3", "118th", "Fifth", "VII": the number of a unit. */
const NUMBER = /^(?:\d{1,4}(?:st|nd|rd|th)?|[IVX]{1,5})$/
const ORDINAL =
  /^(?:\d{1,4}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|[IVX]{1,5})$/
/** Words between a unit's number and what it is, at most. */
const LONGEST = 6

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
      (GENERAL_FORMATIONS.has(word) && (isMilitary || (isOrdinal && n === number + 1 && ORDINAL_FORMATIONS.has(word))))
    if (ARMS.has(word)) isMilitary = true
    if (isUnit) after = n + 1
    if (possessive) break
  }
  return after > number ? { kind: 'organisation', first: number, after, rule: 'organisations/formation' } : null
}
