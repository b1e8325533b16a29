import type { NameMention } from '../../find/names/index.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { isInCapitals } from '../../text/chars.ts'
import { put } from '../../text/lists.ts'
import { type Mention, mentionAt } from '../../text/span.ts'
import { isAcronym, isOmitted, standsFor } from './acronyms.ts'
import { departmentOf, fieldsOf, formsOf, keyOf, unglued } from './keys.ts'
import { partsOfFull, partsOfShort, startOf } from './near.ts'
import { isOffshoot } from './parts.ts'
import { isDistinctStart, shortens } from './short.ts'
import { type Tickers, tickersIn } from './tickers.ts'

const isKnown = is('known')

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

/** The organisations of a document, found by their names. */
export class Bodies {
  readonly entries: Entry[] = []
  private readonly byKey = new Map<string, Entry>()
  /** Numbers of the entries by what their short forms may be found by. */
  private readonly byPart = new Map<string, number[]>()
  /** Entries of several words by their first letter, for acronyms. */
  private readonly byInitial = new Map<string, Entry[]>()

  /** What `meant` found, by the words. */
  private readonly byShortForm = new Map<string, Entry | undefined>()

  readonly tickers: Tickers

  constructor(private readonly text: string) {
    this.tickers = tickersIn(text)
  }

  /** The one that has exactly that name, by what its spellings have in common. */
  named(words: readonly string[]): Entry | undefined {
    return this.byKey.get(keyOf(words))
  }

  /** The first one whose usual short form the words are. */
  shortened(words: readonly string[], fits: (entry: Entry) => boolean): Entry | undefined {
    let first = Number.POSITIVE_INFINITY
    for (const n of this.near(words))
      if (n < first && shortens(words, this.entries[n].words) && fits(this.entries[n])) first = n
    return this.entries[first]
  }

  /** The first one that the words alone may stand for, once all are created. */
  meant(words: readonly string[]): Entry | undefined {
    const name = words.join(' ')
    const standing = (some: readonly string[]) => this.shortened(some, (one) => isDistinctStart(some, one.words))
    if (!this.byShortForm.has(name)) this.byShortForm.set(name, standing(words) ?? standing(unglued(words)))
    return this.byShortForm.get(name)
  }

  /** What is called by the words and something behind, and is none itself; what everybody knows has bodies of its own. */
  offshoots(words: readonly string[], told: number): Entry[] {
    if (isKnown(classesOf(words.join(' '))) || (words.length === 1 && isAcronym(words[0]))) return []
    return this.near(words)
      .map((n) => this.entries[n])
      .filter((entry) => entry.mentions.length > 0 && extendsBy(words, entry.words) && isOffshoot(entry, told))
  }

  /** Those that begin with the words and have more, in order. */
  beginningWith(words: readonly string[]): Entry[] {
    return (this.byPart.get(startOf(words, words.length)) ?? []).map((n) => this.entries[n])
  }

  /** Numbers of the entries that the words may be a short form of. */
  private near(words: readonly string[]): number[] {
    return partsOfShort(words).flatMap((part) => this.byPart.get(part) ?? [])
  }

  /** The first one of several words whose first letters an acronym is made of. */
  spelled(acronym: string): Entry | undefined {
    return this.byInitial
      .get(acronym[0].toLowerCase())
      ?.find(
        ({ words, mentions, acronym: own }) =>
          mentions.length > 0 &&
          (own === acronym ||
            [words, unglued(words), fieldsOf(words), departmentOf(words)].some((all) => standsFor(acronym, all))),
      )
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
    for (const part of partsOfFull(words)) put(this.byPart, part, this.entries.length)
    if (unglued(words).length > 1) put(this.byInitial, words[0][0].toLowerCase(), entry)
    if (words.length > 2 && isOmitted(words[0])) put(this.byInitial, words[1][0].toLowerCase(), entry)
    for (const [first] of [fieldsOf(words), departmentOf(words)])
      if (first) put(this.byInitial, first[0].toLowerCase(), entry)
    this.entries.push(entry)
    this.byShortForm.clear()
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
    if (isInCapitals(entry.name, mention.text)) entry.name = mention.text
    if (!acronym) return
    entry.acronym ??= acronym.text
    this.call(entry, [acronym.text], true)
    entry.mentions.push(mentionAt(this.text, acronym.start, acronym.end, 'organisations/acronym'))
  }
}

/** All mentions of one are the other's from here on. */
export function handOver(from: Entry, to: Entry): void {
  to.mentions = to.mentions.concat(from.mentions)
  to.evidence = to.evidence.concat(from.evidence)
  from.mentions = []
}

/** The same, and all that led to the one leads to the other. */
export function unite(from: Entry, to: Entry): void {
  handOver(from, to)
  for (const key of from.keys) to.keys.add(key)
}

/** Whether a name is the words with a few more behind, which no "of" joins. */
const extendsBy = (words: readonly string[], full: readonly string[]): boolean =>
  full.length > words.length &&
  shortens(words, full) &&
  full[0].toLowerCase() === words[0].toLowerCase() &&
  !/^(?:of|for|on|in)$/.test(full[words.length])
