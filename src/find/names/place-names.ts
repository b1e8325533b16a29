import { classesOf, is } from '../../lexicon/index.ts'
import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'

const isPlace = is('place')
const isState = is('state')
const DISTRICT = new Set(
  'City County Counties Parish Township Borough Province Prefecture Street St. Road Rd Rd. Avenue Ave Ave. Blvd Boulevard'.split(
    ' ',
  ),
)

/** Whether the words are a place's name that one knows, or end as those of districts and streets do. */
export const isPlaceName = (words: readonly string[]): boolean =>
  isPlace(classesOf(words.join(' '))) ||
  words.every((word) => isState(classesOf(word))) ||
  DISTRICT.has(words[words.length - 1])

/** "Las Vegas, NV", "Newport News, VA": a town and the letters of its state, which are a legal form's or a body's as well. */
export function isInState(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false
  const state = placesNamed(tokens[at].text).find(({ type }) => type === 'region')
  const town = tokens.slice(first, at - 1).map(({ text }) => text)
  return state !== undefined && placesNamed(town.join(' ')).some(({ region }) => region === state.region)
}
