import { BE, formsOf, type VerbForm } from '../../lexicon/verb-forms.ts'
import { put } from '../../text/lists.ts'
import type { Token } from '../../text/tokens.ts'
import { FRAMES, type Frame } from './frames.ts'

/** What has to stand, or must not stand, beside a trigger. */
export interface Condition {
  /** "money", "role", "law": see frames.ts. */
  wants: readonly string[]
  /** Words that may not follow. */
  bars: readonly (readonly string[])[]
}

interface Trigger extends Condition {
  frame: Frame
  isNoun: boolean
  forms: ReadonlySet<VerbForm>
  /** What follows the first word. */
  rest: readonly string[]
}

/** A trigger where it stands, by tokens. */
export interface Hit {
  frame: Frame
  condition: Condition
  isNoun: boolean
  forms: ReadonlySet<VerbForm>
  first: number
  after: number
}

/** Words that may stand between those of a trigger: "reached a proposed settlement". */
const GAP = 3

const NO_FORM: ReadonlySet<VerbForm> = new Set()
let byWord: Map<string, Trigger[]> | undefined

/** The triggers by their first word in each of its forms. */
function triggers(): ReadonlyMap<string, Trigger[]> {
  if (byWord) return byWord // Spares work.
  byWord = new Map()
  for (const frame of FRAMES)
    for (const written of frame.triggers) {
      const [head, ...conditions] = written.split(/\s(?=[+-])/)
      const isNoun = head.startsWith('=')
      const [first, ...rest] = head.replace(/^=/, '').split(' ')
      const wants = conditions.filter((one) => one.startsWith('+')).map((one) => one.slice(1))
      const bars = conditions.filter((one) => one.startsWith('-')).map((one) => one.slice(1).split(' '))
      const noun = [first, `${first}s`]
      const fixed = first === 'be' ? BE : first === 'will' ? [first] : isNoun ? noun : null
      const forms = fixed ? withoutForms(fixed) : formsOf(first)
      for (const [word, of] of forms) {
        const trigger = { frame, isNoun, forms: of, rest, wants, bars }
        put(byWord, word, trigger)
      }
    }
  for (const list of byWord.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return byWord
}

const withoutForms = (words: Iterable<string>) => new Map([...words].map((word) => [word, NO_FORM]))

/** The triggers of a sentence, in order; of those at one word the longest. */
export function hitsIn(tokens: readonly Token[]): Hit[] {
  const table = triggers()
  const hits: Hit[] = []
  for (let n = 0; n < tokens.length; n++) {
    for (const trigger of table.get(tokens[n].word.lower) ?? []) {
      const after = restAt(tokens, n + 1, trigger.rest)
      if (after < 0 || trigger.bars.some((bar) => bar.every((word, at) => tokens[after + at]?.word.lower === word)))
        continue
      const { frame, isNoun, forms, wants, bars } = trigger
      hits.push({ frame, condition: { wants, bars }, isNoun, forms, first: n, after })
    }
  }
  return hits
}

/** Place behind the words, each at most a few others behind the one before; -1 where they do not follow. */
function restAt(tokens: readonly Token[], from: number, rest: readonly string[]): number {
  let at = from
  for (const word of rest) {
    let n = at
    while (n < tokens.length && n - at <= GAP && tokens[n].word.lower !== word) n++
    if (tokens[n]?.word.lower !== word || n - at > GAP) return -1
    at = n + 1
  }
  return at
}
