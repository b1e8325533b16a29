import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

/** Text with its expressions and their values, in order. */
export type Row = [text: string, ...values: [expression: string, value: string | null][]]

const reads =
  (referenceDate: string | null) =>
  async (text: string, ...values: [expression: string, value: string | null][]): Promise<void> => {
    const dates = await field('dates', `A New Bridge for the Town\n\n${text}`, referenceDate ?? undefined)
    expect(dates.map((d) => [d.text, d.value])).toEqual(values)
  }

/** A table of a kind of expression, against 2020-02-10, a Monday, where not said otherwise. */
export const rows = (kind: string, table: Row[], referenceDate: string | null = '2020-02-10') =>
  describe(kind, () => test.each(table)('%s', reads(referenceDate)))

/** What a row should say and does not say yet. */
export const unread = (kind: string, table: Row[]) =>
  describe(`${kind}, not read right yet`, () => test.fails.each(table)('%s', reads('2020-02-10')))
