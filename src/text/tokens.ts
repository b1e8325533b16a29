import type { Span } from '../document/types.ts'
import { isKnown } from '../lexicon/gazetteer.ts'
import { HEADS } from '../lexicon/organisations.ts'
import { FUNCTION } from '../lexicon/others.ts'
import { TITLE_WORDS } from '../lexicon/people.ts'

export interface Token extends Span {
  /** Without a possessive ending. */
  text: string
  kind: 'name' | 'word' | 'number' | 'mark'
  /** The word had "'s", "’s" or a bare apostrophe behind it. */
  possessive: boolean
}

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}’'&@.-]*|\$?\p{N}[\p{N}\p{L},.-]*|[&]|\S/gu
/** Words that keep their full stop. */
const DOTTED =
  /^(?:\p{Lu}\.|(?:\p{L}{1,2}\.){2,}|(?:Inc|Corp|Co|Ltd|Ltda|Jr|Sr|Mr|Mrs|Ms|Mx|Dr|Prof|St|Ste|Mt|Ft|Gov|Sen|Sens|SEN|Rep|Reps|REP|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Adm|Cmdr|Hon|Rev|Fr|Pvt|Pte|Bros|Dept|Univ|Assn|Calif|Fla|Mass|Conn|Pa|Va|Tex|Ill|Ind|Mich|Minn|Wis|Ariz|Colo|Md|Del|Ga|Ala|Tenn|Ky|La|Miss|Okla|Ore|Wash|Nev|Neb|Kan|Mo)\.)$/u

/** The words and marks of a stretch of text, in one pass. */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index
    for (const part of split(match[0])) {
      const cut = tokens.length ? joint(tokens[tokens.length - 1].text, part.word) : 0
      if (cut) tokens.push(tokenAt(at + part.from, part.word.slice(0, cut)))
      tokens.push(tokenAt(at + part.from + cut, part.word.slice(cut)))
    }
  }
  return tokens
}

/**
 * Makes possessives of words that lost their apostrophe ("Departments" for "Department's"), in a text that has none at
 * all: a name with an "s" too many before another word, where the name stands without it elsewhere.
 */
export function restorePossessives(sentences: readonly Token[][]): void {
  const names = new Set<string>()
  for (const tokens of sentences) {
    for (const { kind, text, possessive } of tokens) {
      if (possessive) return
      if (kind === 'name') names.add(text)
    }
  }
  for (const tokens of sentences) {
    for (const [n, token] of tokens.entries()) {
      const { kind, text } = token
      const next = tokens[n + 1]
      if (kind !== 'name' || !/[^s]s$/.test(text) || (next?.kind !== 'name' && next?.kind !== 'word')) continue
      const stem = text.slice(0, -1)
      if (stem.length < 3 || !names.has(stem) || FUNCTION.has(stem) || TITLE_WORDS.has(text) || HEADS.has(text))
        continue
      if (isKnown('last', text.toLowerCase()) || isKnown('place', text.toLowerCase())) continue
      Object.assign(token, { text: stem, end: token.end - 1, possessive: true })
    }
  }
}

/** Labels that scraping ran into the word behind them: "Contact DetailsKevin". */
const GLUED =
  /^(?:Details|Information)(?=\p{Lu}\p{Lu})|^(?:Details|Contacts?|Information|Phone|Email|Tel|Name|Media|By)(?=\p{Lu}\p{Ll})/u

/** And labels that it ran into the name in front of them: "Jane DoeEmail". */
const LABELLED =
  /^(\p{Lu}\p{Ll}{2,})(Email|Phone|Tel|Mobile|Cell|Fax|Website|Chief|Director|Manager|President|Founder)$/u

/** Where a last name and the next line's first word were run together: "Jason ParkChief", "Kyle ParkerVirgo"; 0 where not. */
function joint(before: string, word: string): number {
  const match = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(word)
  if (!match || /^(?:Mac|Fitz|Van|Von|Del|Les|Las|San|Saint|Dal|Ver)$/.test(match[1])) return 0
  return isKnown('first', before.toLowerCase()) &&
    (match[1].length > 4 || TITLE_WORDS.has(match[2]) || isKnown('last', match[1].toLowerCase()) || HEADS.has(match[2]))
    ? match[1].length
    : 0
}

/** A word without the full stop, dash or apostrophe that only follows it; what is cut off is a mark of its own. */
function split(word: string): { word: string; from: number }[] {
  const glued = GLUED.exec(word)
  if (glued)
    return [
      { word: glued[0], from: 0 },
      ...split(word.slice(glued[0].length)).map((part) => ({ ...part, from: part.from + glued[0].length })),
    ]
  const labelled = LABELLED.exec(word)
  if (labelled)
    return [
      { word: labelled[1], from: 0 },
      { word: labelled[2], from: labelled[1].length },
    ]
  let cut = word.length
  while (cut > 1 && /[.@-]/.test(word[cut - 1]) && !DOTTED.test(word.slice(0, cut))) cut--
  const head = { word: word.slice(0, cut), from: 0 }
  return cut === word.length ? [head] : [head, { word: word.slice(cut), from: cut }]
}

function tokenAt(start: number, word: string): Token {
  const possessive = endsInPossessive(word)
  const text = possessive ? word.replace(/['’]s?$/i, '') : /['’]$/.test(word) ? word.slice(0, -1) : word
  return { text, start, end: start + text.length, kind: kindOf(text), possessive }
}

/** "Calder's", "Calders'" and the like. */
function endsInPossessive(word: string): boolean {
  const last = word[word.length - 1]
  if (last === 's' || last === 'S') return /^['’]$/.test(word[word.length - 2] ?? '')
  return (last === "'" || last === '’') && /^\p{L}{3}$/u.test(word.slice(-4, -1))
}

function kindOf(text: string): Token['kind'] {
  const first = text.charCodeAt(0)
  if (first >= 65 && first <= 90) return 'name'
  if (first >= 97 && first <= 122) return CAMEL.test(text) ? 'name' : 'word'
  if (first >= 48 && first <= 57) return 'number'
  if (/^\p{Lu}/u.test(text) || CAMEL.test(text)) return 'name'
  return /^\p{L}/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
}
/** "eBay": small letters, then a capital. */
const CAMEL = /^\p{Ll}+\p{Lu}/u
