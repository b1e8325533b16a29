import type { Document, Span } from '../document/types.ts'
import { FRACTIONS, PARTS, SCALES, SMALL } from './tables.ts'

/** A number in the text, before it is known what it counts, measures or costs. */
export interface NumberMention extends Span {
  /** Absent for a range. */
  value?: number
  min?: number
  max?: number
  /** Written in digits, at least in part. */
  digits: boolean
  /** Has a scale of its own ("2.5 million"), so that no short one can follow. */
  scaled: boolean
}

const WORDS = Object.keys(SMALL).join('|')
const SCALE = Object.keys(SCALES).join('|')
const DIGITS = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?![\\d-]| \\d)|\\d+)(?:\\.\\d+)?|\\.\\d+`
const FRACTION = `[${Object.keys(FRACTIONS).join('')}]`
const number = [
  // 1/4 inch, one-half mile
  `[1-9]\\/(?:2|3|4|5|8|16|32)(?=[ -]\\p{L})|(?:one[ -](?:half|third|quarter|fourth|fifth)|(?:two|three)[ -](?:thirds|quarters|fourths|fifths))(?= \\p{L})(?! of the)`,
  // 2.5 million, 3 1/2, 4½, ½
  `(?:(?:${DIGITS})(?:\\s?${FRACTION}|[ -]\\d\\/\\d(?![\\d/]))?|${FRACTION})(?:[ -](?:${SCALE})s?\\b(?:[ -](?:million|billion|trillion)\\b)?)?`,
  // half a million, a quarter of a million
  `(?:half|a quarter of|three quarters of) an? (?:${SCALE})\\b`,
  // two and a half million
  `(?:${WORDS}) and a half(?: (?:${SCALE}))?\\b`,
  // two hundred and eighty-one thousand, a hundred, a dozen
  `(?:(?:${WORDS})|an? (?:${SCALE}))\\b(?:[ -](?:and )?(?:${WORDS}|${SCALE})\\b)*`,
].join('|')

let finder: RegExp | undefined

/** All numbers of the document in text order, in one pass; chrome is left out. */
export function findNumbers(document: Document): NumberMention[] {
  finder ??= new RegExp(`(?<![\\p{L}\\d.,/_]|\\p{L}-|\\d[:])(?:${number})`, 'giu')
  const found: NumberMention[] = []
  const { text } = document
  for (const block of document.blocks) {
    if (block.kind === 'chrome') continue
    const words = text.slice(block.start, block.end)
    for (const match of words.matchAll(finder)) {
      const start = block.start + match.index
      const value = worthOf(match[0])
      if (value === null || text[start - 1] === '#') continue
      found.push({
        start,
        end: start + match[0].length,
        value,
        digits: /[\d½⅓⅔¼¾⅕⅛⅜⅝⅞]/.test(match[0]),
        scaled: /[a-z]{4}/i.test(match[0]),
      })
    }
  }
  return joinRanges(text, found)
}

/** What a number expression is worth; null where the words are none. */
export function worthOf(expression: string): number | null {
  const text = expression.toLowerCase()
  const share = /^(half|a quarter of|three quarters of) an? (\w+)$/.exec(text)
  if (share) return { half: 0.5, 'a quarter of': 0.25, 'three quarters of': 0.75 }[share[1]]! * SCALES[share[2]]
  const part = /^([1-9])\/(\d+)$/.exec(text)
  if (part) return exact(Number(part[1]) / Number(part[2]))
  const spelledPart = /^(one|two|three)[ -](\w+?)s?$/.exec(text)
  if (spelledPart && spelledPart[2] in PARTS) return exact(SMALL[spelledPart[1]] / PARTS[spelledPart[2]])
  const half = /^(\w+) and a half(?: (\w+))?$/.exec(text)
  if (half) return exact((SMALL[half[1]] + 0.5) * (half[2] ? SCALES[half[2]] : 1))
  const digits = /^((?:[\d,\s]*\.)?[\d,\s]*\d|\.\d+|)\s?([½⅓⅔¼¾⅕⅛⅜⅝⅞]|[ -]?\d\/\d)?((?:[ -][a-z]+)*)$/.exec(text)
  if (digits && (digits[1] || digits[2])) {
    let value = digits[1] ? Number(digits[1].replace(/[,\s]/g, '')) : 0
    if (digits[2])
      value += FRACTIONS[digits[2]] ?? Number(digits[2].trim().replace('-', '')[0]) / Number(digits[2].at(-1))
    for (const scale of digits[3].split(/[ -]/).filter(Boolean)) value *= SCALES[scale.replace(/s$/, '')] ?? 1
    return Number.isFinite(value) ? exact(value) : null
  }
  return spelled(text)
}

/** "two hundred and eighty-one thousand": hundreds add up within a scale, scales close it. */
function spelled(text: string): number | null {
  let total = 0
  let group = 0
  for (const word of text.split(/[ -]/)) {
    if (word === 'and') continue
    if (word === 'a' || word === 'an') group += 1
    else if (word in SMALL) group += SMALL[word]
    else if (word === 'hundred' || word === 'dozen') group = (group || 1) * SCALES[word]
    else if (word in SCALES) {
      total += (group || 1) * SCALES[word]
      group = 0
    } else return null
  }
  return total + group
}

/** 2.3 × 1e6 is 2300000, not 2299999.9999999995. */
export const exact = (value: number): number => Number(value.toPrecision(14))

/** "5-10", "5 to 10", "between 5 and 10", "2 to 3 million". */
function joinRanges(text: string, numbers: NumberMention[]): NumberMention[] {
  const joined: NumberMention[] = []
  for (const next of numbers) {
    const last = joined.at(-1)
    const gap = last ? text.slice(last.end, next.start) : ''
    if (last && last.value !== undefined && next.value !== undefined && isRange(text, last, gap, next)) {
      const scale = next.scaled && !last.scaled ? scaleOf(text.slice(next.start, next.end)) : 1
      const low = last.value * scale <= next.value ? exact(last.value * scale) : last.value
      if (low < next.value) {
        joined[joined.length - 1] = {
          start: last.start,
          end: next.end,
          min: low,
          max: next.value,
          digits: last.digits || next.digits,
          scaled: next.scaled,
        }
        continue
      }
    }
    joined.push(next)
  }
  return joined
}

function isRange(text: string, last: NumberMention, gap: string, next: NumberMention): boolean {
  if (!gap || gap.length > 5 || text[last.start - 1] === '-') return false
  if (/^\s?[-–—]\s?$/.test(gap)) return last.digits === next.digits && !/^[-–—\d/]/.test(text[next.end] ?? '')
  if (/^ to $/.test(gap)) return true
  return gap === ' and ' && /\bbetween (?:\$ ?)?$/i.test(text.slice(Math.max(0, last.start - 12), last.start))
}

function scaleOf(expression: string): number {
  const word = /([a-z]{4,})s?$/i.exec(expression)?.[1].toLowerCase() ?? ''
  return SCALES[word] ?? 1
}
