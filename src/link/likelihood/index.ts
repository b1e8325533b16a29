import type { Entry } from '../organisations/index.ts'
import type { Figure } from '../people/index.ts'
import { bodyEvidence } from './body.ts'
import { personEvidence } from './person.ts'
import weights from './weights.json' with { type: 'json' }

export { bodyEvidence, personEvidence }

type Weights = Record<string, number>

/** A body may be a little less likely than not: on releases kept apart, precision and recall then come nearest. */
const BODY = -0.3

/** Whether all that a document says of a name makes it likely to be an organisation's. */
export const isLikelyBody = (text: string, entry: Entry): boolean =>
  odds(bodyEvidence(text, entry), weights.organisation) > BODY

/** Whether all that a document says of a name makes it likely to be a person's. */
export const isLikelyPerson = (text: string, figure: Figure): boolean =>
  odds(personEvidence(text, figure), weights.person) > 0

/** Logarithm of the odds. */
export function odds(evidence: ReadonlyMap<string, number>, weights: Weights): number {
  let sum = 0
  for (const [feature, value] of evidence) sum += value * (weights[feature] ?? 0)
  return sum
}
