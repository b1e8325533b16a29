import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { Clause } from './clause.ts'
import { ACCUSED } from './event.ts'
import { COUNTED_ONES, ONE_OF_IT, OTHERS_OF_IT } from './persons.ts'
import { type Actor, isAuthority, type Scene, type Spot, within } from './scene.ts'

/** What stands in front of an actor that is no subject: "in London", "according to Acme". */
const OBLIQUE = pattern('i')`
  \b(?:in|at|with|by|to|from|for|of|under|against|on|near|between|than|like|before|into|including|called)\s
  (?:the\s|its\s|his\s|her\s)?$`

/** What may stand between two of a list: age, home, party, and the title of the next. */
const AGE = String.raw`(?:,?\s\(?\d{1,3}\)?)?`
const HOME = String.raw`(?:,?\s(?:(?:also|both|all)\s)?(?:of|from)(?:\s[\p{Lu}][\p{L}.’'-]*){1,4}(?:,(?:\s\p{Lu}[\p{L}.]*){1,2})?)?`
const PARTY = String.raw`(?:\s\([\p{L}.]{1,12}(?:-[\p{L}.]{1,10})?\))?`
const AND = String.raw`(?:,\s(?:and\s)?|\sand\s|\s&\s|;\s(?:and\s)?)(?:the\s)?`
/** "And her husband, Joe Poe". */
const KIN = String.raw`(?:(?:his|her|their)\s(?:wife|husband|son|daughter|brother|sister|father|mother|partner|company|firm),?\s)?`
const TITLE = String.raw`(?:(?:Sens?|Reps?|Gov|Dr|Mr|Ms|Mrs|Senators?|Congress(?:man|woman)|President|Chairman)\.?\s)?`
const JOINS = new RegExp(`^${AGE}${HOME}${PARTY}${AND}${KIN}${TITLE}$`, 'u')
/** "Alex Roe and Chief Financial Officer James Poe". */
const OFFICE_WORD = /^(?:\p{Lu}[\p{L}.-]*|of|for|and|the)$/u
const isOffice = (between: string): boolean =>
  /^,?\sand\s/.test(between) &&
  between
    .replace(/^,/, '')
    .trim()
    .split(' ')
    .every((word) => OFFICE_WORD.test(word))
/** How far apart those of a list stand, in characters. */
const APART = 80

function joins(text: string, a: Actor, b: Actor): boolean {
  if (b.start <= a.end || b.start - a.end > APART) return false
  const between = text.slice(a.end, b.start)
  return JOINS.test(between) || (a.kind === 'person' && b.kind === 'person' && isOffice(between))
}

const ANNOUNCING = /^(?:\s\([^)]*\))?,?\s(?:today\s|also\s)?(?:announced|said|reported|confirmed)\b/
/** Characters behind a name in which the verb stands. */
const AFTER = 40

/** The first one named in a span, and those that a list joins to it. */
export function listedIn({ actors, document }: Scene, span: Span): Actor[] {
  // Who announces it at the sentence's end is no part of it.
  const [first, ...others] = within(actors, span).filter(
    ({ end }) => !ANNOUNCING.test(document.text.slice(end, end + AFTER)),
  )
  if (!first) return []
  return listFrom(document.text, first, others)
}

/** Words that stand for one who was named: people, bodies. */
const PERSON = /^(?:he|she)$/i
const BODY = pattern('i')`
  ^(?:it|we|they)$
  |\b(?:
    company|firm|agency|department|bank|group|organi[sz]ation|university|ministry|court|team|committee|service
    |parties
  )$`
const COMPANY = /\b(?:company|firm|bank|parties)$/i
const PARTIES = /\bparties$/i
const RELATIVE = /^,?\s?(?:who|which|that)\b/i
const BEFORE_RELATIVE = /,?\s?\b(?:who|which|that)\s(?:\w+ly\s)?$/i
/** Between a subject and its verb: nothing, or words in small letters that belong to the verb. */
const ADJACENT = /^(?:\s\([^)]*\))?\s?(?:\p{Ll}+ly\s)?(?:(?:is|are|was|were)\s(?:scheduled|set|expected|due)\s?)?$/u

/** "Together with", "in cooperation with": whoever stands behind takes part. */
export const ALONGSIDE = pattern('i')`
  \b(?:
    together|along|jointly|cooperation|co-operation|coordination|co-ordination|collaboration|conjunction|partnership
    |working
  )\swith\s(?:the\s)?$`

const PRONOUN_AT_VERB = /\b(he|she|it|they|we)(?:\s(?:also|then|later|now|today))?$/i

/** Whom a pronoun means, that stands where `before` ends. */
const meantBy = (scene: Scene, pronoun: string, before: Span, sentence: Span): Actor[] =>
  PERSON.test(pronoun)
    ? lastOf(scene, 'person', before.end)
    : bodyMeant(scene, { start: sentence.start, end: before.start })

/** "The city of Alder, Ohio, will spend", "officers of the agency seized". */
const GOVERNS = pattern('i')`
  \b(?:
    city|state|county|town|village|commonwealth|province|government
    |officers|agents|officials|members|investigators
  )\sof\s(?:the\s)?$`
const isOblique = (front: string): boolean => OBLIQUE.test(front) && !GOVERNS.test(front)
const OPENS = /^(?:[^,]{0,120},\s)?(?:the\s)?(?:\p{Ll}+\sof\s(?:the\s)?)?$/iu
const AND_VERB = /\band\s?$/
const ADJACENT_LAND = /^(?:,\s\p{Lu}[\p{L}. ]{1,20},)?\s?(?:\p{Ll}+ly\s)?$/u

const BEFORE_WHO = /\bwho\s$/i
/** Letters of ", who". */
const WHO = 5

/** Those who are in front of the verb, each of a list; else whom a pronoun, "who" or "the company" means. */
export function subjectsOf(scene: Scene, { before, from, group, frame, isPassive }: Clause, sentence: Span): Actor[] {
  const { text } = scene.document
  const words = text.slice(before.start, before.end)
  const lead = text.slice(Math.max(sentence.start, before.start - 8), before.start)
  const isRelative = RELATIVE.test(words) || (group === from && BEFORE_RELATIVE.test(lead))
  const inner = BEFORE_RELATIVE.exec(`${words} `)
  if (isRelative || (inner && group > from)) {
    const end = isRelative ? before.start : before.start + inner!.index
    const told = within(scene.actors, { start: sentence.start, end })
    // "Roe, 37, the former president of Acme, who pleaded guilty": she, and not Acme.
    const person =
      BEFORE_WHO.test(`${text.slice(sentence.start, end + WHO)} `) && told.findLast(({ kind }) => kind === 'person')
    if (told.length) return [person || told[told.length - 1]]
  }
  // "an indictment in which he is charged"
  const atVerb = PRONOUN_AT_VERB.exec(words.trim())
  if (atVerb) return meantBy(scene, atVerb[1], before, sentence)
  const isOfIt = (behind: string) =>
    OTHERS_OF_IT.test(behind) || (isPassive && ACCUSED.has(frame.type) && ONE_OF_IT.test(behind))
  const named = within(scene.actors, before).filter(
    ({ end }) => end <= before.end && !isOfIt(text.slice(end, end + AFTER)),
  )
  const front = ({ start }: Span, far: number) => text.slice(Math.max(before.start, start - far), start)
  const own = named.filter((actor) => !isOblique(front(actor, 24)))
  const allies = own.length ? named.filter((actor) => ALONGSIDE.test(front(actor, AFTER))) : []
  if (own.length) return [...listOf(text, own, before.end), ...allies.flatMap((ally) => listFrom(text, ally, named))]
  // "Six men from Alder and Boulder were charged".
  if (ACCUSED.has(frame.type) && within(scene.amounts, before).some(({ text }) => COUNTED_ONES.test(text))) return []
  const lands = within(scene.spots, before).filter(({ end }) => ADJACENT_LAND.test(text.slice(end, before.end)))
  // "Alder will pay a penalty and spend $2 million": the land that the clause begins with.
  const opening = within(scene.spots, before).find(({ start }) => OPENS.test(text.slice(before.start, start)))
  const land =
    lands.find(({ start }) => !isOblique(text.slice(Math.max(sentence.start, start - 24), start))) ??
    (AND_VERB.test(words) ? opening : undefined)
  if (land) return landsUpTo(scene, land, before).map((spot) => ({ kind: 'organisation', ...spot }))
  const head = words.trim().split(/\s+/).slice(0, 4)
  if (head.some((word) => PERSON.test(word))) return lastOf(scene, 'person', sentence.start)
  if (BODY.test(words.trim()) || head.slice(0, 2).some((word) => /^(?:it|we|they)$/i.test(word)))
    return bodyMeant(scene, { start: sentence.start, end: before.start }, words.trim())
  return []
}

/** "Australia and Japan signed": the lands of the list that ends with this one. */
function landsUpTo({ spots, document }: Scene, last: Spot, { start }: Span): Spot[] {
  const list = [last]
  for (const spot of within(spots, { start, end: last.start }).reverse())
    if (joinsLands(document.text.slice(spot.end, list[0].start), spot, list[0])) list.unshift(spot)
  return list
}

/** "Boulder and Denver", "Chile, Peru and Japan"; in "Boulder, Colorado" the second says where the first is. */
const joinsLands = (between: string, one: Spot, next: Spot): boolean =>
  one.isTown === next.isTown && (one.isTown ? /^\sand\s$/ : /^(?:,?\sand\s|,\s)(?:the\s)?$/).test(between)

/** The list that ends at the verb, else the one that the first begins. */
function listOf(text: string, own: readonly Actor[], end: number): Actor[] {
  const last = own[own.length - 1]
  const isAtVerb = ADJACENT.test(text.slice(last.end, end))
  if (!isAtVerb) return listFrom(text, own[0], own)
  const list = [last]
  for (let n = own.length - 2; n >= 0 && joins(text, own[n], list[0]); n--) list.unshift(own[n])
  return list
}

/** The list that one begins. */
function listFrom(text: string, first: Actor, all: readonly Actor[]): Actor[] {
  const list = [first]
  for (const actor of all) if (joins(text, list[list.length - 1], actor)) list.push(actor)
  return list
}

/** Those who hear, try and police a case, by the title in front of their names: "he" is none of them. */
const OFFICIAL = pattern()`
  \b(?:
    Judge|Justice|Magistrate|Attorney|Prosecutor|Agent|Sheriff|Chief|Commissioner|Inspector|Detective
  )\s(?:General\s)?$`
const isTitled = ({ document }: Scene, { start }: Span): boolean =>
  OFFICIAL.test(document.text.slice(Math.max(0, start - AFTER), start))
export const isOfficial = (scene: Scene, id: string): boolean =>
  scene.actors.some((actor) => actor.id === id && isTitled(scene, actor))
/** How far back a pronoun looks, in characters. */
const REACH = 600

export const lastOf = (scene: Scene, kind: Actor['kind'], before: number): Actor[] => {
  const last = within(scene.actors, { start: before - REACH, end: before }).findLast(
    (actor) => actor.kind === kind && !isTitled(scene, actor),
  )
  return last ? [last] : []
}

/** The body that "the company" or "it" means: one that the sentence has named before, else the issuer. */
export function bodyMeant(scene: Scene, { start, end }: Span, word?: string): Actor[] {
  const { issuer } = scene
  const named = within(scene.actors, { start, end }).find(({ kind }) => kind === 'organisation')
  if (named) return [named]
  // "The company" of a release that an agency issues is the one that it speaks of.
  if (issuer && word && COMPANY.test(word) && isAuthority(issuer)) {
    const companies = scene.actors.filter((actor) => actor.kind === 'organisation' && !isAuthority(actor))
    const before = companies.filter((actor) => actor.start < start)
    const last = before.at(-1)
    if (!last) return []
    return PARTIES.test(word) ? listOf(scene.document.text, before, last.end) : [last]
  }
  if (issuer) return [{ kind: 'organisation', ...issuer, start, end: start }]
  return lastOf(scene, 'organisation', start)
}

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
