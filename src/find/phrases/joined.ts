/** Subjects that are joined by "and": "oil and gas production". */
import { pattern } from '../../text/pattern.ts'
import { BOUNDARY, FORETELLS, isClear } from './measuring.ts'
import { headOf, LEAD, STOP } from './phrase.ts'
import { isPast } from './verbs.ts'

/** Words of time in front of a subject, which no verb is among. */
const IN_FRONT = /^(?:in|for|during|of|at|from|the|on)$/i
const PRONOUN = pattern('i')`
  ^(?:I|we|you|they|he|she|it|this|these|those|there|who|both|either|neither|not|also)$`
/** Past forms that no ending shows. */
const DONE = pattern('i')`
  ^(?:
    met|left|went|came|made|got|paid|spent|sold|bought|began|led|ran|won|sent|spoke|gave|took|said|told|cut|hit|put
    |set|closed|led|let|kept|lost|broke|wrote|drew|drove|ate|chose|knew|thought|felt|built|opened|quit|fled|froze
  )$`

/**
 * Where the subject begins whose last part a clause is, as an "and" in front of it joins nouns: behind it no verb stands.
 * @param start where the part begins, right behind "and"
 */
export function joinedFrom(words: readonly string[], start: number): number {
  const from = clauseStart(words, start - 1)
  const front = words.slice(from, start - 1)
  const last = front.at(-1)
  if (!last || !/^\p{L}[\p{L}’'-]+$/u.test(last) || LEAD.has(last.toLowerCase()) || STOP.has(last.toLowerCase()))
    return start
  const isPlain = front.every(
    (word, n) =>
      /^[\p{L}\d]/u.test(word) &&
      !isClear(word) &&
      !PRONOUN.test(word) &&
      !DONE.test(word) &&
      !isPast(word) &&
      !/^\p{Ll}+(?:ed|ing)$/u.test(word) &&
      (!STOP.has(word.toLowerCase()) || IN_FRONT.test(word)) &&
      // "Investors want growth": a plural with a word behind that is no preposition.
      (n === front.length - 1 || !/[^su’']s$/.test(word) || IN_FRONT.test(front[n + 1])),
  )
  return isPlain ? from : start
}

/** Where the clause begins that goes on at a place. */
function clauseStart(words: readonly string[], at: number): number {
  let start = at
  while (start > 0 && !BOUNDARY.test(words[start - 1]) && words[start - 1] !== ',' && !FORETELLS.test(words[start - 1]))
    start--
  return start
}

/** The subject of a whole clause that ends at a comma, in front of its first verb: "Sales continue to grow,". */
export function subjectOf(words: readonly string[], end: number): string | null {
  const clause = words.slice(clauseStart(words, end), end)
  const verb = clause.findIndex((word, n) => n > 0 && isClear(word))
  return verb > 0 ? headOf(clause.slice(0, CONTINUES.test(clause[verb - 1]) ? verb - 1 : verb)) : null
}
/** Such a verb right behind a comma tells how much the change was that the clause told of. */
export const TRAILING = pattern('i')`
  ^(?:
    ris|fall|grow|increas|decreas|declin|climb|dropp|jump|gain|accelerat|slow|surg|soar|plung|tumbl|slipp|eas|reach
    |hitt|peak
  )ing$`
const CONTINUES = /^(?:continue[sd]?|start(?:s|ed)?|began|begin|begins|tend(?:s|ed)?)$/i
