/** What can be read in any language: ISO 8601 dates, plain numbers with a symbol. */
import type { Document, Mention } from '../document/types.ts'
import type { Dates } from '../find/dates/index.ts'
import type { MoneyMention } from '../find/money/index.ts'
import type { QuantityMention } from '../find/quantities/index.ts'

const ISO_DAY = /^\d{4}-\d\d-\d\d(?:T\S*)?$/
/** Whole numbers, and decimals that can be no thousands: "1.234" means different numbers in different languages. */
const NUMBER = '\\d{1,15}(?:\\.\\d{1,2})?'
const SYMBOL = new RegExp(
  `^${NUMBER} ?(?:%|°[CF]?|kg|g|mg|km|cm|mm|ha|[kmc]?m[²³]|km/h|[kMGT]Wh?|[kMGT]?Hz|[kKMGT]B|kV)$`,
)
const SUM = new RegExp(`^(?:(?:[$€£¥]|[A-Z]{3}) ?${NUMBER}|${NUMBER} ?(?:[$€£¥]|[A-Z]{3}))$`)
/** Words for thousands, millions and so on begin so; they would have to be read for the number to be right. */
const SCALES = 'mil|mln|mlrd|mio|mrd|md|bil|bn|tri|tis|tys|tusen|tausend|duizend|тыс|млн|млрд|тис|k|m'
/** A scale behind the number, or behind the other end of a range. */
const SCALE = new RegExp(
  `^(?: (?:\\p{L}{1,3}|[-–]) [$€£¥]?[\\d.,]{1,15})?[ .,]?(?:\\d|(?:${SCALES})\\p{L}{0,8}(?!\\p{L})|[万萬億亿千百만억천兆])`,
  'iu',
)

const isWhole = ({ text }: Document, { start, end }: Mention) =>
  !/\d[ .,]?$/.test(text.slice(Math.max(0, start - 2), start)) && !SCALE.test(text.slice(end, end + 40))

/** Days in ISO 8601; a reference date that does not come from the text. */
export const datesOf = ({ mentions, referenceDate }: Dates): Dates => ({
  referenceDate: referenceDate?.from === 'option' || referenceDate?.from === 'metadata' ? referenceDate : null,
  datelineDate: null,
  mentions: mentions.filter(({ text }) => ISO_DAY.test(text)),
  warnings: [],
})

/** Numbers with the symbol of a unit. */
export const quantitiesOf = (found: QuantityMention[], document: Document): QuantityMention[] =>
  found.filter((m) => SYMBOL.test(m.text) && isWhole(document, m)).map((m) => ({ ...m, of: null, comparator: null }))

/** Numbers with the symbol or code of a currency. */
export const moneyOf = (found: MoneyMention[], document: Document): MoneyMention[] =>
  found.filter((m) => SUM.test(m.text) && isWhole(document, m)).map((m) => ({ ...m, per: null, comparator: null }))
