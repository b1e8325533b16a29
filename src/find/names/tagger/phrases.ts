import { bitOf, classesOf, type WordClass } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'

/** Classes of the lexicon whose names may be of several words. */
const LISTED: readonly WordClass[] = [
  'place',
  'organisation',
  'known',
  'listedCompany',
  'university',
  'publicBody',
  'doubtful',
]
const BITS = LISTED.map((name) => bitOf(name))
const BEGINS = bitOf('begins')
const BEGINS_LOW = BEGINS < 32 ? 1 << BEGINS : 0
const BEGINS_HIGH = BEGINS < 32 ? 0 : 1 << (BEGINS - 32)

/** How a token lies in a name of the lexicon; the classes of the name stand in the bits from 3 on. */
export enum Lies {
  First = 1,
  Inside = 2,
  Last = 4,
}
const CLASSES_AT = 3

/** Most words of a name that is looked up. */
const LONGEST = 9

/** For each token how it lies in the longest name of the lexicon that has several words; 0 where it is in none. */
export function phrasesIn(tokens: readonly Token[]): Uint32Array {
  const found = new Uint32Array(tokens.length)
  for (let first = 0; first < tokens.length; first++) {
    const { kind, word } = tokens[first]
    if (kind !== 'name' && kind !== 'number') continue
    // Spares work: no phrase begins so.
    if (!((word.low & BEGINS_LOW) | (word.high & BEGINS_HIGH))) continue
    const { after, bits } = longest(tokens, first)
    if (!after) continue
    for (let n = first; n < after; n++)
      found[n] =
        (n === first ? Lies.First : 0) |
        (n > first && n + 1 < after ? Lies.Inside : 0) |
        (n + 1 === after ? Lies.Last : 0) |
        bits
    first = after - 1
  }
  return found
}

function longest(tokens: readonly Token[], first: number): { after: number; bits: number } {
  let text = tokens[first].text
  let found = { after: 0, bits: 0 }
  for (let n = first + 1, words = 1; n < tokens.length && words < LONGEST; n++) {
    if (tokens[n].text === ',') continue
    if (tokens[n].possessive && n + 1 < tokens.length && tokens[n + 1].kind !== 'name') words = LONGEST
    text += ` ${tokens[n].text}`
    words++
    const { low, high } = classesOf(text)
    let bits = 0
    for (const [place, bit] of BITS.entries())
      if (bit < 32 ? low & (1 << bit) : high & (1 << (bit - 32))) bits |= 1 << (CLASSES_AT + place)
    if (bits) found = { after: n + 1, bits }
    // Spares work: no phrase begins so.
    if (!((low & BEGINS_LOW) | (high & BEGINS_HIGH))) break
  }
  return found
}
