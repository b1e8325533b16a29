import { WITH_STOP } from '../lexicon/abbreviations.ts'
import { classesOf, is } from '../lexicon/index.ts'
import { Char, charAt } from './chars.ts'
import { pattern } from './pattern.ts'
import type { Span } from './span.ts'
import { type Word, type WordKind, wordOf } from './words.ts'

/** A word or mark at its place. */
export interface Token extends Span {
  /** Without a possessive ending. */
  readonly text: string
  readonly kind: WordKind
  /** The word had "'s", "’s" or a bare apostrophe behind it. */
  readonly possessive: boolean
  readonly word: Word
}

/** A part of what stands between spaces, as tokens are made of it wherever it stands. */
interface Part {
  from: number
  to: number
  possessive: boolean
  word: Word
}

/** Marks that may stand inside of a word: "O'Brien", "AT&T", "U.S.", "Barton-Hale". */
const inWord = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x26 || code === 0x40 || code === 0x2e || code === 0x2d
/** And inside of a number: "1,000.5", "2015-2019". */
const inNumber = (code: number) => code === 0x2c || code === 0x2e || code === 0x2d

/** A spelling and what it is made of. */
interface Spelling {
  raw: string
  hash: number
  parts: readonly Part[]
}

/** Spellings that are kept, in open addressing; then all are forgotten, so that memory stays bounded over many documents. */
const MOST = 60_000
const SLOTS = 1 << 17
let spellings: (Spelling | undefined)[] = new Array(SLOTS)
let kept = 0

/** The parts of what stands at a place: found by its characters, so that no string is made of what is known. */
function partsAt(text: string, start: number, end: number): readonly Part[] {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let known = spellings[slot]; known; known = spellings[slot]) {
    if (known.hash === hash && known.raw.length === end - start && text.startsWith(known.raw, start)) return known.parts
    slot = (slot + 1) & (SLOTS - 1)
  }
  // A string of its own: a slice would keep the whole text.
  const raw = text.slice(start, end).split('').join('')
  const parts = partsOf(raw)
  if (kept++ >= MOST) {
    spellings = new Array(SLOTS)
    kept = 0
  } else spellings[slot] = { raw, hash, parts }
  return parts
}

/** The words and marks of a stretch of text, in one pass. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end; ) {
    const sort = charAt(text, at)
    if (sort === Char.Space) {
      at++
      continue
    }
    const after = Math.min(endOf(text, at, end, sort), end)
    for (const { from, to, possessive, word } of partsAt(text, at, after)) {
      const cut = word.kind === 'name' && tokens.length ? joint(tokens[tokens.length - 1], word) : 0
      if (cut) tokens.push(tokenOf(at + from, at + from + cut, wordOf(word.form.slice(0, cut)), false))
      tokens.push(
        cut
          ? tokenOf(at + from + cut, at + to, wordOf(word.form.slice(cut)), possessive)
          : tokenOf(at + from, at + to, word, possessive),
      )
    }
    at = after
  }
  return tokens
}

const tokenOf = (start: number, end: number, word: Word, possessive: boolean): Token => ({
  start,
  end,
  text: word.form,
  kind: word.kind,
  possessive,
  word,
})

/** Where what begins at `at` ends. */
function endOf(text: string, at: number, end: number, sort: Char): number {
  const isMoney =
    sort === Char.Mark && text.charCodeAt(at) === 0x24 && at + 1 < end && charAt(text, at + 1) === Char.Digit
  if (sort === Char.Mark && !isMoney) return at + (text.codePointAt(at)! > 0xffff ? 2 : 1)
  const isWord = sort === Char.Letter
  let to = at + 1
  for (; to < end; to++) {
    const code = text.charCodeAt(to)
    const next = charAt(text, to, code)
    if (next === Char.Letter || next === Char.Digit) continue
    // The second half of a character beyond the first plane is told with its first.
    if (code >= 0xdc00 && code <= 0xdfff) continue
    if (!(isWord ? inWord(code) : inNumber(code))) break
  }
  return to
}

/** What else keeps its full stop: initials, "U.S.", "Maj.-Gen." */
const DOTTED = /^(?:\p{Lu}|(?:\p{L}{1,2}\.)+\p{L}{1,2}|(?:Maj|Brig|Lt)\.?-(?:Gen|Col|Cdr))\.$/u
const keepsStop = (word: string): boolean => WITH_STOP.has(word.slice(0, -1)) || DOTTED.test(word)

/** Labels that scraping ran into the word behind them: "Contact DetailsKevin". */
const GLUED = pattern('u')`
  ^(?:Details|Information)(?=\p{Lu}\p{Lu})
  |^(?:Details|Contacts?|Information|Phone|Email|Tel|Name|Media|By)(?=\p{Lu}\p{Ll})`

/** And labels that it ran into the name in front of them: "Jane DoeEmail". */
const LABELLED =
  /^(\p{Lu}\p{Ll}{2,})(Email|Phone|Tel|Mobile|Cell|Fax|Website|Chief|Director|Manager|President|Founder)$/u

/** "Houston-based", "U.S.-born": a name, and what is in it or from it. */
const SEATED = /^(?<name>\p{Lu}[\p{L}.'’]+)-(?<how>based|headquartered|born|area|bound)$/u

const isPlain = is('plain')
const isGiven = is('given')
const isFamily = is('family')
const isTitle = is('titleWord')
const isHead = is('head')

/** A last name and the next line's first word that were run together: "Jason ParkChief". */
const JOINED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u
const PREFIX = /^(?:Mac|Fitz|Van|Von|Del|Les|Las|San|Saint|Dal|Ver)$/

/** Where to part them; 0 where they are one. */
function joint({ word: before }: Token, word: Word): number {
  if (!isGiven(before)) return 0
  const match = JOINED.exec(word.form)
  if (!match || PREFIX.test(match[1])) return 0
  const behind = classesOf(match[2])
  return match[1].length > 4 || isTitle(behind) || isFamily(classesOf(match[1])) || isHead(behind) ? match[1].length : 0
}

function partsOf(raw: string): Part[] {
  const parts: Part[] = []
  for (const [from, piece] of pieces(raw)) {
    const possessive = endsInPossessive(piece)
    const form = possessive ? piece.replace(/['’]s?$/i, '') : /.['’]$/.test(piece) ? piece.slice(0, -1) : piece
    parts.push({ from, to: from + form.length, possessive, word: wordOf(form) })
  }
  return parts
}

/** A word without the full stop, dash or apostrophe that only follows it; what is cut off is a mark of its own. */
function pieces(raw: string, from = 0): [number, string][] {
  const glued = GLUED.exec(raw)
  if (glued) return [[from, glued[0]], ...pieces(raw.slice(glued[0].length), from + glued[0].length)]
  const labelled = LABELLED.exec(raw)
  if (labelled)
    return [
      [from, labelled[1]],
      [from + labelled[1].length, labelled[2]],
    ]
  const seated = SEATED.exec(raw)?.groups
  if (seated && !isPlain(classesOf(seated.name)))
    return [
      [from, seated.name],
      [from + seated.name.length, '-'],
      [from + seated.name.length + 1, seated.how],
    ]
  let cut = raw.length
  while (cut > 1 && /[.,@-]/.test(raw[cut - 1]) && !(raw[cut - 1] === '.' && keepsStop(raw.slice(0, cut)))) cut--
  return cut === raw.length
    ? [[from, raw]]
    : [
        [from, raw.slice(0, cut)],
        [from + cut, raw.slice(cut)],
      ]
}

/** "Calder's", "Calders'" and the like. */
function endsInPossessive(word: string): boolean {
  const last = word[word.length - 1]
  if (last === 's' || last === 'S') return /^['’]$/.test(word[word.length - 2] ?? '')
  return (last === "'" || last === '’') && /^\p{L}{3}$/u.test(word.slice(-4, -1))
}

const isFunction = is('function')
const isPlace = is('place')
const isKnown = is('known')
/** Plurals of acronyms that are common words by now. */
const PLURAL = /^(?:RVs|TVs|PCs|CEOs|NGOs|VPs|DVDs|CDs)$/
const ACRONYMS = /^[A-Z]{2,}s$/

/**
 * The sentences with possessives in the place of words that lost their apostrophe in front of another name: acronyms, kinds
 * of body in a plural that no name has ("EPAs Office", "Departments Criminal Division"), the ends of bodies that are known
 * ("Department of Labors Regional Office"), and, in a text that has no apostrophe at all, any name that stands elsewhere
 * without its "s".
 */
export function withPossessives(sentences: readonly Token[][]): readonly Token[][] {
  const names = namesWithoutApostrophes(sentences)
  return sentences.map((tokens) => {
    if (!tokens.some((_, n) => isLost(tokens, n, names))) return tokens
    return tokens.map((token, n) =>
      isLost(tokens, n, names) ? tokenOf(token.start, token.end - 1, wordOf(token.text.slice(0, -1)), true) : token,
    )
  })
}

/** The names of a text in which no word has an apostrophe; none where one does. */
function namesWithoutApostrophes(sentences: readonly Token[][]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const tokens of sentences)
    for (const { kind, text, possessive } of tokens) {
      if (possessive) return new Set()
      if (kind === 'name') names.add(text)
    }
  return names
}

const OWNS_NOTHING =
  /^(?:of|in|at|on|for|to|from|with|by|as|is|was|who|said|says|will|has|had|Ph|Tel|Mob|Fax|Phone|Mobile|Email)$/

function isLost(tokens: readonly Token[], n: number, names: ReadonlySet<string>): boolean {
  const { kind, text, word, possessive } = tokens[n]
  const next = tokens[n + 1]
  if (possessive || kind !== 'name' || !/[^s]s$/.test(text)) return false
  // "Office of Inspector Generals (OIG)"
  if (text === 'Generals' && tokens[n - 1]?.text === 'Inspector') return true
  if (next?.kind !== 'name' && next?.kind !== 'word') return false
  // Nothing is owned by "Mike Fields" in "Mike Fields of the Harbor Police".
  if (OWNS_NOTHING.test(next.text)) return false
  const stem = text.slice(0, -1)
  if (next.kind === 'name') {
    if (ACRONYMS.test(text)) return !PLURAL.test(text)
    const single = classesOf(stem)
    if (isHead(single) && (!isHead(word) || text === 'Departments')) return true
    if (isTitle(single) && next.text === 'Office') return true
  }
  if (tokens[n - 1]?.text === 'of' && isKnown(classesOf(`${tokens[n - 2]?.text} of ${stem}`))) return true
  if (stem.length < 3 || !names.has(stem) || isFunction(classesOf(stem)) || isTitle(word) || isHead(word)) return false
  return !isFamily(word) && !isPlace(word)
}
