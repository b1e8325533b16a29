import { LEADS } from '../../../lexicon/formations.ts'
import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import { belowHeading } from '../doubled.ts'

const isFunction = is('function')
const isDemonym = is('demonym')

/** Function words that begin names all the same: "First Horizon Bank", "New York Office". */
const STARTS = /^(?:New|First|Next|Second|Third|Media|News|Public|Web|Mobile|Source|One|All)$/

/** "61 U.S. Treasury checks", "190 Norlandish Navy sailors": they are counted. */
const isCountry = ({ text, word }: Token) => /^U\.?S\.?$/.test(text) || isDemonym(word)

/** First token of the words with capitals that end at `last`, joined by "&" and, in front of a form, by "of" and "and". */
export function startOf(tokens: readonly Token[], last: number, joins: RegExp): number {
  let first = last
  for (let n = last - 1; n >= 0; n--) {
    const { kind, word, possessive, text } = tokens[n]
    // "GOC 2 Brigade": who leads it is no part of it.
    if (possessive || LEADS.has(text)) break
    if (kind === 'name' && (!isFunction(word) || STARTS.test(text))) first = n
    else if (kind === 'number' && tokens[n + 1].kind === 'name' && !(isCountry(tokens[n + 1]) && /^[\d,]+$/.test(text)))
      first = n
    else if (!(joins.test(text) && n > 0 && tokens[n - 1].kind === 'name' && tokens[n + 1].kind === 'name')) break
  }
  return first
}

/** The same, below a heading that says the name already; `after` is behind the name's legal form. */
export const startBelowHeading = (tokens: readonly Token[], last: number, after = last + 1): number =>
  belowHeading(tokens, startOf(tokens, last, /^&$/), after)
