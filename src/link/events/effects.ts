import { pattern } from '../../text/pattern.ts'
import type { EventFact } from './event.ts'
import type { EventType } from './frames.ts'
import { type Amount, type Scene, within } from './scene.ts'

/** What a plan does: "the upgrades will reduce emissions by 5,000 tons per year". */
const AHEAD = /\b(?:will|would|to|expected|estimated)\b/i
const SAVES = /\b(?:reduce|cut|save|avoid|prevent|remove|capture|offset|eliminate)[sd]?\b/i
const PLAN = pattern('i')`
  \b(?:
    settlement|decree|agreement|projects?|plan|program(?:me)?|controls|measures|upgrades|improvements
    |investments?|actions|reductions
  )\b`
/** Types of plans that are told with what they will bring about. */
const PLANNED: ReadonlySet<EventType> = new Set(['funding', 'launch'])

/**
 * The tons and gallons that a plan will save, which a release tells far behind it. They belong to what the next sentence
 * tells, where that is a plan, else to the first plan of the release.
 * @param at the sentence in which each event was told last
 */
export function effectsOf(
  scene: Scene,
  events: readonly Pick<EventFact, 'type'>[],
  at: readonly number[],
): Map<number, Amount[]> {
  const effects = new Map<number, Amount[]>()
  const first = events.findIndex(({ type }) => PLANNED.has(type))
  if (first < 0) return effects // Spares work.
  for (const [n, sentence] of scene.document.sentences.entries()) {
    if (sentence.block.kind !== 'body' || scene.quotes.some((q) => q.start < sentence.end && sentence.start < q.end))
      continue
    const quantities = within(scene.amounts, sentence).filter(({ field }) => field === 'quantities')
    const words = scene.document.text.slice(sentence.start, sentence.end)
    if (!quantities.length || !PLAN.test(words) || !AHEAD.test(words) || !SAVES.test(words)) continue
    const next = events.findIndex(({ type }, m) => at[m] === n + 1 && PLANNED.has(type))
    const owner = next < 0 ? first : next
    effects.set(owner, [...(effects.get(owner) ?? []), ...quantities])
  }
  return effects
}
