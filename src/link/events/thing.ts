import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Scene } from './scene.ts'

/** Words of a thing, at most. */
const LONGEST = 9
const ARTICLE = /^(?:the|an?|its|their|his|her|our|new|this|these|some|about|approximately|more than|over|up to)\s+/i

/** What names no thing: "and was", "him", "today". */
const EMPTY = pattern('iu')`
  ^(?:
    [^\p{L}\p{N}\p{Sc}“"‘']
    |(?:and|or|but|that|which|who|when|as|by|if|so|was|were|is|are|has|have|had|will|he|she|it|they|we|him|her|them|us
    |today|yesterday|last|next|here|there|more|to|up)\b
  )`
/** A thing goes as far as a mark or another verb's beginning: "burglaries and a warrant was issued". */
const ENDS = /[,.](?=\s|$)|[()]|\sand\s(?:an?|the|his|her|was|were|has|is)\s/

/** The words of a thing without articles and what only measures it; null where none are left. */
export function trimmed({ document }: Scene, { start, end }: Span): Span | null {
  const lead = /^[\s,;:–—-]*/.exec(document.text.slice(start, end))![0].length
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
  const last = words.at(-1)
  return last ? { start: from, end: from + last.index + last[0].length } : null
}

/** "Raised $5 million", "scheduled for March 3": what stands there is an amount or the day, and nothing beside. */
export function isMeasure({ amounts, dates }: Scene, thing: Span): boolean {
  const isIn = (other: Span) => other.start <= thing.start && thing.end <= other.end
  return amounts.some((amount) => amount.field !== 'counts' && isIn(amount)) || dates.some(isIn)
}
