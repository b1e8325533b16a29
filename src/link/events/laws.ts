/** The law that is spoken of: by its name, or by what it is. */
import { part, pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { type Scene, wordsOf } from './scene.ts'

/** "The Clean Rivers for Alder Children Act of 2019": no preposition ends it. */
const NAMED = pattern('u')`
  ^((?:[Tt]he\s)?)\p{Lu}[\p{L}\d’'&-]{1,25}
  (?:,?\s(?:\p{Lu}[\p{L}\d’'&-]{1,25}|and|of|for|to|in|on|the|with|from|by|against|&)){0,14}
  \s(?:Act|Bill)\b(?:\sof\s\d{4}|\sNo\.\s\d{1,5}|(?<=(?:House|Senate|Assembly)\sBill)\s\d{1,5})?\b(?!\s\p{Lu})`
/** Characters of such a name, at most. */
const NAME = 140
export function lawNamedAt({ document }: Scene, start: number): Span | null {
  const law = NAMED.exec(document.text.slice(start, start + NAME))
  return law && { start: start + law[1].length, end: start + law[0].length }
}

/** Where what is said of a law begins: "the energy bill", "a bill of". */
const BEGINS = part`\b(?:the|this|that|an?|another|his|her|its|their|our|of|in|to|by)\s`
/** "The energy bill which", "another amendment by Roe": of what stands in front of "passed" the law. */
const SPOKEN_OF = pattern('iu')`
  (?:^|[,;–—-]\s|${BEGINS})
  (
    (?:(?!${BEGINS}|[–—-]\s)[^\s,;]{1,25}\s){0,7}
    (?:laws?|acts?|bills?|legislation|amendments?|regulations?|rules?|ban|resolution|ordinance|measure)\b
    (?:\sNo\.\s\d{1,5}\b|(?<=(?:house|senate|assembly)\sbill)\s\d{1,5}\b)?
  )`
/** Characters in front of "passed" in which the law stands. */
const WITHIN = 160
/** The law in front of a verb; what stands there as a whole where that speaks of a law, or nothing does. */
export function lawIn(scene: Scene, before: Span, whole: Span | null): Span | null {
  const start = Math.max(before.start, before.end - WITHIN)
  const law = SPOKEN_OF.exec(wordsOf(scene, { start, end: before.end }))
  if (!law || (whole && SPOKEN_OF.test(wordsOf(scene, whole)))) return whole
  const end = start + law.index + law[0].length
  return { start: end - law[1].length, end }
}
