import type { EventFact } from './index.ts'
import type { Part } from './parts.ts'

/** One event once: what is told of one type with a part in common, or with none that differs, is one. */
export function merged(events: readonly EventFact[]): EventFact[] {
  const kept: EventFact[] = []
  for (const event of events) {
    const same = kept.find((one) => isSame(one, event))
    if (same) fill(same, event)
    else kept.push({ ...event })
  }
  return kept
}

const shares = (a: readonly Part[], b: readonly Part[]) =>
  a.some((x) => b.some((y) => (x.id ? x.id === y.id : x.name === y.name)))
const differs = (a: readonly Part[], b: readonly Part[]) => a.length > 0 && b.length > 0 && !shares(a, b)

function isSame(a: EventFact, b: EventFact): boolean {
  if (a.type !== b.type) return false
  if (differs(a.targets, b.targets)) return false
  if (a.date && b.date && a.date.value !== b.date.value && a.sentence.start !== b.sentence.start) return false
  return !differs(a.agents, b.agents)
}

/** Takes each part from where it is said most fully. */
function fill(into: EventFact, from: EventFact): void {
  if (from.agents.length > into.agents.length) into.agents = from.agents
  if (from.targets.length > into.targets.length) into.targets = from.targets
  if (from.amounts.length > into.amounts.length) into.amounts = from.amounts
  into.thing ??= from.thing
  into.date ??= from.date
  into.place ??= from.place
}
