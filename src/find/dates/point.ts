import type { Day } from './calendar.ts'

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/** A point in time as the text puts it, before it is set against a reference date. */
export interface Point {
  grain: Grain
  year?: number
  month?: number
  day?: number
  /** 1 (Monday) … 7. */
  weekday?: number
  /** Which of the month's weekdays: the third Friday of May is 3; −1 the last. */
  nth?: number
  /** So many days from the day that the rest says, or from Easter of its year. */
  after?: number
  easter?: number
  /** The words that set the month: "the 20th of next month" is 1. */
  monthShift?: number
  /** The words that set the week: "Friday of next week" is 1. */
  weekShift?: number
  /** Number of the quarter, half, decade (199 for the 1990s) or century (19 for 19XX); code of the season. */
  part?: number | string
  /** So many units from the reference date: last month is −1 month, today 0 days. */
  shift?: { unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'; by: number }
  /** The words that set the year: "of last year" is −1. */
  yearShift?: number
  /** So many years before the one that the rest says: "the year-ago third quarter" is 1. */
  yearsBack?: number
  /** Of a fiscal year, which the release may say the end of. */
  fiscal?: boolean
  /** Said of what is compared with: the text does not go on to tell of it. */
  aside?: boolean
  /** No calendar has it: a fifth-digit year. */
  impossible?: boolean
  /**
   * Counted from the expression before it: "three months later". Where there is none, 'else-reference' counts from the
   * reference date, as "the next day" may, and 'else-before' takes the one before, as "in the quarter" of a report does.
   * 'compared' keeps the grain of what it is set beside: "third-quarter profit rose from a year earlier".
   */
  from?: 'expression' | 'else-reference' | 'else-before' | 'compared'
  /** The year is counted from the expression before it: "in June of that year". */
  yearFrom?: 'expression'
  /** The week of the day: "the week of June 3". */
  wholeWeek?: boolean
  /** The month that figures are of: "figures for May", "the May jobs report". */
  reported?: boolean
  /** More or less: "circa 1850". */
  approximate?: boolean
  /** Known by name alone: "several years ago". */
  vague?: boolean
  /** Saturday and Sunday of its week. */
  weekend?: boolean
  /** Where the text says which of several it is: "last Friday", "next June". */
  direction?: 'past' | 'future' | 'this'
  time?: Clock
}

/** Whether it is a day of the week and nothing more but perhaps which week's. */
export const isWeekday = (point: Point): point is Point & { weekday: number } =>
  point.weekday !== undefined &&
  point.month === undefined &&
  point.day === undefined &&
  point.nth === undefined &&
  point.direction === undefined

export interface Clock {
  hour: number
  minute: number
  second?: number
  zone?: string
  /** Whether "a.m." or "p.m." is written. */
  half?: boolean
}

/** What a point is set against. */
export interface Anchor {
  reference: Day | null
  /** The year that the release's full dates share, for yearless ones where no reference date is known. */
  year: number | null
  /** The one year that a release without a full date names, as in "Summit 2016". */
  named: number | null
  /** What the sentence speaks of: what is to come or what was; null where no verb says. */
  tense: 'future' | 'past' | null
  /** Month in which the release's fiscal years end; null where it does not say. */
  fiscalEnd: number | null
  /**
   * First days of the last expressions of each grain before this one, in the text that the reader follows; whether the
   * quarter is a fiscal one.
   */
  recent: Partial<Record<Grain, Day>> & {
    fiscal?: boolean
    /** Where the day among them was told. */
    end?: number
  }
  /** The quarter, half or month that what follows is compared with. */
  compared: { grain: 'quarter' | 'half' | 'month'; day: Day } | null
}

export interface Resolved {
  /** EDTF; null where it cannot be known. */
  value: string | null
  earliest: Day | null
  latest: Day | null
  /** The text names a day that does not exist. */
  impossible?: boolean
  /** What was taken for granted. */
  assumed?: string
}
