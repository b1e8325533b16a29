import { type NameMention, tierOf } from '../find/names/index.ts'
import { classesOf, is } from '../lexicon/index.ts'
import weights from './likelihood.json' with { type: 'json' }
import type { Entry } from './organisations/index.ts'
import type { Figure } from './people/people.ts'

/** A name with all that the document says of it. */
interface Name {
  words: readonly string[]
  evidence: readonly NameMention[]
}
type Weights = Record<string, number>

const classes = (name: Parameters<typeof is>[0]) => {
  const holds = is(name)
  return (word: string) => holds(classesOf(word))
}
const isHead = classes('head')
const isWeak = classes('weakHead')
const isForm = classes('legalForm')
const isTitle = classes('titleWord')
const isKnown = classes('known')
const isDoubtful = classes('doubtful')
const isListed = classes('listedCompany')
const isPlain = classes('plain')
const isNeutral = classes('neutral')
const isFunction = classes('function')
const isThing = classes('thing')
const isState = classes('state')
const isPlace = classes('place')
const isGiven = classes('given')
const isFamily = classes('family')
const isAmbiguous = classes('ambiguousGiven')

/** A body may be a little less likely than not: on releases kept apart, precision and recall then come nearest. */
const BODY = -0.3

/** Whether all that a document says of a name makes it likely to be an organisation's. */
export const isLikelyBody = (text: string, entry: Entry): boolean =>
  odds(bodyEvidence(text, entry), weights.organisation) > BODY

/** Whether all that a document says of a name makes it likely to be a person's. */
export const isLikelyPerson = (text: string, figure: Figure): boolean =>
  odds(personEvidence(text, figure), weights.person) > 0

/** Logarithm of the odds. */
export function odds(evidence: ReadonlyMap<string, number>, weights: Weights): number {
  let sum = 0
  for (const [feature, value] of evidence) sum += value * (weights[feature] ?? 0)
  return sum
}

/** What speaks for and against an organisation, by name, with how much of it there is. */
export function bodyEvidence(text: string, entry: Entry): Map<string, number> {
  const found = evidenceOf(text, entry, 'organisation')
  const { words } = entry
  const last = words[words.length - 1]
  const say = (feature: string, value: number | boolean = 1) => value && found.set(feature, Number(value))
  const names = words.filter((word) => /^[\p{Lu}\d]/u.test(word))
  const single = words.length === 1
  const name = words.join(' ')
  say('acronym', single && /^[A-Z\d&.-]{2,7}$/.test(last))
  say('acronym:given', entry.acronym !== null && !single)
  say('single:plain', single && /^\p{Lu}\p{Ll}+$/u.test(last))
  say('single:inner', single && /\p{Ll}\p{Lu}|\d/u.test(last))
  say('last:head', isHead(last) && !isWeak(last))
  say('last:weak', isWeak(last))
  say('last:form', isForm(last))
  say('last:title', isTitle(last))
  say('head:none', !words.some((word) => isHead(word) || isForm(word)))
  say(
    'known',
    words.some((word) => isKnown(word) && !isDoubtful(word)),
  )
  say('listed', isKnown(name) && !isDoubtful(name))
  say('listed:doubtful', isKnown(name) && isDoubtful(name))
  say('listed:company', isListed(name))
  say('of', words.includes('of'))
  say('and', words.includes('and') || words.includes('&'))
  say('plain', names.filter((word) => isPlain(word) || isNeutral(word)).length / names.length || 0)
  return found
}

/** What speaks for and against a person. */
export function personEvidence(text: string, figure: Figure): Map<string, number> {
  const found = evidenceOf(text, figure, 'person')
  const { words, evidence } = figure
  const last = words[words.length - 1]
  const say = (feature: string, value: number | boolean = 1) => value && found.set(feature, Number(value))
  say('given', isGiven(words[0]) && !isAmbiguous(words[0]))
  say('given:ambiguous', isAmbiguous(words[0]))
  say('family', isFamily(last))
  say('middle', words.length > 2 && /^\p{Lu}\.?$/u.test(words[1]))
  say('honorific', figure.honorific !== null)
  say('age', figure.age !== null)
  say(
    'title',
    evidence.some((one) => one.title !== null),
  )
  say('role', figure.role !== null)
  say('last:head', isHead(last))
  say(
    'place',
    words.some((word) => isState(word) || isPlace(word)),
  )
  say(
    'capitals',
    words.every((word) => word.length > 2 && word === word.toUpperCase()),
  )
  say(
    'digits',
    words.some((word) => /\d/.test(word)),
  )
  const after = evidence.map((one) => text.slice(one.end, one.end + 24))
  say(
    'says',
    after.some((words) => /^,?\s(?:\p{L}+\s)?(?:said|says|added|stated|explained|noted|told)\b/u.test(words)),
  )
  const before = evidence.map((one) => text.slice(Math.max(0, one.start - 12), one.start))
  say(
    'said-by',
    before.some((words) => /(?:said|says|added|stated|explained|noted|told|by)\s$/.test(words)),
  )
  say(
    'acts',
    after.some((words) => /^,?\s(?:who|was|is|has|had|will|pleaded|admitted)\b/.test(words)),
  )
  say(
    'hyphen',
    after.some((words) => /^-/.test(words)),
  )
  return found
}

/** What speaks for and against a name of either kind. */
function evidenceOf(
  text: string,
  { evidence: all, words }: Name,
  kind: 'organisation' | 'person',
): Map<string, number> {
  // A heading's capitals say little where the story names it too.
  const story = all.filter((one) => !one.heading)
  const evidence = story.length ? story : all
  const found = new Map<string, number>([['bias', 1]])
  const say = (feature: string, value: number | boolean = 1) => {
    if (value) found.set(feature, Math.max(found.get(feature) ?? 0, Number(value)))
  }
  sayReadings(evidence, kind, say)
  sayPlaces(text, evidence, say)
  sayWords(text, evidence, words, say)
  return found
}

type Say = (feature: string, value?: number | boolean) => void

/** What the rules, the tagger and the list take it for. */
function sayReadings(evidence: readonly NameMention[], kind: 'organisation' | 'person', say: Say): void {
  const total = evidence.length
  const share = (holds: (one: NameMention) => boolean) => evidence.filter(holds).length / total
  const sure = evidence.map((one) => (one.tagged === kind ? one.certainty : 0))
  const rules = evidence.map((one) => one.rule).filter((rule) => tierOf(rule) !== 'linked')
  for (const rule of rules) if (tierOf(rule) !== 'seen' || rules.every((other) => other === rule)) say(`rule:${rule}`)
  say('tagged:most', Math.max(...sure))
  say('tagged:odds', Math.max(0, Math.min(Math.log(Math.max(...sure) / (1 - Math.max(...sure) + 1e-4)), 7)) / 3)
  say('tagged:mean', sure.reduce((a, b) => a + b, 0) / total)
  const shares = evidence.map((one) => one.share)
  say('share:most', Math.max(...shares))
  say('share:mean', shares.reduce((a, b) => a + b, 0) / total)
  say(
    'share:none',
    shares.reduce((product, share) => product * (1 - share), 1),
  )
  say(
    'tagged:place',
    share((one) => one.tagged === 'place'),
  )
  const other = kind === 'person' ? 'organisation' : 'person'
  say(
    'tagged:other',
    share((one) => one.tagged === other),
  )
  say(
    'tagged:thing',
    share((one) => one.tagged === 'other'),
  )
  say(
    'tagged:nothing',
    share((one) => one.tagged === null),
  )
}

/** Where in the release it stands, and how often. */
function sayPlaces(text: string, evidence: readonly NameMention[], say: Say): void {
  say('often', Math.min(Math.log2(evidence.length), 4))
  say(
    'heading-only',
    evidence.every((one) => one.heading),
  )
  say(
    'opens-only',
    evidence.every((one) => one.opens),
  )
  for (const block of ['contact', 'boilerplate', 'header', 'subheadline'] as const)
    say(
      `block:${block}`,
      evidence.some((one) => one.block === block),
    )
  say(
    'line-only',
    evidence.every((one) => fillsLine(text, one)),
  )
}

/** Its own words, and those right in front of it. */
function sayWords(text: string, evidence: readonly NameMention[], words: readonly string[], say: Say): void {
  const before = evidence.map((one) => text.slice(Math.max(0, one.start - 6), one.start))
  say('the', before.filter((b) => /\b[Tt]he\s$/.test(b)).length / evidence.length)
  say(
    'article',
    before.some((b) => /(?:^|\s)an?\s$/i.test(b)),
  )
  const last = words[words.length - 1]
  say(`words:${Math.min(words.length, 5)}`)
  say(
    'bracketed',
    before.some((b) => /\(\s?["“]?$/.test(b)),
  )
  say('last:thing', isThing(last))
  say('first:title', isTitle(words[0]))
  say('first:function', isFunction(words[0]))
  say('first:place', isState(words[0]) || isPlace(words[0]))
}

/** Nothing else stands on its line. */
const fillsLine = (text: string, { start, end }: { start: number; end: number }) =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 6))
