/** What one sentence tells by several triggers: which of them tell an event, and whose its amounts are. */
import type { Span } from '../../text/span.ts'
import type { Part, Telling } from './event.ts'
import { type Scene, wordsOf } from './scene.ts'

/** Characters behind a verb in which a noun of its type is its object: "received a grant", "complete the acquisition". */
const OBJECT = 60
export const withoutEchoes = (scene: Scene, tellings: readonly Telling[]): Telling[] =>
  tellings.filter(
    ({ type, rule, trigger, targets, isBare, status }) =>
      // "Agrees to pay a fine": the words of two triggers, told once.
      !tellings.some((other) => other.type === type && overlaps(other.trigger, trigger)) &&
      // "Acquires Norvik to expand its range": what it is for.
      !(
        type === 'launch' &&
        status === 'planned' &&
        !/^(?:will|plan)/.test(wordsOf(scene, trigger)) &&
        tellings.some(
          (other) =>
            other.type === 'acquisition' &&
            other.trigger.end < trigger.start &&
            !/\band\b/.test(wordsOf(scene, { start: other.trigger.end, end: trigger.start })),
        )
      ) &&
      // "Reached a settlement agreement" settles.
      !(
        type === 'agreement' &&
        tellings.some((other) => other.type === 'penalty' && other.trigger.start === trigger.start)
      ) &&
      // "Signed an agreement to acquire": one purchase.
      !(
        type === 'agreement' && tellings.some((other) => other.type === 'acquisition' && isJustBehind(trigger, other))
      ) &&
      // "Passed the bill introduced by Roe", "the bill, introduced by Roe, passed": which bill that is.
      !(
        rule === 'events/legislation-passive' &&
        isBare &&
        tellings.some((other) => other.type === type && other.trigger.start !== trigger.start)
      ) &&
      // "Pleaded guilty to an information charging him with": what he is charged with is what the case is about.
      !(
        rule === 'events/charge-active' &&
        tellings.some(
          (other) =>
            /^(?:charge|conviction)$/.test(other.type) &&
            // Not of "the indictment charges Roe", which is told by its verb.
            !(other.type === type && other.isBackReference) &&
            other.trigger.end < trigger.start &&
            isOfSame(targets, other.targets),
        )
      ) &&
      (!rule.endsWith('-noun') ||
        !tellings.some(
          (verb) => verb.type === type && !verb.rule.endsWith('-noun') && isJustBehind(verb.trigger, { trigger }),
        )),
  )
const isOfSame = (targets: readonly Part[], others: readonly Part[]): boolean =>
  targets.every(({ name }) => others.some((other) => other.name === name))
const overlaps = (a: Span, b: Span): boolean => a.start < b.start && b.start < a.end
const isJustBehind = ({ end }: Span, { trigger }: { trigger: Span }): boolean =>
  end <= trigger.start && trigger.start - end < OBJECT

/** Of a sentence that tells several, what stands behind a trigger is its own; what stands in front of all is of all. */
export function shared(tellings: Telling[], sentence: Span): Telling[] {
  const [first] = tellings
  return tellings.map((told, n) => ({
    ...told,
    amounts: told.amounts.filter(
      ({ start }) =>
        start >= sentence.end ||
        start < first.trigger.start ||
        (start >= told.trigger.start && start < (tellings[n + 1]?.trigger.start ?? sentence.end)),
    ),
  }))
}
