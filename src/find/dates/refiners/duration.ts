import { pattern } from '../../../text/pattern.ts'
import { endOf, type Found, type Refiner, reshaped } from '../reading.ts'

const PERIOD = /^P(T?)(\d+)([YMWDHS])$/
const JOINT = /^(?:,\s|\s|,?\sand\s)$/
/** A unit of the one in front of the years and months: "a year and two months". */
const ONE = /(?:^|[\s(])((?:an?|one)\s(year|month|week|day|hour))\sand\s$/i
/** Such a one behind them, which is no day that comes after. */
const LAST = pattern('i')`
  ^,?\sand\s(?:an?|one)\s(year|month|week|day|hour|minute)\b
  (?!-|['’]|\s(?:ago|later|earlier|before|after|from|of|off|when|that|was|were|is|he|she|they|we|it|I)\b)`
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute']
/** From the longest to the shortest. */
const RANKS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

/** "Two years and eight months" is one duration. */
export const withParts: Refiner = (text, found) => {
  const joined: Found[] = []
  for (const one of found) {
    const last = joined.at(-1)
    const together = last ? joinedOf(text, last, one) : null
    if (together) joined[joined.length - 1] = together
    else joined.push(withOne(text, one))
  }
  return joined.map((one) => withLast(text, one))
}

/** "Twelve months and a day" */
function withLast(text: string, one: Found): Found {
  const parts = partsOf(one)
  const behind = parts && LAST.exec(text.slice(endOf(one), endOf(one) + 24))
  if (!behind) return one
  const letter = RANKS[UNITS.indexOf(behind[1].toLowerCase())]
  if (RANKS.indexOf(letter) <= parts.rank) return one
  const clock = letter.startsWith('T') && !parts.letter.startsWith('T') ? 'T' : ''
  const value = `${parts.before}${clock}1${letter.slice(-1)}`
  return reshaped(text, one.index, endOf(one) + behind[0].length, one, { type: 'duration', value }, 'dates/parts')
}

function joinedOf(text: string, first: Found, second: Found): Found | null {
  const [a, b] = [partsOf(first), partsOf(second)]
  if (!a || !b || a.rank >= b.rank || !JOINT.test(text.slice(endOf(first), second.index))) return null
  const clock = b.letter.startsWith('T') && !a.letter.startsWith('T') && !a.before.includes('T') ? 'T' : ''
  const value = `${a.before}${clock}${b.count}${b.letter.slice(-1)}`
  return reshaped(text, first.index, endOf(second), first, { type: 'duration', value }, 'dates/parts')
}

function withOne(text: string, one: Found): Found {
  const parts = partsOf(one)
  const before = parts && ONE.exec(text.slice(Math.max(0, one.index - 16), one.index))
  if (!before) return one
  const rank = UNITS.indexOf(before[2].toLowerCase())
  if (rank >= parts.rank) return one
  const letter = RANKS[rank]
  const clock = parts.letter.startsWith('T') && letter.length === 1 ? 'T' : ''
  const value = `P${letter.length > 1 ? 'T' : ''}1${letter.slice(-1)}${clock}${parts.count}${parts.letter.slice(-1)}`
  const start = one.index - before[1].length - ' and '.length
  return reshaped(text, start, endOf(one), one, { type: 'duration', value }, 'dates/parts')
}

/** Last part of a duration and what stands in front of it, as far as it is plain. */
function partsOf({ reading, text }: Found) {
  if (reading.type !== 'duration' || !reading.value || /\b(?:past|last|next|another)\b/i.test(text)) return null
  const match = PERIOD.exec(reading.value) ?? /^P(?:\d+[YMWD])+(T?)(\d+)([YMWDHS])$/.exec(reading.value)
  if (!match) return null
  const letter = match[1] + match[3]
  return { letter, rank: RANKS.indexOf(letter), count: match[2], before: reading.value }
}
