/** What is told and has not happened, nor been decided: conditions, fears, wishes. */

import { BE } from '../../lexicon/verb-forms.ts'
import type { Token } from '../../text/tokens.ts'
import { type Clause, GLAD, SET } from './clause.ts'
import { ACCUSED } from './event.ts'
import type { EventType } from './frames.ts'

/** Conditions and fears are no events: "if convicted", "faces a fine". */
const UNREAL = new Set('if unless faces face facing would could may might maximum should pending'.split(' '))
export function isUnreal(tokens: readonly Token[], clause: Clause): boolean {
  const { from, first, group, after, isPassive, isNoun, frame, forms } = clause
  if (tokens.slice(Math.max(0, from - 1), first).some(({ word }) => UNREAL.has(word.lower))) return true
  const words = tokens.slice(group, first).map(({ word }) => word.lower)
  // "Must act quickly by passing the bill".
  if (tokens[first - 1]?.word.lower === 'by' && tokens.slice(from, first).some(({ word }) => OUGHT.has(word.lower)))
    return true
  // "Is growing as it expands into new markets".
  if (
    tokens[group - 2]?.word.lower === 'as' &&
    /^(?:it|they|we)$/.test(tokens[group - 1].word.lower) &&
    !forms.has('past') &&
    tokens.slice(0, group - 2).some(({ word }, n) => BE.has(word.lower) && tokens[n + 1].word.lower.endsWith('ing'))
  )
    return true
  // "Will continue to serve as president": no new post.
  if (frame.type === 'appointment' && tokens.slice(group, after).some(({ word }) => word.lower === 'continue'))
    return true
  // "A use that is not approved by the agency": how things stand.
  if (frame.type === 'approval' && isPassive && STANDS.has(words[0]) && THAT.has(tokens[group - 1]?.word.lower ?? ''))
    return true
  // "Excluding the previously announced acquisition": news of another day.
  if (isNoun && TOLD.has(tokens[first - 1]?.word.lower ?? '') && EARLIER.has(tokens[first - 2]?.word.lower ?? ''))
    return true
  // "Where you can buy a pump".
  if (words.includes('can')) return true
  // "For each dollar, two must be provided"; "Acme must reveal", which is a wish unless it costs.
  if (words.includes('must') && (isPassive || !OWED.has(frame.type))) return true
  // "It asked that 3 kg be provided", "those being sentenced".
  const isAfter = ACCUSED.has(frame.type) && tokens[group - 1]?.word.lower === 'after'
  // "Has been detaining those who arrive": what is always done.
  if (frame.type === 'arrest' && forms.has('ing') && words.includes('been')) return true
  if (words[0] === 'be' || (words[0] === 'being' && !isNoun && !isAfter)) return true
  // "I urge that my colleagues oppose the bill".
  if (!isNoun && tokens.slice(Math.max(0, from - ASKED), from).some(({ word }) => ASKS.has(word.lower))) return true
  if (isNoun) return tokens.slice(Math.max(0, first - NEAR), first).some(({ word }) => OPEN.has(word.lower))
  // "Roe's plan to shoot": no attack that one means to make.
  return words[0] === 'to' && (frame.type === 'incident' || !isIntended(tokens, group))
}
const STANDS = new Set(['is', 'are'])
const THAT = new Set(['that', 'which'])
const TOLD = new Set(['announced', 'disclosed', 'reported', 'completed'])
const EARLIER = new Set(['previously', 'recently', 'already', 'earlier'])
const OUGHT = new Set('must need needs can will'.split(' '))
const OWED: ReadonlySet<EventType> = new Set(['penalty', 'funding'])
/** What is asked for has not happened; words in front of the clause in which it stands. */
const ASKS = new Set(
  'urge urges urged urging implore implores request requests requested recommend recommends'.split(' '),
)
const ASKED = 2
const BEGS = new Set(
  'urge urges urged urging ask asks asked asking call calls called calling want wants press presses pressed'.split(' '),
)
/** Words between the asking and what is asked for. */
const ASKED_OF = 8
/** "Subject to approval", "identify partnerships", "charges of assault". */
const OPEN = new Set(
  'subject threat threats potential possible identify seek seeks seeking explore exploring charges counts degree'.split(
    ' ',
  ),
)
/** Words in front of a noun in which "subject to" may stand. */
const NEAR = 4

/** What "to" may follow that is decided or set: "agreed to acquire", "is set to launch"; not "efforts to introduce". */
const INTENDS = new Set([
  ...GLAD,
  ...SET,
  ...(
    'agree agrees agreed plan plans planning intend intends intended expect expects expected due decide decides decided ' +
    'decision vote votes voted order orders ordered require requires required commit commits committed propose proposes ' +
    'proposed announce announces announced continue continues continued going want wants aim aims about ready prepare ' +
    'prepares preparing is are was were and offer offers offered'
  ).split(' '),
])
function isIntended(tokens: readonly Token[], group: number): boolean {
  const before = tokens[group - 1]
  if (!before) return true
  // "Asked Congress to pass the bill", "urged Acme to stop the work and to pay".
  const isAgain = before.word.lower === 'and'
  const reach = isAgain ? 2 * ASKED_OF : ASKED_OF
  if (
    (isAgain || before.kind === 'name') &&
    tokens.slice(Math.max(0, group - reach), group).some(({ word }) => BEGS.has(word.lower))
  )
    return false
  return INTENDS.has(before.word.lower) || before.kind === 'name' || /^[\p{Lu})]/u.test(before.text)
}
