import type { Span } from '../../text/span.ts'
import { isHarmed, withMeant } from './accusable.ts'
import type { Clause } from './clause.ts'
import { ACCUSED, addAll, type Cast, isPerson, type Telling } from './event.ts'
import { isOfCourt, isOfficial, lastOf } from './meant.ts'
import { DONE_TO } from './persons.ts'
import { type Actor, type Scene, within, wordsOf } from './scene.ts'

/** "Sentencing is scheduled for June 3", "both defendants also pleaded": of those who were told to be accused last. */
export function withAccused(scene: Scene, telling: Telling, before: readonly Telling[]): Telling {
  const told = withMeant(scene, telling, before)
  if (told !== telling) return told
  if (told.targets.length || !ACCUSED.has(told.type)) return told
  const front = { start: told.sentence.start, end: told.trigger.start }
  // "They were", "both defendants also", "officers arrested the defendant".
  const behind = { start: told.trigger.end, end: told.trigger.end + OBJECT }
  const isOfHim =
    (DEFENDANT.test(wordsOf(scene, front)) &&
      !(/^they\s/i.test(wordsOf(scene, front)) && DOES.test(wordsOf(scene, told.trigger)))) ||
    THE_DEFENDANT.test(wordsOf(scene, behind))
  // "Was sentenced to five years after being convicted of".
  const isStill = AFTER_BEING.test(wordsOf(scene, { start: told.trigger.start - BEING, end: told.trigger.end }))
  if (told.type !== 'sentence' && !isOfHim && !isStill) return told
  const known = before.findLast(({ type, targets }) => ACCUSED.has(type) && targets.length)?.targets
  // "Both defendants": not those of whom more or fewer were told.
  if (known && known.length !== BOTH && /^both\s/i.test(wordsOf(scene, front))) return told
  if (!known) return told
  // "He will sentence the defendant": none of those.
  return { ...told, targets: known, agents: told.agents.filter(({ id }) => !id || !known.some((one) => one.id === id)) }
}

const AFTER_BEING = /\bafter\s(?:being|having been)\b/i
/** Characters in front of "being" in which "after" stands. */
const BEING = 8
const DEFENDANT = /(?:^|[,;]\s(?:and\s)?)(?:they|(?:both|the|all(?:\sof\sthe)?)\sdefendants?)\s(?:\w+\s)?$/i
const BOTH = 2
const THE_DEFENDANT = /^\sthe\sdefendants?\b/
/** "They arrested": who does it. */
const DOES = /^(?:arrest|charg|indict|convict|sentenc|detain|captur|apprehend|sued?\b)/i
/** Characters behind a verb in which it stands. */
const OBJECT = 20

/** "The defendant was arrested" where nobody was told to be accused before. */
export const isOfNobody = ({ type, agents, targets, thing }: Telling): boolean =>
  ACCUSED.has(type) && !agents.length && !targets.length && thing === null

/** A name with the age that introduces an accused: "Jane Roe, 38,". */
const WITH_AGE = /^,?\s\(?\d{2}\b/
const NAMED_WITHIN = 900

export const accusedAfter = (scene: Scene, { start, end }: Span): Actor | undefined =>
  within(scene.actors, { start, end: end + NAMED_WITHIN }).find(
    (actor) =>
      actor.kind === 'person' &&
      WITH_AGE.test(scene.document.text.slice(actor.end, actor.end + 6)) &&
      !isHarmed(scene, actor),
  )

const COURT = /\bCourt\b/
/** "Arrested him", "arrested her"; "arrested her husband" is of another. */
const HIM = /\bhim\b|\bher\b(?!\s\p{Ll})/u
/** Judges and prosecutors are accused of nothing, as a sheriff may be; and people without such an office charge and arrest nobody. */
export function sortAccused(scene: Scene, clause: Clause, sentence: Span, cast: Cast): void {
  const { at, behind, forms } = clause
  // "Judge Roe was arrested": of whom alone it is told.
  const isTold = (id: string) => clause.isPassive && onlyOneIn(scene, clause.before)?.id === id
  cast.targets = cast.targets.filter(({ id, ...part }) =>
    isPerson({ id, ...part }) ? isTold(id!) || !isOfCourt(scene, id!) : !COURT.test(part.name),
  )
  const done = !forms.has('ing') && DONE_TO.exec(wordsOf(scene, { start: at.start, end: behind.end }))
  // "Officer Poe arrested him": whoever was told of before.
  if (done && !cast.targets.length && HIM.test(done.input))
    addAll(
      cast.targets,
      lastOf(scene, 'person', sentence.start).filter(({ id }) => !cast.agents.some((part) => part.id === id)),
    )
  if (done) return
  // "Roe saw her brother arrested": another than she.
  const isSeen = SEES.test(wordsOf(scene, clause.before).slice(-SEEN_WITHIN))
  const accused = cast.agents.filter((part) => isPerson(part) && !isOfficial(scene, part.id!))
  cast.agents = cast.agents.filter((part) => !accused.includes(part))
  if (!cast.targets.length && !isSeen) cast.targets = accused
}

/** Characters in front of a verb in which such words stand. */
const SEEN_WITHIN = 80
const SEES =
  /\b(?:saw|watched|had|wants?|wanted|heard|got|demanded|see|seen)\s(?:his|her|the|an?|him|them|their)\b[^,;]{0,40}$/
/** "Former U.S. District Judge Roe, 50, was": nothing in front but her title, nothing behind but what she is. */
export function onlyOneIn(scene: Scene, before: Span): Actor | null {
  const [one, ...others] = within(scene.actors, before).filter(({ kind }) => kind === 'person')
  if (!one || others.length) return null
  const front = wordsOf(scene, { start: before.start, end: one.start }).replace(/^(?:.*\s)?[-–—]\s/s, '')
  const titles = front.split(/\s+/).filter(Boolean)
  const isTitled = !LEADS_AWAY.has(titles[0]) && titles.every((word) => TITLE.test(word))
  return isTitled && AT_VERB.test(wordsOf(scene, { start: one.end, end: before.end })) ? one : null
}
const LEADS_AWAY: ReadonlySet<string> = new Set('Before With By From After For To Under Via'.split(' '))
const TITLE = /^(?:a|former|retired|\p{Lu}[\p{L}.]*)$/u
const AT_VERB = /^(?:(?:,\s(?!who)[^,]{1,60}){1,3},)?\s?$/
