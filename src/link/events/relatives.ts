/** Whom "who", "which" and "that" stand for. */

import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { ARTICLES, type Clause } from './clause.ts'
import { listFrom } from './lists.ts'
import { NUMBERS } from './merge.ts'
import { type Actor, type Scene, within, wordsOf } from './scene.ts'

const RELATIVE = /^,?\s?(?:who|which|that)\b/i
const BEFORE_RELATIVE = /,?\s?\b(?:who|which|that)\s(?:\w+ly\s)?$/i
const AFTER_DOING = /\bafter\s$/i
const BEFORE_WHO = /\bwho\s+$/i
/** Letters of ", who". */
const WHO = 5

/** Whom "who" or "after doing" stands behind; null where neither does. */
export function toldBefore(scene: Scene, clause: Clause, sentence: Span): Actor[] | null {
  const { before, from, group, isPassive, forms } = clause
  const { text } = scene.document
  const words = wordsOf(scene, before)
  const lead = text.slice(Math.max(sentence.start, before.start - 8), before.start)
  const isRelative = RELATIVE.test(words) || (group === from && BEFORE_RELATIVE.test(lead))
  const inner = BEFORE_RELATIVE.exec(`${words} `)
  if (isRelative || (inner && group > from)) {
    const end = isRelative ? before.start : before.start + inner!.index
    const told = within(scene.actors, { start: sentence.start, end })
    const last = told[told.length - 1]
    const isWho = BEFORE_WHO.test(`${text.slice(sentence.start, end + WHO)} `)
    if (
      last &&
      ((!isWho && last.kind === 'person' && clause.frame.type === 'incident') || isOfAnother(text, last, end))
    )
      return []
    // "Roe, 37, the former president of Acme, who pleaded guilty": she, and not Acme.
    const person = isWho && told.findLast(({ kind }) => kind === 'person')
    if (told.length) return [person || last]
  }
  // "Roe released a statement after voting against it".
  if (isPassive || !AFTER_DOING.test(lead) || before.start !== before.end || !forms.has('ing')) return null
  const told = within(scene.actors, { start: sentence.start, end: before.start })
  return told.length ? listFrom(text, told[0], told.slice(1)) : []
}

/** What begins a noun that is no name, and how many words it has with it, at most. */
const begins = (word: string): boolean => ARTICLES.has(word) || NUMBERS.includes(word)
const NOUN = 5
const RELATIVES = new Set(['that', 'who', 'which'])
/** What makes it another name of who stands before: "Roe, a clerk who", "Acme is the firm that", "one of six men who". */
const ANOTHER_NAME = pattern('iu')`
  (?:
    [,(–—-](?:\s(?:then|now|once|formerly))?
    |\b(?:is|are|was|were|be|been|becomes?|became|as|remain(?:s|ed)?|named|called|being|among|one\sof)
    (?:\s(?:now|also|still|then|once|again|\p{L}{2,20}ly)){0,2}
  )$`
/** Words in front of a noun in which such words stand. */
const NAMES_WITHIN = 5

/** "Announced a collision that", "told of the man who": a noun with its article that the word stands at. */
function isOfAnother(text: string, last: Span, end: number): boolean {
  const words = text.slice(last.end, end).split(/\s+/).filter(Boolean)
  if (RELATIVES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop()
  if (words.at(-1) === 'and') return false
  const noun = words.slice(-NOUN)
  const at = noun.findLastIndex((word) => begins(word.toLowerCase()))
  const isNoun = at >= 0 && at < noun.length - 1 && noun.slice(at).every((word) => /^[\p{L}’'-]+$/u.test(word))
  if (!isNoun) return false
  const lead = words.slice(0, words.length - noun.length + at)
  return lead.length > 0 && !ANOTHER_NAME.test(lead.slice(-NAMES_WITHIN).join(' '))
}
