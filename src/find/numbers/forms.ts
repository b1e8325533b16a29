import { FRACTIONS, PARTS, SCALES, SMALL } from '../../lexicon/numbers.ts'

/** A way in which numbers are written, and what such a one (in lower case) is worth; null where the words make none. */
interface Form {
  /** Sticky: it is tried where a number can begin. */
  pattern: RegExp
  worth: (text: string) => number | null
}

const WORD = Object.keys(SMALL).join('|')
const TENS = Object.keys(SMALL)
  .filter((word) => word.endsWith('ty'))
  .join('|')
const SCALE = Object.keys(SCALES).join('|')
const PART = Object.keys(PARTS).join('|')
const GLYPH = `[${Object.keys(FRACTIONS).join('')}]`
/** Whole numbers with what parts their thousands. */
const GROUPED = [
  '\\d{1,3}(?:,\\d{3}){1,8}', // 1,500
  '\\d{1,2}(?:,\\d\\d){1,4},\\d{3}(?!\\d)', // 12,34,567
  "\\d{1,3}(?:['’]\\d{3}){1,4}(?!\\d)", // 1'500'000
  '\\d{1,3}(?:\\.\\d{3}){2,4}(?!\\d|\\.\\d)', // 1.500.000
  '\\d{1,3}(?: \\d{3}){1,4}(?![\\d-]| \\d)', // 1 500
].join('|')
/** 1.127,54  4,5 % : a comma for a point, which thousands or a sign behind it show. */
const COMMA = '\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}(?!\\d)|\\d{1,3},\\d{1,2}(?= ?[%€°])'
const DIGITS = `(?:${COMMA}|(?:${GROUPED}|\\d+)(?:\\.\\d+)?|\\.\\d+)`
const RAISED = '[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}'
const POWER = `(?:\\^\\s?[({]?[-−–+]?\\d{1,3}[)}]?|(?<=10|[×x]\\s?2)${RAISED})`
/** "± 0.2": how exact the number is; no part of its value. */
const ERROR = `(?:\\s?(?:±|\\+\\/-|\\+-)\\s?${DIGITS}(?:e[-+]?\\d{1,2})?)?`
const NAMED_PART = `(?:one|two|three|four)[ -](?:${PART}|halves|(?:${PART})s)`
/** "and a half", "and 1/2" */
const AND_PART = '(?:(?:a|one|two|three)[ -](?:half|quarters?|thirds?)|[1-9]\\/[2-8])'
/** What follows a number's scale: "2 lakh crore", "2 hundred and twenty", "4 million 500 thousand". */
const BEHIND_SCALE = [
  '[ -](?:million|billion|trillion|crore)s?\\b',
  `(?<=hundred|thousand) and (?:${WORD})\\b(?:-(?:${WORD})\\b)?`,
  '(?: and)? \\d{1,3} thousand\\b',
].join('|')

const sticky = (...parts: string[]) => new RegExp(parts.join(''), 'iuy')

/** A form whose pattern is compiled when it is first tried. */
function form(pattern: () => RegExp, worth: Form['worth']): Form {
  let compiled: RegExp | undefined
  return {
    get pattern() {
      return (compiled ??= pattern())
    },
    worth,
  }
}

/** 3 and a half, 5 and 1/2, thirty-five and a half, two and a half million, three and one-half */
const andPart = form(
  () => sticky(`(?:(?:${TENS})[ -](?:${WORD})|${WORD}|\\d{1,3}) and ${AND_PART}(?: (?:${SCALE}))?\\b`),
  (text) => {
    const words =
      /^(?:(?<tens>[a-z]+ty)[ -])?(?<whole>\w+) and (?<part>\S+?(?:[ -](?:half|quarters?|thirds?))?)(?: (?<scale>\w+))?$/
    const { tens, whole, part, scale } = words.exec(text)!.groups!
    const share = partOf(part.replace(/^a /, 'one '))
    return share === null
      ? null
      : ((SMALL[tens] ?? 0) + (SMALL[whole] ?? Number(whole)) + share) * (scale ? SCALES[scale] : 1)
  },
)

/** Forms that begin with a digit or a sign; the first that fits counts. */
export const IN_DIGITS: Form[] = [
  andPart,
  // 1.5e-5, 3×10⁸, 10^3, 8 x 2^10, 2.48×10−5 (the exponent's height lost)
  form(
    () =>
      sticky(
        `${DIGITS}e[-+−]?\\d{1,3}${ERROR}(?!\\p{L})`,
        `|(?:${DIGITS}\\s?[x×*·⋅]\\s?)?\\d{1,3}${POWER}`,
        `|${DIGITS}\\s?[x×]\\s?10[-−–]?\\d{1,2}(?![\\d.,])`,
      ),
    powerOf,
  ),
  // 3 x 10(8), as abstracts print it
  form(() => /\d{1,4}(?:\.\d{1,4})?\s?[x×]\s?10\([-−–]?\d{1,2}\)/uy, powerOf),
  // 1/4 inch
  form(() => /[1-9]\/(?:2|3|4|5|8|16|32)(?=[ -]\p{L})/uy, partOf),
  // 2.5 million, 5+ million, 3 1/2, 4½, ½, 2 hundred and twenty, 4 million 500 thousand, 5 ± 0.2
  form(
    () =>
      sticky(
        `(?:${DIGITS}(?:\\s?${GLYPH}|[ -]\\d\\/\\d(?![\\d/]))?|${GLYPH})`,
        `(?:(?:\\+? {1,2}|-)(?:${SCALE})s?\\b(?:${BEHIND_SCALE})?)?${ERROR}`,
      ),
    (text) => digits(text.replace(/\s?(?:±|\+\/-|\+-).*$/, '').replace('+ ', ' ')),
  ),
]

/** Most words of a number behind its first: "nine hundred and ninety-nine million nine hundred …" has twenty. */
const LONGEST = 24

/** Forms that begin with a word. */
export const IN_WORDS: Form[] = [
  // half a million, half-a-million, half an inch, a quarter of a mile, two thirds of an acre, a quarter million, half-mile
  form(
    () =>
      sticky(
        `(?:half(?: of)?|an? (?:${PART}) of|${NAMED_PART}(?: of)?) `,
        `(?:an?(?: (?:${SCALE})\\b|(?= \\p{L}))|(?:one|1)(?= per ?cent))`,
        '|(?:half a|half|quarter)(?=[ -]\\p{L})(?![ -](?:of|an?|and)\\b)',
        `|(?:a )?(?:half|quarter)[ -](?:a-)?(?:${SCALE})\\b`,
      ),
    (text) => {
      const cut = /^(?:a )?(?<part>half|quarter)[ -](?:a-)?(?<scale>\w{3,})$/.exec(text)?.groups
      if (cut && cut.scale in SCALES) return SCALES[cut.scale] / PARTS[cut.part]
      const { part, scale } = /^(?<part>.+?)(?: of)?(?: (?:an?|one|1)(?: (?<scale>\w+))?)?$/.exec(text)!.groups!
      const share = partOf(part.replace(/^an? /, 'one '))
      return share === null ? null : share * (scale ? SCALES[scale] : 1)
    },
  ),
  andPart,
  // two point five million
  form(
    () => sticky(`(?:${WORD}) point (?:${WORD})(?:[ -](?:${WORD}))*(?: (?:${SCALE}))?\\b`),
    (text) => {
      const [whole, ...places] = text.split(/[ -]/).filter((word) => word !== 'point')
      const scale = places.at(-1)! in SCALES ? SCALES[places.pop()!] : 1
      return Number(`${SMALL[whole]}.${places.map((place) => SMALL[place]).join('')}`) * scale
    },
  ),
  // two-thirds majority
  form(() => sticky(`${NAMED_PART}(?= \\p{L})(?! of)`), partOf),
  // two hundred and eighty-one thousand, a hundred, a dozen
  form(
    () =>
      sticky(
        `(?:(?:${WORD})|an? (?:${SCALE}))\\b`,
        `(?:(?:,? (?:and |& )?(?=(?:${WORD}) (?:hundred|thousand))|[ -](?:and |& )?)(?:${WORD}|${SCALE})\\b){0,${LONGEST}}`,
      ),
    spelled,
  ),
  // a kilogram of heroin: the scan asked for the measure
  form(
    () => /an?(?= \p{L}+ (?:of|and a half)\b)/iuy,
    () => 1,
  ),
]

/** "half", "a quarter", "two-thirds", "1/4", "½". */
function partOf(text: string): number | null {
  if (text in FRACTIONS) return FRACTIONS[text]
  const [, over, under] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  if (over) return Number(over) / Number(under)
  const [, count, name] = /^(?:(one|two|three|four)[ -])?(?:half )?(\w+?)$/.exec(text.replace(/^half a$/, 'half')) ?? []
  const part = PARTS[name] ?? PARTS[name?.replace(/ves$/, 'f').replace(/s$/, '')]
  return part ? (count ? SMALL[count] : 1) / part : null
}

const HEIGHTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺'

function powerOf(text: string): number {
  const plain = text
    .replace(/\s?(?:±|\+\/-|\+-).*$/, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+/, (raised) => `^${[...raised].map((c) => '0123456789-+'[HEIGHTS.indexOf(c)]).join('')}`)
    .replace(/[−–]/g, '-')
    .replace(/[\s,(){}]/g, '')
    .replace(/([x×])10(?!\^)(-?\d+)$/, '$110^$2')
  const [, times, base, power] = /^(?:([\d.]+)[x×*·⋅])?(\d+)\^([-+]?\d+)$/.exec(plain) ?? []
  return base ? Number(times ?? 1) * Number(base) ** Number(power) : Number(plain)
}

/** Digits with a fraction and with scales behind them. */
function digits(text: string): number | null {
  let at = 0
  while (at < text.length && /[\d,.'’ ]/.test(text[at]) && !/^ \d\/\d/.test(text.slice(at, at + 4))) at++
  const number = text.slice(0, at).replace(/[ ,.'’]+$/, '')
  const [lead, fraction] = /^(?:\s?([½⅓⅔¼¾⅕⅙⅛⅜⅝⅞])|[ -]\d\/\d)?/.exec(text.slice(number.length))!
  let value = number ? plain(number) : 0
  if (lead) value += partOf(fraction ?? lead.slice(1)) ?? 0
  const words = text.slice(number.length + lead.length).split(/[ -]/)
  let added = 0
  for (const [n, word] of words.entries()) {
    if (!word || word === 'and') continue
    const scale = SCALES[word] ?? SCALES[word.replace(/s$/, '')]
    if (/^\d/.test(word)) added = Number(word) * 1000
    else if (word in SMALL) added += SMALL[word]
    else if (!scale) return null
    else if (!/^\d/.test(words[n - 1] ?? '')) value *= scale
  }
  return value + added
}

/** "1,500", "1.500.000", "1.127,54", "1 500": what parts thousands is dropped, what parts decimals is a point. */
export function plain(number: string): number {
  const comma = number.lastIndexOf(',')
  const decimal = comma > 0 && /^\d{1,2}$/.test(number.slice(comma + 1))
  if (decimal && !number.slice(0, comma).includes(',')) return Number(number.replace(/[.'’ ]/g, '').replace(',', '.'))
  // Points separate thousands where more than one stands, or nothing stands behind it.
  const points = number.split('.').length > 2 || /^\d{2,3}\.000$/.test(number) ? number.replaceAll('.', '') : number
  return Number(points.replace(/[,'’ ]/g, ''))
}

/** "two hundred and eighty-one thousand": hundreds add up within a scale, scales close it; "two three" is no number. */
function spelled(text: string): number | null {
  let total = 0
  let group = 0
  let open = 0
  for (const word of text.split(/[\s,-]+/)) {
    if (word === 'and' || word === '&') continue
    if (word === 'a' || word === 'an') group += 1
    else if (word in SMALL) {
      // A unit may follow tens, anything a hundred.
      const value = SMALL[word]
      if (open && (open < 20 || value >= 10)) return null
      group += value
      open = value || 1
    } else if (word === 'hundred' || word === 'dozen') {
      group = (group || 1) * SCALES[word]
      open = 0
    } else {
      // "two lakh crore": a scale of a scale.
      if (!group && total) total *= SCALES[word]
      else total += (group || 1) * SCALES[word]
      group = 0
      open = 0
    }
  }
  return total + group
}
