/** What a full name and its short forms have in common, so that one is found by the other without a look at all names. */
import { committeePart } from './committees.ts'
import { INITIALS, isCalledByEnd, isParty, mayLackField, withoutParty } from './short.ts'

/** Words at either end of a name that it is kept by, at most. */
const KEPT = 8

export const startOf = (words: readonly string[], count: number): string =>
  `${words.slice(0, count).join(' ').toLowerCase()} …`
const endOf = (words: readonly string[], count: number): string => `… ${words.slice(-count).join(' ').toLowerCase()}`
const endsOf = (words: readonly string[]): string => `${words[0]} … ${words[words.length - 1]}`.toLowerCase()

/** By what a full name is kept: see `shortens`. */
export function partsOfFull(words: readonly string[]): Set<string> {
  const parts = new Set<string>()
  for (let count = 1; count <= KEPT && count < words.length; count++)
    parts.add(startOf(words, count)).add(endOf(words, count))
  if (words.length > 1 && INITIALS.test(words[0])) parts.add(startOf(words.slice(1), 1))
  const party = withoutParty(words)
  if (party.length > 1 && party.length < words.length) parts.add(endOf(party, 1))
  // "the Hale Government" for the "Hale Labor Government"
  if (words.length === 3) parts.add(endsOf(words))
  const committee = committeePart(words)
  if (committee) parts.add(committee)
  return parts
}

/** By what the full names of a short form are kept. */
export function partsOfShort(words: readonly string[]): string[] {
  const count = Math.min(words.length, KEPT)
  const parts = [startOf(words, count)]
  if (count > 1 || isParty(words) || isCalledByEnd(words)) parts.push(endOf(words, count))
  if (count === 2) parts.push(endsOf(words))
  // "All Harland Club" for the "All Harland Lawn Tennis Club"
  else if (mayLackField(words)) parts.push(startOf(words, count - 1))
  const committee = committeePart(words)
  if (committee) parts.push(committee)
  return parts
}
