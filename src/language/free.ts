/** What can be read in any language: channels of contact, ISO 8601 dates, plain numbers with a symbol. */

import type { Document, Mention } from '../document/types.ts'
import { findContacts } from '../link/contacts/index.ts'
import type { Findings } from '../pipeline.ts'

const ISO_DAY = /^\d{4}-\d\d-\d\d(?:T\S*)?$/
/** Whole numbers, and decimals that can be no thousands: "1.234" means different numbers in different languages. */
const NUMBER = '\\d{1,15}(?:\\.\\d{1,2})?'
const symbol = new RegExp(
  `^${NUMBER} ?(?:%|°[CF]?|kg|g|mg|km|cm|mm|ha|[kmc]?m[²³]|km/h|[kMGT]Wh?|[kMGT]?Hz|[kKMGT]B|kV)$`,
)
const sum = new RegExp(`^(?:(?:[$€£¥]|[A-Z]{3}) ?${NUMBER}|${NUMBER} ?(?:[$€£¥]|[A-Z]{3}))$`)
/** Beginnings of words for thousands, millions and so on, which would have to be read for the number to be right, here or behind the other end of a range. */
const SCALE =
  /^(?: (?:\p{L}{1,3}|[-–]) [$€£¥]?[\d.,]{1,15})?[ .,]?(?:\d|(?:mil|mln|mlrd|mio|mrd|md|bil|bn|tri|tis|tys|tusen|tausend|duizend|тыс|млн|млрд|тис|k|m)\p{L}{0,8}(?!\p{L})|[万萬億亿千百만억천兆])/iu

/** @param all what the rules for English found; of it only that is kept which does not depend on the language */
export function languageFree(
  document: Document,
  all: Findings,
  channels: Parameters<typeof findContacts>[1],
): Findings {
  const { text } = document
  const isWhole = ({ start, end }: Mention) =>
    !/\d[ .,]?$/.test(text.slice(Math.max(0, start - 2), start)) && !SCALE.test(text.slice(end, end + 40))
  return {
    dates: () => {
      const { mentions, referenceDate } = all.dates()
      const stated = referenceDate?.from === 'option' || referenceDate?.from === 'metadata'
      return {
        referenceDate: stated ? referenceDate : null,
        datelineDate: null,
        mentions: mentions.filter((m) => ISO_DAY.test(m.text)),
        warnings: [],
      }
    },
    quantities: () =>
      all
        .quantities()
        .filter((m) => symbol.test(m.text) && isWhole(m))
        .map((m) => ({ ...m, of: null, comparator: null })),
    money: () =>
      all
        .money()
        .filter((m) => sum.test(m.text) && isWhole(m))
        .map((m) => ({ ...m, per: null, comparator: null })),
    counts: () => [],
    names: async () => ({ organisations: [], people: [], warnings: [] }),
    quotes: async () => ({ mentions: [], warnings: [] }),
    contacts: async () => findContacts(document, channels, [], []),
    checks: () => [],
  }
}
