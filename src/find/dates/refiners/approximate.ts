import type { Point } from '../point.ts'
import { endOf, type Refiner, reshaped } from '../reading.ts'

const BEFORE = /(?:^|[^\p{L}])(circa|c\.|ca\.?|around|about|approximately)\s?$/iu

/** "Circa 1850" is a year more or less. */
export const withApproximation: Refiner = (text, found) =>
  found.map((one) => {
    const { reading, index } = one
    if (reading.type !== 'point' || !ROUGH.has(reading.point.grain) || reading.point.shift) return one
    const before = text.slice(Math.max(0, index - 16), index)
    const match = BEFORE.exec(before)
    if (!match) return one
    const start = index - (before.length - before.lastIndexOf(match[1]))
    const rough = { type: 'point', point: { ...reading.point, approximate: true } } as const
    return reshaped(text, start, endOf(one), one, rough, 'dates/approximate')
  })

const ROUGH = new Set<Point['grain']>(['year', 'decade', 'century'])
