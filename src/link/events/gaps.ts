/** "Roe was sentenced to 12 months and Hill to 24 months": a verb that is said once and tells of several. */
import { pattern } from '../../text/pattern.ts'
import { add, type Part, type Telling } from './event.ts'
import type { EventType } from './frames.ts'
import { type Actor, type Scene, within, wordsOf } from './scene.ts'

/** Types of what is measured out to each. */
const MEASURED: ReadonlySet<EventType> = new Set(['sentence', 'penalty'])
const FRONT = /(?:[,;]|[,;]?\s(?:and|while))\s$/
const BEHIND = pattern('u')`
  ^(?:,?\s\(?\d{1,3}\)?,?|,\s\p{Lu}[^,;]{2,40},)?\s(?:received\s|got\s|to\s)?(?:a\s(?:term|fine)\sof\s)?$`
/** Characters in front of a name in which its "and" stands, and behind it in which its amount begins. */
const FRONT_REACH = 8
const BEHIND_REACH = 60

/** What one telling tells of each to whom it measures out an amount of his own. */
export function gapped(scene: Scene, told: Telling): Telling[] {
  if (!MEASURED.has(told.type) || !told.targets.length) return [told]
  const { end } = told.sentence
  const others = within(scene.actors, { start: told.trigger.end, end }).filter((actor) =>
    isMeasured(scene, told, actor),
  )
  // "Was ordered to pay Roe $500 and Poe $300": they are paid.
  const isOfAnother = (actor: Actor) =>
    others.length > 0 && actor.end <= others[0].start && !told.targets.some(({ id }) => id === actor.id)
  if (within(scene.actors, { start: told.trigger.end, end }).some(isOfAnother)) return [told]
  if (others.length && told.type === 'penalty' && isPaid(scene, told, others[0])) return [told]
  const starts = [...others.map(({ start }) => start), end]
  const amountsIn = (from: number, to: number) => told.amounts.filter(({ start }) => start >= from && start < to)
  const thing = told.thing && told.thing.end > starts[0] ? null : told.thing
  const first: Telling = {
    ...told,
    thing,
    amounts: told.amounts.filter(({ start }) => start < starts[0] || start >= end),
    targets: told.targets.filter(({ id }) => !others.some((other) => other.id === id)),
  }
  if (!others.length || !first.amounts.length || !first.targets.length) return [told]
  const rest = others.map((actor, n): Telling => {
    const targets: Part[] = []
    add(targets, actor)
    return { ...told, thing, targets, amounts: amountsIn(starts[n], starts[n + 1]) }
  })
  return [first, ...rest]
}

/** "Ordered to pay the state $500 and Poe $300", "$500 in fines and Poe $300", "pay $500 and Poe $300 for her losses": Poe is paid. */
function isPaid(scene: Scene, { trigger, amounts, sentence }: Telling, other: Actor): boolean {
  const [sum] = amounts.filter(({ field }) => field !== 'dates').sort((a, b) => a.start - b.start)
  if (!sum || !PAYS.test(wordsOf(scene, { start: trigger.start, end: other.start }))) return false
  const last = Math.max(...amounts.map(({ end }) => end))
  return (
    !AT_ONCE.test(wordsOf(scene, { start: trigger.start, end: sum.start })) ||
    !JOINED.test(wordsOf(scene, { start: sum.end, end: other.start })) ||
    FOR_LOSSES.test(wordsOf(scene, { start: last, end: sentence.end }))
  )
}
const PAYS = /\bpa(?:y|id)\b/
const AT_ONCE = pattern()`
  \bpa(?:y|id)\s(?:an?\s(?:(?:civil|criminal|total)\s)?(?:fine|penalty)\sof\s)?
  (?:(?:an?|about|up|to|nearly|almost|more|than|over|at|least)\s){0,3}$`
const JOINED = /^(?:\s(?:fine|penalty))?,?\s(?:and|while)\s$/
const FOR_LOSSES = /^\s(?:in\s(?!fines|penalt)|for\s(?:his|her|its|their)\s)/

function isMeasured(scene: Scene, { type, amounts }: Telling, { start, end }: Actor): boolean {
  const next = amounts.find((amount) => amount.start > end && amount.start - end < BEHIND_REACH)
  return (
    next !== undefined &&
    (type !== 'sentence' || next.field === 'dates') &&
    FRONT.test(wordsOf(scene, { start: start - FRONT_REACH, end: start })) &&
    BEHIND.test(wordsOf(scene, { start: end, end: next.start }))
  )
}
