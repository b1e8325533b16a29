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

function isMeasured(scene: Scene, { type, amounts }: Telling, { start, end }: Actor): boolean {
  const next = amounts.find((amount) => amount.start > end && amount.start - end < BEHIND_REACH)
  return (
    next !== undefined &&
    (type !== 'sentence' || next.field === 'dates') &&
    FRONT.test(wordsOf(scene, { start: start - FRONT_REACH, end: start })) &&
    BEHIND.test(wordsOf(scene, { start: end, end: next.start }))
  )
}
