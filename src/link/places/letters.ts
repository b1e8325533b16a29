/** Cities by their letters, which are a state's as well. */
import { type Place, placesNamed } from '../../lexicon/places/gazetteer.ts'
import { pattern } from '../../text/pattern.ts'
import type { Named } from './kinds.ts'

/** "In LA", "its LA office": Louisiana stands behind its town. */
const ALONE = /(?<!\p{L}|\bstate )\p{Ll}+\s$/u
/** Characters in front of the letters in which such a word stands. */
const REACH = 12

/** "TX, MS and LA", "southern LA", "the senator from LA": the state. */
const STATE = pattern('i')`
  \b(?:A[LR]|TX|MS|FL|GA|OK|TN|Texas|Mississippi|Arkansas|Alabama|Florida)(?:,?\s(?:and|or)|,|\sto)\sLA\b
  |\b(?:northern|southern|coastal|rural|parish(?:es)?\sin|senator\sfrom|governor\sof)\sLA\b`

/** The city that letters are, where nothing else of the state is named. */
export function lettersIn(text: string, named: readonly Named[]): ReadonlyMap<Named, readonly Place[]> {
  const letters = named.filter(
    ({ name, start }) => name === 'LA' && ALONE.test(text.slice(Math.max(0, start - REACH), start)),
  )
  const isOfState = ({ name }: Named) => name !== 'LA' && placesNamed(name)[0]?.region === 'US-LA'
  if (!letters.length || named.some(isOfState) || STATE.test(text)) return new Map()
  return new Map(letters.map((place) => [place, placesNamed('Los Angeles')]))
}
