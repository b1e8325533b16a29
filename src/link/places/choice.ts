import { type PlaceType, placeKey } from '../../lexicon/places/format.ts'
import type { Place } from '../../lexicon/places/gazetteer.ts'

/** What a name stands for at its place. */
export interface Choice {
  /** The same for all mentions of one place. */
  key: string
  type: PlaceType | 'seat' | null
  country: string | null
  region: string | null
  /** Which of the names holds it: "Nashville, Tennessee". */
  within: number | null
  rule: string
}

/** Towns by another of their names, in small letters. */
const SAME: Readonly<Record<string, string>> = {
  'new york city': 'new york',
  'washington dc': 'washington',
  'washington, dc': 'washington',
  rio: 'rio de janeiro',
  calcutta: 'kolkata',
  bombay: 'mumbai',
}
const townKey = (name: string): string => {
  const key = placeKey(name)
  return SAME[key] ?? key
}
export function choiceOf(
  name: string,
  { type, country, region }: Place,
  within: number | null,
  rule: string,
  isGuess = false,
): Choice {
  return {
    key:
      type === 'country'
        ? `country:${country ?? placeKey(name)}`
        : type === 'region'
          ? `region:${region}`
          : `${townKey(name)}:${country}:${region ?? ''}`,
    type: isGuess ? null : type,
    country,
    region,
    within,
    rule,
  }
}
