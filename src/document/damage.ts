/**
 * What scans do to a text, as far as it is safe to undo: years whose figures were parted, marks for commas in dates. More
 * of it is only told of. Places still point at what stands in the text.
 */

import type { Edit } from '../text/edits.ts'
import { pattern } from '../text/pattern.ts'
import { MONTH } from './day.ts'

/** "July19 68", "July 1 968", "14» 1974", behind a month. */
const monthYear = pattern('dgu')`
  (?<![\p{L}])(?:${MONTH})(?:\s{0,2}\d{1,2}(?:st|nd|rd|th)?([»«•*^]?))?,?(\s{0,2})(1 ?9 ?\d ?\d|2 ?0 ?[0-2] ?\d)
  (?!\d)`

/** "By 201 8-1 9", "since 199 8,": a year that nothing is counted by, without its month. */
const loneYear = pattern('dgiu')`
  \b(?:in|by|during|since|until|from|to)\s{1,2}((?:19[5-9]|20[012])\x20\d(?:-\d\x20?\d(?!\d)|(?=
    [.,;)](?!\d)|\s(?:by|to|and|the|it|he|we|they|was|were|as|when)\b|$
  )))`
/** "March 13, 202310:10 a.m.": the hour is run into the year. */
const hourBehind = pattern('giu')`
  (?<=(?<![\p{L}])(?:${MONTH})\s\d{1,2},\s20\d\d)(?=\d{1,2}:\d\d\s?[ap]\.?m\b)`
/** "28 [November", "30'November" */
const markIn = pattern('dgu')`(?<=\d)(\x20?)(['’\[])(?:${MONTH})(?![\p{L}])`

/** A quick look: most texts have no such date. */
const PARTED = pattern()`
  [a-zA-Z.](?:19|20)\x20?\d|\b1\x209\x20?\d|\b(?:19|20)\x20\d\d?\b|\b2\x200\x20?\d|\d[»«•*^]\x20?\d
  |\b(?:19\d|20[0-2])\x20\d|20\d{3,4}:\d\d|\d\x20?['’[][A-Z]`

/** Edits that mend dates, in text order. */
export function mendedDates(text: string): Edit[] {
  const edits: Edit[] = []
  if (!PARTED.test(text)) return edits
  for (const match of text.matchAll(monthYear)) {
    const [, mark, gap, year] = match
    const at = match.indices!
    if (mark) edits.push({ at: at[1]![0], removed: mark.length, put: ',' })
    if (gap === '') edits.push({ at: at[2]![0], removed: 0, put: ' ' })
    edits.push(...joined(year, at[3]![0]))
  }
  for (const { 1: year, indices } of text.matchAll(loneYear)) edits.push(...joined(year, indices![1]![0]))
  for (const { index } of text.matchAll(hourBehind)) edits.push({ at: index, removed: 0, put: ' ' })
  for (const { 1: gap, indices } of text.matchAll(markIn))
    edits.push({ at: indices![2]![0], removed: 1, put: gap ? '' : ' ' })
  return edits.sort((a, b) => a.at - b.at)
}

/** The edits that take the spaces out of a year. */
const joined = (year: string, from: number): Edit[] =>
  Array.from(year.matchAll(/ /g), ({ index }) => ({ at: from + index, removed: 1, put: '' }))

/** Marks that scans leave and writers do not. */
const STRAY = new Set([...'\\^~¬¦§«»■□'].map((mark) => mark.charCodeAt(0)))
/** And those only where they stand inside of a word, or by themselves. */
const IN_WORD = new Set([...'!;:<>=+'].map((mark) => mark.charCodeAt(0)))
const ALONE = new Set([...'bcdefghjklmnopqrstuvwxyz_*|'].map((mark) => mark.charCodeAt(0)))
/** How much of a text is looked at, in code units. */
const SAMPLE = 20_000

/** Stray marks for a thousand characters from which on a text is called damaged. Clean releases have fewer than two. */
const DAMAGED = 4
/** Fewer than this are no sign of anything, however short the text is. */
const FEWEST = 8

const isSmall = (code: number) => code >= 97 && code <= 122
const isLetter = (code: number) => isSmall(code | 32)

function isStray(text: string, at: number, code: number): boolean {
  if (code > 122 || code === 92 || code === 94) return STRAY.has(code)
  if (code === 32 || isSmall(code))
    return isSmall(code) && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32 && ALONE.has(code)
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (code >= 48 && code <= 57) return isSmall(before) && isSmall(after)
  return (
    (IN_WORD.has(code) && isLetter(before) && isLetter(after)) || (before === 32 && after === 32 && ALONE.has(code))
  )
}

/** Whether much of a text is damaged: a reader should know. */
export function isDamaged(text: string): boolean {
  const length = Math.min(text.length, SAMPLE)
  let count = 0
  for (let at = 1; at < length; at++) if (isStray(text, at, text.charCodeAt(at))) count++
  return count >= FEWEST && count * 1000 >= length * DAMAGED
}
