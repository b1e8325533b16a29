import type { Document } from '../document/types.ts'
import type { Organisation } from '../names/types.ts'

/** Where releases are only passed on. */
const CHANNELS =
  /^(?:Twitter|Facebook|YouTube|LinkedIn|Instagram|Reddit|Telegram|Discord|X|TikTok|Pinterest|Threads|WhatsApp|NASDAQ|NYSE|Nasdaq)$/

/**
 * The organisation that speaks: the one of the letterhead, else the one that an "About X" heading presents, else the
 * first one of the contact block. Null where none of them names one.
 */
export function issuerOf(
  document: Document,
  organisations: readonly Organisation[],
): { name: string; id: string } | null {
  for (const kind of ['header', 'boilerplate', 'contact'] as const) {
    for (const block of document.blocks) {
      if (block.kind !== kind) continue
      const named = organisations
        .flatMap((o) => o.mentions.map((m) => ({ organisation: o, start: m.start })))
        .filter((m) => !CHANNELS.test(m.organisation.name) && block.start <= m.start && m.start < block.end)
        .sort((a, b) => a.start - b.start)
      if (named.length) return { name: named[0].organisation.name, id: named[0].organisation.id }
    }
  }
  return null
}
