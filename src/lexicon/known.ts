/**
 * Organisations that everyone knows by name, by kind, written down from general knowledge. A "?" marks the names that are
 * more often an ordinary word, a person's or a place's when they stand alone ("Apple?", "Chelsea?").
 */
import lists from './known.json' with { type: 'json' }

const names = Object.values(lists).flatMap((list) => list.split('|'))

/** Those of one word that mean their organisation wherever they stand. */
export const KNOWN: ReadonlySet<string> = new Set(names.filter((name) => !/[\s?]/.test(name)))

/** Words behind the first one of each name, and whether the name is in doubt, by the first. */
const byFirst = new Map<string, { rest: string[]; doubtful: boolean }[]>()
for (const name of names) {
  const doubtful = name.endsWith('?')
  const [first, ...rest] = (doubtful ? name.slice(0, -1) : name).split(' ').map((word) => word.replace(/['’]s?$/, ''))
  const list = byFirst.get(first)
  if (list) list.push({ rest, doubtful })
  else byFirst.set(first, [{ rest, doubtful }])
}

/** How many words from the place on are a known organisation's name, the longest; 0 where none is. */
export function knownAt(
  wordAt: (place: number) => string | undefined,
  place: number,
): { length: number; doubtful: boolean } {
  let found = { length: 0, doubtful: false }
  for (const { rest, doubtful } of byFirst.get(wordAt(place) ?? '') ?? [])
    if (rest.length + 1 > found.length && rest.every((word, n) => wordAt(place + 1 + n) === word))
      found = { length: rest.length + 1, doubtful }
  return found
}

/** Whether the words as a whole, but for "U.S." in front, are a known organisation's name; null where they are not. */
export function listing(words: readonly string[]): 'sure' | 'doubtful' | null {
  const from = words.length > 1 && /^U\.?S\.?$/.test(words[0]) ? 1 : 0
  for (const start of from ? [0, from] : [0]) {
    const { length, doubtful } = knownAt((place) => words[start + place], 0)
    if (length > 0 && start + length === words.length) return doubtful ? 'doubtful' : 'sure'
  }
  return null
}
