/** Names of organisations as hosts have them: "oakmills" of "www.oakmills.com". */
import type { Organisation } from '../types.ts'

/** Shortest part of an address that is looked up as a name. */
export const SHORTEST = 3
const LEGAL_FORM = /^(?:Group|Holdings?|Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc)\.?$/

/** Small letters and figures only, as addresses have them. */
export const plain = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Ll}\p{N}]/gu, '')

const wordsOf = ({ name }: Organisation) => name.split(/[\s,]+/).filter((word) => /^\p{Lu}|^\p{N}/u.test(word))
const isForm = (word: string) => LEGAL_FORM.test(word)

/** Whole names first, then those that only begin so, of which a company's: "oak" is Oak Holdings', not the Oak Science Prize's. */
export function bodiesByHost(organisations: readonly Organisation[]): ReadonlyMap<string, Organisation> {
  const found = new Map<string, Organisation>()
  const enter = (organisation: Organisation, names: readonly string[]) => {
    for (const name of names.map(plain)) if (name.length >= SHORTEST && !found.has(name)) found.set(name, organisation)
  }
  for (const organisation of organisations) {
    const words = wordsOf(organisation)
    const all = organisation.name.split(/[\s,]+/)
    const own = words.filter((word) => !isForm(word))
    enter(organisation, [words.join(''), own.join(''), all.slice(0, WHOLE).join(''), organisation.acronym ?? ''])
  }
  for (const isCompany of [true, false])
    for (const organisation of organisations) {
      const words = wordsOf(organisation)
      const initials = words.map((word) => word[0]).join('')
      if (words.some(isForm) === isCompany) enter(organisation, [words[0] ?? '', words.slice(0, 2).join(''), initials])
    }
  return found
}
/** "societyforoaks" of the Society for Oaks and Elms */
const WHOLE = 3

/** By two letters: "www.oa.com". */
export function bodiesByInitials(organisations: readonly Organisation[]): ReadonlyMap<string, Organisation> {
  const found = new Map<string, Organisation>()
  for (const organisation of organisations) {
    const words = wordsOf(organisation).filter((word) => !isForm(word))
    const initials = words.map((word) => word[0]).join('')
    const short = initials.toLowerCase()
    if (short.length === 2 && !found.has(short)) found.set(short, organisation)
  }
  return found
}
