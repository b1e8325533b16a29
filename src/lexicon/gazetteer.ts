/** Names of common knowledge, from compromise's lexicon (MIT; written down by scripts/gazetteer.ts), as sets of lower-case words. */
import lists from './gazetteer.json' with { type: 'json' }

type Kind = keyof typeof lists
const sets: { [K in Kind]?: Set<string> } = {}

/** Whether the words (lower case) are known as names of that kind. */
export function isKnown(kind: Kind, words: string): boolean {
  sets[kind] ??= new Set(lists[kind].split('|'))
  return sets[kind]!.has(words)
}
