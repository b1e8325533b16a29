import { BASES, ZEROS } from '../../lexicon/dimensions.ts'

export interface Unit {
  /** As the record shows it. */
  label: string
  dimension: string
  /** What one is worth in the base unit; null where it has none. */
  worth: number | null
  /** Label of the base unit where that is not the dimension's own. */
  base?: string
}

/** The value in the base unit of its dimension, to 12 digits; null for units that have none. */
export function inBase(value: number, { label, dimension, worth, base }: Unit): number | null {
  if (worth === null || !(base ?? BASES[dimension])) return null
  return Number(((value + (ZEROS[label] ?? 0)) * worth).toPrecision(12))
}

/** Label of the base unit. */
export const baseLabel = ({ dimension, base }: Unit): string => base ?? BASES[dimension] ?? ''
