/** People whom the tagger takes for bodies somewhere, though the text tells who they are: "We congratulate Akash". */
import { type NameMention, tierOf } from '../../find/names/index.ts'
import { is } from '../../lexicon/index.ts'

const isGiven = is('given')
const isFamily = is('family')

/** Words of a person's name, at most. */
const LONGEST = 4

/** How sure the tagger has to be of a body of one word. */
const SURELY = 0.85

/** The mentions of bodies that only the tagger sees and that are the name of somebody in the text, or his given name. */
export function misreadPeople(mentions: readonly NameMention[]): ReadonlySet<NameMention> {
  const people = mentions.filter(({ kind }) => kind === 'person')
  const names = namesOf(people, new Set(mentions.filter(({ words }) => words.length === 1).map(({ text }) => text)))
  if (!names.size) return names as ReadonlySet<never>
  const bodies = mentions.filter(({ kind }) => kind === 'organisation')
  // "Willy's Grill", which Willy Hale founded, is Willy's: what begins a body's name, or what the tagger sees surely, is one.
  const settled = new Set(
    bodies.flatMap(({ rule, text, words, certainty }) => {
      const isSure = tierOf(rule) !== 'seen' || (words.length === 1 && certainty > SURELY)
      return [...(isSure ? [text] : []), ...(words.length > 1 && !names.has(text) ? [words[0].form] : [])]
    }),
  )
  return new Set(bodies.filter(({ text }) => names.has(text) && !settled.has(text)))
}

/**
 * The names that such people are called by: whole, by the given name, and by the last where it is surely theirs.
 * @param single what stands in the text alone
 */
function namesOf(people: readonly NameMention[], single: ReadonlySet<string>): ReadonlySet<string> {
  const alone = new Set(people.filter((one) => one.words.length === 1).map(({ text }) => text))
  const names = new Set<string>()
  for (const { words, text, rule } of people) {
    const [first, last] = [words[0], words[words.length - 1]]
    // "OTTO SEO": in capitals any words look like a name.
    if (words.length < 2 || words.length > LONGEST || first.capitals) continue
    if ((isGiven(first) && !isFamily(first)) || (isFamily(last) && single.has(first.form))) names.add(text)
    names.add(first.form)
    // "Jane Harlow founded Harlow": a firm may have the last name.
    if (rule === 'people/age' || alone.has(last.form)) names.add(last.form)
  }
  return names
}
