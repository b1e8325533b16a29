import type { Day } from './calendar.ts'
import type { Clock, Point } from './point.ts'

/** What an expression says, before it is set against a reference date. */
export type Reading =
  | { type: 'point'; point: Point; day?: Part }
  | { type: 'interval'; from: Point | null; to: Point | null; day?: Part }
  | { type: 'clock'; clock: Clock; until?: Clock }
  /** So long, or the time that lies so far ahead where the sentence speaks of what is to come: "opens in two weeks". */
  | { type: 'offset'; point: Point; duration: string }
  /** Null where it is vague: "several years". */
  | { type: 'duration'; value: string | null }
  | { type: 'set'; value: string }

/** The calendar day inside "June 14, 2017, at 2:05 p.m.", which is a date of its own. */
export interface Part {
  index: number
  text: string
  point: Point
}

/** An expression, its reading, and the rules that made it. */
export interface Found {
  index: number
  text: string
  reading: Reading
  rule: string
  refinedBy: string[]
}

/** A reading; where the expression does not fill the match, its text. */
export interface Read {
  reading: Reading
  text?: string
}

/**
 * Words with spaces between them; "0" for any number in figures, "1" for one of one or two figures, "4" for a longer one; or
 * a table, of whose keys the first words count.
 */
export type Starts = readonly (string | Record<string, unknown>)[]

export interface Parser {
  rule: string
  starts: Starts
  /** What begins at this place of the text, which is the start of a word. */
  at: (text: string, index: number) => Found | null
}

export type Match = RegExpExecArray

/** Full stops of a sentence, not of an abbreviation, behind the last word of an expression. */
const SENTENCE_END = /(?<=\p{L}{5}|\b(?:May|June|July)|[\d\s][ap]m)\.$/iu

/**
 * Makes a parser out of a pattern and what its match says. Most texts need few of the patterns: each is compiled when a
 * word that it starts with comes up for the first time.
 * @param starts the words that its expressions begin with
 */
export function parser(
  rule: string,
  starts: Starts,
  pattern: RegExp | (() => RegExp),
  read: (match: Match, text: string, index: number) => Reading | Read | null,
): Parser {
  let here: RegExp | null = null
  const compile = () => {
    const { source, flags } = pattern instanceof RegExp ? pattern : pattern()
    return new RegExp(source, `${flags}y`)
  }
  return {
    rule,
    starts,
    at(text, index) {
      here ??= compile()
      here.lastIndex = index
      const match = here.exec(text)
      const made = match && read(match, text, index)
      if (!made) return null
      const { reading, text: own } = 'reading' in made ? made : { reading: made, text: undefined }
      const words = (own ?? match[0].trimEnd()).replace(SENTENCE_END, '')
      // "(1:30 p.m. Eastern Time)": the bracket was opened in front.
      const opened = words.endsWith(')') && !words.includes('(')
      return { index, text: opened ? words.slice(0, -1) : words, reading, rule, refinedBy: [] }
    },
  }
}

export const endOf = (found: { index: number; text: string }): number => found.index + found.text.length

/** The expression with another reading, reaching from one place to another. */
export const reshaped = (
  text: string,
  from: number,
  to: number,
  found: Found,
  reading: Reading,
  by: string,
): Found => ({
  index: from,
  text: text.slice(from, to),
  reading,
  rule: found.rule,
  refinedBy: [...found.refinedBy, by],
})

/** Joins or changes expressions that stand side by side, in text order. */
export type Refiner = (text: string, found: Found[]) => Found[]

/** The full day that a reading names. */
export function dayOf(reading: Reading): Day | null {
  // "Embargoed until 5 May 2025" names the day as its end.
  const point =
    reading.type === 'point' ? reading.point : reading.type === 'interval' && !reading.from ? reading.to : null
  if (point?.year === undefined || point.month === undefined || point.day === undefined) return null
  return { year: point.year, month: point.month, day: point.day }
}
