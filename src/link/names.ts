import type { Document, Warning } from '../document/types.ts'
import { type NameMention, type Names, namesIn, tierOf } from '../find/names/index.ts'
import { classesOf, is } from '../lexicon/index.ts'
import { byPlace, type Span } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import type { Word } from '../text/words.ts'
import { isLikelyBody, isLikelyPerson } from './likelihood/index.ts'
import {
  type Entry,
  formsOf,
  gatherBodies,
  isDeskAlone,
  joinAcronyms,
  keyOf,
  organisationsOf,
} from './organisations/index.ts'
import { isLed, standsBeside } from './people/affiliation.ts'
import { misreadPeople } from './people/misread.ts'
import { type Figure, gatherPeople } from './people/people.ts'
import { peopleOf } from './people/persons.ts'
import { linkShortNames } from './short-names.ts'
import type { Organisation, Person } from './types.ts'

/** What names finding hands on. */
export interface FoundNames {
  organisations: Organisation[]
  people: Person[]
  /** Where places are named. */
  places: Span[]
  /** The tokens of the document's sentences. */
  sentences: readonly (readonly Token[])[]
  warnings: Warning[]
}

/**
 * The organisations and people of a document. Names that show what they are come first; parts of them refer to them; what
 * the whole document says of a name decides whether it stays.
 * @param taken what is a date, a quantity or an amount, and so no name
 */
export async function findNames(document: Document, taken: readonly Span[]): Promise<FoundNames> {
  const { text } = document
  const { entries, people, places, sentences } = gatherNames(document, taken)
  const persons = people.filter((figure) => isLikelyPerson(text, figure) || isCertain(figure))
  const named = persons.flatMap((figure) => figure.mentions).sort(byPlace)
  const likely = entries.filter(
    (entry) =>
      isLikelyBody(text, entry) || isCertainBody(entry) || isLed(text, entry) || standsBeside(text, entry, named),
  )
  const bodies = [...likely, ...listedBeside(likely, entries)]
  const { list, ...by } = organisationsOf(text, bodies)
  return { organisations: list, people: peopleOf(document, persons, bodies, by), places, sentences, warnings: [] }
}

/** Those that stand in a list with as many that are bodies, and two of them at least. */
function listedBeside(bodies: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const known = new Set(bodies)
  const isBody = new Set(bodies.flatMap(({ evidence }) => evidence))
  return entries.filter(
    (entry) =>
      !known.has(entry) &&
      entry.evidence.some(({ series, tagged }) => {
        const count = series?.filter((one) => isBody.has(one)).length ?? 0
        return series && tagged !== 'place' && count >= SURE_NEIGHBOURS && count * 2 >= series.length
      }),
  )
}
/** Bodies in a list that make one of what stands beside them. */
const SURE_NEIGHBOURS = 2

const isGiven = is('given')
const isHead = is('head')
const isWeak = is('weakHead')
const isKnown = is('known')

/** Rules that are right where every word has a capital. */
const IN_HEADINGS: ReadonlySet<string> = new Set([
  'organisations/letterhead',
  'organisations/acting',
  'organisations/counsel',
])

/** What its own words settle, outside of headings: a legal form, a ticker, a kind of body that names nothing else. */
const isCertainBody = ({ evidence }: Entry): boolean =>
  evidence.some(
    ({ rule, heading, tagged, words }) =>
      (!heading || IN_HEADINGS.has(rule)) &&
      (tierOf(rule) === 'sure' ||
        ((rule === 'organisations/head-of' || rule === 'organisations/head') &&
          (tagged === 'organisation' || tagged === null) &&
          words.some((word) => isHead(word) && !isWeak(word))) ||
        (rule === 'organisations/known' && isFigured(words))),
  )

/** "7-Eleven", "3M": a word with figures that everybody knows names nothing else. */
const isFigured = ([word, next]: readonly Word[]): boolean => !next && /^\d/.test(word.form) && isKnown(word)

/** Rules that are right where the tagger sees a person too. */
const AGREED: ReadonlySet<string> = new Set(['people/given-name', 'people/particle'])

/** Rules that are right whatever the tagger sees there. */
const SETTLED: ReadonlySet<string> = new Set([
  'people/contact-line',
  'people/nickname',
  'people/series',
  'people/shared',
])

/** How sure the tagger has to be of somebody whose title stands in front and whose given name nobody knows. */
const AGREES = 0.5

/** Farther behind a title stands somebody of whose country it tells: "President of the Maldives Omar Roe". In characters. */
const BESIDE = 3

/** More words than a name has behind a title; "van der" are two of them. */
const LONGEST_TITLED = 5

/**
 * A contact by the place in its block, a nickname in marks, a form of address or a title with a given name behind it; in a sentence, a given
 * name or a particle where the tagger agrees.
 */
const isCertain = ({ words, evidence }: Figure): boolean =>
  evidence.some(
    ({ rule, title, tagged, heading, certainty, start }) =>
      SETTLED.has(rule) ||
      (title !== null && words.length > 1 && start - title.end > BESIDE) ||
      (tagged === 'person' && !heading && words.length > 1 && (AGREED.has(rule) || (title && certainty > AGREES))) ||
      ((title !== null || rule === 'people/honorific') &&
        words.length > 1 &&
        words.length < LONGEST_TITLED &&
        isGiven(classesOf(words[0]))),
  )

/** All that may be organisations, and the people, with their mentions. */
export function gatherNames(
  document: Document,
  taken: readonly Span[],
): { entries: Entry[]; people: Figure[]; places: Span[]; sentences: Names['sentences'] } {
  const { text } = document
  const apart = withoutOverlaps(taken)
  const { mentions, places, sentences } = namesIn(document, apart)
  const misread = misreadPeople(mentions)
  const told = new Set(mentions.filter(({ heading }) => !heading).map((one) => keyOf(formsOf(one))))
  // In a title any words have capitals: a name there stands where the story has it too, or where its words settle it.
  const kept = mentions.filter(
    (one) =>
      !(one.kind === 'organisation' && isDeskAlone(formsOf(one))) &&
      !misread.has(one) &&
      (!inTitle(one) || tierOf(one.rule) !== 'seen' || one.certainty > SEEN_IN_TITLE || told.has(keyOf(formsOf(one)))),
  )
  // A word that is surely a body's name is so wherever it stands alone.
  const surely = new Set(
    kept
      .filter(({ kind, rule, words }) => kind === 'organisation' && words.length === 1 && tierOf(rule) === 'sure')
      .map(({ text: name }) => name),
  )
  for (const one of kept)
    if (one.kind === 'person' && tierOf(one.rule) === 'seen' && surely.has(one.text)) {
      one.kind = 'organisation'
      one.rule = 'organisations/tagged'
    }
  const bodies = gatherBodies(
    text,
    kept.filter(({ kind }) => kind === 'organisation'),
  )
  const isBody = (words: readonly string[]) => bodies.named(words) !== undefined || bodies.meant(words) !== undefined
  const people = gatherPeople(
    text,
    kept.filter(({ kind }) => kind === 'person'),
    isBody,
  )
  linkShortNames(text, sentences, kept, apart, places, { bodies, people })
  joinAcronyms(bodies)
  return {
    entries: bodies.entries.filter(({ mentions: own }) => own.length > 0),
    people: people.all.filter(({ mentions: own }) => own.length > 0),
    places,
    sentences,
  }
}

/** How sure the tagger has to be of a name that only a title holds. */
const SEEN_IN_TITLE = 0.6
const inTitle = ({ block, heading }: NameMention) => heading && (block === 'headline' || block === 'subheadline')

/** The spans in text order, those left out that overlap one in front of them. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort(byPlace))
    if (!kept.length || span.start >= kept[kept.length - 1].end) kept.push(span)
  return kept
}
