import { SIGN_LETTERS, TURNED_SIGNS } from '../../lexicon/currencies.ts'
import { BULK, FRACTIONS, MEASURES, PARTS, SCALES, SMALL } from '../../lexicon/numbers.ts'
import { IN_DIGITS, IN_WORDS, plain } from './forms.ts'

/** A number in a text, and what it is worth. */
export interface Found {
  start: number
  end: number
  value: number
}

enum Char {
  Other = 0,
  Letter = 1,
  Digit = 2,
}
const ascii = new Uint8Array(128)
for (let code = 48; code < 58; code++) ascii[code] = Char.Digit
for (let code = 65; code < 91; code++) ascii[code] = ascii[code + 32] = Char.Letter

/** Words that a number may begin with; "a" and the parts need what follows. */
const FIRST = new Set([...Object.keys(SMALL), 'a', 'an', 'half', 'quarter'])
const LONGEST = Math.max(...[...FIRST].map((word) => word.length))
const SECOND = new Set([...Object.keys(SCALES), ...Object.keys(PARTS), 'half'])
const POINT = 46
const SPACE = 32

/**
 * The numbers of a text, one after the other. One look at each character; a form is tried only where a digit, a sign for
 * a part or a number word begins.
 */
export function* numbersIn(text: string): Generator<Found> {
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? ascii[code] : Char.Other
    let end = at + 1
    if (kind === Char.Letter) {
      while (end < text.length && ascii[text.charCodeAt(end)] === Char.Letter) end++
      const found = end - at <= LONGEST ? wordsAt(text, at, end) : null
      if (found) {
        yield found
        end = found.end
      }
    } else if (
      kind === Char.Digit ||
      (code === POINT && ascii[text.charCodeAt(at + 1)] === Char.Digit) ||
      isGlyph(code)
    ) {
      const found = digitsAt(text, at, kind === Char.Digit)
      if (found) {
        yield found
        end = found.end
      } else if (kind === Char.Digit) while (end < text.length && ascii[text.charCodeAt(end)] === Char.Digit) end++
    }
    at = end
  }
}

const isGlyph = (code: number): boolean => code > 0xbb && code < 0x215f && String.fromCharCode(code) in FRACTIONS

function wordsAt(text: string, start: number, end: number): Found | null {
  const word = text.slice(start, end).toLowerCase()
  if (!FIRST.has(word) || !opens(text, start)) return null
  if ((word === 'a' || word === 'an') && !countsOne(text, end)) return null
  if ((word === 'half' || word === 'quarter') && !isPart(text, end)) return null
  return firstOf(IN_WORDS, text, start)
}

/** Whether "a" is one: "a hundred", "a quarter of", "a half million", "a kilogram of", "a mile and a half". */
function countsOne(text: string, end: number): boolean {
  const match = /^ (\p{L}+)/u.exec(text.slice(end, end + 16))
  if (!match) return false
  const next = match[1].toLowerCase()
  if (SECOND.has(next)) return true
  const after = text.slice(end + match[0].length, end + match[0].length + 11)
  if (MEASURES.some((measure) => next.startsWith(measure)) && /^ and a half\b/.test(after)) return true
  return BULK.some((bulk) => next.startsWith(bulk)) && /^ of\b/.test(after)
}

/** Whether "half" halves something: a scale, a measure, or what has an article. */
function isPart(text: string, end: number): boolean {
  const [, article, word] = /^[ -]((?:of )?an? |a[ -])?(\p{L}+|1)/u.exec(text.slice(end, end + 20)) ?? []
  if (!word) return false
  const next = word.toLowerCase()
  return (
    Boolean(article) || /^(?:of|one|1)$/.test(next) || next in SCALES || MEASURES.some((name) => next.startsWith(name))
  )
}

/** Digits alone, with commas and a point: what most numbers are. */
const SIMPLE = /\d+(?:,\d{3})*(?:\.\d+)?/y

function digitsAt(text: string, start: number, digit: boolean): Found | null {
  if (!opens(text, start) && !(digit && behindSign(text, start))) return null
  if (digit) {
    SIMPLE.lastIndex = start
    SIMPLE.test(text)
    const end = SIMPLE.lastIndex
    if (!goesOn(text, start, end)) {
      const value = plain(text.slice(start, end))
      return Number.isFinite(value) ? { start, end, value } : null
    }
  }
  return firstOf(IN_DIGITS, text, start)
}

/** Whether more of a number may follow its digits: a scale, a part, a power, other signs for thousands. */
function goesOn(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === SPACE || code === 45) {
    // What scraping or justified lines leave may be two spaces: "$10  million".
    const from = code === SPACE && text.charCodeAt(end + 1) === SPACE ? end + 2 : end + 1
    const next = text.charCodeAt(from)
    const kind = next < 128 ? ascii[next] : Char.Other
    if (kind !== Char.Letter) return kind === Char.Digit || next === 40 || next > 127 || next === 43 || next === 42
    let to = from + 1
    while (ascii[text.charCodeAt(to)] === Char.Letter) to++
    const word = text.slice(from, to).toLowerCase()
    return word in SCALES || word.replace(/s$/, '') in SCALES || word === 'and' || word === 'x'
  }
  if (code === 44 || code === POINT) return ascii[text.charCodeAt(end + 1)] === Char.Digit
  // e x X ^ * / ' + and all signs beyond ASCII; a number of more digits than three before a comma is split oddly
  return (
    code > 127 ||
    code === 94 ||
    code === 42 ||
    code === 47 ||
    code === 39 ||
    code === 43 ||
    /^[exX]$/i.test(text[end] ?? '') ||
    (end - start > 4 && /^\d{4,},/.test(text.slice(start, end)))
  )
}

function firstOf(forms: typeof IN_DIGITS, text: string, start: number): Found | null {
  for (const { pattern, worth } of forms) {
    pattern.lastIndex = start
    if (!pattern.test(text)) continue
    const end = pattern.lastIndex
    const value = worth(text.slice(start, end).toLowerCase())
    if (value !== null) return Number.isFinite(value) ? { start, end, value: exact(value) } : null
    return null
  }
  return null
}

/** 2.3 × 1e6 is 2300000, not 2299999.9999999995. */
export const exact = (value: number): number => Number(value.toPrecision(14))

/** Behind a letter and a hyphen numbers are parts of names; not in "5 ft-6", "8-by-10", "five-foot-10". */
const HYPHENATED = /(?:\d\s?\p{L}{1,3}|[\p{L}\d]-(?:by|to)|foot|feet)-$/iu

/** Whether a number may begin here: not within a word, another number, a path. */
function opens(text: string, at: number): boolean {
  if (at === 0) return true
  const code = text.charCodeAt(at - 1)
  if (code < 128) {
    if (ascii[code] || code === POINT || code === 44 || code === 47 || code === 95) return false
    if (code === 58) return ascii[text.charCodeAt(at - 2)] !== Char.Digit
    if (code === 45 && /\p{L}/u.test(text[at - 2] ?? '')) return HYPHENATED.test(text.slice(Math.max(0, at - 10), at))
    return true
  }
  return !/\p{L}/u.test(text[at - 1])
}

let signs: RegExp | undefined
/** Whether letters that stand for money are right in front: "Rs.500", "USD5". */
function behindSign(text: string, at: number): boolean {
  if (!/[\p{L}.]/u.test(text[at - 1])) return false
  const turned = TURNED_SIGNS.map((sign) => `\\${sign}`).join('|')
  signs ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${SIGN_LETTERS.join('|')})\\.?$|(?:${turned})$`, 'u')
  return signs.test(text.slice(Math.max(0, at - 7), at))
}
