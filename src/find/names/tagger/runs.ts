import { pattern } from '../../../text/pattern.ts'
import type { Token } from '../../../text/tokens.ts'

/** A stretch of tokens that may hold names; what lies between is outside of all names. */
export interface Run {
  first: number
  /** Place of the token behind its last. */
  after: number
}

/** Small words and marks inside names: "Bank of America", "Smith & Sons", "Yahoo! Japan". */
const LINK = pattern()`
  ^(?:
    of|for|and|the|in|on|to|at|de|del|della|di|da|do|dos|du|la|le|van|von|der|den|bin|al|el|y|&|\+|,|-|–|\/|!
    |['’]|@|:
  )$`

/** The runs of a sentence: words with capitals, and small words and numbers between or beside them. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  const isName = (n: number) => tokens[n]?.kind === 'name'
  const isInside = (n: number) => {
    const { kind, text } = tokens[n]
    if (kind === 'name') return true
    if (kind === 'number') return isName(n - 1) || isName(n + 1)
    return LINK.test(text) && (isName(n - 1) || isName(n - 2)) && (isName(n + 1) || isName(n + 2))
  }
  for (let at = 0; at < tokens.length; at++) {
    if (!isInside(at)) continue
    const first = at
    while (at + 1 < tokens.length && isInside(at + 1)) at++
    runs.push({ first, after: at + 1 })
  }
  return runs
}
