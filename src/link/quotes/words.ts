/** Walking over the words of a text from a place in it. */
import { pattern } from '../../text/pattern.ts'

export interface Word {
  text: string
  start: number
  end: number
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/uy
const NEXT = /[^\p{L}]*/uy

/** The word that begins at `at` or behind what is no letter there; null at the end of the stretch. */
export function wordFrom(text: string, at: number, end: number): Word | null {
  NEXT.lastIndex = at
  NEXT.exec(text)
  WORD.lastIndex = NEXT.lastIndex
  if (WORD.lastIndex >= end) return null
  const match = WORD.exec(text)
  return match && { text: match[0], start: WORD.lastIndex - match[0].length, end: WORD.lastIndex }
}

/** The words of a stretch. */
export function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  for (let word = wordFrom(text, start, end); word; word = wordFrom(text, word.end, end)) words.push(word)
  return words
}

const STOP = /[.!?]+[”"’»)]*/y

interface Stop {
  text: string
  start: number
  end: number
}

/** The marks that may end a sentence and have white space behind them; nothing behind the stretch is looked at. */
function* stopsIn(text: string, from: number, end: number): Generator<Stop> {
  for (let at = from; at < end; at++) {
    if (text[at] !== '.' && text[at] !== '!' && text[at] !== '?') continue
    STOP.lastIndex = at
    const [stop] = STOP.exec(text)!
    const behind = at + stop.length
    if (behind === text.length || /\s/.test(text[behind])) yield { text: stop, start: at, end: behind }
    at = behind - 1
  }
}

const ABBREVIATION = pattern('u')`
  (?:^|[\s(“"])(?:
    Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Cmdr|Spc|Hon|Rev|Jr|Sr|St|No|vs|etc|Inc|Co|Corp
    |Ltd|Messrs|Supt|Det|Insp|Atty|Pres|\p{Lu}
  )$
  |(?:\.\p{L})$`

/** Offset of the full stop that ends the sentence; those of abbreviations and initials do not. `end` where there is none. */
export function sentenceEnd(text: string, from: number, end: number): number {
  for (const stop of stopsIn(text, from, end)) if (!isAbbreviation(text, from, stop)) return stop.start
  return end
}

/** Offset at which the last sentence of the stretch begins. */
export function lastSentence(text: string, from: number, end: number): number {
  let at = from
  for (const stop of stopsIn(text, from, end)) {
    const next = text.slice(stop.end, Math.min(end, stop.end + 6)).trimStart()
    if (/^[\p{Lu}\p{N}"“‘«„]/u.test(next) && !isAbbreviation(text, from, stop)) at = stop.end
  }
  while (at < end && /\s/.test(text[at])) at++
  return at
}

const isAbbreviation = (text: string, from: number, { text: stop, start }: Stop): boolean =>
  stop === '.' && ABBREVIATION.test(text.slice(Math.max(from, start - 8), start))
