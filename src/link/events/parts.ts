import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import { accusedAfter, sortAccused } from './accused.ts'
import type { Clause, Phrase } from './clause.ts'
import { doersOf } from './doers.ts'
import { ACCUSED, add, addAll, type Cast, COUNTED, distinct, GIVEN, isPerson, type Part } from './event.ts'
import { EARNINGS } from './firms.ts'
import type { EventType, Role } from './frames.ts'
import { completeGift } from './gifts.ts'
import { lawIn } from './laws.ts'
import { isOfEpithet, listedIn } from './lists.ts'
import { bodyMeant, lastListed } from './meant.ts'
import { COUNTED_ONES, ONE } from './persons.ts'
import { isOffence, roleAt } from './roles.ts'
import { type Actor, isAuthority, type Scene, within, wordsOf } from './scene.ts'
import { announcerOf, landsFrom, payerOf, subjectsOf } from './subjects.ts'
import { objectOf, said, thingIn } from './thing.ts'
import { calledIn, courtIn, doerIn, harmedIn, headIn, personIn, stateIn } from './unnamed.ts'

/** Finds the parts of a clause by its grammar. */
export function castOf(scene: Scene, clause: Clause, sentence: Span): Cast {
  const { frame, isPassive, isNoun } = clause
  const cast: Cast = { agents: [], targets: [], thing: null, filled: [] }
  const put = (role: Role, actors: readonly Actor[], span: Span | null, from: string, rest: readonly Phrase[] = []) => {
    if (role !== 'thing') for (const actor of actors) add(cast[role === 'agent' ? 'agents' : 'targets'], actor)
    else if (span && !cast.thing) {
      const whole = said(scene, thingIn(scene, [{ preposition: from, span }, ...rest], ACCUSED.has(frame.type)))
      cast.thing =
        from === 'in front' && frame.type === 'legislation' ? lawIn(scene, span, isPassive ? whole : null) : whole
    }
    if (role === 'thing' ? span : actors.length) cast.filled.push(`${role} ${FROM[from] ?? `behind "${from}"`}`)
  }
  // Of a passive, what stands in front is what the active has behind it.
  const front: Role = isPassive && frame.subject !== frame.object ? frame.object : frame.subject
  if (isNoun) {
    const { role, actors, from } = partiesOf(scene, clause, sentence)
    put(role, actors, null, from)
  } else put(front, subjectsOf(scene, clause, sentence), clause.before, 'in front')
  // "Roe was awarded a scholarship": whoever stands in front of such a passive gets it.
  if (isPassive && GIVEN.has(frame.type))
    for (const actor of subjectsOf(scene, clause, sentence)) add(cast.targets, actor)
  // "Won Calder Agency approval", "took Roe into custody": one stands within the words of the trigger.
  if (!isNoun && WITHIN.has(frame.type)) {
    const isDoer = isPassive || (frame.subject === 'target' && frame.object === 'thing')
    put(isDoer ? 'agent' : 'target', within(scene.actors, clause.at), null, 'within')
  }
  const behind = isPassive ? 'thing' : frame.object
  put(behind, listedIn(scene, clause.behind, clause.extent.end), clause.behind, '', clause.phrases)
  for (const [n, { preposition, span }] of clause.phrases.entries()) {
    const role = roleAt(scene, clause, { preposition, span })
    if (!role) continue
    const judge = preposition === 'by' && frame.type === 'sentence' && judgeIn(scene, span)
    const named = judge ? [judge] : listedIn(scene, span, clause.extent.end)
    // "Signed an agreement with Japan".
    const lands = frame.type === 'agreement' && !named.length ? landsFrom(scene, span) : []
    put(role, [...named, ...lands], span, preposition, clause.phrases.slice(n + 1))
  }
  if (!isNoun && ACCUSED.has(frame.type))
    for (const [n, phrase] of clause.phrases.entries())
      if (isOffence(scene, phrase)) put('thing', [], phrase.span, phrase.preposition, clause.phrases.slice(n + 1))
  cast.thing ??= objectOf(scene, clause)
  complete(scene, clause, sentence, cast)
  if (cast.thing && isOneOf(scene, frame.type, cast, cast.thing)) cast.thing = null
  // Nobody does a thing to himself, but for what is mutual.
  if (frame.subject !== frame.object)
    cast.targets = cast.targets.filter(({ id }) => !id || !cast.agents.some((agent) => agent.id === id))
  return cast
}

/** Whom a noun is of: who does it, or whom the court hears. */
function partiesOf(scene: Scene, clause: Clause, sentence: Span): { role: Role; actors: Actor[]; from: string } {
  const { frame, phrases, at, extent } = clause
  const isAccused = ACCUSED.has(frame.type)
  // "Roe's arraignment", "the arrest of Roe".
  const isHeard = isAccused ? !isBrought(clause) : OF_THE_ACCUSED.test(nounWith(scene, clause))
  // "The department announced the indictment of two men": whose it is stands behind.
  const whose = isHeard && isAccused && phrases[0]?.preposition === 'of' ? phrases[0].span : null
  if (whose?.start === at.end + ' of '.length)
    return { role: 'target', actors: listedIn(scene, whose, extent.end), from: 'of' }
  const doers = doersOf(scene, clause, sentence)
  if (!isHeard) return { role: 'agent', actors: doers, from: 'in front' }
  // "The department announced an indictment charging Roe": who speaks of it is not accused.
  const tellers = doers.filter((one) => isAuthority(one) && TELLS.test(scene.document.text.slice(one.end, at.start)))
  return { role: tellers.length ? 'agent' : 'target', actors: tellers.length ? tellers : doers, from: 'in front' }
}
const TELLS = pattern('i')`
  \s(?:
    announc|unseal|return|obtain|secure|file|hand|issue|report|confirm|welcom|applaud|prais|detail|hail
  )(?:e?[sd]|ing|ed)?(?:\s(?:up|down|out))?\s`

/** "Announced Jane Roe's new appointment": hers. */
const OWNED = /['’]s?\s(?:[\p{Ll}-]+\s){0,2}$/u

/** Where a part stands that no preposition leads to. */
const FROM: Readonly<Record<string, string>> = { '': 'behind', 'in front': 'in front', within: 'within' }

/** Who takes part is not what it is about as well, and no offence is a name. */
const isOneOf = ({ actors }: Scene, type: EventType, { agents, targets }: Cast, thing: Span): boolean =>
  within(actors, thing).some(
    ({ id, start, end }) =>
      start === thing.start &&
      ((ACCUSED.has(type) && end >= thing.end) || [...agents, ...targets].some((part) => part.id === id)),
  )

/** What somebody is appointed to, and who neither appoints nor is appointed. */
const INNER = /^(?:\p{Lu}\p{L}{1,20}\s)?(?:Board|Committee)(?:\sof\s\p{Lu}\p{L}{1,20})?$/u
const WITHIN: ReadonlySet<EventType> = new Set([...ACCUSED, 'approval', 'penalty'])
/** Characters behind such a verb in which stands who is ordered to. */
const ORDERED = 40
const SELLS = /\b(?:sell|divest)/i
const countedAt = (scene: Scene, span: Span) => within(scene.amounts, span).find(({ field }) => field === 'counts')
/** Nouns for what a court does with one who is accused. */
const OF_THE_ACCUSED =
  /\barraignment|\b(?:pre-?trial|preliminary|sentencing|restitution|bail|plea|parole|court)\s(?:hearing|conference)/i
/** A noun with the word in front of it: "a restitution hearing". */
const nounWith = ({ document }: Scene, { at }: Clause): string =>
  document.text.slice(Math.max(0, at.start - WORD), at.end)
const WORD = 18
/** "Acme's lawsuit against Norvik": whose it is brings it. */
const isBrought = ({ phrases }: Clause): boolean => phrases.some(({ preposition }) => preposition === 'against')

/** "By U.S. District Court Judge Jane Roe": she, not the court. */
const judgeIn = (scene: Scene, span: Span) => within(scene.actors, span).find(({ kind }) => kind === 'person')

/** Types of which the release's own body is the agent where none is named beside the verb. */
const OWN: ReadonlySet<EventType> = new Set(['appointment', 'launch', 'meeting'])
/** Arrests, trials, and who is arraigned. */
const isOfCase = ({ frame: { type, subject } }: Clause): boolean =>
  ACCUSED.has(type) || (type === 'meeting' && subject === 'target')
/** What the clause leaves unsaid and the release tells. */
function complete(scene: Scene, clause: Clause, sentence: Span, cast: Cast): void {
  const { isNoun } = clause
  const { type, subject } = clause.frame
  if (subject === 'agent' && !cast.agents.length) addAll(cast.agents, [stateIn(scene, clause)])
  if (type === 'penalty') {
    sortPayers(cast)
    if (!cast.targets.length) addAll(cast.targets, [payerOf(scene)])
    // "The court ordered the agency to pay": it pays.
    const ordered = within(scene.actors, { start: clause.at.start, end: clause.at.end + ORDERED })
    const isOrdered = ({ id }: Part) => ordered.some((actor) => actor.id === id)
    const court = cast.agents.some((part) => isAuthority(part) && !isOrdered(part)) ? null : courtIn(scene, clause)
    if (court) cast.agents = [court]
    else if (!cast.agents.some(isAuthority))
      for (const actor of announcerOf(scene, sentence, isAuthority)) add(cast.agents, actor)
  }
  // "Joined Senator Roe in introducing the bill": they, and not the committee of which one is a member.
  if (clause.isJoined) {
    const people = within(scene.actors, clause.before).filter(({ kind }) => kind === 'person')
    if (people.length) cast.agents = distinct(people)
  }
  if (type === 'appointment' && !cast.agents.length) {
    const rest = { start: clause.before.end, end: clause.extent.end }
    const bodies = within(scene.actors, rest).filter(
      (actor) => actor.kind === 'organisation' && !INNER.test(actor.name) && !isOfEpithet(scene, actor),
    )
    for (const actor of bodies.slice(0, 1)) add(cast.agents, actor)
  }
  const isHearing = type === 'meeting' && clause.isNoun && cast.targets.length > 0
  if (OWN.has(type) && !isOfCase(clause) && !isHearing && !cast.agents.length)
    for (const actor of bodyMeant(scene, { ...sentence, end: clause.at.start })) add(cast.agents, actor)
  if (isOfCase(clause) && !cast.targets.length && ONE.test(wordsOf(scene, clause.extent))) {
    const accused = accusedAfter(scene, sentence)
    addAll(cast.targets, [accused ?? personIn(scene, clause)])
  }
  if (ACCUSED.has(type) && !isNoun && !cast.targets.length) addAll(cast.targets, [headIn(scene, clause)])
  // "A letter of appointment" that Roe received is his own; whose appointment he announces is another.
  const front = wordsOf(scene, { start: clause.before.start, end: clause.at.start })
  const isOwn = !TELLS.test(front) || OWNED.test(front)
  if (type === 'appointment' && clause.isNoun && isOwn && !cast.targets.length) {
    cast.targets = cast.agents.filter(isPerson)
    cast.agents = cast.agents.filter((part) => !isPerson(part))
  }
  if (type === 'sentence' && clause.isNoun && !cast.targets.length)
    for (const actor of lastListed(scene, sentence.end)) add(cast.targets, actor)
  if (!cast.targets.length && type === 'funding') completeGift(scene, clause, sentence, cast)
  addIssuer(scene, clause, cast)
  if (type === 'departure' && isNoun) sortLeavers(scene, clause, cast)
  // "The Joe Poe officer-involved shooting": whom officers shot stands in front.
  if (BY_OFFICERS.test(nounWith(scene, clause))) {
    addAll(cast.targets, cast.agents.filter(isPerson))
    cast.agents = cast.agents.filter((part) => !isPerson(part))
  }
  // "Agreed to sell 18 branches".
  const sold = type === 'acquisition' && SELLS.test(wordsOf(scene, clause.at)) && countedAt(scene, clause.behind)
  if (sold) cast.targets = [{ name: sold.text }, ...cast.targets]
  if (COUNTED.has(type)) addCounted(scene, clause, cast)
  if (ACCUSED.has(type) || type === 'penalty') sortAccused(scene, clause, sentence, cast)
  if (!cast.agents.length) addAll(cast.agents, [doerIn(scene, clause)])
}

/** "Roe comments on the resignation of Poe": Poe leaves. */
function sortLeavers(scene: Scene, { phrases: [first] }: Clause, cast: Cast): void {
  const whose = first?.preposition === 'of' ? within(scene.actors, first.span) : []
  if (whose.length) cast.agents = cast.agents.filter(({ id }) => whose.some((actor) => actor.id === id))
}

/** Whose release it is, where that is left unsaid. */
function addIssuer(scene: Scene, { frame: { type }, status, isNoun, before }: Clause, { agents }: Cast): void {
  // "Hourly earnings grew 3 percent".
  const isOwn = type === 'results' && status === 'happened' && !agents.length && EARNINGS.test(wordsOf(scene, before))
  // "A national partnership with Calder will": the release's own body is the other.
  const isOther = type === 'agreement' && isNoun && agents.length === 1
  if (isOwn || isOther) addAll(agents, [scene.issuer])
}

/** "Two men", where nobody is named; "Jane Roe and three other defendants". */
function addCounted(scene: Scene, clause: Clause, { targets }: Cast): void {
  const { type } = clause.frame
  // "Two teens ran, and the driver who was arrested": another than they.
  const relative = / (?:who|that)\s?$/.exec(wordsOf(scene, clause.before))
  const isAnother = ({ end }: Span) => relative !== null && end < clause.before.start + relative.index
  const counted = within(scene.amounts, peopleAt(clause)).find(
    ({ field, text, ...span }) =>
      field === 'counts' &&
      COUNTED_ONES.test(text) &&
      (!targets.length || (ACCUSED.has(type) && OTHER.test(text))) &&
      !isAnother(span),
  )
  if (counted) targets.push({ name: counted.text })
  else if (type === 'incident' && !targets.length) addAll(targets, [calledIn(scene, clause) ?? harmedIn(scene, clause)])
}
const OTHER = /\bother\b/i

/** Where those are counted to whom it is done: "two men were charged", not "charged with robbing two men". */
const peopleAt = ({ isPassive, isNoun, frame, at, before, extent }: Clause): Span =>
  isNoun ? { start: at.end, end: extent.end } : isPassive || frame.subject === 'target' ? before : extent

const BY_OFFICERS = /\bofficer-involved /i
/** Who takes a penalty, and who pays it, whichever way it is told. */
function sortPayers(cast: Cast): void {
  const all = [...cast.agents, ...cast.targets]
  const takers = all.filter(isAuthority)
  const payers = all.filter((part) => !isAuthority(part))
  if (takers.length) {
    cast.agents = distinct(takers)
    cast.targets = distinct(payers)
  } else if (!cast.targets.length) {
    cast.targets = payers
    cast.agents = []
  }
}
