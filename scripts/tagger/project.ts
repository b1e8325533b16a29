/**
 * Lists of a release's names, as a reader wrote them down, projected onto its text: the labels that each token may have.
 * The text, its sentences and tokens are those that the program itself reads.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDocument } from '../../src/document/document.ts'
import { sentencesOf } from '../../src/find/names/sentences.ts'
import { KINDS, type Kind, LABELS, labelOf } from '../../src/find/names/tagger/labels.ts'
import { read } from '../../src/read/index.ts'
import type { Token } from '../../src/text/tokens.ts'

export interface Release {
  id: string
  /** The folder that it came from. */
  kind: string
  sentences: readonly (readonly Token[])[]
  /** By sentence and token: labels as bits. */
  allowed: Uint16Array[]
}

interface Named {
  name: string
  variants?: string[]
  acronym?: string | null
}
interface Listing {
  organisations: Named[]
  people: Named[]
  places?: Named[]
  others?: string[]
}

const NONE = 1
/** Labels of a token that a reader who did not list all kinds may have passed over. */
const PASSED = NONE | (1 << labelOf('other', true)) | (1 << labelOf('other', false))

/** The releases of lists of names (`*.jsonl`) with their texts in `corpus`. */
export async function listed(folder: string, corpus: string): Promise<Release[]> {
  const releases: Release[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.jsonl')) continue
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (!line) continue
      const row = JSON.parse(line)
      if (!row.cut) releases.push(await project(row.id, file.replace('.jsonl', ''), join(corpus, row.id), row, NONE))
    }
  }
  return releases
}

/** The releases of a folder with `releases/ID.*` and `records/ID.json`. */
export async function recorded(folder: string): Promise<Release[]> {
  const releases: Release[] = []
  for (const file of readdirSync(join(folder, 'releases')).sort()) {
    const id = file.slice(0, file.lastIndexOf('.'))
    const record = JSON.parse(readFileSync(join(folder, 'records', `${id}.json`), 'utf8'))
    const kind = id.startsWith('e') ? 'gold-new' : 'gold-old'
    releases.push(await project(id, kind, join(folder, 'releases', file), record, PASSED))
  }
  return releases
}

async function project(id: string, kind: string, path: string, listing: Listing, rest: number): Promise<Release> {
  const reading = await read(readFileSync(path), { path })
  const document = createDocument(reading.text, reading.metadata, reading.warnings)
  const sentences = sentencesOf(document)
  const outside = listing.places?.length ? rest : rest === NONE ? NONE : rest | placeBits
  const spans = spansIn(document.text, namesOf(listing))
  return { id, kind, sentences, allowed: labelled(document.text, sentences, spans, outside) }
}
const placeBits = (1 << labelOf('place', true)) | (1 << labelOf('place', false))

/** The strings of a listing with the kinds that each stands for, as bits by the order of `KINDS`. */
function namesOf(listing: Listing): Map<string, number> {
  const names = new Map<string, number>()
  const lists: [Kind, Named[]][] = [
    ['organisation', listing.organisations],
    ['person', listing.people],
    ['place', listing.places ?? []],
    ['other', (listing.others ?? []).map((name) => ({ name }))],
  ]
  const heads = lists.flatMap(([, list]) => list.map(({ name }) => name))
  for (const [kind, list] of lists)
    for (const { name, variants = [], acronym } of list)
      for (const text of [name, acronym, ...variants]) {
        if (!text || (text !== name && isJoined(text, name, heads))) continue
        const plain = text.replace(/^the\s+(?=\S)/i, '').trim()
        if (/[\p{Lu}\d]/u.test(plain)) names.set(plain, (names.get(plain) ?? 0) | (1 << KINDS.indexOf(kind)))
      }
  return names
}

/** Whether a form is two names: "Counter Narcotics Service (CNS) of the Ministry of Interior". */
const isJoined = (text: string, name: string, all: readonly string[]) =>
  /\(.*\)/.test(text) ||
  all.some(
    (other) =>
      other !== name &&
      other.length < text.length &&
      new RegExp(`\\s(?:of|at|in|to)\\s(?:the\\s)?${escaped(other)}$`).test(text),
  )

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

export interface Labelled {
  start: number
  end: number
  /** Kinds that it may be of, as bits. */
  kinds: number
}

/** Letters from which on a name is looked for in capitals too. */
const LONG = 5

/** Where the names stand in the text: longest first, at the bounds of words. */
export function spansIn(text: string, names: ReadonlyMap<string, number>): Labelled[] {
  const spans: Labelled[] = []
  const taken = new Uint8Array(text.length)
  const order = [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  const find = (pattern: string, kinds: number) => {
    let found = false
    for (const { 0: match, index } of text.matchAll(new RegExp(pattern, 'gu'))) {
      found = true
      const end = index + match.length
      if (taken.subarray(index, end).some((one) => one)) continue
      taken.fill(1, index, end)
      spans.push({ start: index, end, kinds })
    }
    return found
  }
  const patternOf = (name: string) =>
    escaped(name).replace(/\s+/g, '\\s+').replace(/['’‘]/g, "['’‘]").replace(/["“”]/g, '["“”]').replace(/[-–]/g, '[-–]')
  const bound = (pattern: string) => `(?<![\\p{L}\\p{N}])${pattern}(?=s?(?![\\p{L}\\p{N}]))`
  for (const [name, kinds] of order) {
    const pattern = patternOf(name)
    // Where the text is glued, words have no bounds.
    if (!find(bound(pattern), kinds) && name.length >= LONG) find(pattern, kinds)
  }
  for (const [name, kinds] of order) {
    const capitals = name.toUpperCase()
    if (capitals !== name && name.length >= LONG && !names.has(capitals)) find(bound(patternOf(capitals)), kinds)
  }
  return spans.sort((a, b) => a.start - b.start)
}

/** Labels of the tokens by the spans; `outside` where there is none. */
export function labelled(
  text: string,
  sentences: readonly (readonly Token[])[],
  spans: readonly Labelled[],
  outside: number,
): Uint16Array[] {
  let at = 0
  return sentences.map((tokens) => {
    const labels = Uint16Array.from(tokens, ({ kind }) => (kind === 'name' || kind === 'number' ? outside : NONE))
    while (at > 0 && tokens.length && spans[at - 1]?.end > tokens[0].start) at--
    let begun: Labelled | null = null
    for (const [n, token] of tokens.entries()) {
      while (at < spans.length && spans[at].end <= token.start) at++
      const span = spans[at]
      if (!span || token.end <= span.start || isCompound(text, token, span)) continue
      labels[n] = bitsOf(span.kinds, begun !== span)
      begun = span
    }
    return labels
  })
}

/** "Enron-related", "pro-Enron": the compound is no name. */
const isCompound = (text: string, token: Token, { start, end }: Labelled) =>
  (token.end > end && /^[-–]\p{Ll}/u.test(text.slice(end, token.end))) ||
  (token.start < start && /^\p{Ll}.*[-–]$/u.test(text.slice(token.start, start)))

function bitsOf(kinds: number, isFirst: boolean): number {
  let bits = 0
  for (const [n, kind] of KINDS.entries()) if (kinds & (1 << n)) bits |= 1 << labelOf(kind, isFirst)
  return bits
}

/** The label where there is only one; -1 where a token may have several. */
export const onlyLabel = (bits: number): number => {
  for (let label = 0; label < LABELS.length; label++) if (bits === 1 << label) return label
  return -1
}

/** A fold for each release: those of a kind take turns. */
export function foldsOf(releases: readonly Release[], folds: number): number[] {
  const seen = new Map<string, number>()
  return releases.map(({ kind }) => {
    const n = seen.get(kind) ?? 0
    seen.set(kind, n + 1)
    return n % folds
  })
}
