import { isPlaceName, type NameMention } from '../../find/names/index.ts'
import { givenFormsOf } from '../../lexicon/given-forms.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { isInCapitals } from '../../text/chars.ts'
import { put } from '../../text/lists.ts'
import { firstWhere } from '../../text/search.ts'
import { type Mention, mentionAt, type Span } from '../../text/span.ts'
import { ageBeside } from './age.ts'
import { aliasesOf } from './aliases.ts'
import { callsIn, callsOf, isRelativeOf } from './called.ts'
import { roleBefore, roleBehind } from './roles.ts'

/** A person while the mentions are being gathered. */
export interface Figure {
  words: readonly string[]
  name: string
  honorific: string | null
  /** The titles that name finding saw in front of mentions, by the mention's start. */
  titles: Map<number, Span>
  /** An office and an age beside any of the mentions, as evidence that it is a person. */
  role: Span | null
  age: number | null
  /** What somebody of that last name is called: "senator", "mr". */
  calls: Set<string>
  mentions: Mention[]
  /** What the mentions were before they were gathered. */
  evidence: NameMention[]
}

/** How far from a name an office is looked for, in characters. */
const REACH = 140

const isSuffix = is('nameSuffix')
const isGiven = is('given')
const isKnown = is('known')
const isParticle = is('nameParticle')
const letters = (word: string) => word.toLowerCase().replace(/[^\p{L}-]/gu, '')
/** "José" is "Jose". */
const unmarked = (word: string) => word.normalize('NFD').replace(/\p{Mn}/gu, '')
const plainOf = (words: readonly string[]) =>
  words.filter((word) => !isSuffix(classesOf(word))).map((word) => unmarked(letters(word)))
const endOf = (name: readonly string[]) => name.slice(-2).join(' ')
const formsOf = ({ words }: NameMention) => words.map(({ form }) => form)

/**
 * Gathers people: full names first, then the last names, with or without a title, that refer to them.
 * @param isBody whether words name an organisation of the document
 */
export function gatherPeople(
  text: string,
  mentions: readonly NameMention[],
  isBody: (words: readonly string[]) => boolean,
): People {
  const people = new People(text)
  const aliases = aliasesOf(text, mentions)
  const full = mentions
    .filter((one) => plainOf(formsOf(one)).length > 1 && !aliases.has(one))
    .sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  for (const mention of full) people.add(people.named(formsOf(mention)) ?? people.create(mention), mention)
  people.sort()
  for (const mention of mentions) {
    const words = formsOf(mention)
    const owner = aliases.get(mention)
    const person = owner && people.at(owner.start)
    if (person) people.add(person, mention)
    if (person || (plainOf(words).length !== 1 && !owner)) continue
    const known = people.byLastName(mention) ?? people.byGivenName(words, mention.title !== null)
    const isCalled =
      mention.rule !== 'people/tagged' || (callsIn(text, mention).length > 0 && !isKnown(classesOf(words.join(' '))))
    const alone = isCalled && !mention.heading && !isBody(words) && !isPlaceName(words)
    if (known || alone) people.add(known ?? people.create(mention), mention)
  }
  return people
}

/** The people of a document, found by their first and last names. */
export class People {
  readonly all: Figure[] = []
  private readonly byFirst = new Map<string, Figure[]>()
  private readonly byLast = new Map<string, Figure[]>()
  /** By the last name and what given names that may be one have in common. */
  private readonly byBoth = new Map<string, Figure[]>()
  /** By the last word of the name, and by the last two. */
  private readonly byEnd = new Map<string, Figure[]>()
  /** By the last name and how its bearer is called. */
  private readonly byCall = new Map<string, Figure[]>()
  private readonly byStart = new Map<number, Figure>()

  constructor(private readonly text: string) {}

  create({ words, text }: NameMention): Figure {
    const person: Figure = {
      words: words.map(({ form }) => form),
      name: text,
      honorific: null,
      titles: new Map(),
      role: null,
      age: null,
      calls: new Set(),
      mentions: [],
      evidence: [],
    }
    this.all.push(person)
    this.file(person)
    return person
  }

  /** The one that a mention at a place has been added to. */
  at(start: number): Figure | undefined {
    return this.byStart.get(start)
  }

  /** Puts all in the order of their first mentions. */
  sort(): void {
    this.all.sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    this.byFirst.clear()
    this.byLast.clear()
    this.byBoth.clear()
    this.byEnd.clear()
    this.byCall.clear()
    for (const person of this.all) this.file(person)
  }

  private file(person: Figure): void {
    const name = plainOf(person.words)
    const [first, last] = [name[0], name[name.length - 1]]
    put(this.byLast, last, person)
    put(this.byFirst, first, person)
    if (isFamilyFirst(person.words)) put(this.byLast, first, person)
    // "Jane Hale Roe" is Ms. Hale-Roe.
    const lasts = name.length > 2 ? [last, name.slice(-2).join('-')] : [last]
    if (lasts.length > 1) put(this.byLast, lasts[1], person)
    for (const beginning of beginningsOf(first))
      for (const one of lasts) put(this.byBoth, `${one} ${beginning}`, person)
    put(this.byBoth, `${last} ${first[0]}.`, person)
    for (const end of new Set([endOf(name), last])) put(this.byEnd, end, person)
    for (const call of person.calls) put(this.byCall, `${last} ${call}`, person)
  }

  named(words: readonly string[]): Figure | undefined {
    const name = plainOf(words)
    const [first, last] = [name[0], name[name.length - 1]]
    // The initial stands for any that begins so, and any for the initial.
    const keys = first.length === 1 ? [`${first}.`] : [...beginningsOf(first), first[0]]
    for (const key of keys) {
      const found = this.byBoth.get(`${last} ${key}`)?.find((person) => isSameName(plainOf(person.words), name))
      if (found) return found
    }
    // "Dr Stafford Hale" for "Tom Stafford Hale"
    return isGiven(classesOf(letters(words[0]))) ? undefined : this.byLastWords(words)
  }

  /** "Di Marlo" for "Ann Di Marlo". */
  private byLastWords(words: readonly string[]): Figure | undefined {
    const name = plainOf(words)
    return this.byEnd.get(endOf(name))?.find((person) => {
      const whole = plainOf(person.words)
      const own = whole.slice(-name.length)
      const isLonger = whole.length > name.length || isParticle(classesOf(words[0].toLowerCase()))
      return isLonger && own.length === name.length && own.every((word, n) => word === name[n])
    })
  }

  /** The last one before a mention with its last name, else any; of several the one who is called so: "Senator Hale". */
  byLastName(mention: NameMention): Figure | undefined {
    const name = plainOf(formsOf(mention))
    const last = name[name.length - 1] ?? ''
    const wanted = [...new Set([name.join(' '), last.replace(/s$/, '')])]
    const called = callsIn(this.text, mention).flatMap((call) => wanted.map((one) => `${one} ${call}`))
    const found =
      nearest(called, this.byCall, mention.start) ?? nearest(wanted, this.byLast, mention.start) ?? undefined
    return found && isRelativeOf(this.text, mention, found.mentions[0]) ? undefined : found
  }

  /** Whether one with that last name is named before a place of the text. */
  isToldBefore(words: readonly string[], before: number): boolean {
    return (this.byLast.get(plainOf(words).at(-1) ?? '') ?? []).some(({ mentions }) => mentions[0].start < before)
  }

  /** The only one with that given name; behind an office also the one whose family name comes first: "Minister Qin". */
  byGivenName(words: readonly string[], isTitled: boolean): Figure | undefined {
    if (words.length !== 1 || !(isTitled || isGiven(classesOf(letters(words[0]))))) return undefined
    const same = this.byFirst.get(letters(words[0])) ?? []
    // "HALE TOUTS FUNDING" is a headline's.
    const isName = same.length === 1 && (!isTitled || same[0].words.some((word) => /\p{Ll}/u.test(word)))
    return isName ? same[0] : undefined
  }

  add(person: Figure, mention: NameMention): void {
    const { start, end, rule, title, honorific } = mention
    const { text } = this
    const placed = mentionAt(text, start, end, rule)
    person.mentions.push(placed)
    // A name from a headline in capitals takes the letters that it has elsewhere.
    if (isInCapitals(person.name, mention.text)) person.name = mention.text
    if (!this.byStart.has(placed.start)) this.byStart.set(placed.start, person)
    person.evidence.push(mention)
    person.honorific ??= honorific
    if (title) person.titles.set(start, title)
    person.age ??= ageBeside(text, placed)
    person.role ??=
      title ?? roleBehind(text, end, end + REACH, end + REACH) ?? roleBefore(text, start, Math.max(0, start - REACH))
    for (const call of callsOf(text, title ?? person.role, honorific)) person.calls.add(call)
  }
}

/** "MOTARI Toshiro": capitals say which of the names is the family's. */
const isFamilyFirst = ([first, ...rest]: readonly string[]): boolean =>
  /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(first) && rest.every((word) => /\p{Ll}/u.test(word))

/** First and last name agree; what stands between may be left out. */
function isSameName(x: readonly string[], y: readonly string[]): boolean {
  const initial = x[0].length === 1 || y[0].length === 1
  const [short, long] = x[0].length < y[0].length ? [x[0], y[0]] : [y[0], x[0]]
  // "Chris" and "Christopher"
  const isShort = short.length >= NICK && long.length >= short.length + 2 && long.startsWith(short)
  if (givenFormsOf(x[0]).some((name) => givenFormsOf(y[0]).includes(name))) return true
  return isShort || x[0].split('-')[0] === y[0].split('-')[0] || (x[0][0] === y[0][0] && initial)
}
/** Letters that a given name cut short has, at least. */
const NICK = 3
/** Of those whom the keys lead to the last one named before a place, else any. */
function nearest(
  keys: readonly string[],
  people: ReadonlyMap<string, readonly Figure[]>,
  before: number,
): Figure | undefined {
  const same = keys.map((key) => people.get(key) ?? [])
  const last = same.map((some) => some[countBefore(some, before) - 1]).findLast(Boolean)
  return last ?? same.find((some) => some.length)?.[0]
}

/** How many of the people, who stand in text order, are named before a place. */
const countBefore = (people: readonly Figure[], before: number): number =>
  firstWhere(people.length, (n) => people[n].mentions[0].start >= before)

/** What two given names have in common that may be one person's. */
const beginningOf = (given: string) => given.split('-')[0].slice(0, NICK)
/** Of the names as well that a given name is short for: "Bob" of "Robert". */
const beginningsOf = (given: string): Set<string> => new Set(givenFormsOf(given).map(beginningOf))
