/** Where forces are: ships, bases, and the towns that they are near; neither bodies nor people. */
import { SHIPS } from '../../lexicon/formations.ts'
import { pattern } from '../../text/pattern.ts'
import type { Token } from '../../text/tokens.ts'

/** Ends and beginnings of the names of bases. */
const BASE = pattern()`
  \b(?:
    (?:Air(?:\sForce)?|Naval(?:\sAir)?|Army|Military|Marine\sCorps(?:\sAir)?|Joint)\s(?:Base|Station)
    |AFB|Airbase|Airfield|Training\sArea
  )$
  |^(?:HM\s)?Naval\s(?:Air\s)?(?:Base|Station|Support\sActivity)\s
  |^(?:Joint|RAAF|RNZAF|Canadian\sForces|Marine\sCorps)\sBase\s
  |^(?:CFB|MCAS)\s`
const BODY = /\b(?:Command|Wing|Group|Squadron|Inc|LLC|Ltd|Association|Foundation)\b/

const written = (tokens: readonly Token[], first: number, after: number): string =>
  tokens
    .slice(first, after)
    .map(({ text }) => text)
    .join(' ')

/** "Alder Air Force Base", "Naval Station Alder". */
export function isBase(tokens: readonly Token[], first: number, after: number): boolean {
  if (after - first < 2) return false
  const name = written(tokens, first, after)
  return BASE.test(name) && !BODY.test(name)
}

/** "HMS Alder", and what stands behind the letters of a ship. */
export const isShip = (tokens: readonly Token[], first: number, after: number): boolean =>
  (SHIPS.has(tokens[first].text) && after - first > 1) || SHIPS.has(tokens[first - 1]?.text ?? '')

const DIRECTION = /^(?:north|south|east|west)(?:-?(?:east|west))?$/
/** "Near Alder", "outside Alder", "north of Alder": nobody stands behind. */
export function isNear(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.word.lower
  if (before === 'of') return DIRECTION.test(tokens[first - 2]?.word.lower ?? '')
  return before === 'near' || before === 'outside'
}

/** The names that ships of a document have behind their letters: it goes on to call them so. */
export function shipsIn(sentences: readonly (readonly Token[])[]): ReadonlySet<string> {
  const ships = new Set<string>()
  for (const tokens of sentences)
    for (let n = 0; n + 1 < tokens.length; n++)
      if (SHIPS.has(tokens[n].text) && tokens[n + 1].kind === 'name') ships.add(tokens[n + 1].text)
  return ships
}
