import { ACCUSED, type Telling } from './event.ts'
import { type Scene, wordsOf } from './scene.ts'

/** "Sentencing is scheduled for June 3", "both defendants also pleaded": of those who were told to be accused last. */
export function withAccused(scene: Scene, told: Telling, before: readonly Telling[]): Telling {
  if (told.targets.length || !ACCUSED.has(told.type)) return told
  const front = { start: told.sentence.start, end: told.trigger.start }
  // "The defendant was", "both defendants also".
  if (told.type !== 'sentence' && !DEFENDANT.test(wordsOf(scene, front))) return told
  const targets = before.findLast(({ type, targets }) => ACCUSED.has(type) && targets.length)?.targets
  return targets ? { ...told, targets } : told
}

const DEFENDANT = /^(?:both|the)\sdefendants?\s(?:\w+\s)?$/i

/** "The defendant was arrested" where nobody was told to be accused before. */
export const isOfNobody = ({ type, agents, targets, thing }: Telling): boolean =>
  ACCUSED.has(type) && !agents.length && !targets.length && thing === null
