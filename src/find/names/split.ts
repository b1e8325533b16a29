import { is } from '../../lexicon/index.ts'
import type { Token } from '../../text/tokens.ts'
import type { Tagged } from './tagger/index.ts'

const isHead = is('head')
const isKnown = is('known')
const isForm = is('legalForm')

/** Spaces between two words that a lost mark leaves; single letters ("U S  Senate") lost their stops. */
const GAP = 2

/** The names that a span of the tagger holds: parted where a mark was lost, where a body owns another, where it is doubled. */
export function parted(name: Tagged, tokens: readonly Token[]): Tagged[] {
  const { first, after, kind } = name
  for (let n = first + 1; n < after; n++) {
    const before = tokens[n - 1]
    const isGap = tokens[n].start - before.end - (before.possessive ? 2 : 0) >= GAP && before.text.length > 1
    if (isGap || (kind === 'organisation' && before.possessive && isOwner(tokens, first, n)))
      return [{ ...name, after: n }, ...parted({ ...name, first: n }, tokens)].filter((part) => isWhole(part, tokens))
  }
  return [single(name, tokens)]
}

/** "the Department's Tax Division", "FBI's Oakmoor Office": what ends in a kind of body, or is known, owns what follows. */
function isOwner(tokens: readonly Token[], first: number, after: number): boolean {
  const { word } = tokens[after - 1]
  return (isHead(word) && after - first > 1) || isKnown(word) || /^[A-Z]{2,}$/.test(word.form)
}

const isWhole = ({ first, after }: Tagged, tokens: readonly Token[]): boolean =>
  tokens.slice(first, after).some(({ kind, word }) => kind === 'name' && word.form.length > 1 && !isForm(word))

/** "Oakmoor Alliance Oakmoor Alliance": a heading run into the story that begins with the same name. */
function single(name: Tagged, tokens: readonly Token[]): Tagged {
  const length = name.after - name.first
  if (length % 2) return name
  const half = length / 2
  for (let n = 0; n < half; n++) if (tokens[name.first + n].word !== tokens[name.first + half + n].word) return name
  return { ...name, first: name.first + half }
}
