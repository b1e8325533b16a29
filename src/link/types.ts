import type { Mention } from '../document/types.ts'

/** One real organisation with all its mentions. */
export interface Organisation {
  /** `o1`, `o2`, … in order of first mention. */
  id: string
  /** The fullest form in the text, without a leading "the". */
  name: string
  acronym: string | null
  /** Id of the organisation that this one is part of, where the text says so. */
  parent: string | null
  mentions: Mention[]
}

/** One real person with all mentions. */
export interface Person {
  /** `p1`, `p2`, … in order of first mention. */
  id: string
  /** The fullest form, without honorific. */
  name: string
  honorific: string | null
  /** Title or office as the text puts it, without the name. */
  role: string | null
  /** Name and id of an entry of the organisations, where the text says for whom the person speaks. */
  organisation: string | null
  organisationId: string | null
  /** `stated` by the text; or the `issuer`, whose officer somebody with a bare office is; null where there is none. */
  organisationBasis: 'stated' | 'issuer' | null
  age: number | null
  mentions: Mention[]
}
