import { pattern } from '../../../text/pattern.ts'
import type { Point } from '../point.ts'
import { endOf, type Refiner, reshaped } from '../reading.ts'

/** Between a fiscal year and the day that ends it. */
const ENDED = pattern('i')`^(?:,\s(?:which|that)|\s?\(?)\s?(?:end(?:s|ed|ing)|closed)\s(?:on\s)?$`
/** Years that end before March are named by the one before as often: of those the month tells no year. */
const FIRST_TELLING = 3

/** "In fiscal 2023, which ended June 30": the day is of that year, where the year is not named by the one before. */
export const withFiscalYear: Refiner = (text, found) =>
  found.map((one, n) => {
    const last = found[n - 1]
    if (last?.reading.type !== 'point' || one.reading.type !== 'point') return one
    const [whole, day]: Point[] = [last.reading.point, one.reading.point]
    if (!whole.fiscal || whole.grain !== 'year' || whole.year === undefined) return one
    if (day.grain !== 'day' || day.month === undefined || day.month < FIRST_TELLING || day.year !== undefined)
      return one
    if (!ENDED.test(text.slice(endOf(last), one.index))) return one
    const reading = { type: 'point', point: { ...day, year: whole.year } } as const
    return reshaped(text, one.index, endOf(one), one, reading, 'dates/fiscal-end')
  })
