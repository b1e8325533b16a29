/** What archives and site generators put in front of a release's text: YAML between `---`, TOML between `+++`, JSON. */
import type { Metadata } from '../document/types.ts'
import { dayWritten } from './days.ts'

export interface Parted {
  /** The text without its front matter. */
  body: string
  metadata: Metadata
}

/** Longest front matter that is looked for, in code units; real ones have a few hundred. */
const LONGEST = 65536
const FENCED = /^\s{0,100}(-{3}|\+{3})[ \t]*\n/
const TITLES = ['title', 'headline', 'name']
/** The day of issue by the names that generators give it; the one in front rules. */
const DATES = ['date', 'published', 'datepublished', 'publishdate', 'pubdate', 'issued', 'created']

/** Parts a text from its front matter; null where it has none. What stands in it is metadata, no part of the text. */
export async function partFrontMatter(text: string): Promise<Parted | null> {
  const fence = FENCED.exec(text)
  if (fence) {
    const found = fenced(text, fence[0].length, fence[1])
    return found && { body: found.body, metadata: await metadataIn(found.block, fence[1] === '---' ? yaml : toml) }
  }
  return text.startsWith('{') ? json(text) : null
}

/** The block up to the closing fence, where it has a key at the start of a line: a rule between paragraphs has none. */
function fenced(text: string, start: number, fence: string): { block: string; body: string } | null {
  const rest = text.slice(start, start + LONGEST)
  const end = new RegExp(`^${fence === '---' ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[ \\t]*$`, 'm').exec(rest)
  if (!end) return null
  const block = rest.slice(0, end.index)
  const isKeyed = fence === '---' ? /^["']?[\w-]{1,60}["']?[ \t]*:(?:\s|$)/ : /^["'\w.-]{1,60}\s*=|^\[/
  const first = block.split('\n').find((line) => line.trim() && !line.startsWith('#'))
  return first && isKeyed.test(first) ? { block, body: text.slice(start + end.index + end[0].length) } : null
}

type Fields = Record<string, unknown>

async function yaml(block: string): Promise<Fields> {
  const { parse } = await import('yaml')
  return parse(wanted(block), { schema: 'failsafe', logLevel: 'error' }) ?? {}
}

async function toml(block: string): Promise<Fields> {
  const { parse } = await import('smol-toml')
  return parse(block)
}

/** The entries that are read, with the lines that belong to them: lists of subjects and links are long, and may be broken. */
function wanted(block: string): string {
  let keeps = false
  const kept = block.split('\n').filter((line) => {
    const key = /^["']?([\w-]{1,60})["']?[ \t]*:/.exec(line)?.[1]
    if (key) keeps = isWanted(key)
    else if (/^[^\s#-]/.test(line)) keeps = false
    return keeps
  })
  return kept.join('\n')
}

const plainKey = (key: string) => key.toLowerCase().replace(/[_-]/g, '')
const isWanted = (key: string) => TITLES.includes(plainKey(key)) || DATES.includes(plainKey(key))

async function metadataIn(block: string, parse: (block: string) => Promise<Fields>): Promise<Metadata> {
  try {
    return metadataOf(await parse(block))
  } catch {
    // Many are no valid YAML ("title: Bridge opens: a first look"): what stands behind the key is then the value.
    const fields: Fields = {}
    for (const line of block.split('\n')) {
      const match = /^["']?([\w-]{1,60})["']?\s*[:=](.*)$/.exec(line)
      if (match) fields[match[1]] ??= match[2].trim().replace(/^(["'])(.*)\1$/, '$2')
    }
    return metadataOf(fields)
  }
}

function metadataOf(fields: Fields): Metadata {
  const named = new Map(Object.entries(fields).map(([key, value]) => [plainKey(key), value]))
  const texts = (keys: readonly string[]) =>
    keys.map((key) => named.get(key)).map((value) => (value instanceof Date ? value.toISOString() : value))
  const title = texts(TITLES).find((value) => typeof value === 'string' && value.trim()) as string | undefined
  const day = texts(DATES)
    .map((value) => (typeof value === 'string' ? dayWritten(value) : undefined))
    .find((value) => value !== undefined)
  return {
    ...(title ? { title: title.replace(/\s+/g, ' ').trim(), isOwnTitle: true } : {}),
    ...(day ? { date: day } : {}),
  }
}

/** JSON in front of the text, from the first brace to the one that closes a line by itself. */
function json(text: string): Parted | null {
  const end = /^\}[ \t]*$/m.exec(text.slice(0, LONGEST))
  const block = end ? text.slice(0, end.index + 1) : (/^\{.*\}(?=[ \t]*\n)/.exec(text.slice(0, LONGEST))?.[0] ?? '')
  try {
    const body = text.slice(block.length)
    const metadata = metadataOf(JSON.parse(block) as Fields)
    return metadata.title && body.trim() ? { body, metadata } : null
  } catch {
    return null
  }
}
