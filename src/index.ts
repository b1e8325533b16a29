/**
 * The library: `extract(text)` gives the record of a press release.
 */
export { type ExtractOptions, extract } from './extract.ts'
export { ReadError } from './read/limits.ts'
export { FIELDS, type Field } from './record/fields.ts'
export type {
  CheckEntry,
  ContactEntry,
  CountEntry,
  DateEntry,
  EventEntry,
  MoneyEntry,
  OrganisationEntry,
  PersonEntry,
  PlaceEntry,
  QuantityEntry,
  QuoteEntry,
  ReleaseRecord,
  SourceEntry,
} from './record/schema.ts'
export { type ExtractAllOptions, type Extracted, extractAll, type ReleaseInput } from './run/all.ts'
