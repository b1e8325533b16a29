import { classesOf, is } from '../../lexicon/index.ts'

const isPlace = is('place')
const isState = is('state')
const DISTRICT = new Set(
  'City County Counties Parish Township Borough Province Prefecture Street St. Road Rd Rd. Avenue Ave Ave. Blvd Boulevard'.split(
    ' ',
  ),
)

/** Whether the words are a place's name that one knows, or end as those of districts and streets do. */
export const isPlaceName = (words: readonly string[]): boolean =>
  isPlace(classesOf(words.join(' '))) ||
  words.every((word) => isState(classesOf(word))) ||
  DISTRICT.has(words[words.length - 1])
