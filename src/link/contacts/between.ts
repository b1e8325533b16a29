/** What stands between a name and its number: a role behind a comma or in brackets, and a label. */
import { OF_NUMBER } from '../../lexicon/labels.ts'
import { pattern } from '../../text/pattern.ts'

const BRACKETS = /^\s*\([^()\n]{2,60}\)/
/** What parts a role from what stands before it. */
const SEPARATOR = /\s*[,;–—-]/y
const WORDS = /\s*[^,;:\n\d@]*/y
const SHORTEST = 2
const LONGEST = 60
/** "Jane Doe, Director, Media, Acme": more roles than these are none. */
const MOST_ROLES = 3
const LABEL = pattern('iuy')`
  [\s,;:|–—(-]*
  (?:(?:on|at|office|${OF_NUMBER}|[tmpe])\b[.:]?\s*\(?)?$`

/**
 * Whether nothing but a role and a label stands there. A dash may part two roles or be in one of them: all places where
 * a role can end are kept, instead of each way to them being tried by itself.
 */
export function isBetween(text: string): boolean {
  const ends = new Set([0, BRACKETS.exec(text)?.[0].length ?? 0])
  let last = [...ends]
  for (let n = 0; n < MOST_ROLES && last.length; n++) {
    const next = last.flatMap((from) => endsOfRole(text, from)).filter((end) => !ends.has(end))
    last = [...new Set(next)]
    for (const end of last) ends.add(end)
  }
  return [...ends].some((end) => matchesAt(LABEL, text, end) !== null)
}

/** Where a role may end that begins with a separator at this place. */
function endsOfRole(text: string, from: number): number[] {
  const separator = matchesAt(SEPARATOR, text, from)
  if (separator === null) return []
  const start = from + separator.length
  const words = matchesAt(WORDS, text, start)!
  const spaces = words.length - words.trimStart().length
  const first = start + words.slice(0, spaces).lastIndexOf('\n') + 1 + SHORTEST
  const last = Math.min(start + spaces + LONGEST, start + words.length)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
}

function matchesAt(sticky: RegExp, text: string, at: number): string | null {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? null
}
