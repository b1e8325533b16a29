/** The proleptic Gregorian calendar in plain numbers, so that no time zone can come in between. */

/** A day: month and day count from 1. */
export interface Day {
  year: number
  month: number
  day: number
}

/** Days since 1970-01-01. */
export function toNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

export function fromNumber(number: number): Day {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days)

/** The month is kept where the day would run over its end: January 31 and a month is February 28. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return { ...target, day: Math.min(day, daysIn(target.year, target.month)) }
}

export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 1 for Monday … 7 for Sunday. */
export const weekday = (day: Day): number => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week: the year it belongs to and its number. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekday(day))
  const first = toNumber({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((toNumber(thursday) - first) / 7) + 1 }
}

const two = (n: number) => String(n).padStart(2, '0')

/** ISO 8601. */
export const iso = ({ year, month, day }: Day): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

export function parseIso(text: string): Day {
  const [year, month, day] = text.split('-').map(Number)
  return { year, month, day }
}

/** Whether summer time holds in North America: second Sunday of March to first Sunday of November. */
export function isSummerTime(day: Day): boolean {
  const sunday = (month: number, nth: number) => {
    const first = { year: day.year, month, day: 1 }
    return { ...first, day: 1 + ((7 - weekday(first)) % 7) + 7 * (nth - 1) }
  }
  const number = toNumber(day)
  return number >= toNumber(sunday(3, 2)) && number < toNumber(sunday(11, 1))
}

/** Easter Sunday of the western churches (the Gregorian computus). */
export function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (corrected + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const day = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays({ year, month: 3, day: 28 }, moon - day)
}

/** Whether the day exists in every year it may stand in: February 29 does, April 31 never. */
export const canBe = (month: number, day: number): boolean => day >= 1 && day <= daysIn(2000, month)
