import type { ParsingContext } from 'chrono-node'
import type { Parser, ParsingResult } from 'chrono-node/en'
import type { Clock, Point } from './point.ts'

/** What an expression says, before it is set against a reference date. */
export type Reading =
  | { type: 'point'; point: Point; day?: Part }
  | { type: 'interval'; from: Point | null; to: Point | null; day?: Part }
  | { type: 'clock'; clock: Clock; until?: Clock }
  /** Null where it is vague: "several years". */
  | { type: 'duration'; value: string | null }
  | { type: 'set'; value: string }

/** The day inside "June 14, 2017, at 2:05 p.m.", which is a date of its own. */
export interface Part {
  index: number
  text: string
  point: Point
}

/** A reading with its rule; where the expression does not fill the match, its place in it. */
export interface Read {
  reading: Reading
  text?: string
}

/** Readings beside chrono's results, which have no room for durations, sets or grains. */
const readings = new WeakMap<object, { reading: Reading; rule: string; refinedBy: string[] }>()

export const readingOf = (result: object) => readings.get(result)

/** Makes a parser for chrono's engine out of a pattern and what its match says. */
export function parser(
  rule: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray, text: string, index: number) => Reading | Read | null,
): Parser {
  // Nothing starts inside a word; to say so first spares the rest of the pattern at five of six characters.
  const atWord = new RegExp(`(?<!\\w)(?:${pattern.source})`, pattern.flags)
  return {
    pattern: () => atWord,
    extract(context, match) {
      const index = match.index!
      // chrono searches on in the rest of the text, where a look-behind sees nothing: the whole text decides.
      if (/[\p{L}\p{N}]/u.test(context.text[index - 1] ?? '')) return null
      const made = read(match, context.text, index)
      if (!made) return null
      const { reading, text } = 'reading' in made ? made : { reading: made, text: undefined }
      return resultOf(
        context,
        index,
        text ?? match[0].trimEnd().replace(/(?<=\p{L}{5}|\b(?:May|June|July)|[\d\s][ap]m)\.$/iu, ''),
        reading,
        rule,
      )
    },
  }
}

export function resultOf(
  context: ParsingContext,
  index: number,
  text: string,
  reading: Reading,
  rule: string,
  refinedBy: string[] = [],
): ParsingResult {
  const result = context.createParsingResult(index, text)
  readings.set(result, { reading, rule, refinedBy })
  return result
}

export const endOf = (result: { index: number; text: string }): number => result.index + result.text.length
