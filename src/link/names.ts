import type { Document, Span, Warning } from '../document/types.ts'
import { type Candidate, candidatesIn, decide } from '../find/names/candidates.ts'
import { isPlaceName, looksPersonal } from '../find/names/classify.ts'
import { contactNames } from '../find/names/contact-names.ts'
import { isLikelyBody, isLikelyPerson } from '../find/names/likelihood.ts'
import { isKnown } from '../lexicon/gazetteer.ts'
import { HEADS } from '../lexicon/organisations.ts'
import { NEUTRAL, STATES, THINGS } from '../lexicon/others.ts'
import { TITLE_WORDS } from '../lexicon/people.ts'
import { byPlace, mentionAt, spanIndex } from '../text/span.ts'
import {
  type Bodies,
  bare,
  byInitials,
  type Entry,
  gather,
  isDistinct,
  keyOf,
  mentionOf,
  organisationsOf,
  standsFor,
} from './organisations/organisations.ts'
import { isLed, standsBeside } from './people/affiliation.ts'
import { type Figure, gatherPeople } from './people/people.ts'
import { peopleOf } from './people/persons.ts'
import type { Organisation, Person } from './types.ts'

/**
 * The organisations and people of a document. Names that show by themselves what they are come first; they decide about
 * short forms; the words around decide about the rest; what the whole document says of a name decides whether it stays.
 * @param taken what is a date, a quantity or an amount, and so no name
 */
export async function findNames(
  document: Document,
  taken: readonly Span[],
): Promise<{ organisations: Organisation[]; people: Person[]; warnings: Warning[] }> {
  const { text } = document
  const { entries, people } = gatherNames(document, taken)
  const persons = people.filter((figure) => isLikelyPerson(text, figure) || isCertain(figure))
  const named = persons.flatMap((figure) => figure.mentions).sort(byPlace)
  const likely = entries.filter(
    (entry) => isLikelyBody(text, entry) || isLed(text, entry) || standsBeside(text, entry, named),
  )
  const { list, idOf } = organisationsOf(text, likely)
  return { organisations: list, people: peopleOf(document, persons, likely, idOf), warnings: [] }
}

/** A contact by the place in its block, or a given name behind a title. */
const isCertain = ({ words, evidence }: Figure): boolean =>
  evidence.some(
    ({ rule, title }) =>
      rule === 'people/contact-line' ||
      (title !== null && words.length > 1 && words.length < 4 && isKnown('first', words[0].toLowerCase())),
  )

/** All that may be organisations, and the people, with their mentions. */
export function gatherNames(document: Document, taken: readonly Span[]): { entries: Entry[]; people: Figure[] } {
  const { text } = document
  const isTaken = spanIndex(apart(taken))
  const candidates = candidatesIn(document, isTaken)
  const lastPlaces = new Map<string, number>()
  /** Whether the word stands once more behind the place, among others. */
  const comesAgain = (word: string, after: number) => {
    if (!lastPlaces.has(word)) lastPlaces.set(word, text.lastIndexOf(` ${word} `))
    return lastPlaces.get(word)! >= after
  }
  const decided = candidates.map((candidate) => decidedBy(text, candidate, comesAgain))
  // A line of the contact block that stands where the name does is one.
  const called = new Set(contactNames(document).map((span) => span.start))
  for (const [n, c] of decided.entries()) {
    if (
      c.block === 'contact' &&
      (c.kind !== 'person' || c.rule === 'people/tagged') &&
      !/known|legal-form|head$/.test(c.rule) &&
      called.has(c.start)
    )
      decided[n] = { ...c, kind: 'person', rule: 'people/contact-line' }
  }
  const companies = new Set(
    decided.filter((c) => c.rule === 'organisations/legal-form').flatMap((c) => [keyOf(bare(c.words))]),
  )
  for (const [n, c] of decided.entries()) {
    if (c.kind === 'person' && companies.has(keyOf(c.words)))
      decided[n] = { ...c, kind: 'organisation', rule: 'organisations/short-name' }
  }
  beside(text, decided)
  listed(text, decided)
  const inTitle = ({ block }: Candidate) => block === 'headline' || block === 'subheadline'
  const told = decided.filter((c) => !c.heading)
  const toldNames = new Set(told.map((c) => keyOf(c.words)))
  const toldPeople = new Set(told.filter((c) => c.kind === 'person').map((c) => keyOf(c.words)))
  const bodies = decided.filter(
    (c) =>
      c.kind === 'organisation' &&
      (!c.heading ||
        !inTitle(c) ||
        c.rule === 'organisations/legal-form' ||
        c.rule === 'organisations/known' ||
        toldNames.has(keyOf(c.words))),
  )
  const gathered = gather(text, bodies)
  const known = (words: readonly string[]) =>
    gathered.named(words) !== undefined ||
    gathered.shortened(words, (entry) => isDistinctStart(words, entry)) !== undefined
  const persons = decided.filter(
    (c) =>
      c.kind === 'person' &&
      !c.words.every((word) => TITLE_WORDS.has(word)) &&
      (!c.heading ||
        (c.words.length > 1 && !inTitle(c)) ||
        (c.title && (c.words.length === 1 || isKnown('first', c.words[0].toLowerCase()))) ||
        c.honorific ||
        toldPeople.has(keyOf(c.words))),
  )
  const settled = new Set([...bodies, ...persons])
  const rest = decided.filter((c) => c.kind === 'undecided' || !settled.has(c))
  const { people, claimed } = gatherPeople(text, persons, rest, known)
  for (const candidate of rest) if (!claimed.has(candidate)) link(text, gathered, candidate)
  // Short forms may have brought acronyms along.
  byInitials(gathered)
  return { entries: gathered.entries.filter((entry) => entry.mentions.length), people }
}

/** "Patel, Chandra and Gupta": what stands in a list with people is one of them. */
function beside(text: string, decided: Candidate[]): void {
  const joined = (a: Candidate, b: Candidate) =>
    b.start - a.end < 70 &&
    /^(?:\s\([^()]{1,12}\))?(?:\sof\s[^.;]{3,50})?(?:[,;]|[,;]?\sand|,?\s&)\s$/.test(text.slice(a.end, b.start)) &&
    (b.start - a.end < 22 || text.slice(a.end, b.start).includes(';'))
  const open = (c: Candidate) =>
    c.kind === 'undecided' && !c.heading && c.words.length > 1 && c.words.length < 5 && looksPersonal(c.words)
  for (let n = 1; n < decided.length; n++) {
    const [a, b] = [decided[n - 1], decided[n]]
    if (a.kind === 'person' && a.words.length > 1 && open(b) && joined(a, b))
      decided[n] = { ...b, kind: 'person', rule: 'people/list', title: sharedTitle(text, a) }
    else if (a.kind === 'person' && b.kind === 'person' && !b.title && joined(a, b))
      decided[n] = { ...b, title: sharedTitle(text, a) }
  }
  for (let n = decided.length - 2; n >= 0; n--) {
    const [a, b] = [decided[n], decided[n + 1]]
    if (b.kind === 'person' && b.words.length > 1 && !b.title && open(a) && joined(a, b))
      decided[n] = { ...a, kind: 'person', rule: 'people/list' }
  }
}

/** "Amazon, Fiserv and Publix": what stands in a list with organisations, and is no place that one knows, is one too. */
function listed(text: string, decided: Candidate[]): void {
  const joined = (a: Candidate, b: Candidate) => /^,?\s(?:(?:and|or|&)\s)?(?:the\s)?$/.test(text.slice(a.end, b.start))
  const open = (c: Candidate) =>
    (c.kind === 'undecided' || (c.rule === 'people/tagged' && c.words.length === 1)) &&
    !c.heading &&
    !isPlaceName(c.words) &&
    !(c.words.length === 1 && HEADS.has(c.words[0])) &&
    !c.words.some((word) => NEUTRAL.has(word) || STATES.has(word) || THINGS.has(word) || TITLE_WORDS.has(word))
  const isBody = (c: Candidate) => c.kind === 'organisation' && !c.heading
  const join = (n: number, next: number) => {
    const [a, b] = [decided[n], decided[next]]
    if (isBody(a) && open(b) && joined(n < next ? a : b, n < next ? b : a))
      decided[next] = { ...b, kind: 'organisation', rule: 'organisations/list' }
  }
  for (let n = 1; n < decided.length; n++) join(n - 1, n)
  for (let n = decided.length - 2; n >= 0; n--) join(n + 1, n)
}

/** A title in the plural belongs to all the names behind it: "Senators A, B and C". */
const sharedTitle = (text: string, { title }: Candidate) =>
  title && /(?:s|Sens\.|Reps\.|men)$/.test(text.slice(title.start, title.end)) ? title : null

const hasInnerCapital = (word: string) => /\p{Ll}\p{Lu}|\d/u.test(word)

/** A candidate that its own looks leave open is what the words around it say. */
function decidedBy(
  text: string,
  candidate: Candidate,
  comesAgain: (word: string, after: number) => boolean,
): Candidate {
  if (candidate.kind !== 'undecided' || candidate.heading) return candidate
  if (candidate.acronym && candidate.words.length > 1 && !THINGS.has(candidate.words.at(-1)!))
    return { ...candidate, kind: 'organisation', rule: 'organisations/acronym' }
  const decision = decide(text, candidate)
  // One word with a capital at the beginning of a sentence may be any word.
  if (
    decision?.kind === 'organisation' &&
    candidate.opens &&
    candidate.words.length === 1 &&
    !hasInnerCapital(candidate.words[0]) &&
    !comesAgain(candidate.words[0], candidate.end)
  )
    return candidate
  return decision ? { ...candidate, ...decision } : candidate
}

const isDistinctStart = (words: readonly string[], entry: Entry) =>
  words.length > 1 || (words.length === 1 && isDistinct(words[0]) && entry.words.length < 6)

/** A short form or another spelling of an organisation that is known by now. */
function link(text: string, bodies: Bodies, candidate: Candidate): void {
  const { words } = candidate
  if (isPlaceName(words)) return
  const entry =
    bodies.named(words) ??
    (words.length < 4 ? bodies.shortened(words, (one) => isDistinctStart(words, one)) : undefined) ??
    (words.length === 1 && /^[A-Z]{3,7}$/.test(words[0])
      ? bodies.entries.find((one) => one.words.length > 2 && standsFor(words[0], one.words))
      : undefined)
  if (!entry) return
  if (candidate.words.length === 1 && standsFor(candidate.words[0], entry.words)) entry.acronym ??= candidate.words[0]
  entry.mentions.push(mentionOf(text, { ...candidate, rule: 'organisations/short-name' }))
  entry.evidence.push({ ...candidate, rule: 'organisations/short-name' })
  const { acronym } = candidate
  if (!acronym) return
  entry.acronym ??= acronym.text
  bodies.call(entry, [acronym.text])
  entry.mentions.push(mentionAt(text, acronym.start, acronym.end, 'organisations/acronym'))
}

function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(byPlace))
    if (!kept.length || span.start >= kept[kept.length - 1].end) kept.push(span)
  return kept
}
