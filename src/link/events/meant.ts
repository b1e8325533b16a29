/** Whom words mean that are no names: pronouns, "the company". */
import { pattern } from '../../text/pattern.ts'
import { firstFrom, type Span } from '../../text/span.ts'
import { AFTER, listFrom, listOf } from './lists.ts'
import { MANY, ONE_FIRST } from './persons.ts'
import { type Actor, isAuthority, meantBy, nearestOf, type Scene, within, wordsOf } from './scene.ts'

/** Words that stand for one who was named: people, bodies. */
const PERSON = /^(?:he|she)$/i
/** "The company", "the committee"; "a company" is any. */
const BODY = pattern('i')`
  (?:^|(?<!\b(?:in|at|with|by|to|from|for|of|under|against|on)\s)the\s(?:[\w-]{1,20}\s){0,2}|\b(?:our|its)\s)
  (
    company|firm|agency|department|bank|group|organi[sz]ation|university|ministry|court|team|committee|service
    |parties|board|board\sof\s(?:directors|trustees)
  )$`
/** Characters in front of a verb in which such words stand. */
const BODY_REACH = 60
const COMPANY = /^(?:company|firm|bank|parties)$/i
/** Bodies that have the word in their names, where they are meant by it. */
const NAMED_SO = /^(?:agency|department|university|ministry|court|committee|service)$/i
const PRONOUN = /\b(I|he|she|it|they|we)(?:\s(?:also|then|later|now|today|recently|have|has|am|are))?$/i
/** "Calder Fund I", "Phase I": a number. */
const NUMBERED = pattern()`
  \b(?:Fund|Phase|Title|Part|Class|Series|Type|Level|Tier|Stage|War|Unit|Volume|Chapter|Article|Schedule|Division
    |Partners
  )$`
/** "The Minister", "the District Attorney", whom the release names elsewhere. */
const OFFICER = pattern()`
  \b[Tt]he\s(
    (?:Prime\s|Shadow\s)?Minister|Senator|Governor|Premier|Mayor|Attorney\sGeneral|District\sAttorney|Secretary
    |Commissioner|Treasurer|President|Congress(?:wo)?man|Ambassador
  )$`

/** Whom the words mean that stand in front of a verb, where they name nobody; null where they mean nobody either. */
export function meantIn(scene: Scene, before: Span, sentence: Span, isAccused: boolean): Actor[] | null {
  const words = scene.document.text.slice(before.start, before.end).trim()
  const front = { start: sentence.start, end: before.start }
  const pronoun = PRONOUN.exec(words)
  if (pronoun?.[1] === 'I' && NUMBERED.test(words.slice(0, pronoun.index).trimEnd())) return null
  if (pronoun && /^they$/i.test(pronoun[1])) {
    const several = severalIn(scene, { start: sentence.start, end: before.end })
    const isMeant = several.length > 0 && areMeant(scene, several, before.end, isAccused)
    // Those who are accused were told to be so before.
    if (isMeant || isAccused) return isMeant ? several : []
  }
  if (pronoun && PERSON.test(pronoun[1])) return heOrShe(scene, sentence, before.end, isAccused)
  if (pronoun) return pronounMeant(scene, pronoun[1], before, front)
  const officer = OFFICER.exec(words)?.[1]
  if (officer) return officerMeant(scene, officer, before.start)
  return null
}

/** And the body that they mean: "the company". */
export function bodyIn(scene: Scene, before: Span, sentence: Span): Actor[] {
  const body = BODY.exec(
    scene.document.text.slice(Math.max(before.start, before.end - BODY_REACH), before.end).trim(),
  )?.[1]
  return body ? bodyMeant(scene, { start: sentence.start, end: before.start }, body) : []
}

/**
 * "Roe and Poe said they", "Roe is the owner and Poe the manager, and they": several whom a sentence names, the nearest
 * list or else its people; none where others stand nearer: "Roe and Poe were robbed by two men, and they".
 */
function severalIn(scene: Scene, { start, end }: Span): Actor[] {
  const named = within(scene.actors, { start, end }).filter((actor) => !isTitled(scene, actor))
  const last = named[named.length - 1]
  if (!last || MANY.test(wordsOf(scene, { start: last.end, end }))) return []
  for (let n = named.length - 2; n >= 0; n--) {
    const list = distinctOf(listFrom(scene.document.text, named[n], named.slice(n + 1)))
    if (list.length < 2) continue
    while (n > 0 && listFrom(scene.document.text, named[n - 1], named.slice(n)).length > list.length) n--
    const whole = distinctOf(listFrom(scene.document.text, named[n], named.slice(n + 1)))
    return MANY.test(wordsOf(scene, { start: whole[whole.length - 1].end, end })) ? [] : whole
  }
  const people = distinctOf(named.filter(({ kind }) => kind === 'person'))
  return people.length > 1 && !MANY.test(wordsOf(scene, { start: people[0].end, end })) ? people : []
}
/**
 * "Roe and Poe said they", "Roe is the owner and Poe the manager, and they": nobody but the two is spoken of; not "Roe and Poe
 * chased the thieves, and they", nor "asked Roe and Poe whether they".
 */
function areMeant(scene: Scene, all: readonly Actor[], end: number, isAccused: boolean): boolean {
  const words = wordsOf(scene, { start: all[all.length - 1].end, end })
  const between = words.slice(0, words.search(/\bthey\b/i))
  return isAccused ? THEY_SAY.test(between) || THEY_ARE.test(between) : !/\b(?:whether|if)\s$/.test(between)
}
const THEY_SAY = pattern()`
  ^,?\s(?:(?:also|today|has|have)\s)?(?:said|says?|announced?|testified|added|claimed|wrote)\b
  (?!\s(?:the|an?|two|some)\b)[^;]{0,60}$`
const THEY_ARE = pattern()`
  ^(?:,?\s(?:who\s)?(?:is|are|was|were)\s|,?\s)(?:the|an?|both|of|from)\s[^,;]{2,50},?\s(?:and|so|but)\s$`
const distinctOf = (all: readonly Actor[]): Actor[] =>
  all.filter(({ id }, n) => all.findIndex((one) => one.id === id) === n)

function pronounMeant(scene: Scene, pronoun: string, before: Span, front: Span): Actor[] {
  if (pronoun === 'I') return speakerOf(scene)
  // "We" are who speaks, whomever the sentence names.
  if (/^we$/i.test(pronoun) && scene.issuer) return [{ kind: 'organisation', ...scene.issuer, ...front }]
  // "Norvik announced it has": whoever announces it.
  return bodyMeant(scene, { start: front.start, end: before.end })
}

/** Who says "I" in a statement: the first whom headline or opening name. */
const speakerOf = ({ actors }: Scene): Actor[] => actors.filter(({ kind }) => kind === 'person').slice(0, 1)

/** The one who holds an office, and no "Vice President" that of "the President": the last before, else the first. */
function officerMeant(scene: Scene, office: string, at: number): Actor[] {
  const own = new RegExp(
    `(?<!\\b(?:Vice|Deputy|Assistant|Associate|Lieutenant|Prime|Under|[Ff]ormer)[\\s-])\\b${office}\\b`,
  )
  const holds = ({ kind, role }: Actor) => kind === 'person' && role !== null && role !== undefined && own.test(role)
  return nearestOf(meantBy(scene, office, holds), at)
}

/** The body with this word in its name: the last before, else the first. */
function lastNamed(scene: Scene, word: string, at: number): Actor[] {
  const isNamed = ({ kind, name }: Actor) => kind === 'organisation' && name.toLowerCase().includes(word.toLowerCase())
  return nearestOf(meantBy(scene, word, isNamed), at)
}

/** Whom "he" means: the last who was named, but for where one whom nobody names began to tell of himself. */
function heOrShe(scene: Scene, sentence: Span, at: number, isAccused: boolean): Actor[] {
  const named = lastOf(scene, 'person', at)
  return named.some((last) => last.start >= sentence.start && isOfAnother(scene, sentence, last, isAccused))
    ? []
    : named
}

/** "A man told Roe that he was arrested": Roe was not. Who is hurt may be Roe, unless he is only near it: "in Roe's shop". */
function isOfAnother({ document, actors }: Scene, sentence: Span, last: Actor, isAccused: boolean): boolean {
  const { text, dateline } = document
  const from = dateline && sentence.start < dateline.end ? dateline.end : sentence.start
  const words = text.slice(from, last.start).replace(/^[^\p{L}]+/u, '')
  const one = ONE_FIRST.exec(words)?.[0]
  if (one === undefined || within(actors, { start: from, end: last.start }).some(({ kind }) => kind === 'person'))
    return false
  const rest = words.slice(one.length)
  return isAccused ? TOLD_HIM.test(rest) : NEAR_IT.test(rest) || /^['’]s\b/.test(text.slice(last.end, last.end + 2))
}
/** "Told Roe that he was", and not "told police that Roe". */
const TOLD_HIM = /\b(?:told|asked|met|informed|wrote|wrote\sto|confessed\sto|admitted\sto|said\sto)\s$/
const NEAR_IT = /\b(?:with|for|at|near|beside|behind)\s$/

/** Those who hear and try a case, and those who police it, by the title in front of their names: "he" is none of them. */
const OF_COURT = /\b(?:Judge|Justice|Magistrate|Attorney|Prosecutor)\s(?:General\s)?$/
const OF_POLICE = /\b(?:Agent|Sheriff|Chief|Commissioner|Inspector|Detective)\s(?:General\s)?$/
const titleOf = ({ document }: Scene, { start }: Span): string => document.text.slice(Math.max(0, start - AFTER), start)
const isTitled = (scene: Scene, actor: Span): boolean =>
  OF_COURT.test(titleOf(scene, actor)) || OF_POLICE.test(titleOf(scene, actor))
export const isOfCourt = (scene: Scene, id: string): boolean =>
  scene.actorsOf.get(id)?.some((actor) => OF_COURT.test(titleOf(scene, actor))) ?? false
export const isOfficial = (scene: Scene, id: string): boolean =>
  scene.actorsOf.get(id)?.some((actor) => isTitled(scene, actor)) ?? false
/** How far back a pronoun looks, in characters. */
const REACH = 600

export const lastOf = (scene: Scene, kind: Actor['kind'], before: number): Actor[] => {
  const last = within(scene.actors, { start: before - REACH, end: before }).findLast(
    (actor) => actor.kind === kind && !isTitled(scene, actor),
  )
  return last ? [last] : []
}

/** And with him those whom a list joins to him: "Ann Roe, 41, and her husband, Joe Roe". */
export function lastListed(scene: Scene, before: number): Actor[] {
  const [last] = lastOf(scene, 'person', before)
  if (!last) return []
  const people = within(scene.actors, { start: last.start - REACH, end: last.end }).filter(
    ({ kind }) => kind === 'person',
  )
  return listOf(scene.document.text, people, last.end)
}

/** The body that "the company" or "it" means: one that the sentence has named before, else the issuer. */
export function bodyMeant(scene: Scene, { start, end }: Span, word?: string): Actor[] {
  const { issuer } = scene
  if (word && NAMED_SO.test(word)) {
    const body = lastNamed(scene, word, start)
    if (body.length) return body
  }
  const named = within(scene.actors, { start, end }).find(({ kind }) => kind === 'organisation')
  if (named) return [named]
  // "The company" of a release that an agency issues is the one that it speaks of.
  if (issuer && word && COMPANY.test(word) && isAuthority(issuer)) {
    const isCompany = (actor: Actor) => actor.kind === 'organisation' && !isAuthority(actor)
    const companies = meantBy(scene, 'company', isCompany)
    const count = firstFrom(companies, start)
    if (!count) return []
    const last = companies[count - 1]
    return /^parties$/i.test(word) ? listOf(scene.document.text, companies.slice(0, count), last.end) : [last]
  }
  if (issuer) return [{ kind: 'organisation', ...issuer, start, end: start }]
  return lastOf(scene, 'organisation', start)
}
