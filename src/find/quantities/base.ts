import { BASES, ZEROS } from '../../lexicon/dimensions.ts'
import type { Unit } from './table.ts'

/** The value in the base unit of its dimension, to 12 digits; null for units that have none. */
export function inBase(value: number, { label, dimension, worth, base }: Unit): number | null {
  if (worth === null || !(base ?? BASES[dimension])) return null
  return Number(((value + (ZEROS[label] ?? 0)) * worth).toPrecision(12))
}

/** Label of the base unit. */
export const baseLabel = ({ dimension, base }: Unit): string => base ?? BASES[dimension] ?? ''
