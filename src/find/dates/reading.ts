import type { ParsingContext } from 'chrono-node'
import type { Parser, ParsingResult } from 'chrono-node/en'
import type { Clock, Point } from './point.ts'
import { enlist, type Starts, startsIn } from './starts.ts'

/** What an expression says, before it is set against a reference date. */
export type Reading =
  | { type: 'point'; point: Point; day?: Part }
  | { type: 'interval'; from: Point | null; to: Point | null; day?: Part }
  | { type: 'clock'; clock: Clock; until?: Clock }
  /** Null where it is vague: "several years". */
  | { type: 'duration'; value: string | null }
  | { type: 'set'; value: string; day?: Part }

/** The day inside "June 14, 2017, at 2:05 p.m.", which is a date of its own. */
export interface Part {
  index: number
  text: string
  reading: Reading
}

/** A reading with its rule; where the expression does not fill the match, its place in it. */
export interface Read {
  reading: Reading
  text?: string
}

/** Readings beside chrono's results, which have no room for durations, sets or grains. */
const readings = new WeakMap<object, { reading: Reading; rule: string; refinedBy: string[] }>()

export const readingOf = (result: object) => readings.get(result)

/**
 * Makes a parser for chrono's engine out of a pattern and what its match says.
 * @param starts the words that its expressions begin with
 */
export function parser(
  rule: string,
  starts: Starts,
  pattern: RegExp,
  read: (match: RegExpMatchArray, text: string, index: number) => Reading | Read | null,
): Parser {
  const number = enlist(starts)
  const here = new RegExp(pattern.source, `${pattern.flags}y`)
  return {
    pattern: (context) => searchAt(startsIn(context, number), here, context.text),
    extract(context, match) {
      const index = match.index!
      // Nothing starts inside a word.
      if (/[\p{L}\p{N}]/u.test(context.text[index - 1] ?? '')) return null
      const made = read(match, context.text, index)
      if (!made) return null
      const { reading, text } = 'reading' in made ? made : { reading: made, text: undefined }
      return resultOf(
        context,
        index,
        (text ?? match[0].trimEnd()).replace(/(?<=\p{L}{5}|\b(?:May|June|July)|[\d\s][ap]m)\.$/iu, ''),
        reading,
        rule,
      )
    },
  }
}

/** A pattern that is tried at these places alone. chrono asks for the next match in what is left of the text. */
function searchAt(starts: readonly number[], here: RegExp, text: string): RegExp {
  let next = 0
  const exec = (rest: string) => {
    const passed = text.length - rest.length
    while (next < starts.length && starts[next] < passed) next++
    for (; next < starts.length; next++) {
      here.lastIndex = starts[next]
      const match = here.exec(text)
      if (!match) continue
      match.index -= passed
      return match
    }
    return null
  }
  return Object.assign(/(?:)/, { exec })
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
