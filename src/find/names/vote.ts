import type { Token } from '../../text/tokens.ts'
import { isChiefs, isOtherwise } from './body-span.ts'
import type { Proposal } from './mention.ts'
import { isPortfolio } from './rules/fields.ts'
import { tierOf } from './rules.ts'
import { parted } from './split.ts'
import { isBase, isNear, isShip } from './stations.ts'
import { shareOf, type Tagged, type TaggedSentence } from './tagger/index.ts'

/** A proposal that stands, with what the tagger sees there. */
export interface Vote extends Proposal {
  tagged: Tagged['kind'] | null
  certainty: number
  /** Mean probability of the kind over the tokens, whatever the tagger's best labels are. */
  share: number
}

/** From so much on, something else may be an organisation all the same. */
const DOUBT = 0.2

const overlaps = (a: { first: number; after: number }, b: { first: number; after: number }) =>
  a.first < b.after && b.first < a.after

/** What a likely rule weighs where the tagger sees something else there: less than the tagger when it is surer than not. */
const LIKELY = 0.45
const SURE = 2

/**
 * What stands in a sentence: the rules that are sure, then the tagger, then what is likely where neither speaks. Where a
 * rule and the tagger see the same kind at one place, the tagger says where it begins and ends, the rule why.
 */
export function vote(tokens: readonly Token[], rules: readonly Proposal[], sentence: TaggedSentence): Vote[] {
  const tagged = sentence.spans.flatMap((name) => parted(name, tokens))
  const names = tagged.filter(({ kind }) => kind === 'organisation' || kind === 'person')
  const spent = new Set<Proposal>()
  const surest = [...rules].sort((a, b) => Number(tierOf(b.rule) === 'sure') - Number(tierOf(a.rule) === 'sure'))
  const votes: Vote[] = names.map((name): Vote => {
    const kind = name.kind as Proposal['kind']
    const own = surest.find(
      (rule) => !spent.has(rule) && rule.kind === kind && overlaps(rule, name) && agrees(rule, name),
    )
    if (own) spent.add(own)
    const rule = own?.rule ?? (kind === 'person' ? 'people/tagged' : 'organisations/tagged')
    const isWhole = own?.rule === 'organisations/letterhead'
    const { first, after } = isWhole ? own : own && tierOf(own.rule) === 'sure' ? widest(own, name) : name
    return { ...own, kind, first, after, rule, tagged: name.kind, certainty: name.certainty, share: 0 }
  })
  for (const rule of rules) {
    // "General Motors": a rank alone makes nobody.
    if (spent.has(rule) || rule.rule === 'people/rank' || isElsewhere(tokens, rule)) continue
    const there = tagged.find((name) => overlaps(rule, name))
    if (there && (tagged.some((name) => overlaps(rule, name) && crosses(rule, name)) || isInside(rule, there))) continue
    votes.push({ ...rule, tagged: there?.kind ?? null, certainty: there?.certainty ?? 0, share: 0 })
  }
  for (const { kind, first, after, certainty } of tagged) {
    if ((kind !== 'other' && kind !== 'place') || isBase(tokens, first, after)) continue
    const doubtful = { kind: 'organisation', first, after, rule: 'organisations/doubted' } as const
    if (meanShare(sentence, doubtful) > DOUBT) votes.push({ ...doubtful, tagged: kind, certainty, share: 0 })
  }
  for (const one of votes) one.share = meanShare(sentence, one)
  return apart(votes)
}

/** A base, a ship, a town that something is near, an office, what somebody is minister for. */
const isElsewhere = (tokens: readonly Token[], { kind, rule, first, after }: Proposal): boolean =>
  isBase(tokens, first, after) ||
  // "Alder | Air Force | Base"
  (after < tokens.length && isBase(tokens, first, after + 1)) ||
  (tierOf(rule) === 'likely' &&
    (isShip(tokens, first, after) ||
      (kind === 'person'
        ? isNear(tokens, first)
        : isChiefs({ first, after }, tokens) ||
          isOtherwise({ first, after }, tokens) ||
          isPortfolio(tokens, first, after))))

const meanShare = (
  sentence: TaggedSentence,
  { kind, first, after }: Pick<Vote, 'kind' | 'first' | 'after'>,
): number => {
  let sum = 0
  for (let n = first; n < after; n++) sum += shareOf(sentence, kind, n)
  return sum / (after - first)
}

/** A rule names the same thing as the tagger where one of them holds the other. */
const agrees = (a: Proposal, b: Tagged) =>
  KNOW_BOUNDS.includes(a.rule) ||
  (a.first <= b.first && b.after <= a.after) ||
  (b.first <= a.first && a.after <= b.after)

/** A likely rule whose words are the end of one name and the beginning of another is wrong about both. */
const crosses = (rule: Proposal, there: Tagged) =>
  tierOf(rule.rule) === 'likely' && rule.kind === there.kind && there.certainty > CLEAR && !agrees(rule, there)
/** "Didi Marlow Hale": a word that a company is called by begins a person's name. */
const isInside = (rule: Proposal, there: Tagged) =>
  rule.rule === 'organisations/known' &&
  there.kind === 'person' &&
  there.first <= rule.first &&
  rule.after <= there.after &&
  there.after - there.first > rule.after - rule.first + 1
/** Certainty of a name that no likely rule cuts. */
const CLEAR = 0.25

/** Rules that know where a name begins and ends. */
const KNOW_BOUNDS: readonly string[] = ['organisations/partners', 'organisations/fields', 'organisations/classed']

/** Of a sure rule and the tagger the wider beginning; a legal form is the end. */
const widest = (rule: Proposal, name: Tagged) =>
  rule.kind === 'organisation' && !KNOW_BOUNDS.includes(rule.rule)
    ? {
        first: rule.rule === 'organisations/formation' ? Math.min(rule.first, name.first) : name.first,
        after: rule.rule === 'organisations/legal-form' ? rule.after : Math.max(rule.after, name.after),
      }
    : rule

const weight = ({ rule, tagged, certainty, kind }: Vote): number => {
  const tier = tierOf(rule)
  if (rule === 'organisations/doubted') return 0
  if (tier === 'sure') return SURE + (tagged === kind ? certainty : 0)
  if (tagged === kind) return certainty + (tier === 'likely' ? LIKELY : 0)
  return LIKELY * (1 - certainty)
}

const placesOf = ({ first, after }: Vote): number[] => Array.from({ length: after - first }, (_, n) => first + n)

/** Those that overlap none that weighs more. */
function apart(votes: readonly Vote[]): Vote[] {
  const kept: Vote[] = []
  /** Tokens of those that are kept. */
  const taken = new Set<number>()
  for (const one of [...votes].sort((a, b) => weight(b) - weight(a) || a.first - b.first || b.after - a.after)) {
    const places = placesOf(one)
    if (places.some((n) => taken.has(n))) continue
    for (const n of places) taken.add(n)
    kept.push(one)
  }
  return kept.sort((a, b) => a.first - b.first)
}
