import type { Span } from '../../document/types.ts'

const FUTURE =
  "will|won['’]t|shall|would|(?:is|are|was|were)\\sto|(?:may|might|could|should|must)(?=\\s\\p{Ll})|going\\sto|scheduled|slated|expected|opens|begins|starts|resumes|convenes|arrives|departs|airs|debuts|premieres|takes?\\seffect|(?:set|due|expects?|projected|planned|plans?|planning|proposed|agreed|ordered|hopes?|aims?|intends?|wants?|vowed|promised|ready|about|seeks?|need(?:s|ed)?|remains?)\\s(?:to|for)|upcoming|payable|effective|expires?|due|to\\sbe|(?:is|are)\\s(?:expected|scheduled)|before|until|till|by|beginning|starting"
const PAST =
  'was|were|had|did|has|have|said|says|told|rose|fell|won|lost|made|sold|took|came|went|got|gave|began|sent|held|met|left|saw|found|shot|hit|kept|led|paid|ran|spoke|struck|wrote|grew|drew|flew|blew|broke|bought|brought|built|became|stood|spent|felt|knew|heard|thought|since|(?<!\\b(?:be|being|is|are|get|gets)\\s)(?!(?:hundr|inde|ne|spe|fe|se)ed)\\p{Ll}{2,}ed'
const MARK = new RegExp(`(?<!\\p{L})(?:(${FUTURE})|(?:${PAST}))(?!\\p{L})|(['’]ll)\\s`, 'gu')
/** Said at once before a time, these look ahead; said of anything else they mean nothing. */
const LEAD = /^(?:before|until|till|by|beginning|starting)$/
/** Characters before and behind an expression in which a verb decides. */
const BEFORE = 160
const AFTER = 80

/** What the verb nearest before the expression, or else the first one behind it, speaks of. */
export function tenseAt(text: string, sentence: Span, { start, end }: Span): 'future' | 'past' | null {
  // The bound is part of the expression: "until Friday".
  const bound = /^(?:until|till|through)\b/.test(text.slice(start, start + 8))
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start)
  let tense: 'future' | 'past' | null = null
  for (const match of before.matchAll(MARK)) {
    const [word, ...ahead] = match
    if (LEAD.test(word)) {
      const near = before.length - match.index - word.length < 12
      if (near && !/\b(?:was|were|had)\b/.test(before)) tense = 'future'
    } else tense = ahead.some(Boolean) ? 'future' : 'past'
  }
  if (bound && !/\b(?:was|were|had)\b/.test(before)) return 'future'
  if (tense) return tense
  for (const match of text.slice(end, Math.min(sentence.end, end + AFTER)).matchAll(MARK))
    if (!LEAD.test(match[0])) return match[1] || match[2] ? 'future' : 'past'
  return null
}
