import type { Mention } from '../../document/types.ts'
import type { Entry } from '../organisations/index.ts'
import type { Role } from './office.ts'
import type { Figure } from './people.ts'

/** A mention of a person and what stands beside it. */
export interface Sighting {
  figure: Figure
  mention: Mention
  before: Role | null
  behind: Role | null
  /** In a heading every word has a capital, and where a role begins cannot be seen. */
  heading: boolean
  /** In a block of contacts. */
  contact: boolean
  /** Where the next person is named. */
  next: number
  /** Beside the role in front, beside the role behind (or the bare name). */
  bodyBefore: Entry | null
  bodyBehind: Entry | null
}
