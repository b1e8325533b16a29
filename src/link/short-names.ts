import type { NameMention } from '../find/names/index.ts'
import { is } from '../lexicon/index.ts'
import { type Span, spanIndex } from '../text/span.ts'
import type { Token } from '../text/tokens.ts'
import { type Bodies, isAcronym } from './organisations/index.ts'
import type { People } from './people/people.ts'

/** Words of a short form, at most. */
const LONGEST = 4
const isFunction = is('function')
const isTitle = is('titleWord')

/**
 * Mentions of people and organisations by a part of their names, where nothing else was found: words with capitals that
 * stand together and are, as a whole, the last name of a person or the short form of a body of the document.
 * @param taken what is another kind of mention
 * @param places what the tagger sees as places: "Alder" is no short form of "Alder Police Department" there
 */
export function linkShortNames(
  text: string,
  sentences: readonly (readonly Token[])[],
  found: readonly Span[],
  taken: readonly Span[],
  places: readonly Span[],
  { bodies, people }: { bodies: Bodies; people: People },
): void {
  const covered = spanIndex(found)
  const isTaken = spanIndex(taken)
  const isPlace = spanIndex(places)
  for (const tokens of sentences)
    for (let n = 0; n < tokens.length; n++) {
      if (tokens[n].kind !== 'name') continue
      let after = n + 1
      while (after < tokens.length && !tokens[after - 1].possessive && tokens[after].kind === 'name') after++
      const run = tokens.slice(n, after)
      const first = run.findIndex(({ word }) => !isFunction(word) && !isTitle(word))
      n = after - 1
      if (first < 0) continue
      const named = run.length - first > LONGEST ? opening(run.slice(first), bodies) : run.slice(first)
      if (!named.length) continue
      const span = { start: named[0].start, end: named[named.length - 1].end }
      if (covered(span) || isTaken(span) || bodies.tickers.holds(span)) continue
      link(mentionOf(text, named, span), { bodies, people }, isPlace(span))
    }
}

/** "Calder Foods Opens Second Bakery": the words that a heading opens with and that are the name of a body. */
function opening(run: readonly Token[], bodies: Bodies): readonly Token[] {
  for (let count = LONGEST; count > 1; count--) {
    const words = run.slice(0, count).map(({ text }) => text)
    if (bodies.named(words)) return run.slice(0, count)
  }
  return []
}

function link(mention: NameMention, { bodies, people }: { bodies: Bodies; people: People }, isPlace: boolean): void {
  const words = mention.words.map(({ form }) => form)
  const entry =
    bodies.named(words) ??
    (isPlace ? undefined : bodies.meant(words)) ??
    (words.length === 1 && isAcronym(words[0]) ? bodies.spelled(words[0]) : undefined)
  if (entry) {
    bodies.add(entry, { ...mention, kind: 'organisation', rule: 'organisations/short-name' })
    return
  }
  // "in Houston", though Jane Houston is told of further down.
  if (isPlace && !people.isToldBefore(words, mention.start)) return
  const person =
    words.length > 1 ? people.named(words) : (people.byLastName(mention) ?? people.byGivenName(words, false))
  if (person) people.add(person, { ...mention, kind: 'person', rule: 'people/short-name' })
}

const mentionOf = (text: string, tokens: readonly Token[], { start, end }: Span): NameMention => ({
  kind: 'organisation',
  start,
  end,
  text: text.slice(start, end),
  words: tokens.map(({ word }) => word),
  rule: 'organisations/short-name',
  title: null,
  honorific: null,
  tagged: null,
  certainty: 0,
  share: 0,
  owner: null,
  acronym: null,
  heading: false,
  opens: false,
  block: 'body',
  series: null,
})
