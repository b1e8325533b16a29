import { is } from '../../../lexicon/index.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Word } from '../../../text/words.ts'

/** What the whole document says of its words. */
export interface Usage {
  /** Bits by word in small letters. */
  bits: ReadonlyMap<string, number>
  /** Last word of what an acronym stands for: "Exclusive Economic Zone (EEZ)". */
  expansions: ReadonlyMap<string, Word>
}

/** Bits of a document's usage of a word. */
enum Use {
  Small = 1,
  Company = 2,
  Titled = 4,
  Often = 8,
  Inside = 16,
  Owns = 32,
}
/** From how many times on a word stands often. */
const OFTEN = 3

const isForm = is('legalForm')
const isTitleHead = is('titleHead')
const isHonorific = is('honorific')
const OPENING = /^["“'‘]$/
const ACRONYM = /^(?:[A-Z][a-z]?){2,}s?$/

/** How a document's words are used: written small elsewhere, before a legal form, behind a title, often, inside sentences. */
export function usageIn(sentences: readonly (readonly Token[])[]): Usage {
  const bits = new Map<string, number>()
  const expansions = new Map<string, Word>()
  const counts = new Map<string, number>()
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit)
  for (const tokens of sentences) {
    for (let n = 0; n < tokens.length; n++) {
      const { text, kind, word, possessive } = tokens[n]
      if (kind === 'word') {
        add(text, Use.Small)
        continue
      }
      if (kind !== 'name') continue
      const { lower } = word
      const count = (counts.get(lower) ?? 0) + 1
      counts.set(lower, count)
      if (count === OFTEN) add(lower, Use.Often)
      if (possessive) add(lower, Use.Owns)
      const before = tokens[n - 1]
      if (before?.kind === 'word') add(lower, Use.Inside)
      const next = tokens[n + 1]?.text === ',' ? tokens[n + 2] : tokens[n + 1]
      if (next && isForm(next.word)) {
        add(lower, Use.Company)
        if (before?.kind === 'name') add(before.word.lower, Use.Company)
      }
      if (before && (isTitleHead(before.word) || isHonorific(before.word))) add(lower, Use.Titled)
      if (n < 2 || text.length > 7 || expansions.has(text) || !ACRONYM.test(text)) continue
      const expanded =
        before.text === '('
          ? tokens[n - 2]
          : OPENING.test(before.text) && tokens[n - 2].text === '('
            ? tokens[n - 3]
            : undefined
      if (expanded?.kind === 'name' || expanded?.kind === 'word') expansions.set(text, expanded.word)
    }
  }
  return { bits, expansions }
}
