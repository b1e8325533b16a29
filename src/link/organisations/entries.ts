import { classesOf, is } from '../../lexicon/index.ts'
import { put } from '../../text/lists.ts'
import { byPlace, type Mention } from '../../text/span.ts'
import type { Organisation } from '../types.ts'
import type { Entry } from './bodies.ts'
import { keyOf } from './keys.ts'

/** The record's list: ids in order of first mention, parents by id. */
export function organisationsOf(
  text: string,
  entries: readonly Entry[],
): { list: Organisation[]; idOf: (entry: Entry) => string; named: Map<string, Entry[]> } {
  for (const entry of entries) entry.mentions = unique(entry.mentions)
  const ordered = [...entries].sort((a, b) => byStart(a.mentions[0], b.mentions[0]))
  const ids = new Map(ordered.map((entry, n) => [entry, `o${n + 1}`]))
  const at = new Map<number, Entry>()
  for (const entry of ordered) for (const { start } of entry.mentions) if (!at.has(start)) at.set(start, entry)
  const named = byName(ordered)
  const list = ordered.map((entry) => {
    const parent = parentOf(text, entry, { ordered, at, named })
    return {
      id: ids.get(entry)!,
      name: entry.name.replace(/\s+/g, ' ').replace(/^the /i, ''),
      acronym: entry.acronym,
      parent: parent ? ids.get(parent)! : null,
      mentions: entry.mentions,
    }
  })
  return { list, idOf: (entry) => ids.get(entry)!, named }
}

/** The entries that each key leads to, in their order. */
function byName(entries: readonly Entry[]): Map<string, Entry[]> {
  const named = new Map<string, Entry[]>()
  for (const entry of entries) for (const key of entry.keys) put(named, key, entry)
  return named
}

const byStart = (a: Mention, b: Mention) => a.start - b.start || a.end - b.end

/** The body that owns another or that stands behind its "of", else the one whose acronym its name begins with. */
function parentOf(
  text: string,
  entry: Entry,
  {
    ordered,
    at,
    named,
  }: { ordered: readonly Entry[]; at: ReadonlyMap<number, Entry>; named: ReturnType<typeof byName> },
): Entry | undefined {
  const owner = entry.owner && at.get(entry.owner.start)
  if (owner && owner !== entry && !isOnItsOwn(entry, owner)) return owner
  for (const { end } of entry.mentions) {
    const link = LINK.exec(text.slice(end, end + 30))
    const parent = link && at.get(end + link[0].length)
    if (parent && parent !== entry) return parent
  }
  return within(entry, named) ?? aboveInLetterhead(text, entry, ordered)
}

const GOVERNS = /^(?:Department|Ministry|Government|Administration|Commission|Office|Court)$/
/** "Corvanta's SEC filings": what everybody knows is no company's. */
const isOnItsOwn = (entry: Entry, owner: Entry): boolean =>
  isKnown(classesOf(entry.words.join(' '))) && !owner.words.some((word) => GOVERNS.test(word))

/** "Border Guard Service (BGS) of the Ministry of Interior" */
const LINK = /^(?:\s\([^()]{2,12}\)|\))?\sof\s(?:the\s)?/
const isHead = is('head')
const isKnown = is('known')

/** "UNICEF Country Office": the name begins with another body's. */
const within = (entry: Entry, named: ReturnType<typeof byName>): Entry | undefined =>
  entry.words.length > 1 && isHead(classesOf(entry.words[entry.words.length - 1]))
    ? named.get(keyOf([entry.words[0]]))?.find((other) => other !== entry && other.acronym !== null)
    : undefined

/** What is part of another body by its kind. */
const isPart = ({ words }: Entry) => [words[0], words[words.length - 1]].some((word) => PARTS.has(word))
const PARTS: ReadonlySet<string> = new Set('Office Division Bureau Section Unit Branch Directorate'.split(' '))

/** "Department of Roads", and in the next line of the letterhead "Office of Public Affairs". */
function aboveInLetterhead(text: string, entry: Entry, entries: readonly Entry[]): Entry | undefined {
  const line = entry.evidence.find(({ block }) => block === 'header')
  if (!line || !isPart(entry)) return undefined
  return entries.find(
    (other) =>
      other !== entry &&
      !isPart(other) &&
      other.evidence.some(({ block, end }) => block === 'header' && isLineAbove(text, end, line.start)),
  )
}

/** Characters between two lines of a letterhead, at most. */
const BETWEEN_LINES = 8
const isLineAbove = (text: string, end: number, start: number): boolean =>
  end < start &&
  start - end < BETWEEN_LINES &&
  text.slice(end, start).trim() === '' &&
  text.slice(end, start).includes('\n')

/** In text order, one at each place, the longest. */
function unique(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(byPlace)
  return sorted.filter((mention, n) => n === 0 || mention.start !== sorted[n - 1].start)
}
