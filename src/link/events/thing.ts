import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { ARTICLES, type Phrase, PREPOSITIONS } from './clause.ts'
import { type Scene, wordsOf } from './scene.ts'

/** Words of a thing, at most. */
const LONGEST = 9
const ARTICLE = /^(?:the|an?|its|their|his|her|our|new|this|these|some|about|approximately|more than|over|up to)\s+/i

/** What names no thing: "and was", "him", "today". */
const EMPTY = pattern('iu')`
  ^(?:
    (?:agreements?|deals?|contracts?|partnerships?)$
    |[^\p{L}\p{N}\p{Sc}“"‘']
    |(?:and|or|but|that|which|who|when|as|by|if|so|was|were|is|are|has|have|had|will|he|she|it|they|we|him|her|them|us
    |following|today|yesterday|last|next|here|there|more|to|up
    |in|with|after|since|during|under)\b
  )`
/**
 * A thing goes as far as a mark or another verb's beginning: "burglaries and a warrant was issued", "a system leveraging".
 * The full stop of "U.S." is no mark.
 */
const ENDS = pattern('u')`
  ,(?=\s|$)
  |(?<!\b(?:\p{Lu}|Inc|Corp|Co|Ltd|St|No))\.(?=\s|$)
  |[()]
  |\sand\s(?:an?|one|the|his|her|was|were|has|is|will)\s
  |\s(?:leveraging|using|utili[sz]ing|featuring|including|enabling|allowing)(?=\s|$)`
/** What a thing that was cut for its length does not end with. */
const isLoose = (word: string): boolean =>
  PREPOSITIONS.has(word) || ARTICLES.has(word) || word === 'and' || word === 'or'

/** "One felony count", "crimes related", "his role": what says nothing but for the words behind this preposition. */
const HOLLOW: Readonly<Record<string, RegExp>> = {
  of: /(?:^|\s)(?:counts?|charges?|crimes?|offen[cs]es?|felony|felonies|misdemeanou?rs?)(?:\seach)?$/i,
  to: /(?:^|\s)(?:counts?|charges?|crimes?|offen[cs]es?|felony|felonies)\s(?:related|relating|connected)$/i,
  from: /(?:^|\s)(?:counts?|charges?|crimes?|offen[cs]es?)\s(?:stemming|arising|resulting)$/i,
  in: /^(?:his|her|their|its)\s(?:alleged\s)?(?:roles?|parts?|involvement|participation)$/i,
}
const COUNT = /^(?:[^\s,]+\s){0,4}counts?$/i
/** "Failure to secure", "conspiring with others to evade": no deed without what it goes on with. */
const UNFINISHED = /(?:^|\s)(?:conspir(?:acy|ing)|attempt(?:ed|ing)?|fail(?:ure|ed|ing))$/i

/** The words of a thing that begins with the first of these phrases and says something; null where none does. */
export function thingIn(scene: Scene, [first, ...rest]: readonly Phrase[]): Span | null {
  const words = wordsOf(scene, first.span).replace(/[.,;]$/, '')
  const next = rest[0]
  if (next && HOLLOW[next.preposition]?.test(words)) return thingIn(scene, rest)
  if (COUNT.test(words)) return null
  return trimmed(scene, UNFINISHED.test(words) ? { start: first.span.start, end: deedEnd(first, rest) } : first.span)
}

/** Where the deed ends that others or nobody are conspired with to do, with what it is done to. */
function deedEnd({ span }: Phrase, rest: readonly Phrase[]): number {
  const at = rest[0]?.preposition === 'with' ? 1 : 0
  if (rest[at]?.preposition !== 'to') return span.end
  return (rest[at + 1]?.preposition === 'of' ? rest[at + 1] : rest[at]).span.end
}

/** Marks, and what opens a sentence in front of its subject: "In December, $2 billion was included". */
const LEAD = /^[\s,;:–—-]*(?:(?:In|With|After|Since|During|Under)\s[^,]{1,80},\s)?/
/** The words of a thing without articles and what only measures it; null where none are left. */
export function trimmed({ document }: Scene, { start, end }: Span): Span | null {
  const lead = LEAD.exec(document.text.slice(start, end))![0].length
  let from = start + lead
  let text = document.text.slice(from, end)
  for (let cut = ARTICLE.exec(text); cut; cut = ARTICLE.exec(text)) {
    from += cut[0].length
    text = text.slice(cut[0].length)
  }
  if (EMPTY.test(text)) return null
  const comma = text.search(ENDS)
  if (comma > 0) text = text.slice(0, comma)
  const words = [...text.matchAll(/\S+/g)].slice(0, LONGEST)
  const last = words.findLast(([word]) => !isLoose(word))
  return last ? { start: from, end: from + last.index + last[0].length } : null
}

/** "Raised $5 million", "scheduled for March 3": what stands there is an amount or the day, and nothing beside. */
export function isMeasure({ amounts, dates }: Scene, thing: Span): boolean {
  const isIn = (other: Span) => other.start <= thing.start && thing.end <= other.end
  return amounts.some((amount) => amount.field !== 'counts' && isIn(amount)) || dates.some(isIn)
}
