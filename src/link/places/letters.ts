/** Cities by their letters, which are a state's as well. */
import { type Place, placesNamed } from '../../lexicon/places/gazetteer.ts'
import type { Named } from './kinds.ts'

/** "In LA", "its LA office": Louisiana stands behind its town. */
const ALONE = /(?<!\p{L}|\bstate )\p{Ll}+\s$/u
/** Characters in front of the letters in which such a word stands. */
const REACH = 12

/** "Southern LA", "the senator from LA": the state. */
const OF_STATE = /\b(?:northern|southern|coastal|rural|parish(?:es)?\sin|senator\sfrom|governor\sof)\s$/i
/** "TX, MS and LA", "from Utah to LA": what stands in front among states. */
const AMONG = /(?<!\p{L})(?<state>\p{L}{2,20})(?:,\s(?:(?:and|or)\s)?|\s(?:and|or|to)\s)$/u
/** Characters in front of the letters in which such words stand. */
const BEFORE = 24

/** Whether letters stand among states, or where only a state does. */
function isState(text: string, { start }: Named): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const { state } = AMONG.exec(before)?.groups ?? {}
  return OF_STATE.test(before) || (state !== undefined && placesNamed(state)[0]?.type === 'region')
}

/** The city that letters are, where nothing else of the state is named. */
export function lettersIn(text: string, named: readonly Named[]): ReadonlyMap<Named, readonly Place[]> {
  const letters = named.filter(
    ({ name, start }) => name === 'LA' && ALONE.test(text.slice(Math.max(0, start - REACH), start)),
  )
  const isOfState = ({ name }: Named) => name !== 'LA' && placesNamed(name)[0]?.region === 'US-LA'
  const areStates = named.some((place) => place.name === 'LA' && isState(text, place))
  if (!letters.length || areStates || named.some(isOfState)) return new Map()
  return new Map(letters.map((place) => [place, placesNamed('Los Angeles')]))
}
