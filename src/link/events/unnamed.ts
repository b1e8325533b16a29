import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import type { Part } from './event.ts'
import { AN_UNNAMED_ONE, RECEIVERS } from './persons.ts'
import { type Scene, within, wordsOf } from './scene.ts'

/** "Rusty, a famous owl, was found dead": a name that no entry holds, for it is no person's. */
const CALLED = /(?:^|,\s)(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}),\san?\s/u
export function calledIn(scene: Scene, { before }: Clause): Part | null {
  const called = CALLED.exec(wordsOf(scene, before))
  return called && { name: called[1] }
}

/** "An Ohio man". */
export function personIn(scene: Scene, { before }: Clause): Part | null {
  const person = AN_UNNAMED_ONE.exec(wordsOf(scene, before))
  return person && { name: person[1] }
}

/** "A truck killed a pedestrian", "a driver was injured": one who is harmed and whom nobody names. */
export function harmedIn(scene: Scene, { isPassive, isNoun, before, behind, phrases }: Clause): Part | null {
  const of = phrases[0]?.preposition === 'of' ? phrases[0].span : null
  const span = isNoun ? of : isPassive ? before : behind
  const person = span && AN_UNNAMED_ONE.exec(wordsOf(scene, span))
  return person && { name: person[1] }
}

/** Bodies that no entry holds, by the words that stand for them. */
const UNNAMED = pattern('u')`
  \b(?:(?:federal|state|county|local|\p{Lu}\p{L}+)\s){0,2}(?:
    (?:grand )?jury|authorities|prosecutors|police|troopers|deputies|regulators|law enforcement
  )\b`
/** Bodies that bring charges themselves. */
const PROSECUTOR = /\b(?:District Attorney|Attorney General|State Attorney|State’s Attorney|Prosecutor)/

/** "The Government has launched": bodies that stand for a state, whichever it is. */
const STATE = pattern('u')`
  (?:\b(?<of>of|by|with|to|for|from|against|in)\s)?\b[Tt]he\s
  (?<state>(?:\p{Lu}\p{L}{2,20}\s){0,2}(?:Government|Coalition|Opposition|Parliament|Cabinet|Administration))
  (?:\s(?:has|have|had|will|is|today|also)){0,2}$`
/** Characters in front of a verb in which such words stand. */
const STATE_REACH = 90
export function stateIn(scene: Scene, { isPassive, isNoun, before: { start, end } }: Clause): Part | null {
  if (isPassive || isNoun) return null
  const said = STATE.exec(wordsOf(scene, { start: Math.max(start, end - STATE_REACH), end }).trim())?.groups
  return said && !said.of ? { name: said.state } : null
}

/** Who does it in a case: the prosecutor that speaks, or a jury that nobody names. */
export function doerIn(scene: Scene, { frame, isPassive, isNoun, forms, phrases, before }: Clause): Part | null {
  const by = phrases.find(({ preposition }) => preposition === 'by')?.span
  // "The jury heard the shooting of Roe": who speaks of it did not do it.
  const isDoer =
    frame.subject === 'agent' &&
    !(frame.type === 'incident' && (isNoun || forms.has('ing'))) &&
    !/\bby\s/.test(wordsOf(scene, before))
  const span = isPassive ? by : isDoer ? before : null
  const words = span && UNNAMED.exec(wordsOf(scene, span))
  if (words) return { name: words[0].replace(/^The\s/, '') }
  const { issuer } = scene
  return frame.type === 'charge' && issuer && PROSECUTOR.test(issuer.name) ? { name: issuer.name, id: issuer.id } : null
}

/** Words of such a description in front of its noun, at most; nothing but words and numbers. */
const DESCRIBES = 4
const PLAIN = /^[\p{L}\p{N} -]*$/u
export function receiverIn(scene: Scene, span: Span): Part | null {
  const words = wordsOf(scene, span).replace(/^the\s/i, '')
  const noun = RECEIVERS.exec(words)
  if (!noun || within(scene.amounts, span).some(({ field }) => field === 'money')) return null
  const name = words.slice(0, noun.index + noun[0].length)
  return PLAIN.test(name) && name.split(' ').length <= DESCRIBES + 1 ? { name } : null
}

const FOR = ' for '
/** "$3 million for the Calder program has been included": a name that no entry holds. */
export function meantFor(scene: Scene, { before }: Clause): Part | null {
  const words = wordsOf(scene, before).trim()
  const name = words.slice(words.lastIndexOf(FOR) + FOR.length).replace(/^the\s/, '')
  return words.includes(FOR) && /^\p{Lu}[^,]+$/u.test(name) ? { name } : null
}
