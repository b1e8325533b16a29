import { bitOf, type Classes, hash, type WordClass } from '../../../lexicon/index.ts'
import { type Word, wordOf } from '../../../text/words.ts'
import { SIZE } from './labels.ts'
import { type Form, SLOTS } from './slots.ts'

/** Bits of a word's group in the table, and the number that stands for none; how far it is written small stands above. */
export const GROUP_BITS = 11
export const UNGROUPED = 1024

/** The classes of the lexicon that say something of names, in the order of the tagger's own bits; at most 32. */
export const TOLD: readonly WordClass[] = [
  'given',
  'family',
  'ambiguousGiven',
  'honorific',
  'titleWord',
  'titleHead',
  'office',
  'nameParticle',
  'nameSuffix',
  'degree',
  'head',
  'weakHead',
  'subjectHead',
  'takesOf',
  'legalForm',
  'plain',
  'function',
  'neutral',
  'thing',
  'state',
  'place',
  'demonym',
  'organisation',
  'known',
  'listedCompany',
  'university',
  'publicBody',
  'doubtful',
  'begins',
]
const PLACES = TOLD.map(bitOf)

function told({ low, high }: Classes): number {
  let bits = 0
  for (let n = 0; n < PLACES.length; n++) {
    const place = PLACES[n]
    if ((place < 32 ? low >>> place : high >>> (place - 32)) & 1) bits |= 1 << n
  }
  return bits
}

/** Table of words by hash: keys (0 is empty) and values; of each of the finest groups, the middle and the coarse one. */
export interface Groups {
  keys: Uint32Array
  values: Uint16Array
  middle: Uint16Array
  coarse: Uint16Array
}

/** The words as the tagger sees them, each made once. */
export class Forms {
  /** By the number of the word: as many as there are words. */
  private readonly known: (Form | undefined)[] = []
  /** What stands outside of a sentence. */
  readonly none: Form

  constructor(private readonly groups: Groups) {
    this.none = this.of(wordOf('\u0000'))
  }

  of(word: Word): Form {
    const form = this.known[word.id]
    // Spares work: made once.
    return form?.word === word ? form : (this.known[word.id] = this.make(word))
  }

  private make(word: Word): Form {
    const { middle, coarse } = this.groups
    const exact = this.value(hash(groupKey(word.form)))
    const fine = exact & ((1 << GROUP_BITS) - 1)
    const grouped = fine < UNGROUPED
    const { form } = word
    return {
      word,
      fine: grouped ? 1 + fine : 0,
      middle: grouped ? 1 + middle[fine] : 0,
      coarse: grouped ? 1 + coarse[fine] : 0,
      small: this.value(word.form === word.lower ? hash(groupKey(form)) : hash(word.lower)) >>> GROUP_BITS,
      classes: told(word),
      isAcronym: form.length < 8 && /^(?:[A-Z][a-z]?){2,}s?$/.test(form),
      sums: new Float32Array(SLOTS * SIZE),
      summed: 0,
    }
  }

  private value(key: number): number {
    const { keys, values } = this.groups
    const mask = keys.length - 1
    for (let row = key & mask; keys[row]; row = (row + 1) & mask) if (keys[row] === key) return values[row]
    return UNGROUPED
  }
}

/** Letters from which on a word in capitals is one that is written so for show, and no acronym. */
const SHOWN = 5

/** The spelling under which words are grouped: digits are alike, and long words in capitals are as if they had one. */
export function groupKey(text: string): string {
  const word = text.replace(/\d/g, '0')
  return text.length >= SHOWN && text === text.toUpperCase() && /^\p{L}+$/u.test(text)
    ? word[0] + word.slice(1).toLowerCase()
    : word
}
