import type { Span } from '../../text/span.ts'
import { ACCUSED, GIVEN, type Part, type Telling } from './event.ts'
import { type Amount, daysBetween, hasDay, type Scene, wordsOf } from './scene.ts'

/** One event once: what is told of one type with a part in common, or with none that differs, is one. The first `most`. */
export function merged(scene: Scene, tellings: readonly Telling[], most: number): Telling[] {
  const kept: Telling[] = []
  for (const telling of tellings) {
    const same = kept.find((one) => isSame(scene, one, telling) || isOneBill(scene, one, telling))
    if (same) fill(scene, same, telling)
    // "The settlement" of which nothing was told is none of this release's news.
    else if (!telling.isBackReference && kept.length < most) kept.push({ ...telling })
  }
  return kept
}

/** Sentences behind the headline that tell again what it told: dateline, subheadline, lead. */
const LEAD = 4

const shares = (a: readonly Part[], b: readonly Part[]) =>
  a.some((x) => b.some((y) => (x.id && x.id === y.id) || isShortFor(x.name, y.name) || isShortFor(y.name, x.name)))
/** "Norvik" of "Norvik Holdings Inc.". */
const isShortFor = (short: string, long: string): boolean =>
  `${long} `.toLowerCase().startsWith(`${short} `.toLowerCase())
const differs = (a: readonly Part[], b: readonly Part[]) => a.length > 0 && b.length > 0 && !shares(a, b)

function isSame(scene: Scene, a: Telling, b: Telling): boolean {
  const { document } = scene
  if (a.type !== b.type) return false
  // The figures of one sentence are one report.
  if (a.type === 'results' && a.sentence.start === b.sentence.start) return true
  if (b.isBackReference) return !differs(a.targets, b.targets) || !differs(a.agents, b.targets)
  const own = (one: Telling) => (one.isDayOfIssue ? undefined : one.date?.value)
  const [day, other] = [own(a), own(b)]
  const sameDay = day !== undefined && other !== undefined && (day.startsWith(other) || other.startsWith(day))
  if (day && other && !sameDay) return false
  if (differs(a.targets, b.targets) && !isNamedBy(scene, a, b)) return false
  // Who speaks at a meeting and who sends him there meet once.
  if (a.type === 'meeting' && day === other && day && hasDay({ value: day })) return true
  const isOfHeadline = document.sentences[a.at].block.kind === 'headline' && b.at - a.at <= LEAD
  // What the board declares the company does; of two sums two bodies declare one each.
  const isDividend = ({ thing }: Telling) => thing && /\bdividend$/i.test(document.text.slice(thing.start, thing.end))
  const isApart = differs(a.agents, b.agents) && differsInMoney(a.amounts, b.amounts)
  if (a.type === 'approval' && isDividend(a) && isDividend(b)) return !isApart
  // "Norvik to present at the Calder Forum": who of it speaks there has the lead.
  const isForum = a.type === 'meeting' && isOfHeadline && a.thing !== null && b.thing !== null
  if (isForum && a.isDayOfIssue && !isOther(document, a.thing, b.thing)) return true
  // "A federal court" is whichever court is named, or whoever tells of it.
  const known = ({ type, agents }: Telling) => (type === 'penalty' ? agents.filter(({ id }) => id) : agents)
  if (differs(known(a), known(b))) return false
  // What the headline has launched has its name in the lead.
  if (a.type === 'launch' && !isOfHeadline && !b.rule.endsWith('-noun') && isOther(document, a.thing, b.thing))
    return false
  return a.type !== 'funding' || !differsInMoney(a.amounts, b.amounts)
}

const BILL = /\b(?:bills?|act|legislation)\b/i
/** What may be one, where the headline tells it and the story begins with the law. */
const PLAN = /\b(?:package|plan|proposal|reforms?)\b/i
/** "Unveiled a plan", "introduced the Rivers Act": who launches what is to be a law tells the law's introduction. */
function isOneBill(scene: Scene, a: Telling, b: Telling): boolean {
  const launch = [a, b].find(({ type }) => type === 'launch')
  const isPair = launch !== undefined && [a, b].some(({ type }) => type === 'legislation')
  if (!isPair || launch.thing === null || !shares(a.agents, b.agents)) return false
  const words = wordsOf(scene, launch.thing)
  const isOfHeadline = scene.document.sentences[a.at].block.kind === 'headline' && b.at - a.at <= 1
  return BILL.test(words) || (PLAN.test(words) && (isOfHeadline || !isOther(scene.document, a.thing, b.thing)))
}

/** "Two women" of the headline who are named below, at least half of them; or counted again: "six defendants", "six men". */
function isNamedBy({ document }: Scene, a: Telling, { targets: named }: Telling): boolean {
  const { type, targets } = a
  const [counted] = targets
  // "The owner of Acme" of the headline, whom the story names.
  const isOne =
    /headline$/.test(document.sentences[a.at].block.kind) &&
    ACCUSED.has(type) &&
    named.length === 1 &&
    named[0].id?.startsWith('p')
  if (isOne && !counted.id && / of /.test(counted.name)) return true
  const [number] = counted.name.toLowerCase().split(' ')
  if (named.length === 1 && !named[0].id) return named[0].name.toLowerCase().startsWith(`${number} `)
  const count = countOf(counted.name)
  return (
    ACCUSED.has(type) &&
    named.every(({ id }) => id?.startsWith('p')) &&
    named.length <= count &&
    named.length * 2 >= count
  )
}
export const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** How many "two men" are; NaN where nobody counts them. */
export function countOf(name: string): number {
  const [number] = name.toLowerCase().split(' ')
  return NUMBERS.includes(number) ? NUMBERS.indexOf(number) : Number(number)
}

/** Two things that have no word in common are two, unless it is "this product" that was told. */
function isOther({ text }: Scene['document'], a: Span | null, b: Span | null): boolean {
  const words = (span: Span): string[] =>
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  if (a === null || b === null || TOLD.test(text.slice(Math.max(0, b.start - 10), b.start))) return false
  return !words(a).some((word) => words(b).includes(word))
}

const TOLD = /\b(?:this|these|that|its|their|his|her|our)\s(?:own\s)?$/i

/** Two sums of money are two gifts. */
function differsInMoney(a: readonly Amount[], b: readonly Amount[]): boolean {
  const sums = (all: readonly Amount[]) =>
    all.flatMap(({ field, amount }) => (field === 'money' && amount ? [amount] : []))
  const [one, other] = [sums(a), sums(b)]
  return one.length > 0 && other.length > 0 && !one.some((sum) => other.some((another) => isRoundly(sum, another)))
}
/** "Over $30 million", "$31,492,477". */
const isRoundly = (sum: number, other: number): boolean =>
  sum === other ||
  (Math.abs(sum - other) <= ROUNDED * Math.max(sum, other) && Math.abs(figuresOf(sum) - figuresOf(other)) >= MORE_EXACT)
/** Digits up to the last that is no nought: "$5 million" and "$5.2 million" have one and two, and are two sums. */
const figuresOf = (sum: number): number => sum.toExponential().split('e')[0].replace('.', '').length
/** Share by which a sum is rounded, at most, and by how many digits the other is more exact, at least. */
const ROUNDED = 0.06
const MORE_EXACT = 2

/** Days around the day of issue in which what it announces happened. */
const AROUND = 45
const isNear = (issued: string, day: string): boolean => Math.abs(daysBetween(issued, day)) <= AROUND

const OWN_SHARES = /\b(?:repurchas|announc|approv|authori[sz])/i
/** Takes each part from where it is said most fully. */
function fill(scene: Scene, into: Telling, from: Telling): void {
  if (into.type !== from.type && from.type === 'legislation') {
    const { type, trigger, sentence, rule, filled, thing } = from
    Object.assign(into, { type, trigger, sentence, rule, filled, thing: thing ?? into.thing })
  }
  // Those who back "the measure" are not those who introduced it.
  if (from.agents.length > into.agents.length && !(from.isBackReference && into.agents.length))
    into.agents = from.agents
  if (from.targets.length > into.targets.length || (from.targets[0]?.id && isNamedBy(scene, into, from)))
    into.targets = from.targets
  // "Roe announced that Acme will receive": who is given something gives nothing.
  if (GIVEN.has(into.type))
    into.agents = into.agents.filter(({ id }) => !id || !into.targets.some((target) => target.id === id))
  // What buys its own shares buys itself no more than others.
  if (OWN_SHARES.test(wordsOf(scene, into.trigger)))
    into.targets = into.targets.filter(({ id }) => !id || !into.agents.some((agent) => agent.id === id))
  for (const amount of from.amounts)
    if (!into.amounts.some(({ start }) => start === amount.start)) into.amounts = [...into.amounts, amount]
  into.thing ??= from.thing
  const isPlanned = into.status === 'planned' && from.status === 'planned' && from.date !== null && hasDay(from.date)
  if (
    from.date &&
    (!into.date || (into.isDayOfIssue && !from.isDayOfIssue && (isPlanned || isNear(into.date.value, from.date.value))))
  ) {
    into.date = from.date
    into.isDayOfIssue = from.isDayOfIssue
  }
  if (!from.isBackReference) into.place ??= from.place
  into.at = from.at
}
