/** Those whom a release lists below what it tells: "The following were charged:", "The appointees are:". */
import { pattern } from '../../text/pattern.ts'
import { firstFrom, type Span } from '../../text/span.ts'
import { ACCUSED, distinct, type Part, type Telling } from './event.ts'
import type { EventType } from './frames.ts'
import { countOf } from './merge.ts'
import { COUNTED_ONES } from './persons.ts'
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
  for (const { 0: line, index } of text.slice(from, from + WHOLE).matchAll(LINE)) {
    if (!line.trim()) continue
    const at = from + index
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
  if (!LISTED.has(told.type) || told.targets.some(({ id }) => id)) return told
  const roll = distinct(rollBehind(scene, { start: told.trigger.end, end: told.sentence.end }))
  return roll.length && told.targets.every((part) => mayBe(part, roll.length)) ? { ...told, targets: roll } : told
}

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

/** "The defendants charged are:": the list of those of whom an event has told without their names. */
export function giveRoll(scene: Scene, sentence: Span, found: readonly Telling[]): void {
  const words = wordsOf(scene, sentence)
  const types = CALLED.find(([called]) => called.test(words))?.[1]
  const told = types && found.findLast(({ type, targets }) => types.has(type) && !targets.some(({ id }) => id))
  const roll = told ? distinct(rollBehind(scene, sentence)) : []
  if (told && roll.length && told.targets.every((part) => mayBe(part, roll.length))) told.targets = roll
}
