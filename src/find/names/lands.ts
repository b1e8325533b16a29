/** Lands in the names of forces: "Armed Forces of the Philippines", "United Nations Mission in Mali". */
import { placesNamed } from '../../lexicon/places/gazetteer.ts'
import type { Token } from '../../text/tokens.ts'

/** Forces of a country, and missions of several. */
const FORCES = /^(?:Armed|Defence|Defense|Security) Forces$/
const MISSION = /^(?:Mission|Force|Operation)$/
const SENDER = /^(?:United|UN|African|AU|European|EU|Southern)$/
/** Words of a land's name, at most. */
const LAND = 3

/** Place behind the land of a force's or a mission's name; that behind the name where none belongs to it. */
export function landBehind(tokens: readonly Token[], first: number, after: number): number {
  const link = tokens[after]?.text
  if ((link !== 'of' && link !== 'in') || tokens[after - 1].possessive) return after
  const isTied =
    link === 'of'
      ? FORCES.test(`${tokens[after - 2]?.text} ${tokens[after - 1].text}`)
      : after - first > 2 && MISSION.test(tokens[after - 1].text) && SENDER.test(tokens[first].text)
  if (!isTied) return after
  const land = tokens[after + 1]?.text === 'the' ? after + 2 : after + 1
  for (let end = Math.min(land + LAND, tokens.length); end > land; end--) {
    const words = tokens.slice(land, end).map(({ text }) => text)
    if (tokens[end - 1].kind === 'name' && placesNamed(words.join(' ')).length > 0) return end
  }
  return after
}
