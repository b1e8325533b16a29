import { is } from '../../lexicon/index.ts'
import type { Token } from '../../text/tokens.ts'
import { belowHeading } from './doubled.ts'
import type { Tagged } from './tagger/index.ts'

const isHead = is('head')
const isWeak = is('weakHead')
const isTitle = is('titleHead')
const isKnown = is('known')
const isForm = is('legalForm')
const isDegree = is('degree')

/** Spaces between two words that a lost mark leaves; single letters ("U S  Senate") lost their stops. */
const GAP = 2

/** The names that a span of the tagger holds: parted where a mark was lost, where a body owns another, where it is doubled. */
export function parted(name: Tagged, tokens: readonly Token[]): Tagged[] {
  const { first, after, kind } = name
  for (let n = first + 1; n < after; n++) {
    const before = tokens[n - 1]
    const isGap = tokens[n].start - before.end - (before.possessive ? 2 : 0) >= GAP && before.text.length > 1
    const isOwn = kind === 'organisation' && before.possessive && owns(tokens, first, n, after)
    const isList = kind === 'organisation' && /^(?:,|and)$/.test(tokens[n].text) && isComplete(tokens, first, n, after)
    if (!isGap && !isOwn && !isList) continue
    const behind = parted({ ...name, first: isList ? n + 1 : n }, tokens)
    // "the District Attorney's Orange Zone Bureau": the officer is none.
    const front = isOwn && isTitle(before.word) ? [] : [{ ...name, after: n }]
    return [...front, ...behind].filter((part) => isWhole(part, tokens))
  }
  const whole = single(name, tokens)
  if (kind === 'person') return [withoutDegree(whole, tokens)]
  return [kind === 'organisation' ? withoutPlace(whole, tokens) : whole]
}

/** "the Department's Tax Division", "Attorney's Oakmoor Bureau", but "Sheriff's Office", "Sam's Dollar Store". */
function owns(tokens: readonly Token[], first: number, n: number, after: number): boolean {
  const { word } = tokens[n - 1]
  if (after - n < 2) return false
  if (isKnown(word) || /^[A-Z]{2,}$/.test(word.form)) return true
  if (isHead(tokens[n].word)) return false
  if (isTitle(word)) return true
  return tokens.slice(first, n).some((token) => isHead(token.word)) && n - first > 1
}

/** "Fjell Aid Society, Safe Haven", "Oak University and Elm Health Centre": what stands in front is whole. */
const isComplete = (tokens: readonly Token[], first: number, n: number, after: number): boolean =>
  n - first > 1 &&
  n + 1 < after &&
  isHead(tokens[n - 1].word) &&
  !isWeak(tokens[n - 1].word) &&
  !isForm(tokens[n + 1].word) &&
  (tokens[n].text === ',' || (after - n > 2 && isHead(tokens[after - 1].word))) &&
  !tokens.slice(first, n).some(({ text }) => /^(?:of|for|on)$/.test(text))

const isWhole = ({ first, after }: Tagged, tokens: readonly Token[]): boolean =>
  tokens.slice(first, after).some(({ kind, word }) => kind === 'name' && word.form.length > 1 && !isForm(word))

/** "Calder Refining LLC of Oakmoor": a legal form ends the name. */
function withoutPlace(name: Tagged, tokens: readonly Token[]): Tagged {
  for (let n = name.first + 1; n + 1 < name.after; n++)
    if (isForm(tokens[n].word) && /^(?:of|in|for)$/.test(tokens[n + 1].text)) return { ...name, after: n + 1 }
  return name
}

/** "Tom Hill KC": what was conferred is no part of the name. */
function withoutDegree(name: Tagged, tokens: readonly Token[]): Tagged {
  let { after } = name
  while (after - name.first > 2 && (isDegree(tokens[after - 1].word) || tokens[after - 1].text === ',')) after--
  return after === name.after ? name : { ...name, after }
}

/** "Oakmoor Alliance Oakmoor Alliance", "Calder Calder Foods, Inc.": a heading run into the story that begins with the same name. */
function single(name: Tagged, tokens: readonly Token[]): Tagged {
  const { first, after, kind } = name
  const from = belowHeading(tokens, first, after)
  const length = from - first
  // "Wagga Wagga Council" is one name.
  const isDoubled =
    length * 2 === after - first || (kind === 'organisation' && (length > 1 || isForm(tokens[after - 1].word)))
  return isDoubled ? { ...name, first: from } : name
}
