/** What a release's story opens with, and whether it is one in office who speaks. */
import type { Document } from '../document/types.ts'
import { type Span, startingIn } from '../text/span.ts'
import type { Organisation } from './types.ts'

/** A body where it is named. */
export interface Named extends Span {
  organisation: Organisation
}

export const within = (named: readonly Named[], { start, end }: Span): Named[] => startingIn(named, start, end)

/** What may stand before the name that a story opens with: what ends in a dash or bracket, an article, "The engineers of". */
const OPENS = new RegExp(
  [
    '(?:^|[-–—:/)])\\s*(?:(?:The|Today,?|Today,? the)',
    '|(?:The|An?)\\s(?:\\p{Ll}+\\s){1,2}(?:of|at|from)(?:\\sthe)?)?\\s*$',
  ].join(''),
  'u',
)
/** How far into the story its first organisation may stand, in characters. */
const OPENING = 160
/** One in office speaks for none of the bodies that the story opens with: "Rail must pay, said Ann Lowe MP". */
const IN_OFFICE = /\b(?:M\.?P|MLA|MEP|Senator|SENATOR|Sen|Rep|Congress(?:wo)?man|Minister|MINISTER)\b/
/** "SEN. DOE COMMENTS ON": a headline that opens with one in office. */
const OPENS_IN_OFFICE = /^(?:(?:sens?|reps?)\.\s|senators?\s\p{Lu}|congress(?:wo)?man\s|minister\s\p{Lu})/iu
/** What such a headline says that he does. */
const SPEAKS = /\b(?:comments?|remarks?|statements?|responds?|reacts?)\b/i
const SAYS = /\b(?:said|says|announced)\b/
const CLOSES_SPEECH = /[,"”’]\s$/
/** How far in front of that word or behind it somebody may be named who says so, in characters. */
const NAMED_WITHIN = 120
/** "Acme, together with Senator Doe": who is named behind the comma does not speak alone. */
const ALONGSIDE = /^,\s(?:and|with|together|along)/
/** "Must pay, Senator Doe said": one in office who is named behind the last comma speaks. */
function speaksLast(before: string): boolean {
  const comma = before.lastIndexOf(',')
  return comma >= 0 && IN_OFFICE.test(before.slice(comma)) && !ALONGSIDE.test(before.slice(comma))
}
/** What stands behind it at most where it closes the sentence: "said in Alder on Monday." */
const LAST_WORDS = 48

/** Whether it is one in office who speaks, by the letterhead or the first sentence. */
export function isOfOneInOffice(document: Document, named: readonly Named[]): boolean {
  const { text, blocks, headline } = document
  const title = headline ? text.slice(headline.start, headline.end) : ''
  // "Rep. Doe Joins Acme Labs" is told by Acme Labs.
  if (OPENS_IN_OFFICE.test(title) && (SPEAKS.test(title) || !opener(document, named))) return true
  if (blocks.some(({ kind, start, end }) => kind === 'header' && IN_OFFICE.test(text.slice(start, end)))) return true
  const from = storyStart(document)
  const sentence = document.sentences.find(({ block, end }) => block.kind === 'body' && end > from)
  if (!sentence) return false
  const first = text.slice(from, sentence.end)
  const said = first.search(SAYS)
  if (said < 0) return false
  const before = first.slice(Math.max(0, said - NAMED_WITHIN), said)
  const behind = first.slice(said, said + NAMED_WITHIN)
  if (CLOSES_SPEECH.test(before) && IN_OFFICE.test(behind)) return true
  // "Acme and Senator Doe announced a mill": the body speaks; but not in "Acme must pay, Senator Doe said today".
  const isBodys = opener(document, named) !== undefined && first.length - said > LAST_WORDS && !speaksLast(before)
  return !isBodys && IN_OFFICE.test(before)
}

/** "Greens Senator Ann Lowe", "Australian Democrats spokesperson": whose party it is. */
const OF_PARTY = /^\s(?:Senator|MP|MEP|spokes(?:man|woman|person)|Leader|Whip|Shadow)\b/

/** Those that the story may open with: where one in office speaks, his party alone. */
export const speakersOf = (document: Document, named: readonly Named[]): readonly Named[] =>
  isOfOneInOffice(document, named)
    ? named.filter(({ organisation }) =>
        organisation.mentions.some(({ end }) => OF_PARTY.test(document.text.slice(end, end + 14))),
      )
    : named

/** Where the story begins, behind its dateline. */
export function storyStart({ blocks, dateline }: Document): number {
  const story = blocks.find((b) => b.kind === 'body')
  return Math.max(story?.start ?? 0, dateline?.end ?? 0)
}

/** The body that the story opens with. */
export function opener(document: Document, named: readonly Named[]): Named | undefined {
  const { text, blocks } = document
  const story = blocks.find((b) => b.kind === 'body')
  if (!story) return undefined
  const from = storyStart(document)
  const found = within(named, { start: from, end: Math.min(story.end, from + OPENING) })[0]
  return found && OPENS.test(text.slice(from, found.start)) ? found : undefined
}
