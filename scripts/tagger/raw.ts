/** Reads unlabelled text as numbered words: the lines of gzipped files, tokens as the program cuts them. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { groupKey } from '../../src/find/names/tagger/groups.ts'
import { tokensOf } from '../../src/text/tokens.ts'

export interface Raw {
  /** The words of the vocabulary, most frequent first. */
  words: string[]
  counts: number[]
  /** All lines: numbers of words, `BREAK` between lines, `RARE` for what is not in the vocabulary. */
  text: Int32Array
  /** How often each word, in lower case, was written small, and with a capital behind a word in lower case. */
  small: Map<string, number>
  capital: Map<string, number>
}
export const BREAK = -1
export const RARE = -2

/** How often one line may count: boilerplate comes back from release to release. */
const MOST_COPIES = 2

/** @param least how often a word must occur to be in the vocabulary */
export function readRaw(paths: readonly string[], least: number): Raw {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const copies = new Map<string, number>()
  let text = new Int32Array(1 << 22)
  let length = 0
  const add = (number: number) => {
    if (length === text.length) {
      const larger = new Int32Array(length * 2)
      larger.set(text)
      text = larger
    }
    text[length++] = number
  }
  for (const path of paths) {
    for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
      const key = line.trim()
      const seen = copies.get(key) ?? 0
      if (!key || seen >= MOST_COPIES) continue
      copies.set(key, seen + 1)
      let before = ''
      for (const { text: word, kind } of tokensOf(line, { start: 0, end: line.length })) {
        if (kind === 'word') small.set(word, (small.get(word) ?? 0) + 1)
        else if (kind === 'name' && before === 'word') {
          const lower = word.toLowerCase()
          capital.set(lower, (capital.get(lower) ?? 0) + 1)
        }
        before = kind
        const form = groupKey(word)
        let number = numbers.get(form)
        if (number === undefined) numbers.set(form, (number = counts.push(0) - 1))
        counts[number]++
        add(number)
      }
      add(BREAK)
    }
  }
  return ranked([...numbers.keys()], counts, text.subarray(0, length), least, { small, capital })
}

/** Numbers the words anew by their frequency, without the rare ones. */
function ranked(
  forms: readonly string[],
  counts: readonly number[],
  text: Int32Array,
  least: number,
  uses: Pick<Raw, 'small' | 'capital'>,
): Raw {
  const order = forms.map((_, n) => n).filter((n) => counts[n] >= least)
  order.sort((a, b) => counts[b] - counts[a] || a - b)
  const places = new Int32Array(forms.length).fill(RARE)
  for (const [place, n] of order.entries()) places[n] = place
  for (let n = 0; n < text.length; n++) if (text[n] >= 0) text[n] = places[text[n]]
  return { words: order.map((n) => forms[n]), counts: order.map((n) => counts[n]), text, ...uses }
}
