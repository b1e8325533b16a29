/** What beside a quotation says who speaks it. */

import { classesOf, is } from '../../lexicon/index.ts'
import { isSaying, isSayingParticiple } from '../../lexicon/saying.ts'
import { pattern } from '../../text/pattern.ts'
import { type Antecedent, isNobody, ownPhrase, speakerIn } from './subject.ts'
import type { Voice, Voices } from './voices.ts'
import { lastSentence, sentenceEnd, type Word, wordsIn } from './words.ts'

/** Who speaks by the words beside a quotation; no voice where somebody does who is not known. */
export interface Attribution {
  voice: Voice | null
  /** Where the words end. */
  end: number
}

/** Farthest that a verb of saying stands behind the quotation, and in front of it. */
const REACH = 180
const REACH_BACK = 320
const VERB_BACK = 100

/** Marks and white space, and the number of a footnote. */
const BETWEEN = /[\s,.…”"'’»–—)*-]{0,8}(?:\[\d{1,3}\]\s{0,2})?/y
const ADVERB = /^(?:also|then|later|further|has|had|recently|today|\p{L}+ly)$/u
/** A verb that says what somebody is or did, and not what was said. */
const TELLS = new Set('is are was were will would can could may might must shall should do does did'.split(' '))
/** What may stand behind the verb where a sentence of its own only says who spoke: "Mr Doe said today." */
const COMPLETE = pattern()`
  ^\s*(?:
    $|[.;”"]|,(?!\s*[“"‘])
    |(?:
      today|yesterday|tonight|on|at|in|during|after|when|as|following|further|recently|later|this|last|of|about
      |to
    )\b
  )`

/**
 * Where the words behind a quotation say who spoke it.
 * @param at behind the closing mark
 * @param end where the words end at the latest
 * @param ended whether a full stop ends the quotation
 */
export function tagBehind(
  voices: Voices,
  at: number,
  end: number,
  ended: boolean,
  antecedent: Antecedent,
): Attribution | null {
  const { text } = voices
  BETWEEN.lastIndex = at
  BETWEEN.exec(text)
  const from = Math.min(BETWEEN.lastIndex, end)
  const dash = /[–—-]\s?$/.test(text.slice(at, from)) ? voices.in(from, Math.min(end, from + 90))[0] : undefined
  if (dash?.person && dash.start - from < 12) return { voice: dash, end: sentenceEnd(text, dash.end, end) }
  const source = ENDED.test(text.slice(Math.max(0, at - 4), at)) ? sourceIn(voices, from, end) : null
  if (source) return source
  const verb = verbFrom(text, from, end)
  if (verb?.inverted) {
    const stop = sentenceEnd(text, verb.end, end)
    return { voice: speakerIn(voices, verb.end, stop, 'first', antecedent), end: stop }
  }
  if (!verb) return ended ? null : presentedIn(voices, from, end)
  const stop = sentenceEnd(text, verb.end, end)
  // A sentence of its own may tell something else: "Mr Doe said the plan was sound."
  const fresh = ended && /\p{Lu}/u.test(text[from])
  if (fresh && !COMPLETE.test(text.slice(verb.end, Math.min(end, verb.end + 24)))) return null
  return { voice: speakerIn(voices, from, verb.start, 'first', antecedent), end: stop }
}

const ENDED = /[.!?…]\s?["”»’']?\s?$/
/** Behind the name of a source in brackets: where and when it was said, and nothing more. */
const SOURCE = /^(?:, (?=\p{Lu})[^()\n]{1,80}[^().\n])?\)/u
/** "It will last." (Jane Doe, Morning Show 9/11/2003)": who is named as the source of a quotation. */
function sourceIn(voices: Voices, from: number, end: number): Attribution | null {
  const { text } = voices
  if (text[from] !== '(') return null
  const voice = voices.in(from, Math.min(end, from + LONGEST_SOURCE))[0]
  if (!voice?.person || !/^\((?:\p{Lu}\p{L}{1,8}\.? )?$/u.test(text.slice(from, voice.start))) return null
  const behind = SOURCE.exec(text.slice(voice.end, end))
  return behind ? { voice, end: voice.end + behind[0].length } : null
}
const LONGEST_SOURCE = 60

/** “It will last,” Jane Doe, Director of Sales at Navex. “It is long.”: nothing but who is presented stands between. */
function presentedIn(voices: Voices, from: number, end: number): Attribution | null {
  const { text } = voices
  const voice = voices.in(from, Math.min(end, from + LONGEST_SOURCE))[0]
  if (!voice?.person || voice.start > from) return null
  const stop = sentenceEnd(text, voice.end, end)
  const role = text.slice(voice.end, stop)
  const isRole = (word: string) =>
    /^\p{Lu}|^(?:of|at|for|and|the|in|to)$/u.test(word) || ROLE_WORDS.some((isClass) => isClass(classesOf(word)))
  if (!/^, \p{L}/u.test(role) || !wordsIn(role, 0, role.length).every(({ text: word }) => isRole(word))) return null
  return /^[.]\s{1,2}["“]?$/.test(text.slice(stop, end + 1)) ? { voice, end: stop } : null
}
const ROLE_WORDS = (['office', 'titleWord', 'head'] as const).map(is)

interface Verb extends Word {
  /** The one who speaks stands behind it: "said Doe". */
  inverted: boolean
}

/** Characters in front of a word in which its number ends. */
const COUNTED_WITHIN = 10
/** "2.2 billion shares", "three comments": behind a number no verb stands. */
const COUNTED = /(?:\d|\b(?:million|billion|thousand|two|three|four|five|many|several|of))$/
/** The verb of saying in the sentence that begins at `from`. */
function verbFrom(text: string, from: number, end: number): Verb | null {
  const limit = sentenceEnd(text, from, Math.min(end, from + REACH))
  let first = true
  let inClause = false
  let before = from
  for (const word of wordsIn(text, from, limit)) {
    if (inClause && text.slice(before, word.start).includes(',')) inClause = false
    if (first && /^according$/i.test(word.text)) return { ...word, end: word.end + 3, inverted: true }
    if (isSaying(word.text.toLowerCase()) && !inClause && (first || /^\p{Ll}/u.test(word.text))) {
      const isCounted = COUNTED.test(text.slice(Math.max(from, before - COUNTED_WITHIN), before))
      if (!isCounted && (!first || word.text.toLowerCase() !== 'told')) return { ...word, inverted: first }
    }
    if (/^(?:who|whose|which|that)$/.test(word.text)) inClause = true
    else if (!inClause && TELLS.has(word.text)) return null
    if (!ADVERB.test(word.text)) first = false
    before = word.end
  }
  return null
}

/** Words in front of a quotation that are no verb and still open one. */
const OPENS = /^(?:statement|statements|following|follows|words|comment|remarks)$/
/** "Statement of Senator Doe on the Retirement of Mr Roe", behind a dateline too: however long, it is Doe's. */
export const STATEMENT = /^(?:[^.:;“"]{0,60}\d\s[-–—]{1,2}\s)?(?:statement|comments?|remarks) (?:of|by|from) /i

/**
 * Where the words in front of a quotation say who speaks it: "X, CEO of Y, commented, “". No voice where somebody else
 * than a known person or body speaks: "One official noted: “".
 */
export function tagBefore(
  voices: Voices,
  start: number,
  floor: number,
  antecedent: Antecedent,
): (Attribution & { stranger: boolean }) | null {
  const { text } = voices
  let end = start
  while (end > floor && /[\s"“„«‘'»]/.test(text[end - 1])) end--
  const from = ownClause(text, lastSentence(text, Math.max(floor, start - REACH_BACK), end), end)
  const words = wordsIn(text, from, end)
  const colon = text[end - 1] === ':'
  const of = STATEMENT.exec(text.slice(from, end))
  if (of) return named(speakerIn(voices, from + of[0].length, end, 'first', antecedent), end, false)
  const last = words.findLastIndex(
    ({ text: word }, m) => isSaying(m ? word : word.toLowerCase()) || isSayingParticiple(word) || OPENS.test(word),
  )
  // "Doe said in a statement"
  const n = words[last - 3]?.text === 'said' && OPENS.test(words[last].text) ? last - 3 : last
  const verb = words[n]
  const near = verb && end - verb.end < VERB_BACK
  const source = near ? null : accordingTo(voices, words, end, antecedent)
  if (source || (!near && !colon)) return source
  if (!near) return named(speakerIn(voices, from, end, 'last', antecedent), end, false)
  const finite = isSaying(verb.text)
  // "Added Jane Doe, “"
  if (n === 0) return named(speakerIn(voices, verb.end, end, 'first', antecedent), end, false)
  const second = /^(?:and|then|but|also)$/.test(words[n - 1].text)
  const phraseEnd = withoutClause(text, from, verb.start)
  const nearest = finite && !second ? 'last' : 'first'
  const own = nearest === 'last' ? ownPhrase(text, from, phraseEnd) : from
  const voice =
    speakerIn(voices, from, phraseEnd, nearest, antecedent) ??
    // "In its report (May 2007), the Agency stated, “"
    (own > from ? speakerIn(voices, own, phraseEnd, 'first', antecedent) : null)
  if (voice) return { voice, end, stranger: false }
  const meant = pronounIn(words.slice(0, n)) ? antecedent(from) : null
  if (meant) return { voice: meant, end, stranger: false }
  const stranger = finite && !words.slice(0, n).some((w) => isNobody(w.text)) && n > 0
  return stranger ? { voice: null, end, stranger: true } : null
}

/** "He spoke of the day when the Mayor said": where the clause begins that the quotation belongs to, with its own subject. */
function ownClause(text: string, from: number, end: number): number {
  const sentence = text.slice(from, end)
  const clause = [...sentence.matchAll(CLAUSE)].at(-1)
  if (!clause) return from
  const begin = clause.index + clause[0].length
  const own = sentence.slice(begin).replace(/[,:\s]{1,4}$/, '')
  return own.length <= LONGEST_OWN && !/[,“"]/.test(own) ? from + begin : from
}
const CLAUSE = /\s(?:when|while|where|because|until)\s(?=(?:the\s)?\p{Lu})/gu
/** Characters of a clause that only says who speaks. */
const LONGEST_OWN = 60

const named = (voice: Voice | null, end: number, stranger: boolean) => voice && { voice, end, stranger }

const pronounIn = (words: readonly Word[]) => words.some(({ text }) => /^s?he$/i.test(text))

/** "According to Doe, “": the name stands behind. */
function accordingTo(voices: Voices, words: readonly Word[], end: number, antecedent: Antecedent) {
  const n = words.findLastIndex((w, m) => /^according$/i.test(w.text) && words[m + 1]?.text === 'to')
  return n < 0 ? null : named(speakerIn(voices, words[n + 1].end, end, 'first', antecedent), end, false)
}

/** "Doe, who succeeded Roe, said": up to the clause in front of the verb. */
function withoutClause(text: string, from: number, verb: number): number {
  const clause = /,\s(?:who|whose|which|speaking|whom)\s[^,]*,?\s*(?:\p{L}+\s){0,1}$/u.exec(text.slice(from, verb))
  return clause ? from + clause.index : verb
}

/** Words of a quotation whose closing mark is missing: "We are proud, said X. It will …", the voice within. */
export function tagWithin(voices: Voices, start: number, end: number): Attribution | null {
  const said = WITHIN.exec(voices.text.slice(start, end))
  if (!said || said.index < 20 || !isSaying(said[1])) return null
  const from = start + said.index + said[0].length
  const voice = voices.in(from, Math.min(end, from + 160)).find((v) => v.person)
  return voice ? { voice, end } : null
}
const WITHIN = /,\s(said|says|stated|added)\s/
