import type { ParsedResult } from 'chrono-node'
import type { Point } from '../point.ts'
import type { Reading } from '../reading.ts'

/** The reading of what chrono's own parsers found, a date in figures. */
export function ofComponents({ start }: Pick<ParsedResult, 'start'>): Reading {
  const certain = (part: Parameters<typeof start.isCertain>[0]) =>
    start.isCertain(part) ? (start.get(part) ?? undefined) : undefined
  const day = certain('day')
  const point: Point = {
    grain: day === undefined ? 'month' : 'day',
    year: certain('year'),
    month: start.get('month')!,
    ...(day === undefined ? {} : { day }),
  }
  const hour = certain('hour')
  if (hour === undefined) return { type: 'point', point }
  const second = certain('second')
  const minutes = certain('timezoneOffset')
  return {
    type: 'point',
    point: {
      ...point,
      time: {
        hour,
        minute: certain('minute') ?? 0,
        ...(second ? { second } : {}),
        ...(minutes === undefined ? {} : { zone: zoneOf(minutes) }),
      },
    },
  }
}

/** "+05:30" for 330 minutes. */
function zoneOf(minutes: number): string {
  if (minutes === 0) return 'utc'
  const two = (n: number) => String(n).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
