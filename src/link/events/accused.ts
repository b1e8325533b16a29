import type { Span } from '../../text/span.ts'
import { ACCUSED, type Telling } from './event.ts'
import { type Actor, type Scene, within, wordsOf } from './scene.ts'

/** "Sentencing is scheduled for June 3", "both defendants also pleaded": of those who were told to be accused last. */
export function withAccused(scene: Scene, told: Telling, before: readonly Telling[]): Telling {
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
    (actor) => actor.kind === 'person' && WITH_AGE.test(scene.document.text.slice(actor.end, actor.end + 6)),
  )
