/** Whom a sentence in front of a quotation has say or do something. */

import type { Span } from '../../document/types.ts'
import { DID_HARM } from '../../lexicon/harm.ts'
import { ADDRESSES, isSaying, PERISHED, plainlySays, SILENCED } from '../../lexicon/saying.ts'
import { pattern } from '../../text/pattern.ts'
import { type Antecedent, isBeside, speakerIn } from './subject.ts'
import type { Voice, Voices } from './voices.ts'
import { lastSentence, wordsIn } from './words.ts'

/** Farthest that a name stands from what is told of it, in characters. */
const REACH = 1200
const NEAR = 120

/** The longest name of an office, in words. */
const OFFICE = 5
/** A word in front of a name that may belong to it. */
const TITLE = pattern('u')`
  (?<![^\s“"(])(?!(?:with|for|to|by|from|against|on|at|in|who|whose|whom|which)\x20)
  (?:\p{L}{1,5}\.|[\p{L}’'-]{1,30})\x20$`

/** Whether a pattern fits what stands in front of a name, titles between them left out. */
function fitsBefore(fits: RegExp, text: string, from: number, at: number): boolean {
  let left = text.slice(Math.max(from, at - NEAR), at)
  for (let n = 0; n <= OFFICE; n++) {
    if (fits.test(left)) return true
    const title = TITLE.exec(left)
    if (!title) return false
    left = left.slice(0, title.index)
  }
  return false
}

export interface Actor {
  voice: Voice
  /** Says something, and does not only do it. */
  says: boolean
  sentence: Span
}

/** Who say or do something in the sentences of a stretch, the last sentence first. */
export function* actorsBefore(voices: Voices, from: number, end: number, antecedent: Antecedent): Generator<Actor> {
  for (const sentence of backwards(voices.text, Math.max(from, end - REACH), end)) {
    const given = presentedIn(voices, sentence)
    const teller = tellerIn(voices, sentence, antecedent, given ? plainlySays : isSaying)
    const voice = teller ?? given ?? doerIn(voices, sentence)
    if (voice) yield { voice, says: teller !== null || replies(voices.text, voice), sentence }
  }
}

/** "Doe denied it": though somebody else spoke of him, it is he who goes on. */
const replies = (text: string, { end }: Span): boolean => REPLIES.test(text.slice(end, end + NEAR))
const REPLIES = /^\s(?:denied|denies|cited|cites|apologi[sz]e[ds]|thanked|thanks|responded|responds)\b/

/** The sentences of a stretch, the last one first. */
function* backwards(text: string, from: number, end: number): Generator<Span> {
  for (let to = end; to > from; ) {
    const start = lastSentence(text, from, to)
    if (start < to) yield { start, end: to }
    to = Math.min(start, to - 1)
    while (to > from && /\s/.test(text[to - 1])) to--
  }
}

/** Who says something: "Mr Doe said the plan was sound." */
function tellerIn(
  voices: Voices,
  { start, end }: Span,
  antecedent: Antecedent,
  tells: (word: string) => boolean,
): Voice | null {
  const { text } = voices
  const words = wordsIn(text, start, end)
  const says = words.flatMap(({ text: word }, n) => (n > 0 && tells(word) && !PASSIVE.test(words[n - 1].text) ? n : []))
  // "The plan, which the Bank has confirmed, is sound, Mr Doe announced today."
  for (const n of new Set([says[0], says.findLast((m) => m > words.length - 3)])) {
    if (n === undefined || voices.isQuoted(words[n])) continue
    const { start: verb, end: behind } = words[n]
    // “It is long,” said Doe.
    const inverted = /[”"’]\s{0,2}$/.test(text.slice(start, verb))
    const voice = inverted
      ? speakerIn(voices, behind, end, 'first', antecedent)
      : speakerIn(voices, start, verb, 'last', antecedent)
    if (!voice?.person || voices.isQuoted(voice) || isSilenced(text, voice)) continue
    // "Roe opposed the plan that Doe announced", "told the Senate that Doe had said so".
    if (!isSubordinate(text, start, voice)) return voice
  }
  return null
}
const PASSIVE = /^(?:was|were|been|be|being|is|are|the|an?|to|of)$/

/** Whom the sentence is about: "The Mayor, Jane Doe, today opened the mill, then John Roe took the stage." */
function doerIn(voices: Voices, { start, end }: Span): Voice | null {
  const { text } = voices
  const people = voices.in(start, end).filter((v) => v.person && !voices.isQuoted(v))
  const all = people.filter((v) => doesSomething(text, v, end))
  const main = all.filter((v) => !isSubordinate(text, start, v))
  // "The Mayor was criticised by John Roe."
  const teller = people.find((v) => fitsBefore(TOLD_BY, text, start, v.start))
  if (teller) return teller
  const [first, ...others] = main.length ? main : all
  const doer = others.findLast((v) => fitsBefore(FURTHER, text, start, v.start)) ?? first
  if (doer) return isOneOfTwo(people, doer, text) ? null : doer
  // "The mill was bought by Doe."
  return people.find((v) => fitsBefore(AGENT, text, start, v.start)) ?? null
}

/** Behind a name and what is said of its bearer, something that the bearer does; not what befell anybody. */
function doesSomething(text: string, voice: Voice, end: number): boolean {
  if (/\bAccording to \[?$/.test(text.slice(Math.max(0, voice.start - 14), voice.start))) return true
  if (isBeside(text, voice) || (isSilenced(text, voice) && !isRestored(text, voice))) return false
  const behind = text.slice(voice.end, Math.min(end, voice.end + REACH))
  const own = APPOSITION.exec(behind)?.[0] ?? ''
  // Who harms somebody is not the one who tells of it.
  if (VIOLENT.test(behind.slice(own.length))) return false
  return INTRODUCES.test(behind) || DOES.test(behind.slice(own.length))
}
/** "Jane Doe, Director of Acme, “" */
const INTRODUCES = /^,\s[^.;:“"]{2,100}[,:]\s{1,2}[“"‘']$/
/** "Jane Doe of the Bank", "Jane Doe (Party)", "Jane Doe, the Mayor of Alder," */
const APPOSITION = pattern('u')`
  ^(?:\sof\s(?:the\s)?\p{Lu}[\p{L}’'\x20]{1,60}?(?=\s\p{Ll}{3,}))?(?:\s\([^()]{1,40}\))?
  (?:,[^,.;]{1,90}(?:,[^,.;]{1,60}){0,2},(?=\s\p{Ll}))?`
/** "Shot it" is said of who makes a film. */
const VIOLENT = new RegExp(`^,?\\s(?:allegedly\\s|then\\s)?${DID_HARM}\\b(?!\\s(?:it|the film)\\b)`)
const DOES = pattern('u')`
  ^,?\s(?!
    (?:
      on|of|in|at|for|from|by|with|to|as|after|before|during|and|or|but|over|about|against|near|under|when|while|who
      |that|which|because|since|until|into|through|via|if
    )\b
  )\p{Ll}{2,}`
const BEFELL = pattern('u')`
  ^(?:,?\s(?:who|and|he|she))?\s(?:
    (?:has\s|had\s|have\s)?(?:${PERISHED}|passed\saway)
    |(?:was|were|is|has\sbeen|had\sbeen|will\sbe)\s(?:\p{Ll}+ly\s)?
    (?:${SILENCED}|found\s(?:guilty|dead)|laid\sto\srest|shot\s(?:dead|to\sdeath|and\skilled))
    |received\s(?:an?\s)?[^.,]{0,40}\bsentence
  )\b`
const SILENCES = pattern('iu')`
  \b(?:
    (?:${SILENCED})
    |(?:death|passing|loss|memory|funeral|murder|killing|arrest|conviction|sentencing|indictment|trial)\sof
  )\s$`

/** "Doe was arrested", "Doe, 30, was arrested", "Police arrested Doe", "found Doe guilty". */
export function isSilenced(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + REACH)
  const own = APPOSITION.exec(behind)?.[0] ?? ''
  return (
    BEFELL.test(own) ||
    BEFELL.test(behind.slice(own.length)) ||
    /^\sguilty\b/.test(behind) ||
    fitsBefore(SILENCES, text, lastSentence(text, Math.max(0, start - NEAR), start), start)
  )
}

/** "Doe, who was jailed in March, was freed", and so speaks all the same. */
export const isRestored = (text: string, { end }: Span): boolean => RESTORED.test(text.slice(end, end + NEAR))
const RESTORED = pattern()`
  ^[^.“"]{0,80}\b(?:
    (?:was|were|been)\s(?:later\s)?(?:freed|released|acquitted|cleared|exonerated|pardoned|awarded)
    |announced|apologi[sz]ed|spoke
  )\b`

/** "… that the Mayor, Jane Doe" */
const SUBORDINATE = pattern('iu')`
  \b(?:
    that|which|whom|what|how|when|while|where|after|before|because|as|if|than|since|until|although|though
  ),?\s$`
const isSubordinate = (text: string, from: number, voice: Span) => fitsBefore(SUBORDINATE, text, from, voice.start)
/** "Doe opened it, then Roe", "and in 2001 Roe" */
const FURTHER = pattern('iu')`(?:[,;]|\b(?:and|but|then))\s(?:(?:in|on|since|last|this)\s[\p{L}\d]{3,10}\s)?$`
/** "Was asked, praised, mourned by Doe": what Doe said. */
const TOLD_BY = pattern()`
  \b(?:was|were|been)\s(?:\w+ly\s)?
  (?:
    told|asked|urged|warned|critici[sz]ed|praised|questioned|mourned|introduced|welcomed|thanked|remembered|described
    |fired|dismissed|appointed|named
  )\b[^.;:]{0,40}\sby\s(?:(?:her|his|their)\s)?$`
/** "The mill was bought by Doe": what Doe did; but who kills says nothing. */
const AGENT = pattern('u')`
  \b(?:was|were|is|are|been)\s(?:\p{Ll}+ly\s)?(?!kill|murder|shot|stab)\p{Ll}+(?:ed|en|ght|ld|un|on)\b
  [^.,;:]{0,40}\sby\s$`

/** "Doe and Roe opened it": which of the two speaks is not said. */
function isOneOfTwo(people: readonly Voice[], voice: Voice, text: string): boolean {
  const other = people[people.indexOf(voice) - 1]
  return other !== undefined && /^\s(?:and|or)\s[\p{L}.’'\x20-]{0,60}$/u.test(text.slice(other.end, voice.start))
}

/** To whom the sentence gives the floor, whoever does so: "Roe introduced Doe, who spoke of the war". */
function presentedIn(voices: Voices, { start, end }: Span): Voice | null {
  const { text } = voices
  const isPresented = (v: Voice) => {
    const right = text.slice(v.end, Math.min(end, v.end + NEAR))
    return PRESENTS.some(([before, behind]) => behind.test(right) && fitsBefore(before, text, start, v.start))
  }
  return voices.in(start, end).findLast((v) => v.person && !voices.isQuoted(v) && isPresented(v)) ?? null
}
/** What stands in front of the name, and behind it. */
const PRESENTS: readonly (readonly [RegExp, RegExp])[] = [
  // "For Jane Doe, it means a new start."
  [pattern('u')`^(?:For|To)\s$`, /^,?\s/],
  [pattern('iu')`\b(?:tells?|told|stor(?:y|ies)|portrait|profile)\sof\s$`, /^(?:\s*$|[.,])/],
  // "His lawyer is Jane Doe."
  [
    pattern('iu')`
      ^(?:his|her|its|their|the|one)\s
      (?!(?:[\p{L}-]{1,20}\s){0,3}(?:suspect|victim|defendant|accused|deceased|killer)\b)
      [^.,;:]{3,50}\s(?:is|was)\s$`,
    /^\s*(?:$|\.|,\s(?:who|an?|the)\b)/,
  ],
  [pattern('iu')`\b(?:introduc|interview|quot)(?:ed|es|s)\s$`, /^(?:\s*$|[.:]|,?\swho(?:se)?\b|,\s(?:an?|the)\s)/],
  [pattern('iu')`\b(?:met|spoke|talked)\s(?:with\s|to\s)?$`, /^,\swho\s/],
  [
    pattern('iu')`
      \b(?:got|received|read|reads|drew|drawing|won|winning|heard|prompted|prompting|cited|with)\s[^.,;:]{0,30}
      \b(?:${ADDRESSES})\b[^.,;:]{0,30}\s(?:by|from)\s$`,
    /^/,
  ],
  [pattern('iu')`\b(?:${ADDRESSES})\b[^.,;:]{0,30}\s(?:given|delivered|made|read)\sby\s$`, /^/],
  [
    pattern('iu')`
      \b(?:presented|awarded|handed|given)\b[^.,;:]{0,30}\sto\s$`,
    /^(?:\s*$|[.,]|\s(?:by|for|on|at|in)\b)/,
  ],
  [
    pattern('iu')`\b(?:had|welcomed|invited|brought|called)\s$`,
    /^\s(?:as\s(?:(?:an?|its|the)\s)?(?:\w+\s){0,2}(?:guest|speaker)|to\s(?:the\s(?:stage|podium|lectern)|speak))\b/,
  ],
]
