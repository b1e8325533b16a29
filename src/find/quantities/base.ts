import convert from 'convert-units'
import { BASES } from './dimensions.ts'
import type { Unit } from './table.ts'

type Name = Parameters<ReturnType<typeof convert>['from']>[0]

/** The value in the base unit of its dimension, to 12 digits; null for units that have none. */
export function inBase(value: number, { dimension, worth, times = 1, base }: Unit): number | null {
  const own = BASES[dimension]
  if (worth === null || !(base ?? own)) return null
  const converted =
    typeof worth === 'number'
      ? value * times * worth
      : convert(value * times)
          .from(worth as Name)
          .to(own[1] as Name)
  return Number(converted.toPrecision(12))
}

/** Label of the base unit. */
export const baseLabel = ({ dimension, base }: Unit): string => base ?? BASES[dimension]?.[0] ?? ''
