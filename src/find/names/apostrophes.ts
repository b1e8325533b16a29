/** Companies whose name ends in "'s", and names that hold it: "Macy's", "Dick's Sporting Goods". */

import { BUSINESSES } from '../../lexicon/businesses.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import type { Token } from '../../text/tokens.ts'
import { singularOf, wordOf } from '../../text/words.ts'

const isKnown = is('known')
const begins = is('begins')
const isGiven = is('given')
const isFamily = is('family')

/**
 * The sentences with "Macy's" as one word that owns nothing, where that is a known name and nobody in the text is called
 * "Macy".
 */
export function withWholeNames(sentences: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  if (!sentences.some((tokens) => tokens.some((_, n) => isWhole(tokens, n)))) return sentences
  const bare = new Set(sentences.flat().flatMap(({ text, possessive }) => (possessive ? [] : [text])))
  return sentences.map((tokens) =>
    tokens.map((token, n) => (isWhole(tokens, n) && !bare.has(token.text) ? wholeOf(token) : token)),
  )
}

const wholeOf = (token: Token): Token => {
  const word = wordOf(`${token.text}'s`)
  return { ...token, text: word.form, word, end: token.end + "'s".length, possessive: false }
}

function isWhole(tokens: readonly Token[], n: number): boolean {
  const { possessive, kind, text, word } = tokens[n]
  // "JAMES'" has no "s" behind it.
  if (!possessive || kind !== 'name' || /s$/i.test(text)) return false
  if (n > 0 && isKnown(classesOf(`${tokens[n - 1].text} ${text}'s`))) return true
  const classes = classesOf(`${text}'s`)
  if (begins(classes) && isFirst(tokens, n)) return true
  return isKnown(classes) && ((!isGiven(word) && !isFamily(word)) || ownsNothing(tokens[n + 1]?.text ?? '.'))
}

/** Words of a known name behind its first, at most. */
const MORE = 3

/** "Dick's Sporting Goods" */
function isFirst(tokens: readonly Token[], n: number): boolean {
  let name = `${tokens[n].text}'s`
  return tokens.slice(n + 1, n + 1 + MORE).some(({ text }) => {
    name += ` ${text}`
    return isKnown(classesOf(name))
  })
}

const BEHIND: ReadonlySet<string> = new Set(
  (
    'and or in at on for to from with by as is was are were has had have will would can may said says also today ' +
    'which that who . , ; : ? ! ( ) ” "'
  ).split(' '),
)
/** What shops and restaurants call theirs. */
const SHOPS: ReadonlySet<string> = new Set(
  'store restaurant shop location outlet department site brand chain franchisee'.split(' '),
)

/** What stands behind "Wendy's" where that is no person's: not "Wendy's mother". */
function ownsNothing(next: string): boolean {
  const noun = singularOf(next)
  return BEHIND.has(next) || SHOPS.has(noun) || BUSINESSES.has(noun)
}
