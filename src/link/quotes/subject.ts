/** Whom a phrase in front of or behind a verb of saying means. */

import { classesOf, is } from '../../lexicon/index.ts'
import { RELATIONS } from '../../lexicon/persons.ts'
import { KINDS_OF_BODY, SPOKESPEOPLE } from '../../lexicon/saying.ts'
import { pattern } from '../../text/pattern.ts'
import type { Voice, Voices } from './voices.ts'
import { wordsIn } from './words.ts'

/** Who spoke last, as "he" and "she" mean it. */
export type Antecedent = (before: number) => Voice | null

/** Prepositions: the name behind one is not the one who speaks. */
const GOVERNS = pattern('i')`
  (?:^|[\s(])(?:
    of|for|to|by|with|from|about|against|between|on|in|at|near|under|over|like|than|via|behind|before|after
    |representing|including|towards?|into|upon|alongside|concerning|regarding
  )\s(?:the\s|an?\s)?$`
/** What may stand between a preposition and the name that it governs. */
const TITLE = /(?:^|\s)((?:former|late|then|ex|acting|deputy|\p{L}[\p{L}'’-]*\.?))\s$/u
const PRONOUN = /^[\s,“"]*(?:also\s|then\s)?(?:s?he)\b/i
const NOBODY = /^\s*(?:they|it|we|I|you|who|which|that|this|these|those|there)$/i

const isHonorific = is('honorific')
const isOfficeWord = is('office')
const isTitleHead = is('titleHead')
const isTitleWord = is('titleWord')

/** "minister", "Senators", "co-chair". */
export function isOffice(word: string): boolean {
  const lower = word.toLowerCase()
  return [lower, lower.replace(/s$/, ''), lower.replace(/^.*-/, '')].some((form) => isOfficeWord(classesOf(form)))
}

function isTitle(word: string): boolean {
  // "Special Agent in Charge Doe"
  if (word === 'Charge') return false
  const classes = classesOf(word)
  return (
    /^(?:former|late|then|ex|acting|deputy)$/i.test(word) ||
    isHonorific(classes) ||
    isTitleHead(classes) ||
    isTitleWord(classes) ||
    isOffice(word.replace(/\.$/, ''))
  )
}

/**
 * Whether a preposition in front of the name, titles between them left out, makes it part of another's description.
 * @param role the office of the one who is named, in small letters: "with the Minister for Trade of Norland, Mr Doe"
 */
function isGoverned(text: string, from: number, at: number, role = ''): boolean {
  let left = text.slice(Math.max(from, at - 120), at)
  if (GOVERNS.test(left)) return true
  for (let title = TITLE.exec(left); title && isTitle(title[1]); title = TITLE.exec(left)) {
    left = left.slice(0, left.length - title[1].length - 1)
    if (GOVERNS.test(left)) return true
  }
  const office = `${role}, `
  return role !== '' && left.toLowerCase().endsWith(office) && GOVERNS.test(left.slice(0, left.length - office.length))
}

/** "Doe's statement" is Doe's. */
const WORDS_OF = /^['’]s?\s(?:\p{Ll}+\s)?(?:statements?|comments?|remarks?|words|response|testimony|message)\b/u

/** "Doe's mother", "the Doe family": what stands behind the name is who speaks. */
function ownsHead(text: string, voice: Voice): boolean {
  const right = text.slice(voice.end, voice.end + 40)
  if (/^['’]s?\s\p{L}/u.test(right)) return !WORDS_OF.test(right)
  const next = /^\s(\p{Ll}[\p{L}-]+)/u.exec(right)
  return next !== null && RELATIONS.has(next[1])
}

/** The phrase up to where a clause about the one who speaks begins: "the man, who met Doe", "Doe when she arrived". */
const CLAUSE = new RegExp(
  [
    '\\s(?:who|whom|whose|which|that|when|while|where|because|if|as|adding|noting|referring|speaking|citing|describing',
    'praising|thanking|explaining|recalling|after|before|during|following|and\\s\\p{Ll}+ed)\\s',
  ].join('|'),
  'u',
)

/** How far in front of a name the preposition stands that governs it, in characters. */
const FAR = 120

/** Whether a name only belongs to another's description: "Doe's figures", "as claimed by Doe". */
export const isBeside = (text: string, voice: Voice): boolean =>
  isGoverned(text, Math.max(0, voice.start - FAR), voice.start, voice.role) || ownsHead(text, voice)

/**
 * The voice that a noun phrase means. Null where the phrase names somebody else: a stranger, or somebody's relative.
 * @param nearest of several names the one at the begin of the phrase ("said X of Y") or at its end ("After Y, X said")
 */
export function speakerIn(
  voices: Voices,
  from: number,
  to: number,
  nearest: 'first' | 'last',
  antecedent: Antecedent,
): Voice | null {
  const { text } = voices
  const whole = text.slice(from, to)
  const clause = nearest === 'first' ? CLAUSE.exec(whole) : null
  // "The following is Doe's statement"
  const end = clause && clause.index > 5 ? from + clause.index : to
  const phrase = text.slice(from, end)
  if (PRONOUN.test(phrase) || (nearest === 'last' && /(?:^|[\s,])s?he\s*$/i.test(phrase))) return antecedent(from)
  const named = voices.in(from, end)
  const heads = named.filter((v) => v.person && !isGoverned(text, from, v.start) && !ownsHead(text, v))
  const person = nearest === 'first' ? heads[0] : heads.at(-1)
  if (person) return person
  return (
    bodyIn(voices, named, from, end) ?? officeIn(voices, nearest === 'last' ? ownPhrase(text, from, end) : from, end)
  )
}

/** "Speaking in Oakmoor after a meeting, the Minister": where the phrase in front of the verb begins. */
export function ownPhrase(text: string, from: number, end: number): number {
  const comma = text.slice(from, end).lastIndexOf(', ')
  return comma < 0 ? from : from + comma + 2
}

/** "the Agency", "the Agency's spokesman", "a spokeswoman for the Agency". */
function bodyIn({ text }: Voices, named: readonly Voice[], from: number, end: number): Voice | null {
  for (const body of named.filter((v) => !v.person)) {
    const behind = wordsIn(text, body.end, Math.min(end, body.end + 40)).map((word) => word.text)
    while (behind[0] === 's') behind.shift()
    const speaksFor = behind.length > 0 && behind.slice(0, 2).some((word) => SPOKESPEOPLE.has(word))
    const left = text.slice(from, body.start)
    const spoken = wordsIn(left, 0, left.length).map((word) => word.text)
    if (isGoverned(text, from, body.start)) {
      const noun = spoken.findLast((word) => !/^(?:of|for|from|by|with|at|the|an?)$/.test(word))
      if (noun && SPOKESPEOPLE.has(noun)) return body
    } else if (speaksFor || (!ownsHead(text, body) && standsAlone(text, body, end, spoken))) return body
  }
  return null
}

/** Behind a body that speaks, or whose report does. */
const ALONE = pattern('u')`
  ^(?:
    $|\s*[,(.;:–—]|\s*$
    |\s(?:reports?|review|survey|study|alert)(?:,|\s*$)
    |\s(?:has|had|also|in|on|today|yesterday|later|further|\p{L}+ly|and)\b
  )`

/** Nothing stands beside the body that would be the one who speaks: "the bank", but not "the bank robber". */
function standsAlone(text: string, body: Voice, end: number, left: readonly string[]): boolean {
  const right = text.slice(body.end, end)
  return left.every((word) => /^(?:the|an?|\p{Ll}+)$/iu.test(word)) && left.length < 4 && ALONE.test(right)
}

/** Between the one who speaks and the verb. */
const HELPS = /^(?:has|had|have|also|then|later|further|recently|today|yesterday|\p{Ll}{3,}ly)$/u

/** "the Minister", "the company": who was spoken of by that office, or the body of that kind. */
function officeIn(voices: Voices, from: number, end: number): Voice | null {
  const phrase = voices.text.slice(from, Math.min(end, from + 80)).split(/[,(]/)[0]
  const words = wordsIn(phrase, 0, phrase.length).map((word) => word.text)
  // "The Minister has previously stated"
  while (HELPS.test(words.at(-1) ?? '')) words.pop()
  if (words.length > 5) return null
  const definite = /^(?:the|our)$/i.test(words[0] ?? '')
  const noun = words.at(-1)?.toLowerCase()
  if (!noun || (!definite && words.length > 2)) return null
  if (words.some((word) => /^(?:of|for|an?|one|another|his|her|their|some|many)$/i.test(word))) return null
  // "the company's spokesperson"
  const owner = /^(\p{L}+)['’]s$/u.exec(words.at(-2)?.toLowerCase() ?? '')?.[1]
  if (owner && SPOKESPEOPLE.has(noun)) return KINDS_OF_BODY.has(owner) ? bodyOfKind(voices, from, owner) : null
  if (isOffice(noun)) {
    // "The Prime Minister" is no minister that is one of rivers.
    const own = words.filter((word) => /^\p{Lu}/u.test(word) && word !== 'The').map((word) => word.toLowerCase())
    const holds = (v: Voice) => {
      const role = v.role.split(/[^\p{L}-]+/u)
      return v.person && role.includes(noun) && own.every((word) => role.includes(word))
    }
    return voices.lastBefore(from, holds)
  }
  return definite && KINDS_OF_BODY.has(noun) ? bodyOfKind(voices, from, noun) : null
}

/** "the bank": the one named last that has the word in its name, else the body whose release it is. */
function bodyOfKind(voices: Voices, from: number, noun: string): Voice | null {
  const called = (v: Voice) =>
    !v.person &&
    v.name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun)
  // Where nobody is known to speak, "the organisation" is the one that was named last.
  const last = /^organi[sz]ation$/.test(noun) && !voices.issuer ? voices.lastBefore(from, (v) => !v.person) : null
  return voices.lastBefore(from, called) ?? voices.issuer ?? last
}

/** Whether the phrase is no noun that could speak: "it", "which". */
export const isNobody = (phrase: string): boolean => NOBODY.test(phrase)
