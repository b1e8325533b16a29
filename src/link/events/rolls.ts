/** Those whom a release lists below what it tells: "The following were charged:", "The appointees are:". */

import { HARMING } from '../../lexicon/harm.ts'
import { pattern } from '../../text/pattern.ts'
import { firstFrom, type Span } from '../../text/span.ts'
import { ACCUSED, distinct, type Part, type Telling } from './event.ts'
import type { EventType } from './frames.ts'
import { countOf } from './merge.ts'
import { COUNTED_ONES, MANY } from './persons.ts'
import { type Actor, type Scene, wordsOf } from './scene.ts'

/** Types of which a list below tells to whom it is done. */
const LISTED: ReadonlySet<EventType> = new Set([...ACCUSED, 'appointment'])
/** The mark behind which the lines of such a list stand, and no words that say whose list it is: "according to:", "prosecuted by:". */
const OPENS = /:[ \t]*\n/
const OF_OTHERS = pattern('i')`
  (?:\b(?:by|from|to|with|of|in|for|at|contact|call|said|says|say|told|statement|thanks?|thanked|credits?|credited)\s?)$
  |\baccording\sto\b`
/** Characters behind a sentence in which that mark's line ends. */
const BREAK = 4
const LINE = /[^\n]+/gu
/** What stands in front of a name in its line: bullets, numbers, titles. */
const BULLET = /^\s*(?:[-–—*•·▪●○◦o]\s+|\(?\d{1,3}[.)]\s*)?(?:\p{Lu}\p{L}{0,12}\.?\s){0,2}$/u
/** Characters in front of a name in its line, at most, and of a whole list. */
const FRONT = 40
const WHOLE = 6000

/** Those with whom the lines below a sentence's colon begin. */
export function rollBehind({ document: { text }, actors }: Scene, { start, end }: Span): Actor[] {
  const opens = OPENS.exec(text.slice(start, end + BREAK))
  if (!opens || OF_OTHERS.test(text.slice(start, start + opens.index))) return []
  const people: Actor[] = []
  const from = start + opens.index + opens[0].length
  /** Where the line above ends, and how many line breaks part the first two. */
  let [last, gap] = [-1, 0]
  for (const { 0: line, index } of text.slice(from, from + WHOLE).matchAll(LINE)) {
    if (!line.trim()) continue
    const at = from + index
    const breaks = last < 0 ? 0 : text.slice(last, at).split('\n').length
    // A signature stands further below than one of them below another.
    if (gap && breaks > gap) break
    gap ||= breaks
    last = at + line.length
    const first = actors[firstFrom(actors, at)]
    const isItem = first?.kind === 'person' && first.start < at + Math.min(line.length, FRONT)
    if (TELLS.test(line)) break
    const isNamed = isItem && BULLET.test(text.slice(at, first.start))
    if (isNamed && GOES_ON.test(text.slice(first.end, at + line.length))) people.push(first)
    else if (!isUnknown(line)) break
  }
  return people
}
/** "Jane Roe said", "Joe Poe, 40, was sentenced to": no line of a list, but a sentence of its own. */
const TELLS = /(?<!\bwho\s)\b(?:said|says|told|announced|was|were|is|are|has|have|had|will|pleaded)\b/
/** What stands behind a name in its line. */
const GOES_ON = /^\s*(?:$|[,;:.()–—-]|(?:of|from|aka|and|to|for|as)\b)/
/** A line that may name one whom no entry holds. */
function isUnknown(line: string): boolean {
  const words = line.trim()
  return words.length <= LONG_LINE && /^(?:\P{L}{1,4}\s)?\p{Lu}/u.test(words) && !/[.:!?]$/.test(words)
}
const LONG_LINE = 200

/** "The following were charged:", "appointed five members:": the list tells who they are. */
export function withRoll(scene: Scene, told: Telling): Telling {
  if (!LISTED.has(told.type) || told.targets.some(({ id }) => id) || !isOfRoll(scene, told)) return told
  const roll = distinct(rollBehind(scene, { start: told.trigger.end, end: told.sentence.end }))
  return roll.length && told.targets.every((part) => mayBe(part, roll.length)) ? { ...told, targets: roll } : told
}

/**
 * Whether nobody but those to whom it is done is spoken of: not "arrested for robbing these women:", "and the following were
 * honored:", "convicted of killing:".
 */
function isOfRoll(scene: Scene, { sentence, trigger, targets, rule }: Telling): boolean {
  const front = wordsOf(scene, { start: sentence.start, end: trigger.start })
  if (rule.endsWith('-noun') || DENIED.test(front + wordsOf(scene, trigger))) return false
  const words = front.trim().toLowerCase().split(/\s+/)
  // "The following three men were charged", and not "following a raid, two men were charged".
  if (words.includes('following') && !words.slice(-AT_VERB).includes('following')) return false
  const rest = targets
    .reduce((words, { name }) => words.replace(name, ''), wordsOf(scene, { start: trigger.end, end: sentence.end }))
    .replace(FOLLOWING, '')
    .replace(ARE_AT_END, '')
  return !OTHERS.test(rest) && !COUNTED_ONES.test(rest) && !MANY.test(rest)
}
const DENIED = /\b(?:not|never|who)\b/
/** Words in front of the verb in which "the following" stands. */
const AT_VERB = 4
/** "Arrested the following people in the raid:", "charged are:". */
const FOLLOWING = /^\s?(?:the\s)?following(?:\s\w+)?\b/
const ARE_AT_END = /\s?\b(?:is|are|was|were)\s?:?\s?$/
/** A second verb, and those to whom a deed was done. */
const OTHERS = pattern('i')`
  \b(?:these|those|was|were|are|is|has|have|had|victims?|who|following)\b
  |\b(?:${HARMING}|replac(?:e|ing)|join(?:ing)?|succeed(?:ing)?)\s?:?\s?$`

/** "Five members" are no six, "a man" is no two. */
function mayBe({ name }: Part, count: number): boolean {
  const most = countOf(name)
  return most >= count || (Number.isNaN(most) && COUNTED_ONES.test(name))
}

/** What a line above a list calls those in it. */
const CALLED: readonly (readonly [RegExp, ReadonlySet<EventType>])[] = [
  [pattern('i')`^(?:the\s)?(?:[\w-]{1,15}\s){0,3}(?:defendants?|suspects?|accused|arrestees)\b`, ACCUSED],
  [
    pattern('i')`
      ^(?:the\s)?(?:those|people|persons|individuals|men)\s(?:\w+\s){0,2}
      (?:charged|arrested|indicted|sentenced|convicted)\b`,
    ACCUSED,
  ],
  [
    pattern('i')`
      ^(?:the\s)?(?:[\w-]{1,15}\s){0,3}(?:appointees|nominees|appointments)\b
      |^(?:the\s)?(?:those|people|persons|individuals|members)\s(?:\w+\s){0,2}(?:appointed|named|elected|selected)\b
      |^the\s(?:[\w-]{1,15}\s){0,2}(?:members|directors|commissioners|trustees)\b`,
    new Set<EventType>(['appointment']),
  ],
]

/** What else such a line says, and no more: whom they killed, and who defends them, are others. */
const ARE = pattern('i')`
  ^(?:\s?(?:
    charged|arrested|indicted|sentenced|convicted|appointed|named|elected|selected|today|yesterday|and
    |their\s(?:charges|ages|sentences)
    |(?:in|to|of)\s(?:the|this)\s(?:case|indictment|operation|board|committee|commission|council|panel)
    |identified(?:\sas)?|are|is|were|was|include[sd]?|as\sfollows|the\sfollowing
  )\b,?){0,8}\s?:?\s?$`

/** "The defendants charged are:": the list of those of whom an event has told without their names. */
export function giveRoll(scene: Scene, sentence: Span, found: readonly Telling[]): void {
  const words = wordsOf(scene, sentence)
  const types = CALLED.find(([called]) => ARE.test(words.replace(called, '')) && called.test(words))?.[1]
  const told = types && found.findLast(({ type, targets }) => types.has(type) && !targets.some(({ id }) => id))
  const roll = told ? distinct(rollBehind(scene, sentence)) : []
  if (told && roll.length && told.targets.every((part) => mayBe(part, roll.length))) told.targets = roll
}
