/** Nicknames inside of names: "Jane (“Jay”) Doe", "Tom “Red” Hill", "William (Bill) Hale". */
import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Word } from '../../../text/words.ts'

const isGiven = is('given')
const isState = is('state')
const isPlace = is('place')
const isTitle = is('titleWord')

const OPENS = /^[(“"‘']$/
const CLOSES = /^[)”"’']$/
/** Words of a nickname, and marks on either side of it, at most. */
const WORDS = 2
const MARKS = 2

/** Place of the token behind a nickname and its marks, where the name goes on; `at` where none begins there. */
export function behindNickname(tokens: readonly Token[], at: number): number {
  let first = at
  while (first - at < MARKS && OPENS.test(tokens[first]?.text ?? '')) first++
  let after = first
  while (after - first < WORDS && tokens[after]?.kind === 'name' && !tokens[after - 1].possessive) after++
  if (first === at || after === first) return at
  if (first - at === 1 && tokens[at].text === '(' && !isCalled(tokens[first].word)) return at
  // "Robert 'Bob' Dale": a single mark behind the word is taken for a possessive's.
  let closing = tokens[after - 1].possessive ? 1 : 0
  while (closing < first - at && CLOSES.test(tokens[after]?.text ?? '')) {
    closing++
    after++
  }
  return closing === first - at && tokens[after]?.kind === 'name' ? after : at
}

/** In brackets alone a word may tell of a place, a party or an office: "Hale (Ohio) Roe". */
const isCalled = (word: Word): boolean => !isState(word) && !isPlace(word) && !isTitle(word) && !word.capitals

/** Whether a nickname stands inside of a name, and one of the words in front is a given name: "Forum “Truth” Evening" is nobody. */
export function hasNickname(tokens: readonly Token[], first: number, after: number): boolean {
  const at = tokens.slice(first, after).findIndex(({ text }) => OPENS.test(text))
  if (at < 1) return false
  const nickname = tokens.slice(first + at, after).find(({ kind }) => kind === 'name')
  return isGiven(tokens[first].word) || (nickname !== undefined && isGiven(nickname.word))
}
