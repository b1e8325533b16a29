/**
 * Reads labelled tokens: lines of `token<TAB>label<TAB>label`, a column an annotator, in BIO; a blank line ends a sentence,
 * `# name` begins a document. The text is put together again, so that our own tokens can be cut from it.
 */
import { readFileSync } from 'node:fs'
import { type Token, tokensOf } from '../../src/text/tokens.ts'

export interface Span {
  start: number
  end: number
  kind: string
}
export interface Sentence {
  text: string
  tokens: Token[]
  /** The spans of each annotator. */
  spans: Span[][]
}

export interface LabelledDocument {
  name: string
  sentences: Sentence[]
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]}%”»]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/
const NO_SPACE_AFTER = /^(?:[([{“«#$£€]|US\$)$/

export function documentsOf(path: string, annotators: number): LabelledDocument[] {
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
  return { text, tokens: tokensOf(text, { start: 0, end: text.length }), spans }
}
