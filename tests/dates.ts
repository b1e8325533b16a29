import { describe, expect, test } from 'vitest'
import { field } from './fields.ts'

/** Text with its expressions and their values, in order. */
export type Row = [text: string, ...values: [expression: string, value: string | null][]]

/** A table of a kind of expression, against 2020-02-10, a Monday, where not said otherwise. */
export const rows = (kind: string, table: Row[], referenceDate: string | null = '2020-02-10') =>
  describe(kind, () =>
    test.each(table)('%s', async (text, ...values) => {
      const dates = await field('dates', `A New Bridge for the Town\n\n${text}`, referenceDate ?? undefined)
      expect(dates.map((d) => [d.text, d.value])).toEqual(values)
    }),
  )
