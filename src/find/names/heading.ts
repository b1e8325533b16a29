import { bodyOfLine, isMinistry } from '../../document/letterhead.ts'
import type { Block, BlockKind, Document } from '../../document/types.ts'
import { is } from '../../lexicon/index.ts'
import { isWire, passesOn } from '../../lexicon/wires.ts'
import type { Token } from '../../text/tokens.ts'
import type { Proposal } from './mention.ts'

/** Words that a line needs to be told as a heading by its capitals. */
const FEWEST = 5
/** A heading has fewer than so many words. */
const MOST = 30
/** Words of more letters count: small words are written small in titles too. */
const SHORT = 3
/** Share of its longer words that have capitals. */
const SHARE = 0.85

/** Whether a sentence is written as headings are, every word with a capital. */
export function isHeading(tokens: readonly Token[], kind: BlockKind): boolean {
  if (kind === 'headline' || kind === 'subheadline') return true
  if (kind === 'contact') return false
  let words = 0
  let long = 0
  let capitals = 0
  for (const { kind: sort, text } of tokens) {
    if (sort !== 'name' && sort !== 'word') continue
    words++
    if (text.length <= SHORT) continue
    long++
    if (sort === 'name') capitals++
  }
  if (words < FEWEST || words >= MOST) return false
  const ends = /^[.!?:”"]$/.test(tokens[tokens.length - 1].text)
  return capitals >= FEWEST && capitals / long > SHARE && !ends
}

/** Where the site names itself behind a page's title ("… - The Oakmoor Globe"); the number of tokens where it doesn't. */
export function siteIn(tokens: readonly Token[]): number {
  const mark = tokens.findLastIndex(({ text }) => /^[-–—|]$/.test(text))
  return mark > 2 && tokens.length - mark < 9 ? mark + 1 : tokens.length
}

const isHead = is('head')
const isTitleHead = is('titleHead')

/** The office whose site a page's title ends in: "Shop Robbed - Oakmoor County District Attorney". */
export function siteBodyIn(tokens: readonly Token[], site: number): Proposal[] {
  const words = tokens.slice(site)
  const last = words.at(-1)?.word
  const isOffice = words.length > 1 && last !== undefined && (isHead(last) || isTitleHead(last))
  return isOffice && words.every(({ kind }) => kind === 'name')
    ? [{ kind: 'organisation', first: site, after: tokens.length, rule: 'organisations/site' }]
    : []
}

/** Longest line of a letterhead, in characters. */
const LONGEST_LINE = 240

/**
 * The body that a line of the letterhead consists of: "HEADQUARTERS NORLAND ARMY", "Ministry of Roads and Rivers"; the
 * second kind also on a line elsewhere.
 */
export function letterheadBodyIn(text: string, tokens: readonly Token[], block: Block): Proposal[] {
  const last = tokens.at(-1)
  if (!last || tokens[0].start !== block.start || last.end < block.end) return []
  const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE))
  const body = block.kind === 'header' || isMinistry(line) ? bodyOfLine(line) : null
  if (!body) return []
  const first = tokens.findIndex((token) => token.start >= block.start + body.start)
  const after = tokens.findLastIndex((token) => token.end <= block.start + body.end) + 1
  return after > first ? [{ kind: 'organisation', first, after, rule: 'organisations/letterhead' }] : []
}

/** "CALDER, Norland - May 24, 2025 / Alder Junk Removal /": between strokes behind the dateline, who issues the release. */
const ISSUED = /^\s\/\s(?<name>[^/\n]{2,60}?)\s\/(?=\s)/

/** What a wire may put there as well. */
const NOBODY = /\b(?:Release|News|Update|Alert|Use|Today|Content|Advantage)$|^CNW\b|,/i

/** The body, or whoever does business under his name, that a wire names behind the dateline. */
export function datelineBodyIn({ text, dateline }: Document, tokens: readonly Token[]): Proposal[] {
  const from = dateline?.end ?? 0
  if (from === 0 || tokens.every(({ start }) => start < from)) return []
  const name = ISSUED.exec(text.slice(from, from + LONGEST_LINE))?.groups?.name
  if (!name || !/\s/.test(name) || NOBODY.test(name) || isWire(name) || passesOn(name)) return []
  const start = text.indexOf(name, from)
  const first = tokens.findIndex((token) => token.start === start)
  const after = tokens.findIndex((token) => token.end === start + name.length) + 1
  // "Calder's Best Repair": the name of its town would be cut off.
  if (first < 0 || after <= first || tokens.slice(first, after - 1).some(({ possessive }) => possessive)) return []
  return [{ kind: 'organisation', first, after, rule: 'organisations/dateline' }]
}

/** What a sentence begins with, or goes on behind as if it began. */
const OPENING = /^["“‘'([:;•·*–—-]$/

/** Whether a token stands where every word has a capital. */
export const opensAt = (tokens: readonly Token[], at: number): boolean => at === 0 || OPENING.test(tokens[at - 1].text)
