import type { NameMention } from '../../find/names/index.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import { type Mention, mentionAt } from '../../text/span.ts'
import { bare, isAcronym, isOmitted, keyOf, standsFor } from './keys.ts'
import { INITIALS, shortens } from './short.ts'

/** An organisation while its mentions are being gathered. */
export interface Entry {
  words: readonly string[]
  name: string
  /** Keys of all names that lead to it. */
  keys: Set<string>
  acronym: string | null
  owner: NameMention | null
  mentions: Mention[]
  /** What the mentions were before they were gathered. */
  evidence: NameMention[]
}

export const formsOf = ({ words }: NameMention): readonly string[] => words.map(({ form }) => form)

/** The organisations of a document, found by their names. */
export class Bodies {
  readonly entries: Entry[] = []
  private readonly byKey = new Map<string, Entry>()
  /** Numbers of the entries whose full name begins or ends with a word. */
  private readonly byWord = new Map<string, number[]>()
  /** Entries of several words by their first letter, for acronyms. */
  private readonly byInitial = new Map<string, Entry[]>()

  constructor(private readonly text: string) {}

  /** The one that has exactly that name, by what its spellings have in common. */
  named(words: readonly string[]): Entry | undefined {
    return this.byKey.get(keyOf(words))
  }

  /** The first one whose usual short form the words are. */
  shortened(words: readonly string[], fits: (entry: Entry) => boolean = () => true): Entry | undefined {
    const near = new Set([
      ...(this.byWord.get(words[0].toLowerCase()) ?? []),
      ...(this.byWord.get(words[words.length - 1].toLowerCase()) ?? []),
    ])
    let first = Number.POSITIVE_INFINITY
    for (const n of near) if (n < first && fits(this.entries[n]) && shortens(words, this.entries[n].words)) first = n
    return this.entries[first]
  }

  /** The first one of several words whose first letters an acronym is made of. */
  spelled(acronym: string): Entry | undefined {
    return this.byInitial
      .get(acronym[0].toLowerCase())
      ?.find((entry) => entry.mentions.length > 0 && (entry.acronym === acronym || standsFor(acronym, entry.words)))
  }

  create(mention: NameMention): Entry {
    const words = formsOf(mention)
    const entry: Entry = {
      words,
      name: mention.text,
      keys: new Set(),
      acronym: null,
      owner: null,
      mentions: [],
      evidence: [],
    }
    const first = words.length > 1 && INITIALS.test(words[0]) ? words[1] : words[0]
    for (const word of new Set([words[0], first, words[words.length - 1]].map((one) => one.toLowerCase())))
      put(this.byWord, word, this.entries.length)
    if (words.length > 1) put(this.byInitial, words[0][0].toLowerCase(), entry)
    if (words.length > 2 && isOmitted(words[0])) put(this.byInitial, words[1][0].toLowerCase(), entry)
    this.entries.push(entry)
    return entry
  }

  /** Makes a name lead to the entry, unless it leads to another already. */
  call(entry: Entry, words: readonly string[], always = false): void {
    const key = keyOf(words)
    entry.keys.add(key)
    if (always || !this.byKey.has(key)) this.byKey.set(key, entry)
  }

  /** Adds a mention, with the acronym behind it. */
  add(entry: Entry, mention: NameMention): void {
    const { start, end, rule, acronym } = mention
    entry.owner ??= mention.owner
    entry.mentions.push(mentionAt(this.text, start, end, rule))
    entry.evidence.push(mention)
    if (!acronym) return
    entry.acronym ??= acronym.text
    this.call(entry, [acronym.text], true)
    entry.mentions.push(mentionAt(this.text, acronym.start, acronym.end, 'organisations/acronym'))
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Gathers the organisations of a document; longer names come first, so that shorter ones find theirs. */
export function gatherBodies(text: string, mentions: readonly NameMention[]): Bodies {
  const bodies = new Bodies(text)
  const sorted = [...mentions].sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  for (const mention of sorted) {
    const words = formsOf(mention)
    const plain = bare(words)
    const entry = bodies.named(words) ?? bodies.named(plain) ?? bodies.shortened(words) ?? bodies.create(mention)
    bodies.call(entry, words)
    bodies.call(entry, plain)
    bodies.add(entry, mention)
  }
  renamed(text, bodies.entries)
  joinBrands(text, bodies)
  return bodies
}

/** "Federal Bureau of Investigation" and "FBI" where the text never puts them side by side. */
export function joinAcronyms(bodies: Bodies): void {
  for (const short of bodies.entries) {
    const [acronym] = short.words
    if (short.words.length !== 1 || !isAcronym(acronym) || !short.mentions.length) continue
    const full = bodies.spelled(acronym)
    if (!full || full === short) continue
    full.acronym ??= acronym
    full.mentions.push(...short.mentions)
    full.evidence.push(...short.evidence)
    bodies.call(full, [acronym], true)
    short.mentions = []
  }
}

/** Behind the full name of a company that is quoted: "(NYSE: CLD)"; what it is called from there on: '("Calder")'. */
const QUOTED = pattern('i')`
  ^,?\s?\((?:the\s)?
  (?:
    [“"'‘](?<called>[^“”"()\n]{2,40})[”"'’]
    |(?:[A-Z]{2,9}(?:\s\w+)?:\s?)?(?:NASDAQ|NYSE|OTC\w*|ASX|TSXV?|LSE|AIM|Euronext)\b
  )`
const LABELLED = /\bSOURCE:?\s{1,3}$/i

/**
 * "Calder" and "Calder Foods, Inc." where everybody knows the company by the short name: one body where the full name is
 * the one of the company itself (it is quoted, the release comes from it, it is said to be called so) and no other
 * company of that name.
 */
function joinBrands(text: string, bodies: Bodies): void {
  for (const brand of bodies.entries) {
    if (!brand.mentions.length || brand.words.length > 2) continue
    const longer = bodies.entries.filter(
      (entry) => entry !== brand && entry.mentions.length > 0 && isCompanyOf(brand.words, entry.words),
    )
    const owners = longer.filter((entry) => isItself(text, brand, entry))
    if (owners.length !== 1) continue
    const [full] = owners
    full.mentions.push(...brand.mentions)
    full.evidence.push(...brand.evidence)
    full.acronym ??= brand.acronym
    bodies.call(full, brand.words, true)
    brand.mentions = []
  }
}

const isForm = is('legalForm')

const isCompanyOf = (brand: readonly string[], full: readonly string[]): boolean =>
  full.length > brand.length &&
  isForm(classesOf(full[full.length - 1])) &&
  brand.every((word, n) => word.toLowerCase() === full[n].toLowerCase())

const isItself = (text: string, brand: Entry, { mentions }: Entry): boolean =>
  mentions.some(({ start, end }) => {
    const behind = QUOTED.exec(text.slice(end, end + 48))
    if (behind)
      return behind.groups?.called === undefined || brand.mentions.some((one) => one.text === behind.groups!.called)
    return LABELLED.test(text.slice(Math.max(0, start - 12), start))
  })

/** Letters that a name in brackets needs to be more than an acronym. */
const RENAMES = 12
const isHead = is('head')

/** "Bureau for X (Bureau of Y (BY))": the name in brackets is the same body's; an exchange's in front of a ticker is not. */
function renamed(text: string, entries: readonly Entry[]): void {
  const ends = new Map<number, Entry>()
  for (const entry of entries) for (const { end } of entry.mentions) ends.set(end, entry)
  for (const other of entries) {
    const first = other.mentions.find(({ start }) => text[start - 1] === '(' || text.startsWith('( ', start - 2))
    if (!first || first.end - first.start < RENAMES || text[first.end] === ':') continue
    const entry = [1, 2, 3].map((gap) => ends.get(first.start - gap)).find((one) => one && one !== other)
    if (!entry || isHead(classesOf(entry.words[0])) !== isHead(classesOf(other.words[0]))) continue
    other.mentions.push(...entry.mentions)
    other.evidence.push(...entry.evidence)
    for (const key of entry.keys) other.keys.add(key)
    entry.mentions = []
  }
}
