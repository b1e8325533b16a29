/**
 * The shape of the record: the one place where it is written down. The exported types and the JSON Schema that ships
 * with the package are made from it.
 */
import { z } from 'zod'
import { EVENT_TYPES } from '../link/events/frames.ts'
import { isDay } from '../read/days.ts'
import { OFFSETS } from './places.ts'

const place = {
  text: z.string().min(1).describe('verbatim, as it stands in the document'),
  start: z.int().nonnegative().describe('offset of the first code unit'),
  end: z.int().nonnegative().describe('offset after the last code unit'),
}
/** A place ends behind its begin. */
const inOrder = ({ start, end }: { start: number; end: number }): boolean => start < end
const EMPTY = { message: 'the place is empty or runs backwards' }
const mention = z.strictObject(place).refine(inOrder, EMPTY)
const comparator = z.enum(['>', '>=', '<', '<=', '~']).nullable().describe('how the text bounds or blurs the number')
const day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .refine(isDay, { message: 'there is no such day' })
/** No year has more than four figures. */
const EDTF = /^(?![+-]?\d{5})(?!.*\/[+-]?\d{5})/

const isForwards = ({ earliest, latest }: { earliest: string | null; latest: string | null }): boolean =>
  earliest === null || latest === null || earliest <= latest

const date = z
  .strictObject({
    ...place,
    type: z.enum(['date', 'time', 'interval', 'duration', 'set']),
    value: z.string().regex(EDTF).nullable().describe('ISO 8601 / EDTF; null where it cannot be known'),
    earliest: day.nullable().describe('first day it can mean; null where open or unknown'),
    latest: day.nullable().describe('last day it can mean, inclusive; null where open or unknown'),
    assumed: z.string().optional().describe('what was taken for granted, such as "calendar year" of a fiscal one'),
  })
  .refine(inOrder, EMPTY)
  .refine(isForwards, { message: 'the interval runs backwards' })

const range = { min: z.number().optional(), max: z.number().optional() }

const quantity = z
  .strictObject({
    ...place,
    value: z.number().optional().describe('as written, in `unit`; absent for a range'),
    ...range,
    unit: z.string().describe('singular, in its usual symbol or word'),
    dimension: z.string(),
    base: z
      .strictObject({ value: z.number().optional(), ...range, unit: z.string() })
      .nullable()
      .describe('the same in the base unit of the dimension; null where there is none'),
    parts: z.array(z.strictObject({ value: z.number(), unit: z.string() })).optional(),
    comparator,
    of: z.string().nullable().describe('what is measured, as in the text'),
    assumed: z.string().optional().describe('what was taken for granted, such as "short ton"'),
  })
  .refine(inOrder, EMPTY)

const count = z
  .strictObject({
    ...place,
    value: z.number().optional(),
    ...range,
    item: z.string().describe('what is counted, as in the text'),
    comparator,
  })
  .refine(inOrder, EMPTY)

const money = z
  .strictObject({
    ...place,
    amount: z.number().optional().describe('the full number; absent for a range'),
    ...range,
    currency: z.string().describe('ISO 4217, or the ticker of a crypto-currency'),
    comparator,
    per: z.string().nullable().describe('the unit that the price is for'),
    assumed: z.string().optional(),
  })
  .refine(inOrder, EMPTY)

const organisation = z.strictObject({
  id: z.string(),
  name: z.string().describe('the fullest form in the text'),
  acronym: z.string().nullable(),
  parent: z.string().nullable().describe('id of the organisation that it belongs to'),
  placeId: z
    .string()
    .nullable()
    .describe('id in `places` of where the text says it sits; null where it does not, or that field was not asked for'),
  mentions: z.array(mention),
})

const person = z.strictObject({
  id: z.string(),
  name: z.string(),
  honorific: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  organisationId: z.string().nullable(),
  organisationBasis: z
    .enum(['stated', 'issuer'])
    .nullable()
    .describe('stated beside the name or in the role; or the issuer, whose officer a bare office means'),
  age: z.int().nullable(),
  mentions: z.array(mention),
})

const location = z.strictObject({
  id: z.string(),
  name: z.string().describe('the fullest form in the text'),
  type: z.enum(['country', 'region', 'county', 'city', 'other']),
  country: z.string().nullable().describe('ISO 3166-1 alpha-2; null where it spans several or cannot be told'),
  region: z.string().nullable().describe('ISO 3166-2'),
  within: z.string().nullable().describe('id of the place in the text that holds it'),
  mentions: z.array(mention),
})

const quote = z
  .strictObject({
    ...place,
    speaker: z.string().nullable(),
    speakerId: z.string().nullable(),
    segments: z
      .array(mention)
      .describe('the parts of a quotation that its attribution breaks; empty where it is whole'),
  })
  .refine(inOrder, EMPTY)

const contact = z.strictObject({
  name: z.string().nullable(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  phones: z.array(z.string()).describe('E.164 where the country is clear, else the digits as written'),
  faxes: z.array(z.string()),
  emails: z.array(z.string()),
  urls: z.array(z.string()),
  mentions: z.array(mention),
})

const part = z.strictObject({
  name: z.string().describe('of an organisation or person, or words of the text'),
  id: z.string().optional().describe('of the entry'),
})
const span = { start: place.start, end: place.end }

const event = z.strictObject({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  trigger: mention.describe('the words that say it'),
  sentence: z.strictObject(span),
  agents: z.array(part).describe('who does it'),
  targets: z.array(part).describe('to whom it is done'),
  thing: mention.nullable().describe('the product, bill, offence, subject'),
  amounts: z.array(z.strictObject({ field: z.enum(['quantities', 'counts', 'money', 'dates']), ...place })),
  date: z.strictObject({ value: z.string(), ...span }).nullable(),
  place: z.strictObject({ name: z.string(), id: z.string() }).nullable(),
  status: z.enum(['happened', 'planned', 'alleged', 'denied']),
})

const check = z.strictObject({
  kind: z
    .enum(['total', 'change'])
    .describe('a total of its parts, or a change in percent from the second part to the first'),
  of: z.string().nullable(),
  stated: z.number(),
  sum: z.number().describe('what the parts make'),
  unit: z.string(),
  agrees: z.boolean(),
  total: mention,
  parts: z.array(z.strictObject({ ...place, value: z.number() })),
})

const warning = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
})

const source = z.strictObject({
  path: z.string().nullable().describe('as given on the command line; null for standard input'),
  id: z.string().optional().describe('of the row, for a release in a table or a stream'),
  mediaType: z.string(),
  encoding: z.string(),
  sha256: z.string().nullable().describe('of the bytes as read; null when a string was given'),
  length: z.int().describe('of the document, in the units of `offsets`'),
  offsets: z.enum(OFFSETS).describe('what places count: UTF-16 code units or Unicode code points'),
  language: z
    .string()
    .nullable()
    .describe('ISO 639 code of the language of the text; null where it is too short to tell'),
  text: z.string().optional().describe("the document's text, with `--with-text`"),
})

export const recordSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    source,
    referenceDate: z.strictObject({ value: day, from: z.enum(['option', 'dateline', 'text', 'metadata']) }).nullable(),
    headline: mention.nullable(),
    subheadline: mention.nullable(),
    dateline: z
      .strictObject({
        ...place,
        place: z.string().nullable(),
        placeId: z.string().nullable().describe('id in `places`; null where that field was not asked for'),
        date: day.nullable(),
      })
      .refine(inOrder, EMPTY)
      .nullable(),
    issuer: z.strictObject({ name: z.string(), id: z.string() }).nullable(),
    dates: z.array(date),
    quantities: z.array(quantity),
    counts: z.array(count),
    money: z.array(money),
    organisations: z.array(organisation),
    people: z.array(person),
    places: z.array(location),
    quotes: z.array(quote),
    contacts: z.array(contact),
    events: z.array(event),
    checks: z.array(check),
    warnings: z.array(warning),
  })
  .meta({ title: 'press release record', description: 'The facts that one press release states.' })

/** What `only` gives: the fields that were asked for, with the source. */
export const partSchema = recordSchema
  .partial()
  .required({ schemaVersion: true, source: true })
  .meta({ title: 'press release record', description: 'The facts that one press release states.' })

export type ReleaseRecord = z.infer<typeof recordSchema>
export type DateEntry = z.infer<typeof date>
export type QuantityEntry = z.infer<typeof quantity>
export type CountEntry = z.infer<typeof count>
export type MoneyEntry = z.infer<typeof money>
export type OrganisationEntry = z.infer<typeof organisation>
export type PersonEntry = z.infer<typeof person>
export type PlaceEntry = z.infer<typeof location>
export type QuoteEntry = z.infer<typeof quote>
export type ContactEntry = z.infer<typeof contact>
export type EventEntry = z.infer<typeof event>
export type CheckEntry = z.infer<typeof check>
export type SourceEntry = z.infer<typeof source>
export type Comparator = NonNullable<z.infer<typeof comparator>>
