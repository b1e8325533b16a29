import type { Mention, Span } from '../../document/types.ts'
import type { Candidate } from '../../find/names/candidates.ts'
import { isPlaceName } from '../../find/names/classify.ts'
import { isKnown } from '../../lexicon/gazetteer.ts'
import { SUFFIXES } from '../../lexicon/people.ts'
import { mentionOf } from '../organisations/organisations.ts'
import { ageBeside } from './age.ts'
import { roleBefore, roleBehind } from './roles.ts'

/** A person while the mentions are being gathered. */
export interface Figure {
  words: string[]
  name: string
  honorific: string | null
  /** The titles that name finding saw in front of mentions, by the mention's start. */
  titles: Map<number, Span>
  /** An office and an age beside any of the mentions, as evidence that it is a person. */
  role: Span | null
  age: number | null
  mentions: Mention[]
  /** What the mentions were before they were gathered. */
  evidence: Candidate[]
}

/** How far from a name an office is looked for, in characters. */
const REACH = 140

const letters = (word: string) => word.toLowerCase().replace(/[^\p{L}-]/gu, '')
const plain = (words: readonly string[]) => words.filter((w) => !SUFFIXES.test(w)).map(letters)

/** Gathers people: full names first, then the last names, with or without a title, that refer to them. */
export function gatherPeople(
  text: string,
  candidates: readonly Candidate[],
  undecided: readonly Candidate[],
  isOrganisation: (words: readonly string[]) => boolean,
): { people: Figure[]; claimed: Set<Candidate> } {
  const people = new People()
  const claimed = new Set<Candidate>()
  const full = candidates
    .filter((c) => plain(c.words).length > 1)
    .sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  for (const candidate of full) {
    const person = people.named(candidate.words) ?? people.create(candidate)
    add(text, person, candidate)
    claimed.add(candidate)
  }
  people.sort()
  const single = candidates.filter((c) => plain(c.words).length === 1)
  for (const candidate of single) {
    const known = people.byLastName(candidate)
    if (
      !known &&
      (isOrganisation(candidate.words) ||
        candidate.heading ||
        candidate.rule === 'people/tagged' ||
        isPlaceName(candidate.words))
    )
      continue
    add(text, known ?? people.create(candidate), candidate)
    claimed.add(candidate)
  }
  for (const candidate of undecided) {
    if (candidate.words.length > 3) continue
    const known =
      candidate.words.length > 1
        ? people.named(candidate.words)
        : isOrganisation(candidate.words)
          ? undefined
          : (people.byLastName(candidate) ?? people.byGivenName(candidate))
    if (!known) continue
    add(text, known, { ...candidate, rule: 'people/short-name' })
    claimed.add(candidate)
  }
  return { people: people.all, claimed }
}

/** The people of a document, found by their first and last names. */
class People {
  all: Figure[] = []
  private byFirst = new Map<string, Figure[]>()
  private byLast = new Map<string, Figure[]>()

  create(candidate: Candidate): Figure {
    const person: Figure = {
      words: candidate.words,
      name: candidate.text,
      honorific: null,
      titles: new Map(),
      role: null,
      age: null,
      mentions: [],
      evidence: [],
    }
    this.all.push(person)
    this.file(person)
    return person
  }

  /** Puts all in the order of their first mentions. */
  sort(): void {
    this.all.sort((a, b) => a.mentions[0].start - b.mentions[0].start)
    this.byFirst.clear()
    this.byLast.clear()
    for (const person of this.all) this.file(person)
  }

  private file(person: Figure): void {
    const name = plain(person.words)
    const put = (map: Map<string, Figure[]>, key: string) => {
      const list = map.get(key)
      if (list) list.push(person)
      else map.set(key, [person])
    }
    put(this.byLast, name[name.length - 1])
    if (name.length > 1) put(this.byFirst, name[0])
  }

  named(words: readonly string[]): Figure | undefined {
    return this.byLast.get(plain(words).at(-1) ?? '')?.find((person) => sameName(person.words, words))
  }

  /** The last one before the mention with that last name, else any. */
  byLastName(candidate: Candidate): Figure | undefined {
    const name = plain(candidate.words)
    const wanted = new Set([
      name.join(' '),
      name[name.length - 1]?.replace(/s$/, ''),
      ...(name.length === 1 ? name : []),
    ])
    const same = [...wanted].flatMap((last) => this.byLast.get(last) ?? [])
    return same.findLast((person) => person.mentions[0].start < candidate.start) ?? same[0]
  }

  /** The only one with that given name. */
  byGivenName({ words }: Candidate): Figure | undefined {
    if (words.length !== 1 || !isKnown('first', letters(words[0]))) return undefined
    const same = this.byFirst.get(letters(words[0])) ?? []
    return same.length === 1 ? same[0] : undefined
  }
}

function add(text: string, person: Figure, candidate: Candidate): void {
  const mention = mentionOf(text, candidate)
  person.mentions.push(mention)
  person.evidence.push(candidate)
  person.honorific ??= candidate.honorific
  if (candidate.title) person.titles.set(mention.start, candidate.title)
  const { start, end } = mention
  person.age ??= ageBeside(text, mention)
  person.role ??=
    candidate.title ??
    roleBehind(text, end, end + REACH, end + REACH) ??
    roleBefore(text, start, Math.max(0, start - REACH))
}

/** First and last name agree; what stands between may be left out. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x.length < 2 || y.length < 2 || x[x.length - 1] !== y[y.length - 1]) return false
  return x[0].split('-')[0] === y[0].split('-')[0] || (x[0][0] === y[0][0] && (x[0].length === 1 || y[0].length === 1))
}
