/** Joins what other fields name to the places: where a release was sent from, and where a body sits. */
import type { Document } from '../document/types.ts'
import { startingIn } from '../text/span.ts'
import type { ReleaseRecord } from './schema.ts'

type Located = Pick<ReleaseRecord, 'dateline' | 'organisations' | 'places'>

/** Behind a body's name, where the text says that it sits there. */
const SITS = /^,?\s\(?(?:(?:is|are|a\s[\p{L} -]{1,40})\s)?(?:based|headquartered|located)\s(?:in|at|near)\s(?:the\s)?$/u
/** In front of it: "Plano-based". */
const BASED = /^[\s-]+based\s(?:\p{L}+\s){0,2}$/u
/** Inside it: "U.S. District Court in Boston". */
const INSIDE = /\s(?:in|at)\s$/
/** Characters within which a place begins beside a name. */
const BESIDE = 100

/** Fills `placeId` in a record that holds the places; what the text does not say stays null. */
export function locate({ text }: Document, { dateline, organisations, places }: Partial<Located>): void {
  if (!places?.length) return
  const spots = places
    .flatMap(({ id, mentions }) => mentions.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start)
  if (dateline?.place)
    dateline.placeId = spots.find(({ start }) => start >= dateline.start && start < dateline.end)?.id ?? null
  const placeOf = (start: number, end: number): string | undefined =>
    startingIn(spots, start - BESIDE, end + BESIDE).find((spot) => {
      if (spot.start >= start && spot.end <= end) return INSIDE.test(text.slice(start, spot.start))
      return spot.end <= start
        ? BASED.test(text.slice(spot.end, start))
        : spot.start >= end && SITS.test(text.slice(end, spot.start))
    })?.id
  for (const organisation of organisations ?? [])
    for (const { start, end } of organisation.mentions) organisation.placeId ??= placeOf(start, end) ?? null
}
