/** What a clause says is measured, from the words in front of a measure: its verb, the verb's subject or object. */
import { pattern } from '../../text/pattern.ts'
import { joinedFrom, subjectOf, TRAILING } from './joined.ts'
import {
  AUXILIARY,
  BE,
  BOUNDARY,
  DONE_TO,
  FILLER,
  FORETELLS,
  isVerb,
  MEASURED_OBJECT,
  MEASURED_SUBJECT,
} from './measuring.ts'
import { CHANGE, headOf, nounPhraseBefore } from './phrase.ts'

/** The stop of a month's short name ends no clause. */
const SHORTENED = /\b(Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.(?= \d)/g
/** A stop at which the text lost its blank: "in 2019.Sales rose". */
const GLUED = /(\d|\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu
/** A text's words, with punctuation as words of its own. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(SHORTENED, '$1')
    .replace(GLUED, '$1 . ')
    .match(/[\p{L}\p{N}$€£][\p{L}\p{N}\p{M}₂’'&/.,_-]*[\p{L}\p{N}₂]|[\p{L}\p{N}]|[^\s\p{L}\p{N}]/gu) ?? []

/** What a change is called that leaves it open what changes: "an average annual increase". */
const EMPTY_KIND = pattern('i')`
  ^(?:
    significant|substantial|further|average|annual|notable|total|slight|sharp|overall|estimated
    |projected|compound|maximum|minimum
  )$`
/** "The camp lies within": the verb of a place, whose subject is meant. */
const PLACED = /^(?:lies?|lay|lives?|lived|stands?|stood|sits?|sat|falls?|fell|is|are|was|were|be|located|situated)$/i

const SETS = /^(?:sets?|setting|hits?|hitting|reach(?:es|ed|ing)?|post(?:s|ed)?|achiev(?:es|ed)|touch(?:es|ed))$/i
/** "gross margin of", "at a depth of", "an accuracy within": the noun that a preposition ties to the measure. */
export function tied(words: readonly string[]): string | null {
  let at = words.length
  while (at > 0 && FILLER.test(words[at - 1]) && !/^(?:of|within)$/i.test(words[at - 1])) at--
  if (!/^(?:of|within)$/i.test(words[at - 1] ?? '') || PLACED.test(words[at - 2] ?? '')) return null
  const noun = nounPhraseBefore(words.slice(0, at - 1))
  if (!noun) return null
  const [last] = noun.split(' ').slice(-1)
  // "The ratio set a new record of": what set it.
  if (/^(?:record|high|low|peak|milestone)$/i.test(last)) {
    const verb = words.findLastIndex((word) => SETS.test(word))
    return verb > 0 ? subject([...words.slice(0, verb), 'reached']) : null
  }
  if (!CHANGE.test(last)) return noun
  const before = noun
    .split(' ')
    .slice(0, -1)
    .filter((word) => !EMPTY_KIND.test(word))
  return before.length ? noun : null
}

/** The words before "at an annual rate of", "to a level of", where such a noun alone says nothing. */
export function beforeRate(words: readonly string[]): readonly string[] {
  let at = words.length
  while (at > 0 && FILLER.test(words[at - 1]) && words[at - 1].toLowerCase() !== 'of') at--
  if (
    words[at - 1]?.toLowerCase() !== 'of' ||
    !/^(?:rate|pace|level|average|clip|speed|total)$/i.test(words[at - 2] ?? '')
  )
    return words
  at -= 2
  while (
    at > 0 &&
    /^(?:an?|the|its|annual|annualized|average|record|seasonally|adjusted|compound|monthly|quarterly|[\p{L}-]+ed)$/iu.test(
      words[at - 1],
    )
  )
    at--
  return words.slice(0, at)
}

/** Verbs whose object a change behind a comma is of. */
const DONE = pattern('i')`
  ^(?:
    sold|shipped|produced|delivered|raised|lifted|declared|approved|paid|earned|opened|completed|booked|issued|granted
    |generated|handled|served|hired|treated|processed|welcomed|attracted|spent|invested|exported|imported|registered
    |logged|signed|increased|reduced|returned
  )$`
/** What an amount in front of a noun is followed by: "500 tonnes of copper", "$5 million in grants". */
const AMOUNT =
  /^(?:[$€£]?[\d.,]+|hundred|thousand|million|billion|trillion|about|over|more|than|nearly|some|a|record)$/i

function withoutAmount(words: readonly string[]): readonly string[] {
  let at = 0
  while (at < words.length && AMOUNT.test(words[at])) at++
  if (at === 0 || !/\d/.test(words.slice(0, at).join(' '))) return words
  if (/^(?:in|of)$/i.test(words[at] ?? '')) return words.slice(at + 1)
  return words[at + 1] === 'of' ? words.slice(at + 2) : words.slice(at)
}

/** The subject of the verb that the measure follows: "Revenue for the quarter grew", "online revenue up", "the tower is". */
export function subject(words: readonly string[]): string | null {
  let verb = words.length - 1
  for (let n = 0; n < 7 && verb >= 0; n++) {
    // "up to" bounds the measure, "the total" is a noun, and "off" right in front is no verb.
    const word = words[verb]
    const bounds = (/^up$/i.test(word) && words[verb + 1] === 'to') || /^(?:total|average)$/i.test(word)
    if (MEASURED_SUBJECT.test(word) && !bounds && !(n === 0 && word === 'off')) break
    // "Was capped at", "were badly hurt by"
    const be = /^\p{Ll}{2,}ly$/u.test(words[verb - 1] ?? '') ? verb - 2 : verb - 1
    if (DONE_TO.test(word) && BE.test(words[be] ?? '')) {
      verb = be
      break
    }
    if (!FILLER.test(word)) return null
    verb--
  }
  if (verb < 0 || !MEASURED_SUBJECT.test(words[verb])) return null
  // "a significant rise from": a noun.
  const [second, first] = words.slice(Math.max(0, verb - 2), verb).reverse()
  if (/^(?:an?|the|its|their)$/i.test(second ?? '')) return null
  if (/^(?:rise|fall|increase|decrease|drop|gain|jump|climb|decline|slip|dip|advance)$/i.test(words[verb])) {
    if (/^an?$/i.test(first ?? '') && !AUXILIARY.test(second)) return null
  }
  const aside = /^(?:up|down|off|located|situated)$/i.test(words[verb])
  let end = verb
  while (end > 0 && AUXILIARY.test(words[end - 1])) end--
  if (/^(?:I|we|you|they|he|she|it)$/i.test(words[end - 1] ?? '')) return null
  // "Steel prices, which rose": what the clause is about stands before the comma.
  const relative = words[end - 1] === ',' && /^(?:which|who)$/i.test(words[end])
  // "Prices eased, falling": what the clause before says it of.
  if (words[end - 1] === ',' && end === verb && TRAILING.test(words[verb])) return subjectOf(words, end - 1)
  // "Revenue, which includes sales, rose"; "Revenue was $5 million, up"
  if (words[end - 1] === ',') end = aside || relative ? end - 1 : Math.max(0, words.lastIndexOf(',', end - 2))
  let start = end
  while (start > 0 && !BOUNDARY.test(words[start - 1]) && (words[start - 1] !== ',' || aside)) start--
  if (!aside && start < end && /^and$/i.test(words[start - 1] ?? '')) start = joinedFrom(words, start)
  let clause = words.slice(start, end)
  // "The fire burned 500 acres and is": the subject of the clause before.
  const shared = !clause.length && words[start - 1] === 'and'
  if (shared) clause = words.slice(words.findLastIndex((word, n) => n < start && /^[.;:]$/.test(word)) + 1, start - 1)
  // "The board raised the dividend, up": what was raised.
  const done = aside && words[end] === ',' ? clause.findIndex((word, n) => n > 0 && DONE.test(word)) : -1
  if (done > 0 && done < clause.length - 1) return headOf(withoutAmount(clause.slice(done + 1)))
  if (aside || shared) {
    const inner = clause.findIndex((word, n) => n > 0 && isVerb(word))
    if (inner > 0) clause = clause.slice(0, inner)
    else if (clause.includes(',')) clause = clause.slice(clause.lastIndexOf(',') + 1)
  }
  const told = clause.findLastIndex(
    // "Figures show", but "the show".
    (word, n) => FORETELLS.test(word) || (word === 'show' && /^(?:also|data|\p{L}+s)$/u.test(clause[n - 1] ?? '')),
  )
  if (told >= 0 && told < clause.length - 1) clause = clause.slice(told + 1)
  return headOf(clause)
}

/** The object of a verb of change: "reduce sulfur dioxide emissions by", "deepen the hole by an additional". */
export function object(words: readonly string[]): string | null {
  let end = words.length
  while (end > 0 && FILLER.test(words[end - 1]) && !/^(?:by|to|at|from)$/i.test(words[end - 1])) end--
  if (!/^(?:by|to|at|from)$/i.test(words[end - 1] ?? '')) return null
  end--
  for (let verb = end - 1; verb >= Math.max(0, end - 24); verb--) {
    // "reduce A by 5 tons and B by": what stands behind the last measure.
    if (/^\d/.test(words[verb]) && verb < end - 1) {
      const rest = words.slice(verb + 1, end)
      const and = rest.findLastIndex((word) => word === 'and' || word === ',')
      const noun = and < 0 ? null : headOf(rest.slice(and + 1))
      return noun && !measures(noun) ? noun : null
    }
    if (/^(?:[.;:(]|while|whereas|although|because)$/.test(words[verb])) return null
    if (MEASURED_OBJECT.test(words[verb]) && verb < end - 1) {
      // "bring down emissions by"
      if (/^(?:down|back)$/.test(words[verb + 1]) && verb < end - 2) return headOf(words.slice(verb + 2, end))
      return /^(?:by|to|from|at|in)$/i.test(words[verb + 1]) ? null : headOf(words.slice(verb + 1, end))
    }
  }
  return null
}

/** Whether a word is a verb whose subject a measure is of. */
export const measures = (word: string): boolean => MEASURED_SUBJECT.test(word)

/** "Chevron Corporation (", "Distribution:", "unemployment at": the name that a sign or "at" ties to the measure. */
export function labelled(words: readonly string[], share: boolean): string | null {
  const last = words.at(-1)
  // "Acme Inc. ("
  const stop = last === '(' && words.at(-2) === '.' && /^(?:Inc|Co|Corp|Ltd|Cos)$/.test(words.at(-3) ?? '')
  if (last === '(' || (share && last === 'at')) return nounPhraseBefore(words.slice(0, stop ? -2 : -1))
  if (last !== ':') return null
  let start = words.length - 1
  while (start > 0 && !/^[.;:()•*,—–-]$/.test(words[start - 1])) start--
  return words.length - 1 - start <= 5 ? headOf(words.slice(start, -1)) : null
}
