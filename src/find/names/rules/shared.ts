/** Those who share the plural of an office in front of the first: "Senators Hale and Roe". */
import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Proposal } from '../mention.ts'

/** Offices of which two and more are named with the family names alone. */
const PLURAL =
  /^(?:Senators|Sens|Representatives|Reps|Congressmen|Ministers|Presidents|Governors|Govs|Judges|Justices|Premiers)\.?$/i
/** What a word is that is no family name. */
const OTHERS = ['known', 'neutral', 'place', 'state', 'thing', 'head', 'titleWord', 'titleHead', 'function'] as const
const isOther = OTHERS.map((name) => is(name))

/** Names in such a list, at most. */
const MOST = 6

/** Somebody with an office in front and all who share it, in a list that "and" closes; nobody else where it is no such list. */
export function sharing(tokens: readonly Token[], first: Proposal): Proposal[] {
  if (!first.title || first.after - first.first > 1 || !PLURAL.test(tokens[first.title.after - 1].text)) return [first]
  const found: Proposal[] = [{ ...first, rule: 'people/shared' }]
  for (let at = behindParty(tokens, first.after); found.length < MOST; ) {
    if (tokens[at]?.text === ',') at++
    const isLast = /^(?:and|&)$/.test(tokens[at]?.text ?? '')
    if (isLast) at++
    if (!(isLast || tokens[at - 1].text === ',') || !isFamilyAt(tokens, at)) break
    found.push({ ...first, first: at, after: at + 1, rule: 'people/shared' })
    if (isLast) return found
    at = behindParty(tokens, at + 1)
  }
  return [first]
}

/** Behind "(D-OH)". */
const behindParty = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at

/** A word with a capital that no other goes on with. */
const isFamilyAt = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return (
    token?.kind === 'name' && !isOther.some((test) => test(token.word)) && (token.possessive || next?.kind !== 'name')
  )
}
