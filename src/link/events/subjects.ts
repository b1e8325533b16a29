import { BUSINESSES } from '../../lexicon/businesses.ts'
import { DID_HARM, HARMING, TO_HARM } from '../../lexicon/harm.ts'
import { FAMILY, RELATED, singular } from '../../lexicon/persons.ts'
import { part, pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import { ACCUSED } from './event.ts'
import { AFTER, ALONGSIDE, APART, listFrom, listOf } from './lists.ts'
import { bodyIn, bodyMeant, lastOf, meantIn } from './meant.ts'
import { ANY_OTHER, HIS_OWN, ONE_OF_IT, OTHERS_OF_IT } from './persons.ts'
import { toldBefore } from './relatives.ts'
import { isTeller } from './reports.ts'
import { type Actor, isAuthority, type Scene, type Spot, within, wordsOf } from './scene.ts'

/** "With its rival Acme". */
const RELATION = part`
  (?:\p{L}{2,20}\s)?
  (?:${[...singular(RELATED, FAMILY), 'colleague'].join('|')})s?`
/** What stands in front of an actor that is no subject: "in London", "according to Acme". */
const OBLIQUE = pattern('iu')`
  \b(?:in|at|with|by|to|from|for|of|under|against|on|near|between|than|like|before|into|including|called)\s
  (?:the\s|(?:its|his|her|their|our)\s(?:${RELATION}\s)?)?$`
/** "Contracts with Boston-based Acme", "for the pump maker Acme"; in "In March pump maker Acme acquired" nothing is in front of the preposition. */
const DESCRIBED = pattern('iu')`
  (?<=\p{L}\s)(?:with|by|to|from|for|of|under|against|between|than|like|including)\s
  (?:the\s|an?\s|(?:its|his|her|their|our)\s)?(?:
    (?:[\p{L}.]+\s){0,2}[\p{L}.]+-based\s
    |(?:[\p{L}-]+\s){0,3}(?:${[...BUSINESSES].join('|')})\s
  )$`
/** "The owner of the now-defunct Acme", "for the pump maker Acme": more words in front of a body of which another is accused. */
const OF_A_BODY =
  /(?<=\p{L}\s)(?:of|for|at|with|from|by)\s(?:the|an?|its|their|his|her)\s(?:(?!and\s)[\p{L}’'-]+\s){1,4}$/iu

/** "The city of Alder, Ohio, will spend", "officers of the agency seized". */
const GOVERNS = pattern('i')`
  \b(?:
    city|state|county|town|village|commonwealth|province|government
    |officers|agents|officials|members|investigators|board|directors
  )\sof\s(?:the\s)?$`
const isOblique = (front: string): boolean => (OBLIQUE.test(front) || DESCRIBED.test(front)) && !GOVERNS.test(front)
/** "The attack in which 80 people were killed": nobody in front of it is meant. */
const OBLIQUE_RELATIVE = /\b(?:in|during|at|on|from|after)\s(?:which|whom)\s[^,]{0,80}$/i
const OPENS = /^(?:[^,]{0,120},\s)?(?:the\s)?(?:\p{Ll}+\sof\s(?:the\s)?)?$/iu
const AND_VERB = /\band\s?$/
const ADJACENT_LAND = /^(?:,\s\p{Lu}[\p{L}. ]{1,20},)?\s?(?:\p{Ll}+ly\s)?$/u

/** Those who are in front of the verb, each of a list; else whom a pronoun, "who" or "the company" means. */
export function subjectsOf(scene: Scene, clause: Clause, sentence: Span): Actor[] {
  const { before, frame, isPassive } = clause
  const isAccused = ACCUSED.has(frame.type) && (isPassive || frame.subject === 'target')
  const told = toldBefore(scene, clause, sentence)
  if (told) return told
  // "an indictment in which he is charged"
  const meant = meantIn(scene, before, sentence, isAccused)
  // "They were sentenced, the department announced": no office is accused.
  if (meant) return isAccused ? meant.filter((actor) => actor.kind === 'person' || !isAuthority(actor)) : meant
  const words = wordsOf(scene, before)
  const away = OBLIQUE_RELATIVE.exec(words)
  if (away && !within(scene.actors, { start: before.start + away.index, end: before.end }).length) return []
  // "Roe lost her car, and a man was": another than she.
  if (
    isAccused &&
    ANOTHER_AT_VERB.test(words.slice(-ONE_WITHIN)) &&
    ONE_IS.test(wordsOf(scene, { start: before.end, end: clause.at.start }))
  )
    return []
  const named = namedIn(scene, clause, isAccused)
  if (named.length) return named
  // "A man from Alder, Ohio was sentenced": no land is accused.
  const land = isAccused ? null : landIn(scene, before, sentence)
  if (land) return landsUpTo(scene, land, before).map((spot) => ({ kind: 'organisation', ...spot }))
  const head = words.trim().split(/\s+/).slice(0, 4)
  if (head.some((word) => /^(?:he|she)$/i.test(word))) return lastOf(scene, 'person', sentence.start)
  if (head.slice(0, 2).some((word) => /^(?:it|we|they)$/i.test(word)))
    return bodyMeant(scene, { start: sentence.start, end: before.start })
  return bodyIn(scene, before, sentence)
}

const ANOTHER_AT_VERB = pattern('iu')`
  (?:\b(?:and|but|when|as|after|while|that|until|because|so|if)|[,;])\s
  (?:${ANY_OTHER}|(?:his|her|their)\s(?:\p{L}+\s)?(?:${[...HIS_OWN].join('|')}))\s?$`
/** Characters in front of a verb in which another stands. */
const ONE_WITHIN = 100
const ONE_IS = /^\s?(?:was|is|has)\b/

/** Those who are named in front of the verb and behind no preposition, and those alongside them. */
function namedIn(scene: Scene, clause: Clause, isAccused: boolean): Actor[] {
  const { actors, document } = scene
  const { text } = document
  const { before, forms } = clause
  const isOfIt = (behind: string) => OTHERS_OF_IT.test(behind) || (isAccused && ONE_OF_IT.test(behind))
  const named = within(actors, before).filter(
    (actor) =>
      actor.end <= before.end && !isOfIt(text.slice(actor.end, actor.end + AFTER)) && !isTeller(scene, clause, actor),
  )
  const front = ({ start }: Span) => text.slice(Math.max(before.start, start - AFTER), start)
  const isBehind = (actor: Actor) =>
    isOblique(front(actor)) || (isAccused && actor.kind === 'organisation' && OF_A_BODY.test(front(actor)))
  const behind = named.filter(isBehind).flatMap((actor) => {
    const list = forms.has('ing') ? [actor] : listFrom(text, actor, named)
    // "In talks with Calder, Norvik launched": but for its "and" it is no list.
    return /\band\s(?:the\s)?$/.test(front(list[list.length - 1])) ? list : [actor]
  })
  const others = named.filter(({ kind, end }) => kind === 'person' && isOfHisOwn(text, end))
  const isHis = (actor: Actor) => others.includes(actor) && (isAccused || others.length < named.length)
  // "A storm killed Jane Roe and injured a boy": she injured nobody.
  const isOfHarm = isAccused || clause.frame.type === 'incident'
  // "Ann Poe, whose killer was sentenced", "the man who shot Ann Poe and Jane Doe was arrested": others than they.
  const isHarmed = ({ end, start }: Actor) =>
    WHOSE.test(text.slice(end, before.end)) || HARMS.test(text.slice(Math.max(0, start - HARMS_WITHIN), start))
  const harmed = isOfHarm ? named.filter(isHarmed).flatMap((actor) => listFrom(text, actor, named)) : []
  const isHarmedOne = ({ start }: Actor) =>
    isOfHarm && HARMED.test(text.slice(Math.max(before.start, start - HARMS_WITHIN), start))
  const own = named.filter(
    (actor) =>
      !behind.includes(actor) &&
      !isHis(actor) &&
      !harmed.includes(actor) &&
      !isHarmedOne(actor) &&
      !isInRelative(text, named[0], actor, before.end) &&
      !(isAccused && isInNoun(text, before, actor)),
  )
  const allies = own.length ? named.filter((actor) => ALONGSIDE.test(front(actor))) : []
  return own.length ? [...listOf(text, own, before.end), ...allies.flatMap((ally) => listFrom(text, ally, named))] : []
}

/** "Ann Roe, who met Jack Poe, was named": what is told of one names another. */
function isInRelative(text: string, first: Actor, { start, end }: Actor, verb: number): boolean {
  const lead =
    start > first.end && start - first.end < RELATIVE ? WITHIN_RELATIVE.exec(text.slice(first.end, start)) : null
  return lead !== null && /,/.test(text.slice(end, verb))
}
/** Characters of a relative clause with what is said in front of it, up to a name in it. */
const RELATIVE = 200
const SAYING = 'said|says?|alleged|announced|told|claim(?:s|ed)?|believes?'
const WITHIN_RELATIVE = pattern('u')`
  ^(?:,?\s\(?\d{2}\)?)?(?:,\s(?:of|from)\s[^,]{2,30})?,\s(?:(?:an?|the)\s[^,;]{2,60}\s)?
  (?:who|whose|which)\s(?![^,]*\b(?:${SAYING}|that|whether)\b)[^,;]{0,80}$`
/** "The man who raised Ann Roe was", "a man Ann Roe hired was": another than she. */
function isInNoun(text: string, before: Span, { start, end }: Actor): boolean {
  // Not over the end of a sentence: "those who helped us. Tom Roe was".
  const front = text.slice(Math.max(0, start - HARMS_WITHIN), start).replace(OF_LAST_SENTENCE, '')
  return (
    OF_ONE.test(front) ||
    (OF_ANOTHER.test(front) && /^\s(?:\p{L}+ed|met|taught|knew|saw)\s?$/u.test(text.slice(end, before.end)))
  )
}
const OF_LAST_SENTENCE = /^.*\p{Ll}[.!?]["”]?\s+/su
const OF_ONE = pattern('u')`
  (?:
    \bwhom?\s(?:\p{L}+ly\s)?(?!(?:${SAYING}|is|was|are|were)\s)\p{L}+\s(?:(?!that\s)[\p{L}.-]+\s){0,4}(?<!\sas\s)
    |\b(?:pos(?:ed|ing)\sas|impersonat(?:ed|ing)|using\sthe\sname(?:\sof)?|pretend(?:ed|ing)\sto\sbe)\s
  )$`
const OF_ANOTHER = pattern('iu')`\b(?:whom|${ANY_OTHER})\s$`

const WHOSE = /^(?:,\s(?:an?|the)\s[^,;]{2,60})?,?\swhose\s[^,;]{1,60}$/
/** What is done to whom it harms: "who killed Officer", "accused of shooting"; not "that robbery suspect". */
const HARMS = pattern('u')`
  (?:
    \b(?:who|that)\s(?:(?:had|has|have|allegedly|fatally)\s){0,2}(?:${DID_HARM}\sand\s)?${DID_HARM}
    |\b(?:of|for|in|with|was|been|seen|caught)\s(?:(?:allegedly|fatally|sexually)\s)?(?:${HARMING}\sand\s)?${HARMING}
    |\b(?:tried|threatened|attempted)\sto\s${TO_HARM}
  )\s(?:(?!suspect|defendant)[\p{L}\d.-]{1,20}\s){0,4}$`
/** Whom a verb in the past has right behind it. */
const HARMED = new RegExp(`\\b${DID_HARM}\\s(?:(?:the|\\p{Lu}[\\p{L}.]{0,15})\\s){0,3}$`, 'u')
/** Characters in front of a name in which such words stand. */
const HARMS_WITHIN = 60

/** "Roe's brother", "Poe's co-defendant": another than he. */
const HIS = /^['’]s?((?:\s[\p{L}-]{1,20}){1,4})/u
export function isOfHisOwn(text: string, end: number): boolean {
  const words =
    HIS.exec(text.slice(end, end + AFTER))?.[1]
      .trim()
      .split(' ') ?? []
  return words.some((word) => HIS_OWN.has(word))
}

/** The land that stands at the verb, or that the clause begins with. */
function landIn({ spots, document: { text } }: Scene, before: Span, sentence: Span): Spot | undefined {
  const named = within(spots, before)
  const atVerb = named
    .filter(({ end }) => ADJACENT_LAND.test(text.slice(end, before.end)))
    .find(({ start }) => !isOblique(text.slice(Math.max(sentence.start, start - OBLIQUE_REACH), start)))
  // "Alder will pay a penalty and spend $2 million".
  const isAgain = AND_VERB.test(text.slice(before.start, before.end))
  return atVerb ?? (isAgain ? named.find(({ start }) => OPENS.test(text.slice(before.start, start))) : undefined)
}
/** Characters in front of a name in which its preposition stands. */
const OBLIQUE_REACH = 24

/** "Australia and Japan signed": the lands of the list that ends with this one. */
function landsUpTo({ spots, document }: Scene, last: Spot, { start }: Span): Spot[] {
  const list = [last]
  for (const spot of within(spots, { start, end: last.start }).reverse())
    if (joinsLands(document.text.slice(spot.end, list[0].start), spot, list[0])) list.unshift(spot)
  return list
}

/** "With Australia and Japan": the lands of the list that a phrase begins with. */
export function landsFrom({ spots, document }: Scene, span: Span): Actor[] {
  const list: Spot[] = []
  for (const spot of within(spots, span).filter(({ isCountry }) => isCountry)) {
    const between = document.text.slice(list.at(-1)?.end ?? span.start, spot.start)
    if (list.length ? joinsLands(between, list[0], spot) : /^(?:the\s)?$/.test(between)) list.push(spot)
  }
  return list.map((spot) => ({ kind: 'organisation', ...spot }))
}

/** "Boulder and Denver", "Chile, Peru and Japan"; in "Boulder, Colorado" the second says where the first is. */
const joinsLands = (between: string, one: Spot, next: Spot): boolean =>
  one.isTown === next.isTown && (one.isTown ? /^\sand\s$/ : /^(?:,?\sand\s|,\s)(?:the\s)?$/).test(between)

const AGREES = /^(?:,\s\p{Lu}[\p{L}. ]{1,20},?)?\s(?:has\s|have\s)?(?:agree[sd]?|consent(?:s|ed)?)\sto\b/iu
/** Who agrees to what is settled: "the city of Alder, Ohio, has agreed to". */
export function payerOf(scene: Scene): Actor | null {
  const { text, sentences } = scene.document
  const top = sentences.filter(({ block }) => block.kind === 'headline' || block.kind === 'body').slice(0, OPENING)
  for (const span of top) {
    const towns = within(scene.spots, span).filter(({ isTown }) => isTown)
    const all: Actor[] = [
      ...within(scene.actors, span).filter((actor) => !isAuthority(actor)),
      ...towns.map((spot): Actor => ({ kind: 'organisation', ...spot })),
    ]
    const payer = all.find(({ end }) => AGREES.test(text.slice(end, end + APART)))
    if (payer) return payer
  }
  return null
}

const ANNOUNCES = /^[^.]{0,40}?\b(?:announced?s?|said|reported|filed)\b/
/** Sentences at a release's beginning that tell who announces it. */
const OPENING = 5

/** Those who announce what the sentence tells: in it, or at the release's beginning. */
export function announcerOf(scene: Scene, sentence: Span, accepts: (actor: Actor) => boolean): Actor[] {
  const { text, sentences } = scene.document
  const opening = sentences.filter(({ block }) => block.kind === 'body').slice(0, OPENING)
  for (const span of [sentence, ...opening]) {
    const actors = within(scene.actors, span)
    const at = actors.findIndex((actor) => accepts(actor) && ANNOUNCES.test(text.slice(actor.end, span.end)))
    if (at < 0) continue
    return listFrom(text, actors[at], actors).filter(accepts)
  }
  return scene.issuer && accepts({ kind: 'organisation', ...scene.issuer, ...sentence })
    ? [{ kind: 'organisation', ...scene.issuer, start: sentence.start, end: sentence.start }]
    : []
}
