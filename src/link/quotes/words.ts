/** Walking over the words of a text from a place in it. */

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

const STOP = /[.!?]+[”"’»)]*(?=\s|$)/g
const ABBREVIATION = new RegExp(
  [
    '(?:^|[\\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Sens?|Reps?|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Cmdr|Spc|Hon|Rev|Jr|Sr|St|No|vs|etc|Inc|Co|Corp',
    'Ltd|Messrs|Supt|Det|Insp|Atty|Pres|\\p{Lu})$|(?:\\.\\p{L})$',
  ].join('|'),
  'u',
)

/** Offset of the full stop that ends the sentence; those of abbreviations and initials do not. `end` where there is none. */
export function sentenceEnd(text: string, from: number, end: number): number {
  STOP.lastIndex = from
  for (let stop = STOP.exec(text); stop && stop.index < end; stop = STOP.exec(text))
    if (!isAbbreviation(text, from, stop.index, stop[0])) return stop.index
  return end
}

/** Offset at which the last sentence of the stretch begins. */
export function lastSentence(text: string, from: number, end: number): number {
  let at = from
  STOP.lastIndex = from
  for (let stop = STOP.exec(text); stop && stop.index + stop[0].length < end; stop = STOP.exec(text)) {
    const next = text.slice(stop.index + stop[0].length, Math.min(end, stop.index + stop[0].length + 6)).trimStart()
    if (/^[\p{Lu}\p{N}"“‘«„]/u.test(next) && !isAbbreviation(text, from, stop.index, stop[0]))
      at = stop.index + stop[0].length
  }
  while (at < end && /\s/.test(text[at])) at++
  return at
}

const isAbbreviation = (text: string, from: number, at: number, stop: string): boolean =>
  stop === '.' && ABBREVIATION.test(text.slice(Math.max(from, at - 8), at))
