/** The form in which readers write down what is right: `../shared/gold/GUIDELINES.md` describes it. */
import type { ReleaseRecord } from '../record/schema.ts'

/** Words at either end by which a quotation is known. */
const ENDS = 6

const bound = ({ value, min, max }: { value?: number; min?: number; max?: number }) => ({
  ...(value === undefined ? {} : { value }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
})
const variants = (mentions: readonly { text: string }[]) => [...new Set(mentions.map(({ text }) => text))]
const words = (text: string) => text.split(/\s+/).filter(Boolean)

/** A record, held to be right, as a gold one. Fields that it does not have stay out, and are not scored. */
export function goldOf(record: Partial<ReleaseRecord>, id: string): { [field: string]: unknown } {
  const { referenceDate, headline, dateline } = record
  const gold: { [field: string]: unknown } = {
    id,
    headline: headline?.text ?? null,
    dateline: dateline && { text: dateline.text, place: dateline.place },
    referenceDate: referenceDate && { ...referenceDate, inText: referenceDate.from !== 'option' },
    ...figuresOf(record),
    ...namesOf(record),
    ...factsOf(record),
  }
  return Object.fromEntries(Object.entries(gold).filter(([, value]) => value !== undefined))
}

type Part = (record: Partial<ReleaseRecord>) => { [field: string]: unknown }

/** Dates and amounts. */
const figuresOf: Part = (record) => ({
  dates: record.dates?.map(({ text, type, value }) => ({ text, type, value })),
  quantities: record.quantities?.map((one) => ({
    text: one.text,
    ...bound(one),
    unit: one.unit,
    dimension: one.dimension,
    of: one.of,
    cmp: one.comparator,
  })),
  counts: record.counts?.map((one) => ({ text: one.text, ...bound(one), item: one.item, cmp: one.comparator })),
  money: record.money?.map((one) => {
    const { value, ...ends } = bound({ ...one, value: one.amount })
    return {
      text: one.text,
      ...(value === undefined ? {} : { amount: value }),
      ...ends,
      currency: one.currency,
      cmp: one.comparator,
    }
  }),
})

/** Bodies, people and places. */
const namesOf: Part = (record) => ({
  organisations: record.organisations?.map(({ id: own, name, acronym, parent, mentions }) => ({
    id: own,
    name,
    acronym,
    parent,
    variants: variants(mentions),
  })),
  people: record.people?.map(({ name, role, organisation, age, mentions }) => ({
    name,
    role,
    organisation,
    age,
    variants: variants(mentions),
  })),
  places: record.places?.map(({ name, type, country, mentions }) => ({
    name,
    type,
    country,
    variants: variants(mentions),
  })),
})

/** What was said and happened, and whom to call. */
const factsOf: Part = (record) => ({
  quotes: record.quotes?.map(({ text, speaker }) => ({
    first: words(text).slice(0, ENDS).join(' '),
    last: words(text).slice(-ENDS).join(' '),
    speaker,
  })),
  contacts: record.contacts?.map(({ name, role, organisation, phones, emails }) => ({
    name,
    role,
    organisation,
    phones,
    emails,
  })),
  events: record.events?.map((one) => ({
    type: one.type,
    trigger: one.trigger.text,
    agents: one.agents.map(({ name }) => name),
    targets: one.targets.map(({ name }) => name),
    amounts: one.amounts.map(({ text }) => text),
    date: one.date?.value ?? null,
    place: one.place?.name ?? null,
    status: one.status,
  })),
})
