import type { NameMention } from '../../find/names/index.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { type Mention, mentionAt } from '../../text/span.ts'
import { formsOf, isAcronym, isOmitted, keyOf, standsFor } from './keys.ts'
import { isOffshoot } from './parts.ts'
import { INITIALS, shortens } from './short.ts'
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
  /** Numbers of the entries whose full name begins or ends with a word. */
  private readonly byWord = new Map<string, number[]>()
  /** Entries of several words by their first letter, for acronyms. */
  private readonly byInitial = new Map<string, Entry[]>()

  readonly tickers: Tickers

  constructor(private readonly text: string) {
    this.tickers = tickersIn(text)
  }

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

  /** What is called by the words and something behind, and is none itself; what everybody knows has bodies of its own. */
  offshoots(words: readonly string[], told: number): Entry[] {
    if (isKnown(classesOf(words.join(' '))) || (words.length === 1 && isAcronym(words[0]))) return []
    const near = this.byWord.get(words[0].toLowerCase()) ?? []
    return near
      .map((n) => this.entries[n])
      .filter((entry) => entry.mentions.length > 0 && isOffshoot(entry, told) && extendsBy(words, entry.words))
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

/** Whether a name is the words with a few more behind, which no "of" joins. */
const extendsBy = (words: readonly string[], full: readonly string[]): boolean =>
  shortens(words, full) &&
  full[0].toLowerCase() === words[0].toLowerCase() &&
  !/^(?:of|for|on|in)$/.test(full[words.length])
