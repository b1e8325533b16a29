/**
 * What happened: typed facts that join what the other fields found. A sentence that holds a trigger of a frame is read as a
 * clause; who stands where in it decides the parts; one event is told once, however often the release tells it.
 */
import type { Sentence } from '../../document/types.ts'
import { isSaying } from '../../lexicon/saying.ts'
import { BE } from '../../lexicon/verb-forms.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import { isOfNobody, withAccused } from './accused.ts'
import { amountsOf, isOfOthers } from './amounts.ts'
import { type Clause, clauseAt, isFiniteVerb } from './clause.ts'
import { fulfils } from './conditions.ts'
import { detailsOf } from './details.ts'
import { isEpithet, isGeneral, isGone, isOtherNoun, isVerb } from './doubts.ts'
import { shared, withoutEchoes } from './echoes.ts'
import { effectsOf } from './effects.ts'
import { ACCUSED, DEEDS, type EventFact, type Telling } from './event.ts'
import type { EventType } from './frames.ts'
import { gapped } from './gaps.ts'
import { merged } from './merge.ts'
import { giveDay, isBackground, isNews, isOld, isQuoted } from './news.ts'
import { isDefinite, isModifier, isTold, webcastAt } from './nouns.ts'
import { castOf } from './parts.ts'
import { giveRoll, withRoll } from './rolls.ts'
import { type Amount, hasMoney, type Scene, within, wordsOf } from './scene.ts'
import { type Hit, hitsIn } from './triggers.ts'
import { isUnreal } from './unreal.ts'
import { dateOf, dayOfIssue, isAhead } from './when.ts'
import { placeOf, toldIn, townOf } from './where.ts'

export type { EventFact } from './event.ts'
export { sceneOf } from './scene.ts'

/** Events of a release, at most; what comes first is the news. */
const MOST = 8
/** Sentences of the story that are its lead. */
const LEAD = 4
/** And its letters, where a text without marks makes few sentences. */
const LEAD_REACH = 1500

/** @returns the events in text order */
export function findEvents(scene: Scene): EventFact[] {
  const { document, tokens } = scene
  const issued = dayOfIssue(scene)
  const found: Telling[] = []
  let story = 0
  const begin = document.sentences.find(({ block }) => block.kind === 'body')?.start ?? 0
  for (const [n, sentence] of document.sentences.entries()) {
    const { kind } = sentence.block
    if (!isNews(kind)) continue
    const isLead = kind !== 'body' || ++story <= LEAD
    if (isBackground(scene, sentence)) continue
    const isOfCase = found.length > 0 && ACCUSED.has(found[0].type)
    const here = hitsIn(tokens[n] ?? []).flatMap((hit) => {
      const isInLead = isLead && (kind !== 'body' || tokens[n][hit.first].start - begin < LEAD_REACH)
      // Of a case further down: what the accused did.
      if (isOfCase && !isInLead && DEEDS.has(hit.frame.type)) return []
      return tellingOf(scene, hit, n, isInLead) ?? []
    })
    const isHeard = [...found.slice(0, 1), ...here].some(({ type }) => ACCUSED.has(type))
    for (const told of here) giveDay(scene, told, isLead ? issued : null, isHeard)
    for (const one of shared(withoutEchoes(scene, here), sentence)) {
      const told = withAccused(scene, withRoll(scene, one), found)
      if (!isOfNobody(told)) found.push(...gapped(scene, told))
    }
    if (!here.length) giveRoll(scene, sentence, found)
  }
  const events = merged(scene, found, MOST)
  const told = new Map<number, EventType[]>()
  for (const { at, type } of found) told.set(at, [...(told.get(at) ?? []), type])
  const ends = events.map(({ at }) => at)
  const effects = effectsOf(scene, events, ends)
  const facts = events.map((event, n): EventFact => {
    const { isBackReference: _, isBare: __, isDayOfIssue, at, ...fact } = event
    const details = detailsOf(scene, fact, at, told)
    return {
      ...fact,
      thing: fact.thing ?? webcastAt(scene, fact),
      amounts: joined(joined(fact.amounts, details.amounts), effects.get(n) ?? []),
      place: fact.place ?? townOf(scene, [...fact.agents, ...fact.targets]) ?? details.place,
      date: (isDayOfIssue || !fact.date ? details.date : null) ?? fact.date,
    }
  })
  for (const fact of facts) if (TO_COME.has(fact.type) && isAhead(scene, fact.date)) fact.status = planned(fact.status)
  return facts.map((fact, n) => ({
    ...fact,
    date: (fact.date && !events[n].isDayOfIssue ? null : sharedDay(scene, facts, n)) ?? fact.date,
  }))
}

/**
 * "Roe and Poe will change posts, both effective March 31. Poe will become": the day on which the one before it is planned.
 * "In conjunction with this release, Acme will host a call": the day of the report, as a report has that of its call.
 */
function sharedDay(scene: Scene, facts: readonly EventFact[], n: number): EventFact['date'] {
  const { type, status } = facts[n]
  if (status !== 'planned') return null
  if (type === 'appointment' || type === 'departure')
    return facts.slice(0, n).findLast((other) => other.type === type && other.status === status)?.date ?? null
  if (!isOfReport(scene, facts[n])) return null
  const other = facts.find((one) => one.type !== type && isOfReport(scene, one) && isAhead(scene, one.date))
  return other?.date ?? null
}
/** A planned report of results, and the call on which it is discussed. */
const isOfReport = (scene: Scene, { type, status, trigger, thing }: EventFact): boolean =>
  status === 'planned' &&
  (type === 'results' ||
    (type === 'meeting' && CALL.test(`${wordsOf(scene, trigger)} ${thing ? wordsOf(scene, thing) : ''}`)))
const CALL = /\b(?:call|webcast|teleconference)\b/i

const joined = (own: readonly Amount[], others: readonly Amount[]): Amount[] => [
  ...own,
  ...others.filter(({ start }) => !own.some((one) => one.start === start)),
]

/** What a trigger tells where it stands; null where it tells nothing. */
function tellingOf(scene: Scene, hit: Hit, n: number, isLead: boolean): Telling | null {
  const sentence = scene.document.sentences[n]
  const tokens = scene.tokens[n]
  const isNewsAnywhere =
    // What is still to come is news wherever it stands.
    isLead || hit.frame.isHard || within(scene.dates, sentence).some((date) => isAhead(scene, date))
  // "The program grants yearly awards": further down, the present tells what is always so.
  if (!isLead && hit.forms.has('third') && !hit.forms.has('past')) return null
  // "The papers released announced": the papers that were released; not "announces proposed offering".
  const saysTwice = isSaying(tokens[hit.first].word.lower)
  if (!hit.isNoun && !saysTwice && isSaying(tokens[hit.after]?.word.lower ?? '')) return null
  if (!isVerb(tokens, hit) || isOtherNoun(tokens, hit.first)) return null
  if (!isHeadline(sentence) && isInName(tokens, hit)) return null
  const trigger = { start: tokens[hit.first].start, end: tokens[hit.after - 1].end }
  if (isQuoted(scene, trigger) || isInBody(scene, sentence, trigger)) return null
  if (isGeneral(scene.document.text, hit, trigger.start)) return null
  const told = toldIn(scene.document, sentence, trigger)
  const clause = clauseAt(tokens, hit, told, within(scene.actors, told))
  if (!isHeadline(sentence) && isEpithet(tokens, clause)) return null
  if (isUnreal(tokens, clause) || !fulfils(scene, tokens, clause, told)) return null
  // "Pleaded not guilty" is no plea of guilt.
  if (/\bnot\b/i.test(scene.document.text.slice(trigger.start, trigger.end))) return null
  const isBackReference = hit.isNoun && isDefinite(tokens, hit.first)
  if ((hit.isNoun || hit.forms.has('ing')) && isModifier(tokens[hit.after])) return null
  if (hit.isNoun && !(isLead || isBackReference || isTold(tokens, clause))) return null
  if (isGone(scene.document.text, clause)) return null
  const event = eventOf(scene, clause, tokens[clause.group].start, trigger, n, told, isLead)
  if (!event || (!isHeadline(sentence) && isOld(scene, event))) return null
  if (!isNewsAnywhere && !isOwnNews(scene, tokens, clause, event)) return null
  return {
    ...event,
    // "The relator will receive $2 million of the settlement": no more of it.
    amounts: isBackReference && isOfOthers(wordsOf(scene, told)) ? [] : event.amounts,
    isBackReference:
      (isBackReference && !isHeadline(sentence) && !clause.condition.wants.includes('set')) ||
      isOfTheBill(scene, event),
    isDayOfIssue: event.date?.value === scene.today,
    isBare: clause.isPassive && clause.group === clause.first,
    at: n,
  }
}

/** Types of what is told with the day on which it will be. */
const TO_COME: ReadonlySet<EventType> = new Set(['meeting', 'sentence'])
const planned = (status: EventFact['status']): EventFact['status'] => (status === 'happened' ? 'planned' : status)

/** "The company has opened", "is launching", "will host": what the release's own body has just done, does, or is about to do. */
const isOwnNews = (
  scene: Scene,
  tokens: readonly Token[],
  { group, first, isPassive, forms }: Clause,
  { agents, status, filled }: EventFact,
) =>
  !isPassive &&
  filled.includes('agent in front') &&
  agents.some(({ id }) => id === scene.issuer?.id || isOpening(scene, id)) &&
  (status === 'planned' ||
    tokens.slice(group, first).some(({ word }) => (forms.has('ing') ? BE : PERFECT).has(word.lower)))
const PERFECT = new Set(['has', 'have'])

/** "The Gold Award": a trigger with a capital letter in a sentence without others is part of a name. */
const isInName = (tokens: readonly Token[], { first }: Hit): boolean =>
  first > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[first].text) && /^\p{Lu}/u.test(tokens[first - 1].text)

/** "Fire Accident Investigation Authority", "Sue Roe": what stands inside of a name tells nothing. */
const isInBody = ({ actors }: Scene, sentence: Span, { start, end }: Span): boolean =>
  within(actors, { start: sentence.start, end }).some(
    (actor) => actor.start <= start && end < actor.end && (actor.kind === 'organisation') === actor.start < start,
  )

const isHeadline = ({ block }: Sentence) => block.kind === 'headline' || block.kind === 'subheadline'

/** "The measure is cosponsored by": of the bill that was told. */
const isOfTheBill = ({ document }: Scene, { type, thing }: EventFact): boolean =>
  type === 'legislation' &&
  thing !== null &&
  /^(?:bill|measure|act)$/i.test(document.text.slice(thing.start, thing.end)) &&
  /\b(?:the|this)\s$/i.test(document.text.slice(Math.max(0, thing.start - 5), thing.start))

function eventOf(
  scene: Scene,
  clause: Clause,
  group: number,
  trigger: Span,
  n: number,
  sentence: Span,
  isLead: boolean,
): EventFact | null {
  const { start, end } = scene.document.sentences[n]
  const { frame, isPassive, isNoun, status } = clause
  const { agents, targets, thing, filled } = castOf(scene, clause, sentence)
  const date = dateOf(scene, clause, trigger, sentence)
  // An event of nobody and nothing is none, nor a gift of nobody and of no money.
  const isOfThing =
    (frame.isHard || (isLead && frame.isOfThings && isFiniteVerb(scene.document.text, clause))) &&
    (frame.type === 'funding' ? hasMoney(scene, sentence) : thing)
  const isEmpty = !agents.length && !targets.length && !isOfThing
  // Of a case it may be those who were told before.
  if (isEmpty && !ACCUSED.has(frame.type)) return null
  return {
    type: frame.type,
    trigger: { start: group, end: trigger.end },
    sentence: { start, end },
    agents,
    targets,
    thing,
    amounts: amountsOf(scene, frame.type, n, sentence),
    date,
    place: placeOf(scene, clause, trigger, sentence),
    status,
    filled,
    rule: `events/${frame.type}-${isNoun ? 'noun' : isPassive ? 'passive' : 'active'}`,
  }
}

/** Who is named in the headline or in the first sentence. */
const isOpening = ({ actors, spots, document }: Scene, id: string | undefined): boolean => {
  const end = document.sentences.find(({ block }) => block.kind === 'body')?.end ?? 0
  const opening = { start: 0, end }
  return [...within(actors, opening), ...within(spots, opening)].some((one) => one.id === id)
}
