import type { Document } from '../document/types.ts'
import type { Organisation } from './types.ts'

/** Where releases are only passed on, and whom everybody names. */
const PASSES_ON =
  /^(?:Twitter|Facebook|YouTube|LinkedIn|Instagram|Reddit|Telegram|Discord|X|TikTok|Pinterest|Threads|WhatsApp|Medium|GitHub|NASDAQ|NYSE|Nasdaq|OTCQ[BX]|ASX|TSXV?|SEC|Securities and Exchange Commission|Congress|Senate|.*(?:Newswire|NewsWire|NEWSWIRE|Presswire|PressRelease|News Direct|InvestorWire|Business Wire))$/

/** What may stand before the name that a story opens with: what ends in a dash or bracket, an article, "The engineers of". */
const OPENS =
  /(?:^|[-–—:/)])\s*(?:(?:The|Today,?|Today,? the)|(?:The|An?)\s(?:\p{Ll}+\s){1,2}(?:of|at|from)(?:\sthe)?)?\s*$/u

/** How far into the story its first organisation may stand, in characters. */
const OPENING = 160

/**
 * The organisation that speaks: the one of the letterhead; else the one that an "About X" heading presents; else the one
 * that the story opens with, where the release goes on about it or its headline names it; else the first one of the
 * contact block. Null where none of them names one.
 */
export function issuerOf(
  document: Document,
  organisations: readonly Organisation[],
): { name: string; id: string } | null {
  const { text, blocks, headline } = document
  const named = organisations
    .filter((organisation) => !PASSES_ON.test(organisation.name))
    .flatMap((organisation) => organisation.mentions.map(({ start, end }) => ({ organisation, start, end })))
    .sort((a, b) => a.start - b.start)
  const firstIn = (start: number, end: number) => named.find((m) => start <= m.start && m.start < end)
  const inKind = (kind: string) => {
    for (const block of blocks) {
      const found = block.kind === kind ? firstIn(block.start, block.end) : undefined
      if (found) return found
    }
    return undefined
  }
  const about = blocks
    .filter((b) => b.kind === 'boilerplate' && /^about\s/i.test(text.slice(b.start, b.start + 6)))
    .map((b) => firstIn(b.start, Math.min(b.end, b.start + 14)))
    .find(Boolean)
  const story = blocks.find((b) => b.kind === 'body')
  const from =
    story && Math.max(story.start, document.dateline && document.dateline.end < story.end ? document.dateline.end : 0)
  const opening = story && firstIn(from!, Math.min(story.end, from! + OPENING))
  const goesOn = (m: typeof opening) =>
    m &&
    OPENS.test(text.slice(from!, m.start)) &&
    (m.organisation.mentions.length > 1 ||
      (headline !== null && m.organisation.mentions.some((o) => o.start < headline.end)))
  const found =
    inKind('header') ?? about ?? (goesOn(opening) ? opening : undefined) ?? inKind('contact') ?? inKind('boilerplate')
  return found ? { name: found.organisation.name, id: found.organisation.id } : null
}
