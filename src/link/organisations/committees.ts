/** Committees, which are called by their fields in front of the word and behind it: "Roads Committee", "Committee on Roads". */
import { isAcronym, standsFor } from './acronyms.ts'

/** A committee as it is called. */
interface Committee {
  chamber: string
  kind: string
  /** How it is set up, where the name says so. */
  setUp: string
  fields: readonly string[]
}

const CHAMBER = /^(?:senate|house)$/
/** How a committee is set up, which is mostly left out: "Permanent Select Committee". */
const SET_UP = /^(?:special|select|standing|permanent|interim|legislation|references)$/
const NO_PART = /^(?:the|&|and|u\.s\.|united|states)$/
const KIND = /^(?:sub)?committee$/

/** The committee that a name in small letters is one of, with the fields of its work; null where it says none. */
export function committeeOf(name: readonly string[]): Committee | null {
  const words = name.map((word) => word.toLowerCase()).filter((word) => !NO_PART.test(word))
  const at = words.findIndex((word) => KIND.test(word))
  if (at < 0) return null
  const chamber = CHAMBER.test(words[0]) ? words[0] : ''
  const front = words.slice(chamber ? 1 : 0, at).filter((word) => !SET_UP.test(word))
  const setUp = words.slice(0, at).filter((word) => SET_UP.test(word) && word !== 'permanent')
  const [link, ...behind] = words.slice(at + 1)
  const fields = link === 'on' ? (front.length ? [] : behind) : link === undefined ? front : []
  return fields.length ? { chamber, kind: words[at], setUp: setUp.join(' '), fields } : null
}

/** "Commerce Committee" of the "Senate Committee on Commerce, Science and Ports": the same chamber's or no chamber's, by its first fields or by all their initials. */
export function isCommitteesShort(words: readonly string[], full: readonly string[]): boolean {
  const [short, long] = [committeeOf(words), committeeOf(full)]
  return (
    short !== null &&
    long !== null &&
    short.kind === long.kind &&
    (!short.chamber || short.chamber === long.chamber) &&
    (!short.setUp || short.setUp === long.setUp) &&
    (short.fields.every((word, n) => word === long.fields[n]) ||
      words.some(
        (word) => isAcronym(word) && short.fields.join() === word.toLowerCase() && standsFor(word, long.fields),
      ))
  )
}

/** What a committee and its short forms are kept by. */
export function committeePart(words: readonly string[]): string | null {
  const committee = committeeOf(words)
  return committee && `${committee.kind} ${committee.fields[0][0]}`
}
