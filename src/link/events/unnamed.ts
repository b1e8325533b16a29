import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import type { Part } from './event.ts'
import { AN_UNNAMED_ONE, COUNTED_ONES, HEADS_OF_IT, OFFICIALS, RECEIVERS } from './persons.ts'
import { rollBehind } from './rolls.ts'
import { hasActor, type Scene, within, wordsOf } from './scene.ts'

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

/** "The owner of Acme": she whom the release calls so, else these words. */
export function headIn(scene: Scene, { before, at, extent, isPassive, frame: { subject } }: Clause): Part | null {
  const span = isPassive || subject === 'target' ? before : { start: at.end, end: extent.end }
  const body = within(scene.actors, span).find(({ kind }) => kind === 'organisation')
  if (!body) return null
  const words = wordsOf(scene, { start: span.start, end: body.start })
    .replace(/\sthe\s$/, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const from = words.findLastIndex((word) => /^the$/i.test(word))
  const noun = words.at(-2)?.toLowerCase() ?? ''
  const isHead = words.at(-1) === 'of' && HEADS_OF_IT.has(noun) && from >= 0 && words.length - from <= HEAD_WITHIN
  const rest = wordsOf(scene, { start: body.end, end: span.end })
  if (!isHead || (span === before && !/^\s?$/.test(rest))) return null
  const name = `${words.slice(from + 1).join(' ')} ${wordsOf(scene, body)}`
  // "The wife of the owner of Acme": neither he nor these words.
  if (words.slice(0, from).some((word) => OF_HIM.has(word))) return null
  // "The vice president", "the former owner": not who is president or owner now.
  if (words.length - from !== BARE) return { name }
  // "Jane Roe, owner of Acme".
  const called = scene.actors.filter(({ kind, end }) => {
    const [behind, ...others] = wordsOf(scene, { start: end, end: end + CALLED_WITHIN }).split(` ${noun} of `)
    const isOfIt = others[0]?.replace(/^the\s/, '').startsWith(wordsOf(scene, body))
    return kind === 'person' && isOfIt && !/[.;]\s/.test(`${behind} `) && (end < span.start || isAccusedAt(scene, end))
  })
  const [one] = called
  return one && called.every(({ id }) => id === one.id) ? { name: one.name, id: one.id } : { name }
}

/** "The owner of". */
const BARE = 3
const OF_HIM: ReadonlySet<string> = new Set(['of', 'by', 'and', 'from', 'with', 'to'])
/** Whether one who is named further down is said there to be accused. */
const isAccusedAt = ({ document: { text } }: Scene, end: number): boolean =>
  ACCUSED_AT.test(text.slice(end, end + ACCUSED_WITHIN))
const ACCUSED_AT = pattern()`
  ^(?:,[^.;]{1,100},)?\s(?:who\s)?(?:was|is|has(?:\sbeen)?)\s(?:\w+\s)?
  (?:charged|arrested|indicted|convicted|sentenced|accused|pleaded)\b`
const ACCUSED_WITHIN = 160

/** Words from "the" to "of", at most. */
const HEAD_WITHIN = 6
/** Characters behind a name in which it is said whose head he is. */
const CALLED_WITHIN = 80

/** "A truck killed a pedestrian", "a driver was injured": one who is harmed and whom nobody names. */
export function harmedIn(scene: Scene, { isPassive, isNoun, before, behind, phrases }: Clause): Part | null {
  const of = phrases[0]?.preposition === 'of' ? phrases[0].span : null
  const span = isNoun ? of : isPassive ? before : behind
  const person = span && AN_UNNAMED_ONE.exec(wordsOf(scene, span))
  if (!person || !(isNoun || isPassive || person.index === 0)) return null
  // "Injured a man's dog".
  const isOwner = OWNS.test(
    wordsOf(scene, { start: span.start, end: span.end + 2 }).slice(person.index + person[0].length),
  )
  return isOwner ? null : { name: person[1] }
}

const OWNS = /^['’]/

/** Bodies that no entry holds, by the words that stand for them. */
const UNNAMED = pattern('u')`
  \b(?:(?:federal|state|county|local|\p{Lu}\p{L}+)\s){0,2}(?:
    (?:grand )?jury|law enforcement|${OFFICIALS}
  )\b`
/** "Was enjoined by a federal court", "a judge ordered Roe to pay": a court that nobody names, and not who tells of it. */
const COURT = pattern('u')`
  (?:^|[-–—]\s|\b(?:said|says|announce[sd])\s(?:that\s)?)(?:(?:[Aa]n?|[Tt]he)\s|(?=Federal\s))
  (?<court>
    (?:(?:[Ff]ederal|state|county|district|appeals?|\p{Lu}[\p{L}.]{1,20})\s){0,3}
    (?:[Cc]ourt|[Jj]udge|[Jj]ury)
  )\b`
const ORDERS = /^(?:also\s)?(?:order|requir)/i
export function courtIn(scene: Scene, { frame, isPassive, before, phrases, at }: Clause): Part | null {
  const by = phrases.find(({ preposition }) => preposition === 'by')?.span
  // "A former judge agreed to pay": no court.
  const isDoer = frame.subject === 'agent' || ORDERS.test(wordsOf(scene, at))
  const span = isPassive ? by : isDoer ? before : null
  const said = span && COURT.exec(wordsOf(scene, span).trim())
  return said ? { name: said.groups!.court } : null
}

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
    !/\bby\s|\b(?:who|which|that)\s?$/.test(wordsOf(scene, before))
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

const MEANT = /\b(?:he|she|they|defendants?)\s?$/i
/** Whether a sentence tells of somebody, by name or without: "two men", "an Ohio man", "the owner of Acme", those of a list below. */
export const isPersonIn = (scene: Scene, clause: Clause, sentence: Span): boolean =>
  hasActor(scene, sentence, 'person') ||
  within(scene.amounts, clause.extent).some(({ text }) => COUNTED_ONES.test(text)) ||
  personIn(scene, clause) !== null ||
  headIn(scene, clause) !== null ||
  rollBehind(scene, sentence).length > 0 ||
  // "He was charged": whoever was told of before.
  (clause.isPassive && clause.phrases[0]?.preposition === 'with' && MEANT.test(wordsOf(scene, clause.before)))
