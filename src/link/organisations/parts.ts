/** Names that hold another's: what a body owns, and what is called by a body's name and is none. */
import { type NameMention, tierOf } from '../../find/names/index.ts'
import { classesOf, is } from '../../lexicon/index.ts'
import type { Span } from '../../text/span.ts'
import { bare, formsOf, keyOf } from './keys.ts'

const isHead = is('head')
const isForm = is('legalForm')
/** What looks like a verb and is none: "Foods", "Systems". */
const NOUNS = [isHead, is('weakHead'), is('subjectHead'), isForm, is('known')]
/** What the last word of a body's name may be. */
const OF_BODY = [isForm, isHead]

/** The owner in front of what it owns: "Calder Path's Advisory Board". */
const OWNER = /^(?<owner>[^'’]{3,60})['’]s\s(?=\S)/

/** "Calder Path's Advisory Board" is two names where "Calder Path" is one elsewhere; what is owned is one by its last word. */
export function ownersApart(mentions: readonly NameMention[]): NameMention[] {
  const keys = new Set(mentions.map((mention) => keyOf(formsOf(mention))))
  return mentions.flatMap((mention) => {
    const owner = OWNER.exec(mention.text)
    const name = owner?.groups?.owner ?? ''
    const count = name.split(/\s+/).length
    const { words } = mention
    if (!owner || count >= words.length || !keys.has(keyOf(name.split(/\s+/)))) return [mention]
    const owned = words.slice(count)
    // "Orange County District Attorney's Office" is one name.
    if (owned.length === 1) return [mention]
    const end = mention.start + name.length
    const front = { ...mention, end, text: name, words: words.slice(0, count), acronym: null }
    if (!isHead(words[words.length - 1])) return [front]
    const behind = owner[0].length
    const text = mention.text.slice(behind)
    return [front, { ...mention, start: mention.start + behind, text, words: owned, owner: front }]
  })
}

/** A verb of headlines: "Opens", "ACQUIRES", "Buy". */
const VERB = /^(?:\p{Lu}\p{Ll}+s|\p{Lu}{2,}S|Acquire|Buy|Join|Sell|Appoint)$/u
/** "Calder Metals Inc.": what stands in front of a legal form belongs to the name. */
const isVerb = (words: readonly string[], n: number): boolean =>
  VERB.test(words[n]) &&
  !NOUNS.some((test) => test(classesOf(words[n]))) &&
  (n + 1 === words.length || !isForm(classesOf(words[n + 1])))

/**
 * "Calder Foods Opens Elm Mills", where a heading's capitals hide the verb: the names in front of it and behind that the
 * story has too.
 */
export function headingsApart(mentions: readonly NameMention[]): NameMention[] {
  const told = new Set<string>()
  for (const mention of mentions)
    if (!mention.heading) for (const words of [formsOf(mention), bare(formsOf(mention))]) told.add(keyOf(words))
  const isTold = (words: readonly string[]) => words.length > 0 && told.has(keyOf(words))
  return mentions.flatMap((mention) => {
    const words = formsOf(mention)
    if (!mention.heading || isTold(words)) return [mention]
    const verb = words.findIndex((_, n) => isVerb(words, n) && (n === 0 || isTold(words.slice(0, n))))
    if (verb < 0) return [mention]
    const back = words.findIndex((_, n) => n > verb && isTold(words.slice(n)))
    const parts = [verb > 0 ? partOf(mention, 0, verb) : null, back > 0 ? partOf(mention, back, words.length) : null]
    const found = parts.filter((part) => part !== null)
    return found.length ? found : [mention]
  })
}

/** Some of a name's words as a name of their own; null where a mark stands by itself among them. */
function partOf(mention: NameMention, from: number, to: number): NameMention | null {
  const words = formsOf(mention)
  const places = [...mention.text.matchAll(/\S+/g)].map(({ index }) => index)
  if (places.length !== words.length) return null
  const text = mention.text.slice(places[from], places[to - 1] + words[to - 1].length)
  const start = mention.start + places[from]
  return { ...mention, start, end: start + text.length, text, words: mention.words.slice(from, to), acronym: null }
}

/** Where each name first stands outside of headings, by what its spellings have in common. */
export function firstTold(mentions: readonly NameMention[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.heading || mention.block === 'headline') continue
    const key = keyOf(formsOf(mention))
    first.set(key, Math.min(first.get(key) ?? Number.POSITIVE_INFINITY, mention.start))
  }
  return first
}

/**
 * A text tells a body's whole name before its short one. Where "Calder" comes first, "Calder Reviews" is something of
 * Calder's, unless its last word, a ticker or what presents it says that it is a body.
 */
export const isOffshoot = ({ words, mentions, evidence }: Told, told: number): boolean =>
  !OF_BODY.some((test) => test(classesOf(words[words.length - 1]))) &&
  mentions.every(({ start }) => start > told) &&
  !evidence.some(({ rule }) => tierOf(rule) === 'sure')

/** A name with where it is told. */
interface Told {
  words: readonly string[]
  mentions: readonly Span[]
  evidence: readonly NameMention[]
}
