import { type NameMention, tierOf } from '../../find/names/index.ts'
import { wordIs } from '../../lexicon/index.ts'

/** A name with all that the document says of it. */
interface Name {
  words: readonly string[]
  evidence: readonly NameMention[]
}

const isTitle = wordIs('titleWord')
const isFunction = wordIs('function')
const isThing = wordIs('thing')
const isState = wordIs('state')
const isPlace = wordIs('place')

/** What speaks for and against a name of either kind. */
export function evidenceOf(
  text: string,
  { evidence: all, words }: Name,
  kind: 'organisation' | 'person',
): Map<string, number> {
  // A heading's capitals say little where the story names it too, in full.
  const isOwn = ({ rule }: NameMention) => tierOf(rule) !== 'linked'
  const story = all.filter((one) => !one.heading)
  const own = all.filter(isOwn)
  const evidence = story.some(isOwn) ? story : own.length ? own : all
  const found = new Map<string, number>([['bias', 1]])
  const say = (feature: string, value: number | boolean = 1) => {
    if (value) found.set(feature, Math.max(found.get(feature) ?? 0, Number(value)))
  }
  sayReadings(evidence, kind, say)
  sayPlaces(text, evidence, say)
  sayWords(text, evidence, words, say)
  return found
}

export type Say = (feature: string, value?: number | boolean) => void

const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))

/** What the rules, the tagger and the list take it for. */
function sayReadings(evidence: readonly NameMention[], kind: 'organisation' | 'person', say: Say): void {
  const total = evidence.length
  const share = (holds: (one: NameMention) => boolean) => evidence.filter(holds).length / total
  const sure = evidence.map((one) => (one.tagged === kind ? one.certainty : 0))
  const rules = new Set(evidence.map((one) => one.rule).filter((rule) => tierOf(rule) !== 'linked'))
  for (const rule of rules) if (tierOf(rule) !== 'seen' || rules.size === 1) say(`rule:${rule}`)
  const surest = most(sure)
  say('tagged:most', surest)
  say('tagged:odds', Math.max(0, Math.min(Math.log(surest / (1 - surest + 1e-4)), 7)) / 3)
  say('tagged:mean', sure.reduce((a, b) => a + b, 0) / total)
  const shares = evidence.map((one) => one.share)
  say('share:most', most(shares))
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
