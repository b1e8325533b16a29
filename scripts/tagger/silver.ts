/**
 * Reads labelled tokens: lines of `token<TAB>label<TAB>label`, a column an annotator, in BIO; a blank line ends a sentence,
 * `# name` begins a document. The text is put together again, so that our own tokens can be cut from it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KINDS, labelOf } from '../../src/find/names/tagger/labels.ts'
import { type Token, tokensOf } from '../../src/text/tokens.ts'
import type { Weak } from './learn.ts'

interface Span {
  start: number
  end: number
  kind: string
}
interface Sentence {
  text: string
  tokens: Token[]
  /** By token: labels as bits. */
  allowed: Uint16Array
}

interface LabelledDocument {
  name: string
  sentences: Sentence[]
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%”»]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/
const NO_SPACE_AFTER = /^(?:[([{“«#$£€]|US\$)$/

function documentsOf(path: string, annotators: number): LabelledDocument[] {
  const documents: LabelledDocument[] = []
  let name = ''
  let sentences: Sentence[] = []
  let rows: string[][] = []
  const endSentence = () => {
    if (rows.length) sentences.push(sentenceOf(rows, annotators))
    rows = []
  }
  const endDocument = () => {
    endSentence()
    if (sentences.length) documents.push({ name, sentences })
    sentences = []
  }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const cells = line.split('\t')
    if (cells.length > 1) rows.push(cells)
    else if (line.startsWith('# ')) {
      endDocument()
      name = line.slice(2)
    } else endSentence()
  }
  endDocument()
  return documents
}

function sentenceOf(rows: readonly string[][], annotators: number): Sentence {
  let text = ''
  const spans: Span[][] = Array.from({ length: annotators }, () => [])
  let open = false
  for (const [n, [token, ...labels]] of rows.entries()) {
    const previous = rows[n - 1]?.[0] ?? ''
    const hyphen = /^[-–]$/
    const joined =
      !n ||
      NO_SPACE_BEFORE.test(token) ||
      NO_SPACE_AFTER.test(previous) ||
      (hyphen.test(token) && /^[\p{L}\p{N}.]+$/u.test(previous) && /^[\p{L}\p{N}]/u.test(rows[n + 1]?.[0] ?? '')) ||
      (hyphen.test(previous) && /\S[-–]$/.test(text)) ||
      (/^["']$/.test(token) && open) ||
      (/^["']$/.test(previous) && open)
    if (token === '"') open = !open
    if (!joined) text += ' '
    const start = text.length
    text += token
    for (let a = 0; a < annotators; a++) {
      const label = labels[a]
      if (label === 'O') continue
      const last = spans[a].at(-1)
      if (label[0] === 'I' && last && n && rows[n - 1][a + 1] !== 'O' && last.kind === label.slice(2))
        last.end = text.length
      else spans[a].push({ start, end: text.length, kind: label.slice(2) })
    }
  }
  for (const list of spans) {
    for (const span of list) {
      const the = /^the\s/i.exec(text.slice(span.start, span.end))
      if (the) span.start += the[0].length
      const mark = /(?:\s?['’]s?|\s?[.,])$/.exec(text.slice(span.start, span.end))
      if (mark && !/\b(?:Inc|Corp|Co|Ltd|Jr|Sr|L\.P|\p{Lu})\.$/u.test(text.slice(span.start, span.end)))
        span.end -= mark[0].length
    }
  }
  const tokens = tokensOf(text, { start: 0, end: text.length })
  return {
    text,
    tokens,
    allowed: allowedBy(
      tokens,
      spans.map((list) => labelsOf(tokens, text, list)),
    ),
  }
}

const LABELS = { ORG: KINDS[0], PER: KINDS[1], LOC: KINDS[2] }
const OTHER = (1 << labelOf('other', true)) | (1 << labelOf('other', false))

/** Label of each token by one annotator's spans. */
function labelsOf(tokens: readonly Token[], text: string, spans: readonly Span[]): number[] {
  const labels = new Array<number>(tokens.length).fill(0)
  let at = 0
  for (const span of spans) {
    if (span.end <= span.start) continue
    while (at < tokens.length && tokens[at].end <= span.start) at++
    let begun = false
    for (let n = at; n < tokens.length && tokens[n].start < span.end; n++) {
      const { start, end } = tokens[n]
      // "Enron-related": the compound is no name.
      if (end > span.end && /^[-–]\p{Ll}/u.test(text.slice(span.end, end))) break
      if (start < span.start && /[-–]$/.test(text.slice(start, span.start)) && /^\p{Ll}/u.test(text.slice(start)))
        continue
      labels[n] = labelOf(LABELS[span.kind as keyof typeof LABELS], !begun)
      begun = true
    }
  }
  return labels
}

/** What any annotator says; where one says nothing it may be a name of a kind that they did not label. */
function allowedBy(tokens: readonly Token[], annotators: readonly number[][]): Uint16Array {
  return Uint16Array.from(tokens, ({ kind }, n) => {
    let bits = 0
    for (const labels of annotators) bits |= 1 << labels[n]
    return bits & 1 && (kind === 'name' || kind === 'number') ? bits | OTHER : bits
  })
}

const ANNOTATORS = 2
/** Every so many texts are enough. */
const EVERY = 6
/** How often one sentence may count: boilerplate comes back from release to release. */
const MOST_COPIES = 2

/**
 * Texts of the files (`*.tsv`) of a folder.
 * @param isRead names of texts that are left out
 */
export function silver(folder: string, isRead: (name: string) => boolean): Weak {
  const copies = new Map<string, number>()
  const isNew = (text: string) => {
    const seen = (copies.get(text) ?? 0) + 1
    copies.set(text, seen)
    return seen <= MOST_COPIES
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => documentsOf(join(folder, file), ANNOTATORS))
    .filter(({ name }) => !isRead(name))
    .filter((_, n) => n % EVERY === 0)
    .map(({ sentences }) => ({
      sentences: sentences.map(({ tokens }) => tokens),
      allowed: sentences.map(({ text, allowed }) => (isNew(text) ? allowed : null)),
    }))
}
