/** Quarters and halves of a game, which are none of a year: "led 14-7 in the third quarter". */

import type { Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import type { Reading } from './reading.ts'

const PLAY = pattern('gi')`
  \b(?:
    touchdowns?|field\sgoals?|halftime|half-time|outscored|three-pointers?|free\sthrows?|quarterback|fumbled?
    |interceptions?|layup|first\sdowns?|\d{1,2}-yard|\d{1,2}\spoints\sand
  )\b
  |\b(?:led|lead|ahead|trail(?:ed|ing)|won|lost|tied)\s\d{1,3}[-–]\d{1,3}\b(?!\s?(?:%|percent|per\scent))`
/** Beside a quarter, it is one of a firm's year. */
const BUSINESS = /\b(?:revenues?|sales|profits?|earnings|income|shares?|economy|GDP|costs?)\b/i
/** Plays that make the whole release one on a game. */
const FEW = 2
const NEAR = 120

/** Whether an expression is such a part of a game. */
export function isOfGame(text: string): (expression: Span & { reading: Reading }) => boolean {
  let plays: number | undefined
  return ({ start, end, reading }) => {
    if (reading.type !== 'point' || (reading.point.grain !== 'quarter' && reading.point.grain !== 'half')) return false
    if (reading.point.year !== undefined) return false
    if (BUSINESS.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return false
    plays ??= (text.match(PLAY) ?? []).length
    if (plays >= FEW) return true
    if (reading.point.shift || reading.point.from) return false
    return plays > 0 && text.slice(Math.max(0, start - NEAR), end + NEAR).search(PLAY) >= 0
  }
}
