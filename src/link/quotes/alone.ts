/** Who speaks where nobody is named beside a quotation: who is told to have said or done something in front of it. */

import type { Block, Span } from '../../document/types.ts'
import { pattern } from '../../text/pattern.ts'
import { actorsBefore, isRestored, isSilenced } from './actors.ts'
import { STATEMENT } from './attribution.ts'
import { type Antecedent, isBeside, speakerIn } from './subject.ts'
import type { Voice, Voices } from './voices.ts'

/** Longest line that is somebody's name with an office, in characters. */
const LABEL = 120
/** How far below a quotation its speaker is named. */
const BELOW = 120

/** A quotation with nobody beside it. */
export interface Lone extends Span {
  block: Span
  above: Block | undefined
  below: Block | undefined
  headline: Block | undefined
  /** Who spoke last. */
  last: Voice | null
  /** Not long ago. */
  isNear: boolean
}

/** Who is told to say or do something in front of it, else who spoke last. */
export function speakerOf(voices: Voices, quote: Lone, antecedent: Antecedent): Voice | null {
  const { last, isNear } = quote
  const may = (voice: Voice | null) => (voice && !speaksOf(voices, quote, voice) ? voice : null)
  const actor = actorOf(voices, quote, antecedent)
  const first = (actor?.isClear ? actor.voice : null) ?? may(labelAbove(voices, quote.above))
  const near = first ?? may(isNear ? last : null) ?? actor?.voice ?? may(whoseStatement(voices, quote.headline))
  return near ?? may(onlyOne(voices, quote)) ?? may(last)
}

/**
 * Who says something in front of the quotation, or does something behind that: in its own paragraph, or by his office.
 * Whom the one who says it tells of does not speak: "Mayor Doe said that Roe had sold the mill. He left."
 */
function actorOf(voices: Voices, quote: Lone, antecedent: Antecedent): { voice: Voice; isClear: boolean } | null {
  const { block, above } = quote
  let doer: Voice | null = null
  for (const { voice, says, sentence } of actorsBefore(voices, above?.start ?? block.start, quote.start, antecedent)) {
    if (speaksOf(voices, quote, voice) || (!says && isSilent(voices, voice))) continue
    if (says) {
      const { id } = doer ?? voice
      if (!doer || voices.in(sentence.start, sentence.end).some((v) => v.id === id)) return { voice, isClear: true }
      return doer.start >= block.start || doer.role ? { voice: doer, isClear: true } : null
    }
    doer ??= voice
  }
  if (!doer) return null
  return {
    voice: doer,
    isClear: doer.start >= block.start || isFirst(voices, doer) || isOnlyOneAbove(voices, quote, doer),
  }
}

/** Whether the paragraph between the speech before and the quotation names nobody else. */
const isOnlyOneAbove = (voices: Voices, { last, above }: Lone, { id }: Voice): boolean =>
  last !== null &&
  above !== undefined &&
  last.end < above.start &&
  voices.in(above.start, above.end).every((v) => !v.person || v.id === id)

/** Whether the release tells of somebody that he died, was arrested or the like, and no more. */
function isSilent({ all, text }: Voices, { id }: Voice): boolean {
  const own = all.filter((v) => v.id === id)
  return own.some((v) => isSilenced(text, v)) && !own.some((v) => isRestored(text, v))
}

/** Whether somebody is named here for the first time. */
export const isFirst = ({ all }: Voices, { id, start }: Voice): boolean => all.find((v) => v.id === id)?.start === start

/** Nobody speaks of himself by his name. */
const speaksOf = (voices: Voices, { start, end }: Span, { id }: Voice): boolean =>
  voices
    .in(start, end)
    .some((v) => v.id === id && !CALLED.test(voices.text.slice(Math.max(start, v.start - 20), v.start)))
const CALLED = /\b(?:I am|I[’']m|I,|[Nn]ame is|[Tt]his is) (?:\p{L}[\p{L}.]*\s){0,2}$/u

/** "Mayor Jane Doe, Town of Alder": a line right above that is one person's name with an office. */
function labelAbove(voices: Voices, line: Block | undefined): Voice | null {
  if (!line || line.end - line.start > LABEL || /[.!?]["”’)]?$/.test(voices.text.slice(line.start, line.end)))
    return null
  const people = voices.in(line.start, line.end).filter((v) => v.person)
  const isOne = people.every((v) => v.id === people[0].id)
  return isOne && people.length && !isBeside(voices.text, people[0]) ? people[0] : null
}

/** "Statement by Senator Doe on the Budget" above it all. */
function whoseStatement(voices: Voices, line: Block | undefined): Voice | null {
  const of = line && STATEMENT.exec(voices.text.slice(line.start, line.end))
  return of ? speakerIn(voices, line!.start + of[0].length, line!.end, 'first', () => null) : null
}

/** The only person of a release, if he may speak, or whom the words right below name. */
function onlyOne(voices: Voices, { start, end, block, below }: Lone): Voice | null {
  const { text } = voices
  const people = voices.all.filter((v) => v.person)
  // "Jo Hill, its editor, summed it up: “": somebody who is not known.
  const led = Math.max(block.start, start - LEAD)
  if (STRANGER.test(text.slice(led, start)) && !voices.in(led, start).some((v) => v.person)) return null
  if (people.length && people.every((v) => v.id === people[0].id)) return isSilent(voices, people[0]) ? null : people[0]
  const next = below && voices.firstFrom(end, (v) => v.person)
  if (!next || next.start >= below.end || next.start - end >= BELOW) return null
  // Nor is it whom to call below.
  return CALLS.test(text.slice(below.start, next.start)) ? null : next
}
/** Characters in front of a quotation that may tell who speaks it. */
const LEAD = 300
const STRANGER = pattern('u')`
  (?<!\b(?:of|in|at|for|to|from|near|the)\s)\b\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,20}
  (?:,|\s\p{Ll}{2,15})[^:]{1,200}:\s{0,2}["“‘'«„]?$`
const CALLS = /\b(?:contact|call|information|enquiries|inquiries)\b/i
