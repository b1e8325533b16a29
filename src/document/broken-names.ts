/** Names over the end of a line: "Mr Scott / Morton", "the Australian / Federal Police". */

import { STARTERS } from '../lexicon/abbreviations.ts'
import { wordIs } from '../lexicon/index.ts'

const isHonorific = wordIs('honorific')
const isTitle = wordIs('titleHead')
const isTitleWord = wordIs('titleWord')
const isGiven = wordIs('given')
const isDemonym = wordIs('demonym')
const isPlace = wordIs('place')
const isHead = wordIs('head')
const isLegalForm = wordIs('legalForm')

/** What no family name is. */
const NO_NAMES = [
  isHonorific,
  isTitle,
  isTitleWord,
  isHead,
  isPlace,
  ...(['plain', 'known', 'charge', 'desk'] as const).map(wordIs),
]

/** How somebody is called and the given name, at the end of a line; a letter's salutation is whole. */
const CALLED = /(?<!\bDear\s)(?<![\p{L}\d'’-])(?<title>\p{Lu}\p{L}*\.?)\s(?<given>\p{Lu}\p{Ll}+)$/u
/** Longest call with a name, in characters. */
const CALL = 60
/** A name at the beginning of a line, as a sentence or a mark goes on behind it. */
const NAME = /^(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*)(?=$|[,;.)]|['’]s\b|\s\p{Ll}|\s[-–—]\s)/u

/** Small words of a line that is no heading. */
const SENTENCE = /\s\p{Ll}+\s(?:.*\s)?\p{Ll}+\s/u

/** "They met Mr Scott", "* Ms Carol". */
const TELLS = /\s\p{Ll}{2,}\s/u
const BULLET = /^\s*[*•·–-]\s/

/** "Mr Scott", and "Minister Jane" in a sentence; on a line of its own only above a name that has its line to itself. */
function isCalled(line: string, next: string): boolean {
  const { title, given } = CALLED.exec(line.slice(-CALL))?.groups ?? {}
  if (given === undefined || !isGiven(given)) return false
  if (SENTENCE.test(line)) return isHonorific(title) || isTitle(title)
  return isHonorific(title) && (TELLS.test(line) || BULLET.test(line) || !/\s/.test(next.trim()))
}

/** What no line ends in whose name is whole: "the Australian", "the National". */
const ASKS_BODY = /\s\p{Ll}+\sthe\s(?<word>\p{Lu}\p{Ll}+)$/u
const ADJECTIVE = /^(?:National|Federal|Royal|International|Metropolitan|Central)$/
/** Words with a capital at the beginning of a line, of which one is a kind of body. */
const OPENING = /^\p{Lu}[\p{L}’'-]*(?:\s(?:of|and|for)?\s?\p{Lu}[\p{L}’'-]*){0,4}/u

function asksBody(line: string, next: string): boolean {
  const word = ASKS_BODY.exec(line)?.groups?.word
  if (!word || !(isDemonym(word) || ADJECTIVE.test(word))) return false
  const words = OPENING.exec(next)?.[0].split(' ') ?? []
  // "Won by the German / Police said": one word begins a sentence.
  return words.length > 1 && words.some(isHead)
}

/** A sentence that ends in one word of a name: "against Dunmoor". */
const ENDS_IN_NAME = /\s\p{Ll}{2,}\s(?<word>\p{Lu}\p{Ll}{2,})$/u
/** At most two words and what may be a company's form, and the sentence goes on: "Steel Ltd. on". */
const OPENS_IN_FORM = /^(?:\p{Lu}\p{Ll}+\s){1,2}(?<form>\p{Lu}\p{L}+)\b\.?(?:$|,?\s\p{Ll})/u

/** Characters of a narrow column's line; shorter ones are headings. */
const COLUMN = 32

/** "Against Dunmoor / Steel Ltd. on Monday": the first word of a company is parted from the rest. */
function asksForm(line: string, next: string): boolean {
  const form = OPENS_IN_FORM.exec(next)?.groups?.form
  if (!form || !isLegalForm(form) || line.length < COLUMN) return false
  const word = ENDS_IN_NAME.exec(line)?.groups?.word
  return word !== undefined && !isGiven(word) && !isDemonym(word) && !NO_NAMES.some((is) => is(word))
}

/** Whether a line breaks off inside of a name that the next goes on with. */
export function breaksName(line: string, next: string): boolean {
  if (asksBody(line, next) || asksForm(line, next)) return true
  const name = isCalled(line, next) ? NAME.exec(next)?.groups?.name : undefined
  return name !== undefined && !NO_NAMES.some((is) => is(name)) && !STARTERS.has(name.toLowerCase())
}
