import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause, Phrase } from './clause.ts'
import { ACCUSED } from './event.ts'
import type { EventType, Frame, Role } from './frames.ts'
import { ALONGSIDE } from './lists.ts'
import { type Scene, wordsOf } from './scene.ts'

/** Types of offices. */
export const OFFICES: ReadonlySet<EventType> = new Set(['appointment', 'departure'])

/** What stands behind a preposition is to the event; nothing where it is another's. */
export function roleAt(
  scene: Scene,
  { frame, isNoun, isPassive, at }: Clause,
  { preposition, span }: Phrase,
): Role | undefined {
  if (isHelper(scene, frame, span)) return HELPERS[frame.type]
  const role = frame.prepositions?.[preposition]
  // "Retires as head of Acme", "arrested Roe of Acme": Acme is neither.
  const isBodyOfHis = OFFICES.has(frame.type) || (role === 'target' && ACCUSED.has(frame.type))
  if (preposition === 'of' && !isNoun && isBodyOfHis) return undefined
  // "Passed the bill introduced by Roe": who does an active is in front of it.
  if (preposition === 'by' && frame.subject === 'agent' && !isPassive && !isNoun) return undefined
  // "Approved the test from Acme": whose it is approves nothing.
  if (preposition === 'from' && frame.type === 'approval' && frame.subject === 'agent' && !isPassive && !isNoun)
    return undefined
  // "The arrest was announced by Roe".
  const isAnnounced = isNoun && ANNOUNCED.test(wordsOf(scene, { start: at.end, end: span.start }))
  return isAnnounced ? undefined : role
}
const ANNOUNCED = /\bannounced by\s/

/** "With the assistance of": those behind help to do it, as those alongside do, and nothing is done to them. */
const HELPED = pattern('i')`
  \b(?:
    (?:assistance|help|support|aid|cooperation|co-operation)\s(?:of|from|by)
    |(?:helped|assisted|aided|supported)\sby
    |thanks\sto
  )\s(?:the\s)?$`
/** Characters in front of a phrase in which such words stand. */
const HELP_REACH = 28
function isHelper(scene: Scene, { type }: Frame, { start }: Span): boolean {
  const front = wordsOf(scene, { start: Math.max(0, start - HELP_REACH), end: start })
  // "A collaboration with Acme" is what is agreed upon.
  return HELPED.test(front) || (type !== 'agreement' && ALONGSIDE.test(front))
}
/** Who helps to arrest and to seize does so as well. */
const HELPERS: Partial<Record<EventType, Role>> = { arrest: 'agent', seizure: 'agent' }

/** "Indicted on one count of arson", "for allegedly selling pills"; not "on Monday", "for the third time". */
export const isOffence = (scene: Scene, { preposition, span }: Phrase): boolean =>
  OFFENCE[preposition]?.test(wordsOf(scene, span)) ?? false
const OFFENCE: Readonly<Record<string, RegExp>> = {
  on: /\b(?:charges?|counts?|suspicion|felony|felonies|misdemeanou?rs?)$/i,
  for: /^(?:allegedly )?[a-z]{2,20}ing\b|\b(?:role|part|involvement|participation)$/,
}

const VERBS = pattern()`
  ^(?:
    resolve|settle|pay|help|support|be|make|provide|reduce|improve|expand|benefit|serve|assist|fund|train|protect|create
    |build|give|strengthen|address|ensure|increase|enhance|keep|combat|bring|purchase|meet|develop|hire|continue|educate
    |identify|prosecute|investigate|conduct|acquire|replace|repair|install|upgrade|restore|complete|cover|advance
    |promote|launch|house|feed|find|fight|prevent|treat
  )\b`
/** "to resolve claims": what stands behind is no one. */
export const isVerbAt = ({ document }: Scene, { start, end }: Span): boolean =>
  VERBS.test(document.text.slice(start, end))
