/** Releases that nobody wrote, changes to releases that somebody did, and what holds of the record of any text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { analyse, type ExtractOptions } from '../src/extract.ts'
import { FIELDS, type Field } from '../src/record/fields.ts'
import { type ReleaseRecord, recordSchema } from '../src/record/schema.ts'
import { project } from './command.ts'
import { places } from './places.ts'

const folder = join(project, 'fixtures')
/** Lines and words of the fixtures: what real text is made of, in orders that nobody wrote. */
const pieces = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
  .filter(Boolean)
const words = pieces.flatMap((line) => line.split(' '))

const SPACED = ' '
/** What names, days, amounts and channels are made of, and what joins and parts them. */
const named =
  "Oak Elm Calder Jane Doe University Bank Department Office Board Chair Energy Inc. LLC U.S. FBI Microsoft of of the and and & for in , , . ( ) 's ’s 3M Director Senator Street Florida (EEZ) said".split(
    SPACED,
  )
const dated =
  '29 31 30 0 00 February Feb. April 2023 0000 9999 31/04/2021 2021-13-45 1990s from to until between and – - / , on in the last next Friday Q3 FY25 of a.m. 12:30 25:61 XXXX first week year years ago every other'.split(
    SPACED,
  )
const counted =
  '$ US$ € 5 5.5 1,000 1,00,0 9007199254740993 1e9 million billion percent % kg km² tons per year of about more than at least - – to half a dozen one hundred and twenty ½ ٣ ３ boats officers ( ) . ,'.split(
    SPACED,
  )
const reached =
  'Contact: Tel. Fax (202 555-0100 +44 20 7946 0958 202) jane@a.org a[at]b.org https://a.org/b?c=d @town Media contact Jane Roe , : ( ) ext. 5'.split(
    SPACED,
  )
/** Characters that break what takes a character for a letter. */
const odd = [
  '\0',
  '\u0007',
  '\u200b',
  '\u200d',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  'e\u0301\u0302\u0303',
  '\u2028',
  '\u00ad',
  'İ',
  'ß',
  'ﬁ',
  '\u00a0',
  '\t',
  '\r',
  '\r\n',
  '\\',
  '<b>',
  '&amp;',
  '=1+1',
  '../../',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
] // prettier-ignore

const spoken = (vocabulary: readonly string[], maxLength = 24) =>
  fc.array(fc.constantFrom(...vocabulary), { maxLength }).map((all) => all.join(' ').replace(/ (?=[,.]|['’]s)/g, ''))

export const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  spoken([...words, '\n', '\n\n', '"', '“', '”', '(', ')', '$', '%', '-', '–'], 60),
  spoken(named),
  spoken(dated),
  spoken(counted),
  spoken(reached),
  spoken([...named, ...dated, ...counted, ...reached, ...odd, '\n', '\n\n'], 60),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((lines) => lines.join('\n')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((lines) => lines.join('\n\n')),
)

/** A change at a place between 0 (the beginning) and 1 (the end). */
interface Change {
  kind: 'cut' | 'double' | 'insert' | 'replace' | 'swap' | 'upper' | 'join' | 'end'
  at: number
  size: number
  what: string
}

export const changes = fc.array(
  fc.record<Change>({
    kind: fc.constantFrom('cut', 'double', 'insert', 'replace', 'swap', 'upper', 'join', 'end'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 300 }),
    what: fc.constantFrom(...odd, ...dated, ...counted, ...reached),
  }),
  { minLength: 1, maxLength: 5 },
)

export function changed(text: string, all: readonly Change[]): string {
  let made = text
  for (const { kind, at, size, what } of all) {
    const start = Math.floor(at * made.length)
    const part = made.slice(start, start + size)
    const rest = made.slice(start + size)
    const head = made.slice(0, start)
    if (kind === 'cut') made = head + rest
    else if (kind === 'double') made = head + part + part + rest
    else if (kind === 'insert') made = head + what + part + rest
    else if (kind === 'replace') made = head + what + rest
    else if (kind === 'swap') made = head + rest.slice(0, size) + part + rest.slice(size)
    else if (kind === 'upper') made = head + part.toUpperCase() + rest
    else if (kind === 'join') made = head + part.replace(/\n/g, ' ') + rest
    else made = head + part
  }
  return made
}

const SHIFTS = ['\n\n', '\r\n\n', '\ufeff', '\ufeff\n']

function check(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what())
}

const sameAs = (a: unknown, b: unknown, what: string) => {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)]
  if (one === other) return
  let at = 0
  while (one[at] === other[at]) at++
  throw new Error(
    `${what}: …${one.slice(Math.max(0, at - 80), at + 60)} and …${other.slice(Math.max(0, at - 80), at + 60)}`,
  )
}

async function recordOf(input: string | Uint8Array, options: ExtractOptions = {}): Promise<ReleaseRecord> {
  return (await analyse(input, options)).record(options.only)
}

/** The whole record of the text that was asked for last: every property starts from it. */
let latest: { input: string; record: Promise<ReleaseRecord> } | null = null
function wholeOf(input: string): Promise<ReleaseRecord> {
  if (latest?.input !== input) latest = { input, record: recordOf(input) }
  return latest.record
}

/** Values at their places, in order, and of the published shape. */
function isSound(record: ReleaseRecord): void {
  const { text = '', ...source } = record.source
  const characters = source.offsets === 'codepoint' ? [...text] : null
  const slice = (start: number, end: number) =>
    characters ? characters.slice(start, end).join('') : text.slice(start, end)
  check(source.length === (characters ?? text).length, () => `length is ${source.length}`)
  for (const { text: own, start, end } of places({ ...record, source }))
    check(start < end && slice(start, end) === own, () => `${start}-${end} is not ${JSON.stringify(own)}`)
  const { error } = recordSchema.safeParse(record)
  check(!error, () => `breaks the schema: ${JSON.stringify(error!.issues[0])}`)
  for (const list of [record.quantities, record.money, record.counts])
    for (let n = 1; n < list.length; n++)
      check(
        list[n].start >= list[n - 1].end,
        () => `${list[n - 1].text} and ${list[n].text} overlap or are out of order`,
      )
  // The day inside "June 25, 2025, at 11 a.m." is a date of its own.
  for (let n = 1; n < record.dates.length; n++)
    check(record.dates[n].start >= record.dates[n - 1].start, () => `${record.dates[n].text} is out of order`)
}

/** The record with every place moved. */
function moved<V>(value: V, by: number): V {
  return JSON.parse(JSON.stringify(value), (key, inner) =>
    (key === 'start' || key === 'end') && typeof inner === 'number' ? inner + by : inner,
  )
}

/** The properties, each by itself, so that a failure names what broke. */
export const PROPERTIES: Record<string, (input: string, seed: number) => Promise<void>> = {
  async 'every value stands at its place, in order, and fits the schema, in both units'(input) {
    isSound(await recordOf(input, { withText: true }))
    isSound(await recordOf(input, { withText: true, offsets: 'codepoint' }))
  },
  async 'the same text gives the same bytes, also when the record is made twice'(input) {
    const analysis = await analyse(input)
    const first = await analysis.record()
    sameAs(await analysis.record(), first, 'made twice')
    sameAs(await wholeOf(input), first, 'read twice')
  },
  async 'blank lines or a mark of byte order in front move the places and nothing else'(input, seed) {
    // What stands first may say what kind of file it is.
    if (/^\s*(?:---|\+\+\+)/.test(input)) return
    const shift = SHIFTS[seed % SHIFTS.length]
    const { source, ...plain } = await wholeOf(input)
    const { source: after, ...record } = await recordOf(shift + input)
    sameAs(record, moved(plain, after.length - source.length), `after ${JSON.stringify(shift)}`)
  },
  async 'a field asked for alone is the field of the whole'(input, seed) {
    const only: Field = FIELDS[seed % (FIELDS.length - 1)]
    sameAs((await recordOf(input, { only: [only] }))[only], (await wholeOf(input))[only], `only ${only}`)
  },
  async 'a day, a telephone number and an address are read as themselves'(input) {
    const { dates, contacts } = await wholeOf(input)
    for (const { value } of dates.filter((date) => /^\d{4}-\d\d-\d\d$/.test(date.value ?? '')).slice(0, 2))
      sameAs(
        (await recordOf(`The bridge was opened on ${value}.`)).dates.map((date) => date.value),
        [value],
        'day',
      )
    for (const phone of contacts.flatMap(({ phones }) => phones).slice(0, 1))
      sameAs(
        (await recordOf(`Contact: Jane Roe, tel. ${phone}`)).contacts.flatMap((c) => c.phones),
        [phone],
        'phone',
      )
    for (const email of contacts.flatMap(({ emails }) => emails).slice(0, 1))
      sameAs(
        (await recordOf(`Contact: Jane Roe, ${email}`)).contacts.flatMap((c) => c.emails),
        [email],
        'e-mail',
      )
  },
}
