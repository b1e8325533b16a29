import type { Mention } from '../../document/types.ts'
import { type Candidate, singular } from '../../find/names/candidates.ts'
import { isKnown } from '../../lexicon/gazetteer.ts'
import { KNOWN, listing } from '../../lexicon/known.ts'
import { FORMS, HEADS, WEAK_HEADS } from '../../lexicon/organisations.ts'
import { FUNCTION, NEUTRAL, STATES } from '../../lexicon/others.ts'
import { mentionAt } from '../../text/span.ts'
import type { Organisation } from '../types.ts'

/** An organisation while its mentions are being gathered. */
export interface Entry {
  words: string[]
  name: string
  keys: Set<string>
  acronym: string | null
  owner: Candidate | null
  mentions: Mention[]
  /** What the mentions were before they were gathered. */
  evidence: Candidate[]
}

/** What two spellings of one name have in common. */
export function keyOf(words: readonly string[]): string {
  const plain = singular(words)
    .join(' ')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|us|u s|united states|federal) (?=\p{L}+ )/u, '')
    .replace(/s$/, '')
  const turned = /^(.+) (department|ministry|bureau)$/.exec(plain)
  return turned &&
    !/\bof\b/.test(turned[1]) &&
    turned[1].split(' ').length < 3 &&
    !/police|fire|sheriff|health/.test(turned[1])
    ? `${turned[2]} of ${turned[1]}`
    : plain
}

/** The words without legal forms and what only they bring along. */
export const bare = (words: readonly string[]) => {
  const kept = words.filter((w) => !FORMS.has(w))
  return kept.length ? kept : [...words]
}

/** The organisations of a document, found by their names. */
export class Bodies {
  readonly entries: Entry[] = []
  private readonly byKey = new Map<string, Entry>()
  /** Numbers of the entries whose full name begins or ends with a word. */
  private readonly byFirst = new Map<string, number[]>()
  private readonly byLast = new Map<string, number[]>()

  /** The one that has exactly that name, by what its spellings have in common. */
  named(words: readonly string[]): Entry | undefined {
    return this.byKey.get(keyOf(words))
  }

  /** The first one whose usual short form the words are. */
  shortened(words: readonly string[], fits: (entry: Entry) => boolean = () => true): Entry | undefined {
    const short = singular(words)
    const near = [
      ...(this.byFirst.get(short[0].toLowerCase()) ?? []),
      ...(this.byLast.get(short[short.length - 1].toLowerCase()) ?? []),
    ]
    let first = Number.POSITIVE_INFINITY
    for (const n of near) if (n < first && fits(this.entries[n]) && shortens(words, this.entries[n].words)) first = n
    return this.entries[first]
  }

  create(candidate: Candidate): Entry {
    const entry = entryOf(candidate)
    const { words } = entry
    for (const [map, word] of [
      [this.byFirst, words[0]],
      [this.byLast, words[words.length - 1]],
    ] as const) {
      const key = word.toLowerCase()
      const numbers = map.get(key)
      if (numbers) numbers.push(this.entries.length)
      else map.set(key, [this.entries.length])
    }
    this.entries.push(entry)
    return entry
  }

  /** Makes a name lead to the entry, unless it leads to another already. */
  call(entry: Entry, words: readonly string[], always = false): void {
    const key = keyOf(words)
    entry.keys.add(key)
    if (always || !this.byKey.has(key)) this.byKey.set(key, entry)
  }
}

/** Gathers the organisations of a document; longer names come first, so that shorter ones find theirs. */
export function gather(text: string, candidates: readonly Candidate[]): Bodies {
  const bodies = new Bodies()
  const sorted = [...candidates].sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  for (const candidate of sorted) {
    const { words, acronym } = candidate
    const entry =
      bodies.named(words) ?? bodies.named(bare(words)) ?? bodies.shortened(words) ?? bodies.create(candidate)
    bodies.call(entry, words)
    bodies.call(entry, bare(words))
    if (acronym) {
      entry.acronym ??= acronym.text
      bodies.call(entry, [acronym.text], true)
    }
    entry.owner ??= candidate.owner
    entry.mentions.push(mentionOf(text, candidate))
    entry.evidence.push(candidate)
    if (acronym) entry.mentions.push(mentionAt(text, acronym.start, acronym.end, 'organisations/acronym'))
  }
  byInitials(bodies)
  renamed(text, bodies.entries)
  return bodies
}

export const mentionOf = (text: string, { start, end, rule }: Candidate): Mention => mentionAt(text, start, end, rule)

function entryOf(candidate: Candidate): Entry {
  const words = singular(candidate.words)
  const lost =
    words[words.length - 1] !== candidate.words[words.length - 1] &&
    /^[A-Z]+s$|ments$|sions$/.test(candidate.words[words.length - 1])
  return {
    words,
    name: lost ? candidate.text.slice(0, -1) : candidate.text,
    keys: new Set(),
    acronym: null,
    owner: null,
    mentions: [],
    evidence: [],
  }
}

/** Whether the words are a usual short form of the full name: its beginning, or its end from a head on. */
export function shortens(words: readonly string[], full: readonly string[]): boolean {
  if (words.length >= full.length) return false
  // What everyone knows by that name is a body of its own: the FBI, and the FBI's Boston Division.
  if (listing(words) && !full.slice(words.length).every((w) => FORMS.has(w))) return false
  const short = singular(words).map((w) => w.toLowerCase())
  const long = full.map((w) => w.toLowerCase())
  if (short.every((w, n) => w === long[n])) {
    const rest = full.slice(words.length)
    if (rest.every((w) => FORMS.has(w))) return true
    if (/^(?:of|for|on|in|under)$/.test(rest[0]))
      return (
        words.length > 1 &&
        (HEADS.has(words[words.length - 1]) || full.length <= words.length + 4) &&
        !isKnown('place', short.join(' '))
      )
    if (words.length === 1 && !isDistinct(words[0])) return false
    const complete = words.length > 1 && HEADS.has(words[words.length - 1]) && !WEAK_HEADS.has(words[words.length - 1])
    return (
      !complete &&
      rest.every((w) => HEADS.has(w) || FORMS.has(w) || /^(?:and|&)$/.test(w) || rest.length <= 2) &&
      !isKnown('place', short.join(' '))
    )
  }
  const tail = long.slice(-short.length)
  const extra = full.slice(0, full.length - words.length)
  const local = extra.every(
    (w) =>
      STATES.has(w) ||
      isKnown('place', w.toLowerCase()) ||
      KNOWN.has(w) ||
      /^(?:U\.S\.|US|United|States|Senate|House|Justice|Department|County|City|State|Federal|of|the|\p{Lu}[\p{L}]+ese|\p{Lu}[\p{L}]+an)$/u.test(
        w,
      ),
  )
  if (/^(?:of|for)$/.test(words[1] ?? '') && (!local || /(?:ese|an)$/.test(extra[0]))) return false
  const named = short.length > 2 || (short.length === 2 && (HEADS.has(words[1]) || HEADS.has(words[0])))
  return (
    named &&
    short.every((w, n) => w === tail[n]) &&
    !/^(?:of|for|on|and)$/.test(long[long.length - short.length - 1] ?? '')
  )
}

/** A word that means its company when it stands alone. */
export const isDistinct = (word: string): boolean =>
  word.length > 2 &&
  !FUNCTION.has(word) &&
  !NEUTRAL.has(word) &&
  !STATES.has(word) &&
  !HEADS.has(word) &&
  !isKnown('place', word.toLowerCase()) &&
  !isKnown('first', word.toLowerCase()) &&
  !/^(?:American|National|International|Global|United|General|North|South|East|West|Northern|Southern|Eastern|Western|Central|State|City|County|Public|World|Great|Royal|Federal|Special|Royal|Environmental|Criminal|Civil|Social|Digital|Creative)$/.test(
    word,
  )

/** "Federal Bureau of Investigation" and "FBI" where the text never puts them side by side. */
export function byInitials(bodies: Bodies): void {
  const { entries } = bodies
  for (const short of entries) {
    const [acronym] = short.words
    if (short.words.length !== 1 || !ACRONYM.test(acronym)) continue
    const full = entries.find(
      (e) =>
        e !== short &&
        e.mentions.length &&
        (e.acronym === acronym || (e.words.length > 1 && standsFor(acronym, e.words))),
    )
    if (!full) continue
    full.acronym ??= acronym
    full.mentions.push(...short.mentions)
    full.evidence.push(...short.evidence)
    bodies.call(full, [acronym], true)
    short.mentions = []
  }
}

/** "Bureau for X (Bureau of Y (BY))": the name in brackets is the same body's. */
function renamed(text: string, entries: readonly Entry[]): void {
  for (const other of entries) {
    const first = other.mentions.find((m) => /\s\(\s?$/.test(text.slice(Math.max(0, m.start - 3), m.start)))
    if (!first || first.end - first.start < 12) continue
    const entry = entries.find(
      (e) => e !== other && e.mentions.some((m) => m.end < first.start && first.start - m.end < 4),
    )
    if (!entry || HEADS.has(entry.words[0]) !== HEADS.has(other.words[0])) continue
    other.mentions.push(...entry.mentions)
    other.evidence.push(...entry.evidence)
    for (const key of entry.keys) other.keys.add(key)
    entry.mentions = []
  }
}

const ACRONYM = /^(?=.*[A-Z].*[A-Z])[A-Za-z]{2,7}$/
/** Words of a name that its acronym may leave out. */
const OMITTED =
  /^(?:of|the|and|for|on|in|to|&|U\.S\.|US|United|States|City|Inc\.?|LLC|Ltd\.?|Corp\.?|Corporation|Company|Co\.?)$/

/** Whether the letters are the words' first, in order: USDA, DoD, NYPD; small words and a few others need not count. */
export function standsFor(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase()
  const initials = words.map((word) => word[0].toLowerCase())
  const reaches = (letter: number, word: number): boolean => {
    if (word === words.length) return letter === letters.length
    if (letters[letter] === initials[word] && reaches(letter + 1, word + 1)) return true
    if (OMITTED.test(words[word])) {
      // "U.S." gives both letters or one.
      if (words[word] === 'U.S.' && letters.startsWith('us', letter) && reaches(letter + 2, word + 1)) return true
      return reaches(letter, word + 1)
    }
    return false
  }
  return words.length < 12 && reaches(0, 0)
}

/** The record's list: ids in order of first mention, parents by id. */
export function organisationsOf(
  text: string,
  entries: readonly Entry[],
): { list: Organisation[]; idOf: (entry: Entry) => string } {
  for (const entry of entries) entry.mentions = unique(entry.mentions)
  const ordered = [...entries].sort(
    (a, b) => a.mentions[0].start - b.mentions[0].start || a.mentions[0].end - b.mentions[0].end,
  )
  const ids = new Map(ordered.map((entry, n) => [entry, `o${n + 1}`]))
  const ownerOf = (entry: Entry) => {
    const { owner } = entry
    const stated =
      owner && ordered.find((other) => other !== entry && other.mentions.some((m) => m.start === owner.start))
    const parent = stated ?? following(text, entry, ordered) ?? within(entry, ordered)
    return parent ? ids.get(parent)! : null
  }
  const list = ordered.map((entry) => ({
    id: ids.get(entry)!,
    name: entry.name.replace(/\s+/g, ' ').replace(/^the /i, ''),
    acronym: entry.acronym,
    parent: ownerOf(entry),
    mentions: entry.mentions,
  }))
  return { list, idOf: (entry) => ids.get(entry)! }
}

/** "Border Guard Service (BGS) of the Ministry of Interior": the body that stands behind "of". */
function following(text: string, entry: Entry, entries: readonly Entry[]): Entry | undefined {
  for (const { end } of entry.mentions) {
    const link = /^(?:\s\([^()]{2,12}\)|\))?\sof\s(?:the\s)?/.exec(text.slice(end, end + 30))
    const start = link && end + link[0].length
    const parent = link && entries.find((other) => other !== entry && other.mentions.some((m) => m.start === start))
    if (parent) return parent
  }
  return undefined
}

/** "UNICEF Country Office": the name begins with another body's. */
const within = (entry: Entry, entries: readonly Entry[]): Entry | undefined =>
  entry.words.length > 1 && HEADS.has(entry.words[entry.words.length - 1])
    ? entries.find((other) => other !== entry && other.acronym !== null && other.keys.has(keyOf([entry.words[0]])))
    : undefined

const unique = (mentions: readonly Mention[]): Mention[] => {
  const seen = new Set<number>()
  return [...mentions]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((m) => !seen.has(m.start) && seen.add(m.start))
}
