import { BULK, FRACTIONS, MEASURES, PARTS, SCALES, SIGN_LETTERS, SMALL } from './tables.ts'

/** A way in which numbers are written, and what such a one (in lower case) is worth; null where the words make none. */
interface Form {
  /** Holds no capturing group. */
  pattern: string
  worth: (text: string) => number | null
}

const WORD = Object.keys(SMALL).join('|')
const SCALE = Object.keys(SCALES).join('|')
const PART = Object.keys(PARTS).join('|')
const GLYPH = `[${Object.keys(FRACTIONS).join('')}]`
/** 1,500  12,34,567  1'500'000  1.500.000  1 500  1500, with decimals. */
const DIGITS = `(?:\\d{1,3}(?:,\\d{3}){1,8}|\\d{1,2}(?:,\\d\\d){1,4},\\d{3}(?!\\d)|\\d{1,3}(?:['’]\\d{3}){1,4}(?!\\d)|\\d{1,3}(?:\\.\\d{3}){2,4}(?![\\d.])|\\d{1,3}(?: \\d{3}){1,4}(?![\\d-]| \\d)|\\d+)(?:\\.\\d+)?|\\.\\d+`
const POWER = '(?:\\^\\s?[({]?[-−–+]?\\d{1,3}[)}]?|(?<=10|[×x]\\s?2)[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})'
/** "± 0.2": how exact the number is; no part of its value. */
const ERROR = `(?:\\s?(?:±|\\+\\/-|\\+-)\\s?(?:${DIGITS})(?:e[-+]?\\d{1,2})?)?`
const NAMED_PART = `(?:one|two|three|four)[ -](?:${PART}|halves|(?:${PART})s)`

/** The forms; the first that fits counts. */
const FORMS: Form[] = [
  {
    // half a million, half an inch, a quarter of a mile, two thirds of an acre, half-mile
    pattern: `(?:half(?: of)?|an? (?:${PART}) of|${NAMED_PART}(?: of)?) (?:an?(?: (?:${SCALE})\\b|(?= \\p{L}))|(?:one|1)(?= per ?cent))|(?:half|quarter|half a)(?=[ -](?:${MEASURES}))|(?:a )?half[ -](?:${SCALE})\\b`,
    worth: (text) => {
      const halved = /^(?:a )?half[ -](\w{5,})$/.exec(text)
      if (halved) return 0.5 * SCALES[halved[1]]
      const [, part, scale] = /^(.+?)(?: of)?(?: (?:an?|one|1)(?: (\w+))?)?$/.exec(text)!
      const share = partOf(part.replace(/^an? /, 'one '))
      return share === null ? null : share * (scale ? SCALES[scale] : 1)
    },
  },
  {
    // two and a half million, 3 and a half, three and one-half, 5 and 1/2
    pattern: `(?:${WORD}|\\d{1,3}) and (?:(?:a|one|two|three)[ -](?:half|quarters?|thirds?)|[1-9]\\/[2-8])(?: (?:${SCALE}))?\\b`,
    worth: (text) => {
      const [, whole, part, scale] = /^(\w+) and (\S+?(?:[ -](?:half|quarters?|thirds?))?)(?: (\w+))?$/.exec(text)!
      const share = partOf(part.replace(/^a /, 'one '))
      return share === null ? null : ((SMALL[whole] ?? Number(whole)) + share) * (scale ? SCALES[scale] : 1)
    },
  },
  {
    // two point five million
    pattern: `(?:${WORD}) point (?:${WORD})(?:[ -](?:${WORD}))*(?: (?:${SCALE}))?\\b`,
    worth: (text) => {
      const [whole, ...places] = text.split(/[ -]/).filter((word) => word !== 'point')
      const scale = places.at(-1)! in SCALES ? SCALES[places.pop()!] : 1
      return Number(`${SMALL[whole]}.${places.map((place) => SMALL[place]).join('')}`) * scale
    },
  },
  {
    // 1.5e-5, 3×10⁸, 10^3, 8 x 2^10, 2.48×10−5 (the exponent's height lost)
    pattern: `(?:${DIGITS})e[-+−]?\\d{1,3}${ERROR}(?!\\p{L})|(?:(?:${DIGITS})\\s?[x×*·⋅]\\s?)?(?:\\d{1,3})${POWER}|(?:${DIGITS})\\s?[x×]\\s?10[-−–]?\\d{1,2}(?![\\d.,])`,
    worth: (text) => {
      const plain = text
        .replace(/\s?(?:±|\+\/-|\+-).*$/, '')
        .replace(
          /[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+/,
          (raised) => `^${[...raised].map((c) => '0123456789-+'['⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺'.indexOf(c)]).join('')}`,
        )
        .replace(/[−–]/g, '-')
        .replace(/[\s,(){}]/g, '')
        .replace(/([x×])10(?!\^)(-?\d+)$/, '$110^$2')
      const [, times, base, power] = /^(?:([\d.]+)[x×*·⋅])?(\d+)\^([-+]?\d+)$/.exec(plain) ?? []
      return base ? Number(times ?? 1) * Number(base) ** Number(power) : Number(plain)
    },
  },
  {
    // 1/4 inch, two-thirds majority
    pattern: `[1-9]\\/(?:2|3|4|5|8|16|32)(?=[ -]\\p{L})|${NAMED_PART}(?= \\p{L})(?! of)`,
    worth: (text) => partOf(text),
  },
  {
    // 2.5 million, 3 1/2, 4½, ½, 2 hundred and twenty, 4 million 500 thousand, 5 ± 0.2
    pattern: `(?:(?:${DIGITS})(?:\\s?${GLYPH}|[ -]\\d\\/\\d(?![\\d/]))?|${GLYPH})(?:[ -](?:${SCALE})s?\\b(?:[ -](?:million|billion|trillion)\\b|(?<=hundred|thousand) and (?:${WORD})\\b(?:-(?:${WORD})\\b)?|(?: and)? \\d{1,3} thousand\\b)?)?${ERROR}`,
    worth: (text) => digits(text.replace(/\s?(?:±|\+\/-|\+-).*$/, '')),
  },
  {
    // two hundred and eighty-one thousand, a hundred, a dozen
    pattern: `(?:(?:${WORD})|an? (?:${SCALE}))\\b(?:(?:,? (?:and |& )?(?=(?:${WORD}) (?:hundred|thousand))|[ -](?:and |& )?)(?:${WORD}|${SCALE})\\b)*`,
    worth: (text) => spelled(text),
  },
  {
    // a kilogram of heroin
    pattern: `an?(?= (?:${BULK})\\p{L}* of\\b)`,
    worth: () => 1,
  },
]

let finder: RegExp | undefined

/** The numbers of a text, one after the other, with what each is worth. */
export function* numbersIn(text: string): Generator<{ start: number; end: number; value: number }> {
  // What a number may begin with, before anything dearer is asked; digits may stand right behind a sign in letters.
  finder ??= new RegExp(
    `(?:(?=[\\d.½⅓⅔¼¾⅕⅙⅛⅜⅝⅞aefhnoqstz])(?<![\\p{L}\\d.,/_]|\\d:|(?<!\\d\\s?\\p{L}{1,3}|[\\p{L}\\d]-(?:by|to))(?<=\\p{L})-)|(?=\\d)(?<=(?<!\\p{L})(?:${SIGN_LETTERS})))(?:${FORMS.map(({ pattern }) => `(${pattern})`).join('|')})`,
    'giu',
  )
  for (const match of text.matchAll(finder)) {
    const form = FORMS[match.findIndex((group, n) => n > 0 && group !== undefined) - 1]
    const value = form.worth(match[0].toLowerCase())
    if (value !== null && Number.isFinite(value))
      yield { start: match.index, end: match.index + match[0].length, value: exact(value) }
  }
}

/** 2.3 × 1e6 is 2300000, not 2299999.9999999995. */
export const exact = (value: number): number => Number(value.toPrecision(14))

/** "half", "a quarter", "two-thirds", "1/4", "½". */
function partOf(text: string): number | null {
  if (text in FRACTIONS) return FRACTIONS[text]
  const [, over, under] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  if (over) return Number(over) / Number(under)
  const [, count, name] = /^(?:(one|two|three|four)[ -])?(?:half )?(\w+?)$/.exec(text.replace(/^half a$/, 'half')) ?? []
  const part = PARTS[name] ?? PARTS[name?.replace(/ves$/, 'f').replace(/s$/, '')]
  return part ? (count ? SMALL[count] : 1) / part : null
}

function digits(text: string): number | null {
  const [, number, fraction, rest] =
    /^((?:[\d,.'’ ]*\d)?)\s?([½⅓⅔¼¾⅕⅙⅛⅜⅝⅞]|(?<=\d)[ -]\d\/\d)?((?:[ -](?:and )?(?:[a-z]+|\d{1,3}(?= thousand)))*)$/.exec(
      text,
    ) ?? []
  if (number === undefined || (!number && !fraction)) return null
  // Points separate thousands where more than one stands, or nothing stands behind it.
  const points = number.split('.').length > 2 || /^\d{2,3}\.000$/.test(number) ? number.replaceAll('.', '') : number
  let value = number ? Number(points.replace(/[,'’ ]/g, '')) : 0
  if (fraction) value += partOf(fraction.replace(/^[ -]/, '')) ?? 0
  let added = 0
  const words = rest.split(/[ -]/).filter((word) => word && word !== 'and')
  for (const [n, word] of words.entries()) {
    const scale = SCALES[word] ?? SCALES[word.replace(/s$/, '')]
    if (/^\d/.test(word)) added = Number(word) * 1000
    else if (word in SMALL) added += SMALL[word]
    else if (scale && !/^\d/.test(words[n - 1] ?? '')) value *= scale
  }
  return value + added
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
      total += (group || 1) * SCALES[word]
      group = 0
      open = 0
    }
  }
  return total + group
}
