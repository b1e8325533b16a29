/** Names that the text itself says to be one body's: "Calder Foods, Inc. (“Calder”)", "Bureau for X (Bureau of Y)". */
import { isExchange } from '../../lexicon/businesses.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import { isAcronym, standsFor } from './acronyms.ts'
import { type Bodies, type Entry, handOver, unite } from './bodies.ts'
import { bare, keyOf, unglued } from './keys.ts'

const isForm = is('legalForm')
const isHead = is('head')
const isKnown = is('known')
const isListed = is('listedCompany')

/** Behind the full name of a company that is quoted: "(NYSE: CLD)", "(ticker: NYSE: CLD)"; what it is called from there on: '("Calder")'. */
const QUOTED = pattern('i')`
  ^[®™]?,?\s?\((?:the\s)?
  (?:
    [“"'‘](?<called>[^“”"()\n]{2,40})[”"'’]
    |(?<first>[A-Z][A-Z.-]{1,10})\b(?:(?:\s\w+)?:\s?(?<second>[A-Z][A-Z.-]{1,10})\b)?
  )`
const LABELLED = /\bSOURCE:?\s{1,3}$/i

/**
 * "Calder" and "Calder Foods, Inc." where everybody knows the company by the short name: one body where the full name is
 * said to be called so, or is the one of the company itself (it is quoted, the release comes from it) and no other
 * company of that name.
 */
export function joinBrands(text: string, bodies: Bodies): void {
  for (const brand of bodies.entries) {
    const longer = bodies
      .beginningWith(brand.words)
      .filter((entry) => entry.mentions.length > 0 && isLonger(entry.words, brand.words))
    const owners = longer.filter(
      (entry) =>
        isCalled(text, entry, brand) ||
        isListedAs(entry, brand) ||
        (isCompany(entry.words.at(-1)!) && isItself(text, entry)),
    )
    if (owners.length !== 1) continue
    const [full] = owners
    handOver(brand, full)
    full.acronym ??= brand.acronym
    bodies.call(full, brand.words, true)
  }
}

/** Of a company that only owns a mark: "CVT is a trademark of CVT B.V." */
const OF_MARK = /\b(?:trade|service\s?|word\s?)marks? (?:of|owned by|belonging to) (?:the )?$/i

/**
 * "Calder" where the text has "Calder Foods, Inc. (NYSE: CLD)" and "Calder Foods Canada, Inc.": the company itself, and not
 * another that is called by its name; one whose whole name the short one is only where it is no mere owner of marks.
 */
export function joinItself(text: string, bodies: Bodies): void {
  for (const other of bodies.entries) {
    const shorts = new Set(
      other.mentions.filter(({ text: name }) => isShortOf(name, other)).map(({ text: name }) => name),
    )
    for (const short of shorts) {
      const words = short.split(/\s+/)
      const longer = [...new Set([words, unglued(words)].flatMap((some) => bodies.beginningWith(some)))]
      const [itself, ...more] = longer.filter(
        (entry) =>
          entry.mentions.length > 0 &&
          (isItself(text, entry) || entry.mentions.some(({ end }) => quotedBehind(text, end).called === short)),
      )
      if (
        !itself ||
        more.length ||
        itself === other ||
        other.acronym === short ||
        isItself(text, other) ||
        !isCompany(itself.words.at(-1)!)
      )
        continue
      if (keyOf(bare(other.words)) === keyOf(words) && !isOwnerOfMarks(text, other)) continue
      moveMentions(bodies, other, itself, short)
    }
  }
}

const isShortOf = (name: string, { words }: Entry): boolean => {
  const count = name.split(/\s+/).length
  return count < words.length && count < 3
}

const isOwnerOfMarks = (text: string, { mentions, words }: Entry): boolean =>
  mentions.every(
    ({ start, text: name }) =>
      name.split(/\s+/).length < words.length || OF_MARK.test(text.slice(Math.max(0, start - 40), start)),
  )

/** All mentions with that text are another's from here on. */
function moveMentions(bodies: Bodies, from: Entry, to: Entry, short: string): void {
  const isOne = (mention: { text: string }) => mention.text === short
  to.mentions = to.mentions.concat(from.mentions.filter(isOne))
  to.evidence = to.evidence.concat(from.evidence.filter(isOne))
  from.mentions = from.mentions.filter((mention) => !isOne(mention))
  from.evidence = from.evidence.filter((mention) => !isOne(mention))
  const words = short.split(/\s+/)
  from.keys.delete(keyOf(words))
  bodies.call(to, words, true)
}

const isCompany = (word: string): boolean => isForm(classesOf(word)) || /^Company$/i.test(word)

/** "Calder Energy Corporation": a listed company whose name is one word longer than what everybody calls it. */
const isListedAs = (full: Entry, brand: Entry): boolean => {
  const name = bare(full.words)
  return name.length === brand.words.length + 1 && isListed(classesOf(name.join(' '))) && isKnown(classesOf(brand.name))
}

const isLonger = (full: readonly string[], brand: readonly string[]): boolean =>
  full.length > brand.length && brand.every((word, n) => word.toLowerCase() === full[n].toLowerCase())

const quotedBehind = (text: string, end: number) => QUOTED.exec(text.slice(end, end + 48))?.groups ?? {}

/** 'Calder Foods® ("Calder")' */
const isCalled = (text: string, full: Entry, brand: Entry): boolean =>
  full.mentions.some(({ end }) => {
    const { called } = quotedBehind(text, end)
    return called !== undefined && brand.mentions.some((one) => one.text === called)
  })

/** "Calder Foods, Inc. (NYSE: CLD)", "SOURCE Calder Foods, Inc." */
const isItself = (text: string, full: Entry): boolean =>
  full.mentions.some(({ start, end }) => {
    const { first, second } = quotedBehind(text, end)
    return (
      [first, second].some((word) => word !== undefined && isExchange(word)) ||
      LABELLED.test(text.slice(Math.max(0, start - 12), start))
    )
  })

/** "Calder Foods, formerly known as Elm Mills," */
const FORMER = /^[®™]?,?\s\(?(?:formerly|previously)(?:\s(?:known\sas|called))?\s(?:the\s)?[“"]?/i
/** "Formerly known as Elm Mills, Calder Foods" */
const ONCE = /\bformerly\s(?:known\sas|called)\s(?:the\s)?$/i
const NOW = /^,\s(?:the\s)?/i

/** A former name is the body's, where the text says so beside it. */
export function joinFormer(text: string, entries: readonly Entry[]): void {
  const at = startsOf(entries)
  for (const entry of entries)
    for (const { start, end } of [...entry.mentions]) {
      const former = FORMER.exec(text.slice(end, end + FORMER_REACH))
      const now = ONCE.test(text.slice(Math.max(0, start - FORMER_REACH), start)) ? NOW.exec(text.slice(end)) : null
      const gap = former ?? now
      const other = gap && at.get(end + gap[0].length)
      if (!other || other === entry || !other.mentions.length) continue
      const { end: to } = other.mentions.find((one) => one.start === end + gap[0].length)!
      // "Formerly Elm Mills counsel" tells of somebody's office.
      if (former && !NAME_ENDS.test(text.slice(to, to + 5))) continue
      unite(now ? entry : other, now ? other : entry)
    }
}
const FORMER_REACH = 40
const NAME_ENDS = /^(?:[”"’)®™]|[,.;:]|\sand\b|$)/

const startsOf = (entries: readonly Entry[]): Map<number, Entry> => {
  const at = new Map<number, Entry>()
  for (const entry of entries) for (const { start } of entry.mentions) at.set(start, entry)
  return at
}

/** What brackets behind a name say that it is called: '(the “Company” or “CLD”)'. */
const TERMS = pattern('i')`^[®™]?,?\s?\((?:the\s)?(?=[“"][^“”"()\n]{2,40}[”"])(?<terms>[^()\n]{4,80})\)`

/** 'Calder Foods (the “Company” or “CLD”)': the names in the brackets are the company's own. */
export function joinTerms(text: string, entries: readonly Entry[]): void {
  const at = startsOf(entries)
  for (const full of entries)
    for (const { end } of [...full.mentions]) {
      const found = TERMS.exec(text.slice(end, end + 96))
      if (!found) continue
      const from = end + found[0].length - 1 - found.groups!.terms.length
      for (const { index } of found.groups!.terms.matchAll(/(?<=[“"])[^“”"]/g)) {
        const term = at.get(from + index)
        if (!term || term === full || !term.mentions.length) continue
        unite(term, full)
      }
    }
}

/** Letters that a name in brackets needs to be more than an acronym. */
const RENAMES = 12

const OPENED = /\(\s?(?:the\s)?$/i
/** Letters of a bracket and an article in front of a name, at most. */
const OPENING = 6

/** "Bureau for X (Bureau of Y (BY))": the name in brackets is the same body's; an exchange's in front of a ticker is not. */
export function renamed(text: string, entries: readonly Entry[]): void {
  const ends = new Map<number, Entry>()
  for (const entry of entries) for (const { end } of entry.mentions) ends.set(end, entry)
  for (const other of entries) {
    const first = other.mentions.find(({ start }) => OPENED.test(text.slice(Math.max(0, start - OPENING), start)))
    if (!first || first.end - first.start < RENAMES || text[first.end] === ':') continue
    const open = text.lastIndexOf('(', first.start)
    const entry = [0, 1, 2].map((gap) => ends.get(open - gap)).find((one) => one && one !== other)
    if (!entry || isHead(classesOf(entry.words[0])) !== isHead(classesOf(other.words[0]))) continue
    // "NFL (Harrow Falcons)": the league of a team.
    const [letters, ...more] = entry.words
    const isLetters = !more.length && isAcronym(letters)
    // "EFA (the Elm Fire Association)"; not "the Elm Bank (the Central Bank)", "(the Central Bank owns it)".
    if (/the\s$/i.test(text.slice(open, first.start)) && (!isLetters || text[first.end] !== ')')) continue
    if (isLetters && !standsFor(letters, other.words)) continue
    if (isLetters) other.acronym ??= letters
    unite(entry, other)
  }
}
