/** The record as a page carries it: without the texts that stand at their places, and without what is null. */
import type { ExplainedRow } from '../../record/explained.ts'
import type { ReleaseRecord } from '../../record/schema.ts'

export interface PageData {
  /** The record, but for the texts at places and for nulls. */
  record: unknown
  /** Names of rules with what each goes by. */
  rules: [rule: string, reason: string | null][]
  /** Of each value that a rule made: start, end, number of the rule. */
  why: [start: number, end: number, rule: number][]
  /** What the record has, in its order. */
  keys: string[]
  /** What the browser keeps corrections under. */
  key: string
  /** Of the file that corrections are saved as. */
  name: string
}

const isPlaced = (value: object): value is { start: number; end: number } => 'start' in value && 'end' in value

/** Arrays and objects without null, and without the text of a place. */
export function compacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compacted)
  if (!value || typeof value !== 'object') return value
  const placed = isPlaced(value)
  const kept = Object.entries(value).filter(([key, inner]) => inner !== null && !(placed && key === 'text'))
  return Object.fromEntries(kept.map(([key, inner]) => [key, compacted(inner)]))
}

/** Fields that a record has whatever it holds, by the path of their object: what was null when it was packed is null again. */
const NULLS: { readonly [path: string]: readonly string[] } = {
  '': ['referenceDate', 'headline', 'subheadline', 'dateline', 'issuer'],
  dateline: ['place', 'placeId', 'date'],
  dates: ['value', 'earliest', 'latest'],
  quantities: ['base', 'comparator', 'of'],
  counts: ['comparator'],
  money: ['comparator', 'per'],
  organisations: ['acronym', 'parent', 'placeId'],
  people: ['honorific', 'role', 'organisation', 'organisationId', 'organisationBasis', 'age'],
  places: ['country', 'region', 'within'],
  quotes: ['speaker', 'speakerId'],
  contacts: ['name', 'role', 'organisation'],
  events: ['thing', 'date', 'place'],
  'events.agents': ['id'],
  'events.targets': ['id'],
  'events.place': ['id'],
  source: ['path', 'encoding', 'sha256', 'language'],
  checks: ['of'],
}
/** Places in which no text stands. */
const BARE = new Set(['events.sentence', 'events.date', 'warnings'])

/** The record again. @param only the fields that it was made with */
export function expanded(packed: unknown, text: string, only: readonly string[], path = ''): unknown {
  if (Array.isArray(packed)) return packed.map((one) => expanded(one, text, only, path))
  if (!packed || typeof packed !== 'object') return packed
  const own: { [key: string]: unknown } = {}
  if (isPlaced(packed) && !BARE.has(path)) own.text = text.slice(packed.start, packed.end)
  for (const [key, value] of Object.entries(packed))
    own[key] = expanded(value, text, only, path ? `${path}.${key}` : key)
  for (const key of NULLS[path] ?? []) if (!(key in own) && (path || only.includes(key))) own[key] = null
  return own
}

export function pageData(record: ReleaseRecord, rows: readonly ExplainedRow[], key: string, name: string): PageData {
  const { text: _text, ...source } = record.source
  const numbers = new Map<string, number>()
  const rules: PageData['rules'] = []
  const why = rows.map(({ start, end, rule, refinedBy, reason }): PageData['why'][number] => {
    const label = [rule, ...refinedBy].join(' > ')
    if (!numbers.has(label)) numbers.set(label, rules.push([label, reason]) - 1)
    return [start, end, numbers.get(label)!]
  })
  return { record: compacted({ ...record, source }), rules, why, keys: Object.keys(record), key, name }
}
