/** Days as headers and metadata write them, to ISO 8601. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const pad = (number: number) => String(number).padStart(2, '0')

/** The day of a date in a message's header ("Wed, 5 May 2021 23:30:00 -0400"), in the zone of its sender. */
export function dayInHeader(value: string | undefined): string | undefined {
  const match = /\b(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})\b/.exec(value ?? '')
  const month = match ? MONTHS.indexOf(match[2].toLowerCase()) + 1 : 0
  return match && month ? `${match[3]}-${pad(month)}-${pad(Number(match[1]))}` : undefined
}

/** "2021-05-05", "2021-05-05T10:02:00Z", "Wed, May 5, 2021 at 10:02 AM", "5 May 2021". */
export function dayWritten(value: string): string | undefined {
  const iso = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(value)
  if (iso) return isDay(iso[1]) ? iso[1] : undefined
  const american = /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(value)
  return american ? dayInHeader(`${american[2]} ${american[1]} ${american[3]}`) : dayInHeader(value)
}

/** Whether it is a day of the calendar in ISO 8601. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
