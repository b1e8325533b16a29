/** What stands between the words of a name: one place for what ties them and for what parts them. */
import { HEADLINE_VERBS } from '../../lexicon/headlines.ts'
import { is } from '../../lexicon/index.ts'
import { NETWORKS } from '../../lexicon/wires.ts'
import { isMarkLost } from '../../text/gap.ts'
import type { Token } from '../../text/tokens.ts'
import type { Word } from '../../text/words.ts'

/** What ties a kind of body to what it is for: "Ministry of", "Committee on"; in capitals it is a word of the name. */
export const tiesBody = (token: Token | undefined): boolean => /^(?:of|for|on)$/.test(token?.text ?? '')

/** Whether a mark was lost in front of a token. */
export const isGap = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && at < tokens.length && isMarkLost(tokens[at - 1], tokens[at].start)

/** "Mr Hale Said", "SEN. HALE LAUDS NORLAND": in a heading, or where damage gave it a capital, what somebody does is no part of the name. */
export function saysAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (/^(?:Said|Says|SAID|SAYS)$/.test(token.text)) return true
  const next = tokens[at + 1]
  if (!HEADLINE_VERBS.has(token.word.lower) || isFamily(token.word) || isGiven(token.word)) return false
  if (next?.kind !== 'name' && next?.kind !== 'number') return false
  // "Judge David Marks Jr. spoke": a story has words in small letters, a heading next to none.
  const around = tokens.slice(Math.max(0, at - AROUND), at + AROUND)
  return !around.some(({ kind, text }) => kind === 'word' && text.length >= STORY_WORD)
}
/** Letters of a word in small letters that no heading has. */
const STORY_WORD = 5
/** Words that are looked at on both sides. */
const AROUND = 6
const isGiven = is('given')
const isFamily = is('family')

/** "Jeanne d'Aubigny": a name that an elided particle begins. */
export const isElided = (word: Word | undefined): boolean =>
  word !== undefined && /^[dl]['’]\p{Lu}\p{Ll}/u.test(word.form)

/** "the River Office on Facebook": where it can be followed is no part of a body's name. */
export const isFollowed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].text === 'on' &&
  /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') &&
  NETWORKS.includes(tokens[at + 1].text.toLowerCase())
