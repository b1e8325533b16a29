/** Who speaks where nobody is named beside a quotation: who is told to have said or done something in front of it. */

import type { Block, Span } from '../../document/types.ts'
import { isSaying } from '../../lexicon/saying.ts'
import { pattern } from '../../text/pattern.ts'
import { type Antecedent, isBeside, speakerIn } from './subject.ts'
import type { Voice, Voices } from './voices.ts'
import { lastSentence, wordsIn } from './words.ts'

/** Farthest that the one who speaks is looked back for, in characters. */
const REACH = 1200
/** Longest line that is somebody's name with an office, in characters. */
const LABEL = 120
/** How far below a quotation its speaker is named. */
const BELOW = 120

/** The sentences of a stretch, the last one first. */
function* backwards(text: string, from: number, end: number): Generator<Span> {
  for (let to = end; to > from; ) {
    const start = lastSentence(text, from, to)
    if (start < to) yield { start, end: to }
    to = Math.min(start, to - 1)
    while (to > from && /\s/.test(text[to - 1])) to--
  }
}

/** Who last says something in the words in front of a quotation: "Mr Doe said the plan was sound." */
export function tellerBefore(voices: Voices, from: number, end: number, antecedent: Antecedent): Voice | null {
  const { text } = voices
  for (const sentence of backwards(text, Math.max(from, end - REACH), end)) {
    const words = wordsIn(text, sentence.start, sentence.end)
    const says = words.flatMap(({ text: word }, n) =>
      n > 0 && isSaying(word) && !PASSIVE.test(words[n - 1].text) ? n : [],
    )
    // "The plan, which the Bank has confirmed, is sound, Mr Doe announced today."
    for (const n of new Set([says[0], says.findLast((m) => m > words.length - 3)])) {
      if (n === undefined || voices.isQuoted(words[n])) continue
      const { start: verb, end: behind } = words[n]
      // “It is long,” said Doe.
      const inverted = /[”"’]\s{0,2}$/.test(text.slice(sentence.start, verb))
      const voice = inverted
        ? speakerIn(voices, behind, sentence.end, 'first', antecedent)
        : speakerIn(voices, sentence.start, verb, 'last', antecedent)
      if (voice?.person && !voices.isQuoted(voice)) return voice
    }
  }
  return null
}
const PASSIVE = /^(?:was|were|been|be|being|is|are|the|an?|to|of)$/

/** Whom the last sentence is about that has a person do something: "The Mayor, Jane Doe, today opened the mill." */
export function doerBefore(voices: Voices, from: number, end: number): Voice | null {
  for (const sentence of backwards(voices.text, Math.max(from, end - REACH), end)) {
    const doer = voices.in(sentence.start, sentence.end).find((v) => v.person && doesSomething(voices, v, sentence.end))
    if (doer) return doer
  }
  return null
}

/** Behind a name and what is said of its bearer, something that the bearer does; not what was done to or befell anybody. */
function doesSomething(voices: Voices, voice: Voice, end: number): boolean {
  const { text } = voices
  if (/\bAccording to \[?$/.test(text.slice(Math.max(0, voice.start - 14), voice.start))) return true
  if (isBeside(text, voice) || voices.isQuoted(voice)) return false
  const behind = text.slice(voice.end, Math.min(end, voice.end + REACH))
  const own = APPOSITION.exec(behind)?.[0] ?? ''
  if (INTRODUCES.test(behind)) return true
  return !BEFELL.test(own) && DOES.test(behind.slice(own.length)) && !BEFELL.test(behind.slice(own.length))
}
/** "Jane Doe, Director of Acme, “" */
const INTRODUCES = /^,\s[^.;:“"]{2,100}[,:]\s{1,2}[“"‘']$/
/** "Jane Doe of the Bank", "Jane Doe (Party)", "Jane Doe, the Mayor of Alder," */
const APPOSITION = pattern('u')`
  ^(?:\sof\s(?:the\s)?\p{Lu}[\p{L}’'\x20]{1,60}?(?=\s\p{Ll}{3,}))?(?:\s\([^()]{1,40}\))?
  (?:,[^,.;]{1,90}(?:,[^,.;]{1,60}){0,2},(?=\s\p{Ll}))?`
const DOES = pattern('u')`
  ^,?\s(?!
    (?:
      on|of|in|at|for|from|by|with|to|as|after|before|during|and|or|but|over|about|against|near|under|when|while|who
      |that|which|because|since|until|into|through|via|if
    )\b
  )\p{Ll}{2,}`
const BEFELL = pattern('u')`
  ^(?:,?\s(?:who|and|he|she))?\s(?:
    (?:has\s|had\s|have\s)?(?:died|dies|passed|disappeared|pleaded|pled|admitted|confessed|suffered)
    |(?:was|were|is|has\sbeen|had\sbeen|will\sbe)\s(?:\p{Ll}+ly\s)?
    (?!pleased|delighted|joined|(?:re-?)?elected|appointed|promoted|chosen|asked|invited)
    \p{Ll}+(?:ed|en|ot|und|ld|ught)
  )\b`

/** "Mayor Jane Doe, Town of Alder": a line right above that is somebody's name with an office. */
export function labelAbove(voices: Voices, line: Block | undefined): Voice | null {
  if (!line || line.end - line.start > LABEL || /[.!?]["”’)]?$/.test(voices.text.slice(line.start, line.end)))
    return null
  const [voice] = voices.in(line.start, line.end).filter((v) => v.person)
  return voice && !isBeside(voices.text, voice) ? voice : null
}

/** "Doe was arrested", "Police arrested Doe". */
const isToldOf = (text: string, { start, end }: Span): boolean =>
  BEFELL.test(text.slice(end, end + LABEL)) || ACCUSES.test(text.slice(Math.max(0, start - 40), start))
const ACCUSES = pattern('iu')`
  \b(?:arrest|charg|convict|sentenc|indict|accus|kill|murder|injur|wound|su|fin|prosecut)(?:ed|ing|es?)\s
  (?:[\p{L}.]+\s){0,2}$`
/** The only person of a release to whom nothing befell, or whom the words right below name. */
export function onlyOne(voices: Voices, quote: Span, below: Block | undefined): Voice | null {
  const { text } = voices
  const people = voices.all.filter((v) => v.person)
  if (people.length && people.every((v) => v.id === people[0].id))
    return people.some((v) => isToldOf(text, v)) ? null : people[0]
  const next = below && voices.firstFrom(quote.end, (v) => v.person)
  if (!next || next.start >= below.end || next.start - quote.end >= BELOW) return null
  // Nor is it whom to call below.
  return CALLS.test(text.slice(below.start, next.start)) ? null : next
}
const CALLS = /\b(?:contact|call|information|enquiries|inquiries)\b/i
