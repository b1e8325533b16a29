/** Who does what a noun tells. */
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import type { EventType } from './frames.ts'
import { landGiving } from './gifts.ts'
import { listOf } from './lists.ts'
import { bodyMeant } from './meant.ts'
import { type Actor, type Scene, within } from './scene.ts'
import { subjectsOf } from './subjects.ts'

const OUR_OWN = /\b(?:our|its|their)\s$/i
/** Who does what a noun says: "our contribution", "its acquisition of", or who stands in front of it. */
export function doersOf(scene: Scene, clause: Clause, sentence: Span): Actor[] {
  const { start } = clause.at
  const { text } = scene.document
  // "Norvik announces the vote on Calder's acquisition of Boulder": whose it is, wherever that stands.
  const owner = within(scene.actors, { start: sentence.start, end: start }).at(-1)
  if (owner && OWNS.test(text.slice(owner.end, start)))
    return listOf(text, within(scene.actors, { ...sentence, end: start }), owner.end)
  const isOwn = OUR_OWN.test(text.slice(Math.max(sentence.start, start - OWN_REACH), start))
  const named = subjectsOf(scene, clause, sentence).filter(
    // "Roe praises passage of the bill": who passes it stands beside.
    ({ end }) =>
      !RESPONDS.test(text.slice(end, start)) &&
      (!BY_THOSE_BESIDE.has(clause.frame.type) || BESIDE.test(text.slice(end, start))),
  )
  if (named.length) return named
  return isOwn ? bodyMeant(scene, { start: sentence.start, end: start }) : landGiving(scene, clause)
}

/** "Roe has condemned the attack", "welcomes the arrest": who speaks of it takes no part in it. */
const RESPONDS = pattern('i')`
  \b(?:
    condemn|deplore|denounce|mourn|regret|lament|welcome|praise|applaud|commend|hail|criticiz|criticis|investigat
    |condole|shock|sadden
  )(?:e?s|e?d|ing|nces?)?\b`
const OWNS = /^['’]s?\s(?:[\p{Ll}-]+\s){0,2}$/u
const BESIDE = pattern()`
  ^(?:['’]s)?\s(?:
    (?:
      unanimous|final|bipartisan|fatal|deadly|brutal|officer-involved|escalating|recent|latest|air|drone|missile|rocket
    )\s
  ){0,2}$`
const BY_THOSE_BESIDE: ReadonlySet<EventType> = new Set(['legislation', 'incident'])
/** Characters in front of a noun in which its "our" stands. */
const OWN_REACH = 8
