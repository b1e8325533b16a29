import type { Block, Span } from '../../document/types.ts'
import { isSaying } from '../../lexicon/saying.ts'
import { BULLET } from '../../text/marks.ts'
import { pattern } from '../../text/pattern.ts'
import type { Speech } from './speeches.ts'
import { speakerIn } from './subject.ts'
import type { Voice, Voices } from './voices.ts'
import { lastSentence, type Word, wordsIn } from './words.ts'

/** Longest line that only says who speaks, in characters. */
const LONGEST = 240
/** Shortest statement, in words. */
const WORDS = 5
/** Where a statement ends: what follows it in a release. */
const ENDS = pattern('i')`
  ^(?:
    notes? (?:to|for) editors?|background|further information|for (?:more|further) (?:information|details)
    |media (?:enquiries|inquiries|contacts?)|contacts?|follow|about|more information|read more|ends?|click|visit
    |see also
  )\b`
const OPENED = pattern('i')`
  \b(?:
    (?:statement|comments?|remarks?|words|message)\b[^.:]{0,60}
    |(?:issued|released|made)\s(?:the\s)?following
    |attributable\sto\b[^.:]{0,80}
  ):$`
/** "He said that the plan had ten parts:", "She said she was told of the following events:": the writer's own words. */
const TOLD = pattern()`
  ^,?\s(?:
    s?he|they|it|there|that(?!\s(?:day|night|morning|afternoon|evening|week|month|year)\b)
    |(?:this|these|those)\s(?:is|are|was|were|will|would|has|have|had)
  )\s`
/** A paragraph that quotes somebody with marks is the story's again: "Colonel Hill, its commander, said: “We …". */
const QUOTES = /\b(?:said|says|added|adds|stated|commented)\s?[:,]\s?["“]\p{Lu}/u
/** What no statement begins with. */
const ADDRESS = /^(?:https?:|www\.|\S+@)/i

/**
 * Statements without marks below a line that says who speaks: "The Trade Minister, Jane Doe, said:" and then the
 * paragraphs. They go on until the story speaks of the one who spoke, or the release of something else.
 */
export function statementsIn(voices: Voices, blocks: readonly Block[], taken: readonly Span[]): Speech[] {
  const { text } = voices
  const found: Speech[] = []
  for (let n = 0; n < blocks.length; n++) {
    const opened = openedWithin(voices, blocks[n])
    const voice = opened?.voice ?? openedBy(voices, blocks[n])
    if (!voice) continue
    let last = n
    for (let m = n + 1; m < blocks.length && isSpeech(voices, blocks[m], voice); m++) last = m
    if (last === n && !opened) continue
    const span = { start: opened?.start ?? blocks[n + 1].start, end: blocks[last].end }
    if (taken.some((t) => t.start < span.end && span.start < t.end && !isInside(t, span))) continue
    if (text.slice(span.start, span.end).split(/\s+/).length < WORDS || /^["“‘'«„]/.test(text[span.start])) continue
    if (ADDRESS.test(text.slice(span.start, span.start + 80))) continue
    found.push({ ...span, voice, rule: 'quotes/statement' })
    n = last
  }
  return found
}

/** A few words in marks within the statement do not break it. */
const isInside = (taken: Span, span: Span) =>
  taken.start > span.start && taken.end < span.end && taken.end - taken.start < (span.end - span.start) / 2

/** "Said that it was time to act and issued this statement:" */
const ISSUES = /\b(?:issued|released|made)\b[^.:]{0,30}\b(?:statement|remarks?|comments?)\b[^.:]{0,60}:$/i

/** Who speaks below a line that ends in "said:". */
function openedBy(voices: Voices, block: Block): Voice | null {
  const { text } = voices
  if (!/^(?:body|subheadline|header)$/.test(block.kind) || text[block.end - 1] !== ':') return null
  if (block.end - block.start > LONGEST) return null
  const words = wordsIn(text, block.start, block.end)
  const verb = words.findLast((word) => isSaying(word.text))
  const line = text.slice(block.start, block.end)
  if (!OPENED.test(line) && (!verb || block.end - verb.end > 60)) return null
  const last = lastSentence(text, block.start, block.end)
  const tells = ({ text: word, start, end }: Word, n: number) =>
    // "Doe, who said he was sorry, issued the following statement:"
    start >= last &&
    isSaying(word) &&
    words[n - 1]?.text !== 'who' &&
    TOLD.test(text.slice(end, block.end)) &&
    !ISSUES.test(text.slice(end, block.end))
  if (words.some(tells)) return null
  const to = verb?.start ?? block.end
  const voice = speakerIn(voices, block.start, to, 'last', () => voices.lastBefore(block.start, (v) => v.person))
  return voice ?? (verb ? null : (voices.in(block.start, block.end)[0] ?? null))
}

/** "Senator Doe released the following statement: I am proud of …": the statement in the paragraph that opens it. */
const FOLLOWING = /\b(?:released|issued|made) (?:the|this) following statement\b/
const COLON = /^[^.:“"]{0,80}:\s{1,3}(?=\p{Lu})/u

function openedWithin(voices: Voices, block: Block): { voice: Voice; start: number } | null {
  if (block.kind !== 'body') return null
  const line = voices.text.slice(block.start, Math.min(block.end, block.start + REACH))
  const found = FOLLOWING.exec(line)
  const colon = found && COLON.exec(line.slice(found.index + found[0].length))
  if (!colon) return null
  const voice = speakerIn(voices, block.start, block.start + found.index, 'last', () => null)
  return voice && { voice, start: block.start + found.index + found[0].length + colon[0].length }
}
/** Characters in which it is opened. */
const REACH = 400

const LISTED = new RegExp(`^${BULLET}\\s`)

/** A paragraph of sentences that does not speak of the one who speaks, and begins nothing new. */
function isSpeech(voices: Voices, block: Block, voice: Voice): boolean {
  const { text } = voices
  if (block.kind !== 'body') return false
  const line = text.slice(block.start, block.end)
  if (ENDS.test(line) || LISTED.test(line) || !/[.!?…]["”’)]?\s*$|.{90}/.test(line)) return false
  if ((text[block.end - 1] === ':' && openedBy(voices, block)) || QUOTES.test(line)) return false
  for (const named of voices.in(block.start, block.end)) {
    if (named.id !== voice.id || !named.person) continue
    const next = wordsIn(text, named.end, Math.min(block.end, named.end + 30)).slice(0, 2)
    if (next.some((word) => isSaying(word.text))) return false
  }
  return true
}
