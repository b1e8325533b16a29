import type { Mention, Span } from '../document/types.ts'
import { ageBeside } from './age.ts'
import type { Candidate } from './candidates.ts'
import { isPlaceName } from './classify.ts'
import { isKnown } from './lexicon/gazetteer.ts'
import { SUFFIXES } from './lexicon/people.ts'
import { mentionOf } from './organisations.ts'
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
  const people: Figure[] = []
  const claimed = new Set<Candidate>()
  const full = candidates
    .filter((c) => plain(c.words).length > 1)
    .sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  for (const candidate of full) {
    const person = people.find((p) => sameName(p.words, candidate.words)) ?? create(people, candidate)
    add(text, person, candidate)
    claimed.add(candidate)
  }
  people.sort((a, b) => a.mentions[0].start - b.mentions[0].start)
  const single = candidates.filter((c) => plain(c.words).length === 1)
  for (const candidate of single) {
    const known = byLastName(people, candidate)
    if (
      !known &&
      (isOrganisation(candidate.words) ||
        candidate.heading ||
        candidate.rule === 'people/tagged' ||
        isPlaceName(candidate.words))
    )
      continue
    add(text, known ?? create(people, candidate), candidate)
    claimed.add(candidate)
  }
  for (const candidate of undecided) {
    if (candidate.words.length > 3) continue
    const known =
      candidate.words.length > 1
        ? people.find((p) => sameName(p.words, candidate.words))
        : isOrganisation(candidate.words)
          ? undefined
          : (byLastName(people, candidate) ?? byGivenName(people, candidate))
    if (!known) continue
    add(text, known, { ...candidate, rule: 'people/short-name' })
    claimed.add(candidate)
  }
  return { people, claimed }
}

function create(people: Figure[], candidate: Candidate): Figure {
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
  people.push(person)
  return person
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

/** The last one before the mention with that last name, else any. */
function byLastName(people: readonly Figure[], candidate: Candidate): Figure | undefined {
  const name = plain(candidate.words)
  const wanted = [name.join(' '), name[name.length - 1]?.replace(/s$/, '')]
  const same = people.filter((p) => {
    const last = plain(p.words).at(-1)!
    return wanted.includes(last) || (name.length === 1 && last === name[0])
  })
  return same.findLast((p) => p.mentions[0].start < candidate.start) ?? same[0]
}

const byGivenName = (people: readonly Figure[], { words }: Candidate) => {
  if (words.length !== 1 || !isKnown('first', letters(words[0]))) return undefined
  const same = people.filter((p) => plain(p.words).length > 1 && letters(p.words[0]) === letters(words[0]))
  return same.length === 1 ? same[0] : undefined
}
