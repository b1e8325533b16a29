import { isKnown } from '../../../lexicon/gazetteer.ts'
import { KNOWN } from '../../../lexicon/known.ts'
import { FORMS, HEADS, TAKES_OF, WEAK_HEADS } from '../../../lexicon/organisations.ts'
import { FUNCTION, NEUTRAL, PLACES, STATES, THINGS } from '../../../lexicon/others.ts'
import {
  DEGREES,
  HONORIFICS,
  PARTICLES,
  ROLE_HEADS,
  SAID,
  SUFFIXES,
  TITLE_HEADS,
  TITLE_WORDS,
} from '../../../lexicon/people.ts'

/** What a word says by its spelling alone, as numbers that features are made of. */
export interface Word {
  /** Hashes of the word in lower case, of its shape, and of its first and last letters. */
  lower: number
  shape: number
  prefix: number
  suffix2: number
  suffix3: number
  suffix4: number
  /** Bit n is set where the n-th of `CLASSES` holds. */
  classes: number
}

/** FNV-1a over UTF-16 code units. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let n = 0; n < text.length; n++) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193)
  return h >>> 0
}

type Test = (word: string, lower: string) => boolean
/** Classes of words, from the lexicon. */
const CLASSES: readonly Test[] = [
  (_, l) => isKnown('first', l),
  (_, l) => isKnown('last', l),
  (_, l) => isKnown('place', l) || PLACES.has(l),
  (_, l) => isKnown('organisation', l),
  (w) => KNOWN.has(w),
  (w) => HEADS.has(w) && !WEAK_HEADS.has(w),
  (w) => WEAK_HEADS.has(w),
  (w) => FORMS.has(w),
  (w) => TITLE_HEADS.has(w),
  (w) => TITLE_WORDS.has(w) && !TITLE_HEADS.has(w),
  (w) => HONORIFICS.has(w),
  (w) => STATES.has(w),
  (w) => THINGS.has(w),
  (w) => NEUTRAL.has(w),
  (w) => FUNCTION.has(w),
  (w) => PARTICLES.test(w),
  (w) => DEGREES.test(w) || SUFFIXES.test(w),
  (w) => SAID.test(w),
  (w, l) => w === l && ROLE_HEADS.test(w),
  (w) => TAKES_OF.has(w),
  (_, l) => isKnown('demonym', l),
]

const MOST_WORDS = 50_000
const known = new Map<string, Word>()

/** The word's numbers; made once for each spelling. */
export function wordOf(text: string): Word {
  let word = known.get(text)
  if (!word) {
    if (known.size >= MOST_WORDS) known.clear()
    known.set(text, (word = make(text)))
  }
  return word
}

function make(text: string): Word {
  const lower = text.toLowerCase()
  let classes = 0
  for (const [n, holds] of CLASSES.entries()) if (holds(text, lower)) classes |= 1 << n
  return {
    lower: hash(lower.replace(/\d/g, '0')),
    shape: hash(shapeOf(text)),
    prefix: hash(lower.slice(0, 3)),
    suffix2: hash(lower.slice(-2)),
    suffix3: hash(lower.slice(-3)),
    suffix4: hash(lower.slice(-4)),
    classes,
  }
}

/** "McDonald" is "AaAa", "U.S." is "A.A.", "COVID-19" is "A-0"; repeats are one. */
function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'a')
    .replace(/\p{N}/gu, '0')
    .replace(/([Aa0])\1+/g, '$1$1')
}
