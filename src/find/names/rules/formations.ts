import { ARMS, FORMATIONS, GENERAL_FORMATIONS, ORDINAL_FORMATIONS, PARTS, WHOLES } from '../../../lexicon/formations.ts'
import { pattern } from '../../../text/pattern.ts'
import type { Token } from '../../../text/tokens.ts'
import { isGap } from '../links.ts'
import type { Proposal } from '../mention.ts'

/** "118th", "Fifth", "VII": the number of a unit, as an ordinal. */
const ORDINAL = pattern()`
  ^(?:
    \d{1,4}(?:st|nd|rd|th)|[IVX]{1,5}
    |First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth
  )$`
/** "45 Commando", "7 Division": and without. */
const CARDINAL = /^\d{1,4}$/
/** Words between a unit's number and what it is, at most. */
const LONGEST = 6

/** "3rd Infantry Brigade", "140 Expeditionary Air Wing", "the Fifth Fleet": a unit of armed forces by its number. */
export function formationAt(tokens: readonly Token[], number: number): Proposal | null {
  const { text } = tokens[number]
  const isOrdinal = ORDINAL.test(text)
  if (!isOrdinal && !CARDINAL.test(text)) return null
  let after = number
  let isMilitary = false
  for (let n = number + 1; n < tokens.length && n - number <= LONGEST; n++) {
    const { kind, text: word, possessive } = tokens[n]
    if (kind !== 'name' || isGap(tokens, n)) break
    if (FORMATIONS.has(word)) isMilitary = true
    // "The Fifth Fleet", "7 Division", but not "the 2nd Division".
    const isByNumber = isOrdinal ? ORDINAL_FORMATIONS.has(word) : word === 'Division' && n === number + 1
    if (FORMATIONS.has(word) || (GENERAL_FORMATIONS.has(word) && (isMilitary || isByNumber))) after = n + 1
    if (ARMS.has(word)) isMilitary = true
    if (possessive) break
  }
  if (after === number) return null
  const whole = tokens[after]?.text === ',' && PARTS.has(tokens[after - 1].text) ? unitBehind(tokens, after) : null
  return { kind: 'organisation', first: number, after: whole ?? after, rule: 'organisations/formation' }
}

/** Place behind the regiment that stands behind a comma; null where none does. */
function unitBehind(tokens: readonly Token[], comma: number): number | null {
  const found = tokens[comma + 1] ? formationAt(tokens, comma + 1) : null
  return found && WHOLES.has(tokens[found.after - 1].text) ? found.after : null
}
