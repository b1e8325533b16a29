/** Releases whose names a reader wrote down, as examples: where a name stands its labels, elsewhere anything but that. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDocument } from '../../src/document/document.ts'
import { LABELS } from '../../src/names/tagger/labels.ts'
import { type Token, tokensOf } from '../../src/names/tokens.ts'
import { read } from '../../src/read/index.ts'

interface Named {
  name: string
  acronym?: string | null
  variants?: string[]
  optional?: boolean
}
export interface GoldSentence {
  tokens: Token[]
  allowed: number[]
}

const bit = (label: string) => 1 << LABELS.indexOf(label as (typeof LABELS)[number])
const OUTSIDE = bit('O') | bit('B-LOC') | bit('I-LOC')
const ANY = 2 ** LABELS.length - 1

/** The sentences of each release of a folder with `releases/ID.*` and `records/ID.json`, by id. */
export async function goldIn(folder: string): Promise<Map<string, GoldSentence[]>> {
  const documents = new Map<string, GoldSentence[]>()
  for (const file of readdirSync(join(folder, 'releases')).sort()) {
    const id = file.split('.')[0]
    const path = join(folder, 'releases', file)
    const record = JSON.parse(readFileSync(join(folder, 'records', `${id}.json`), 'utf8'))
    const reading = await read(readFileSync(path), { path })
    const document = createDocument(reading.text, reading.metadata, reading.warnings)
    const forms = formsOf(record)
    documents.set(
      id,
      document.sentences.map((sentence) => {
        const tokens = tokensOf(document.text, sentence)
        return { tokens, allowed: allowedIn(tokens, forms) }
      }),
    )
  }
  return documents
}

interface Form {
  words: string
  kind: 'ORG' | 'PER'
  optional: boolean
  rank: number
}

function formsOf(record: { organisations: Named[]; people: Named[] }): Map<string, Form> {
  const forms: Form[] = []
  for (const [list, kind] of [
    [record.organisations, 'ORG'],
    [record.people, 'PER'],
  ] as const) {
    for (const { name, acronym, variants = [], optional = false } of list) {
      for (const [rank, text] of [name, acronym, ...variants].entries()) {
        if (!text) continue
        const words = keyOf(tokensOf(text, { start: 0, end: text.length }))
        if (words) forms.push({ words, kind, optional, rank: Math.min(rank, 2) })
      }
    }
  }
  const byWords = new Map<string, Form>()
  for (const form of forms.sort((a, b) => a.rank - b.rank)) if (!byWords.has(form.words)) byWords.set(form.words, form)
  return byWords
}

const keyOf = (tokens: readonly Token[]) =>
  tokens
    .map((t) => t.text)
    .join(' ')
    .replace(/^the /i, '')

const LONGEST = 14

function allowedIn(tokens: readonly Token[], forms: Map<string, Form>): number[] {
  const allowed = tokens.map(() => OUTSIDE)
  for (let at = 0; at < tokens.length; at++) {
    for (let after = Math.min(tokens.length, at + LONGEST); after > at; after--) {
      const words = tokens.slice(at, after)
      if (/^the$/i.test(words[0].text)) break
      const form = forms.get(keyOf(words)) ?? forms.get(keyOf(words).replace(/s$/, ''))
      if (!form) continue
      for (let n = at; n < after; n++) allowed[n] = form.optional ? ANY : bit(`${n === at ? 'B' : 'I'}-${form.kind}`)
      at = after - 1
      break
    }
  }
  return allowed
}
