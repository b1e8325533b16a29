import convert from 'convert-units'
import { BASES, type Unit } from './units.ts'

type Name = Parameters<ReturnType<typeof convert>['from']>[0]

/** The value in the base unit of its dimension, to 12 digits; null for units that have none. */
export function inBase(value: number, { dimension, worth }: Unit): number | null {
  const base = BASES[dimension]
  if (worth === null || !base) return null
  const converted =
    typeof worth === 'number'
      ? value * worth
      : convert(value)
          .from(worth as Name)
          .to(base[1] as Name)
  return Number(converted.toPrecision(12))
}

/** Label of the base unit. */
export const baseLabel = ({ dimension }: Unit): string => BASES[dimension]?.[0] ?? ''
