import { KNOWN, knownAt, listing } from '../../lexicon/known.ts'
import { FORMS, HEADS, SUBJECTS, WEAK_HEADS } from '../../lexicon/organisations.ts'
import { FUNCTION, NEUTRAL, STATES, THINGS } from '../../lexicon/others.ts'
import { SUFFIXES, TITLE_HEADS, TITLE_WORDS } from '../../lexicon/people.ts'
import type { Token } from '../../text/tokens.ts'
import { type Chunk, chunksOf, ends } from './chunks.ts'
import { classify, isPlaceName, looksPersonal, organisationIn, type Reading } from './classify.ts'
import type { Tagged } from './tagger/index.ts'

/** A reading with its place among the tokens of its sentence. */
export interface Placed extends Reading {
  first: number
  /** Place of the token behind its last. */
  after: number
  /** At the beginning of a sentence or a clause, where every word has a capital. */
  opens: boolean
  /** What the tagger sees there, and how sure it is, from 0 to 1. */
  tagged: Tagged['kind'] | null
  certainty: number
}

/** Rules whose names prove by their own words what they are. */
const SURE = /^(?:organisations\/(?:legal-form|known|head-of)|people\/(?:honorific|title|given-name))$/
/** Marks behind which a clause or a list item begins. */
const OPENING = /^[.:;!?•“"(|–—-]$/
/** Least certainty of a name that the tagger alone sees: what the whole document says of it decides later. */
const LEAST = 0.1

/**
 * What the names of a sentence are: by the rules where those are sure, else by the tagger, and by weaker rules where the
 * tagger sees nothing against them. In text order, not overlapping.
 */
export function readingsOf(tokens: readonly Token[], tagged: readonly Tagged[]): Placed[] {
  const names = tagged
    .filter((name) => name.certainty >= (name.kind === 'person' ? 0.5 : LEAST))
    .flatMap((name) => owners(name, tokens))
    .map((name) => plausible(unlabelled(name, tokens), tokens))
  const byRules = chunksOf(tokens).flatMap((chunk) => readChunk(chunk, tokens))
  const kept: Placed[] = []
  const spent = new Set<Tagged>()
  for (const reading of byRules) {
    const overlapping = names.filter((name) => name.first < reading.after && reading.first < name.after)
    const joined = twoBodies(reading, overlapping, tokens)
    if (joined) {
      for (const name of overlapping) spent.add(name)
      kept.push(...joined)
      continue
    }
    if (SURE.test(reading.rule)) {
      kept.push({ ...reading, ...sightOf(reading, overlapping) })
      for (const name of overlapping) spent.add(name)
      continue
    }
    const better = overlapping.filter((name) => !spent.has(name))
    if (!better.length) {
      kept.push(overlapping.length ? undecided(reading) : reading)
      continue
    }
    kept.push(...settle(reading, better, tokens, spent))
  }
  const all = apart([...kept, ...names.filter((name) => !spent.has(name)).map((name) => placed(name, tokens))])
  return withKnown(all.flatMap(apartByAnd), tokens).flatMap((reading) =>
    reading.kind === 'organisation' ? [...whole(reading), reading] : [reading],
  )
}

/** "Homeland Security Investigations and the FBI": two, where one of the sides is known by that name. */
function apartByAnd(reading: Placed): Placed[] {
  if (reading.kind !== 'organisation') return [reading]
  const { tokens, first } = reading
  const at = tokens.findIndex(({ text }) => text === 'and' || text === '&')
  if (at < 1 || at + 2 > tokens.length) return [reading]
  const from = tokens[at + 1].text === 'the' && at + 2 < tokens.length ? at + 2 : at + 1
  const sides = [tokens.slice(0, at), tokens.slice(from)]
  if (isListed(tokens) || !sides.some(isListed)) return [reading]
  return sides.map((own, n) => ({
    ...reading,
    tokens: own,
    rule: isListed(own) ? 'organisations/known' : reading.rule,
    first: first + (n ? from : 0),
    after: first + (n ? tokens.length : at),
  }))
}

const isListed = (tokens: readonly Token[]) => listing(tokens.map((token) => token.text)) === 'sure'

/** With the organisations that everyone knows by name, where they are in no other one's name. */
function withKnown(readings: readonly Placed[], tokens: readonly Token[]): Placed[] {
  const known: Placed[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].kind === 'word') continue
    const { length, doubtful } = knownAt((place) => tokens[place]?.text, at)
    if (!length || doubtful) continue
    const first = length > 1 && /^U\.?S\.?$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at
    const after = at + length
    const around = readings.filter((reading) => reading.first < after && first < reading.after)
    const inside = around.find((reading) => reading.kind !== 'undecided')
    const isIts = inside && first <= inside.first && inside.after <= after
    if (!inside || (isIts && inside.kind === 'person' && length > 1 && !inside.title.length)) {
      const seen = around[0] ?? { tagged: null, certainty: 0 }
      const tagged = { kind: 'organisation' as const, first, after, certainty: seen.certainty }
      known.push({ ...placed(tagged, tokens), rule: 'organisations/known', tagged: seen.tagged })
    }
    at = after - 1
  }
  if (!known.length) return [...readings]
  const free = readings.filter((one) => !known.some((other) => one.first < other.after && other.first < one.after))
  return [...free, ...known].sort((a, b) => a.first - b.first)
}

/** "Homeland Security Investigations and Citizenship and Immigration Services": two bodies where the tagger sees two. */
function twoBodies(reading: Placed, names: readonly Tagged[], tokens: readonly Token[]): Placed[] | null {
  if (reading.kind !== 'organisation' || names.length !== 2) return null
  const [a, b] = names
  const between = tokens.slice(a.after, b.first).map((token) => token.text)
  if (a.kind !== 'organisation' || b.kind !== 'organisation' || !isWithin(a, reading) || !isWithin(b, reading))
    return null
  const readings = names.map((name) => placed(name, tokens))
  const complete = readings.every(({ tokens: own }) => {
    const body = organisationIn(own)
    return body !== null && body.rule !== 'organisations/weak-head'
  })
  return /^(?:,|and|&|, and|and the)$/.test(between.join(' ')) && complete ? readings : null
}

/** "National Weather Service Office of Hydrology", "FBI Boston Field Office": the body that the named one is part of. */
function whole(reading: Placed): Placed[] {
  const { tokens, first } = reading
  const words = tokens.map((token) => token.text)
  const at = words.findIndex((word, n) => n > 1 && PART.test(word) && /^(?:of|for)$/.test(words[n + 1] ?? ''))
  const own = at > 1 ? tokens.slice(0, at) : KNOWN.has(words[0]) && words.length > 2 ? tokens.slice(0, 1) : []
  const body = own.length ? organisationIn(own) : null
  if (!body || body.rule === 'organisations/weak-head' || body.tokens.length < own.length) return []
  return [{ ...reading, ...body, first, after: first + own.length }]
}

const PART =
  /^(?:Office|Bureau|Division|Section|Branch|Directorate|Centers?|Center|Institute|Department|School|Committee)$/

/** What becomes of a reading that the rules are not sure of, where the tagger sees names. */
function settle(reading: Placed, names: readonly Tagged[], tokens: readonly Token[], spent: Set<Tagged>): Placed[] {
  const [name] = names
  if (
    names.length === 1 &&
    reading.kind === 'organisation' &&
    name.kind === 'organisation' &&
    isWithin(name, reading)
  ) {
    spent.add(name)
    return [{ ...reading, tagged: name.kind, certainty: name.certainty }]
  }
  for (const other of names) spent.add(other)
  // A place inside a body's name: "Boston Field Office".
  if (reading.kind === 'organisation' && names.every((other) => other.kind === 'place' && isWithin(other, reading)))
    return [{ ...reading, tagged: 'place' }]
  return names.map((other) => placed(other, tokens))
}

/** "Justice Department's Civil Division": the owner, where that is a body, and what it owns. */
function owners(name: Tagged, tokens: readonly Token[]): Tagged[] {
  if (name.kind !== 'organisation') return [name]
  for (let at = name.first; at < name.after - 1; at++) {
    const between = tokens[at + 1].text
    // "Oak University and Elm Health": two, where the first is complete and the second is more than a word.
    const parted =
      between === ','
        ? !FORMS.has(tokens[at + 2]?.text ?? '')
        : between === 'and' && name.after - at > 3 && isStrong(tokens[at].text)
    if (parted && at + 2 < name.after && isComplete(tokens, name.first, at + 1))
      return [{ ...name, after: at + 1 }, ...owners({ ...name, first: at + 2 }, tokens)]
    // "Board Chair of the Oak Foundation": the office is no part of the body.
    if (at > name.first && between === 'of' && isOffice(tokens[at].text) && name.after - at > 3)
      return owners({ ...name, first: tokens[at + 2].text.toLowerCase() === 'the' ? at + 3 : at + 2 }, tokens)
    if (!ends(tokens, at)) continue
    const owner = organisationIn(tokens.slice(name.first, at + 1))
    const known = at === name.first && /^[A-Z]{2,}$/.test(tokens[at].text)
    if (owner || known) return [{ ...name, after: at + 1 }, ...owners({ ...name, first: at + 1 }, tokens)]
  }
  return [name]
}

const isStrong = (word: string) => FORMS.has(word) || (HEADS.has(word) && !WEAK_HEADS.has(word) && !SUBJECTS.has(word))
const isOffice = (word: string) => TITLE_HEADS.has(word) && !HEADS.has(word)

/** Whether the tokens end in a kind of body, so that a comma behind them goes on to another. */
const isComplete = (tokens: readonly Token[], first: number, after: number) =>
  after - first > 1 &&
  (HEADS.has(tokens[after - 1].text) || FORMS.has(tokens[after - 1].text)) &&
  !tokens.slice(first, after).some((token) => /^(?:on|for|of)$/.test(token.text))

/** The name without a label that scraping ran into it: "DetailsJane Doe". */
const unlabelled = (name: Tagged, tokens: readonly Token[]): Tagged =>
  name.first + 1 < name.after &&
  tokens[name.first].end === tokens[name.first + 1].start &&
  tokens[name.first + 1].kind === 'name'
    ? { ...name, first: name.first + 1 }
    : name

/** The name as a place, where its own words speak against a body or a person. */
function plausible(name: Tagged, tokens: readonly Token[]): Tagged {
  const words = tokens.slice(name.first, name.after).map((token) => token.text)
  return (name.kind === 'organisation' && !mayBeBody(words)) || (name.kind === 'person' && !mayBePerson(words))
    ? { ...name, kind: 'place' }
    : name
}

/** Not a kind of body alone ("the Committee"), a law, a programme, a thing. */
function mayBeBody(words: readonly string[]): boolean {
  const last = words[words.length - 1]
  if (words.every((word) => NEUTRAL.has(word) || FUNCTION.has(word) || STATES.has(word))) return false
  if (words.length === 1) return !HEADS.has(last) && !TITLE_WORDS.has(last) && !THINGS.has(last) && !FORMS.has(last)
  if (isPlaceName(words)) return false
  return HEADS.has(last) || FORMS.has(last) || !THINGS.has(last)
}

const mayBePerson = (words: readonly string[]) => looksPersonal(words.filter((word) => !SUFFIXES.test(word)))

/** What the tagger sees in the place of a reading. */
function sightOf(reading: Placed, names: readonly Tagged[]): Pick<Placed, 'tagged' | 'certainty'> {
  const same = names.find((name) => name.kind === reading.kind) ?? names[0]
  return same ? { tagged: same.kind, certainty: same.certainty } : { tagged: null, certainty: 0 }
}

const isWithin = (a: { first: number; after: number }, b: { first: number; after: number }) =>
  b.first <= a.first && a.after <= b.after

const undecided = (reading: Placed): Placed => ({ ...reading, kind: 'undecided', rule: 'names/capitals', certainty: 0 })

const RULES = {
  organisation: 'organisations/tagged',
  person: 'people/tagged',
  place: 'names/place',
  other: 'names/other',
} as const

function placed({ kind, first, after, certainty }: Tagged, tokens: readonly Token[]): Placed {
  return {
    kind: kind === 'place' || kind === 'other' ? 'undecided' : kind,
    tokens: tokens.slice(first, after),
    rule: RULES[kind],
    title: [],
    honorific: null,
    first,
    after,
    opens: opensAt(tokens, first),
    tagged: kind,
    certainty,
  }
}

const opensAt = (tokens: readonly Token[], at: number) => at === 0 || OPENING.test(tokens[at - 1].text)

/** The readings of a chunk by the rules. */
function readChunk(chunk: Chunk, tokens: readonly Token[]): Placed[] {
  let at = chunk.first
  return classify(chunk, opensAt(tokens, chunk.first))
    .flatMap(parts)
    .map((reading) => {
      let first = at
      while (tokens[first].start !== reading.tokens[0].start) first++
      at = first
      return {
        ...reading,
        first,
        after: first + reading.tokens.length,
        opens: opensAt(tokens, first),
        tagged: null,
        certainty: 0,
      }
    })
    .sort((a, b) => a.first - b.first)
}

/** "Environmental Crimes Section of the Justice Department": the part, and the whole that it belongs to. */
function parts(reading: Reading): Reading[] {
  if (reading.kind !== 'organisation') return [reading]
  const { tokens } = reading
  for (let at = 1; at < tokens.length - 2; at++) {
    if (tokens[at].text !== 'of' && tokens[at].text !== 'for') continue
    const the = tokens[at + 1].text === 'the'
    const right = tokens.slice(at + (the ? 2 : 1))
    const left = tokens.slice(0, at)
    const whole = organisationIn(right)
    if (
      !whole ||
      !(the || /^U\.?S\.?$/.test(right[0].text)) ||
      whole.rule === 'organisations/weak-head' ||
      (left.length < 2 && !KNOWN.has(left[0].text))
    )
      continue
    return [{ ...reading, tokens: left }, whole]
  }
  return [reading]
}

const rank = (reading: Placed) => (SURE.test(reading.rule) ? 2 : reading.certainty)

/** Those that overlap none before them; of two at one place the surer. */
function apart(readings: readonly Placed[]): Placed[] {
  const sorted = [...readings].sort((a, b) => a.first - b.first || rank(b) - rank(a))
  const kept: Placed[] = []
  for (const reading of sorted) {
    const last = kept.at(-1)
    if (!last || reading.first >= last.after) kept.push(reading)
    else if (rank(reading) > rank(last)) kept[kept.length - 1] = reading
  }
  return kept
}
