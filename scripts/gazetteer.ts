/** Writes the tables of the lexicon that come from compromise's: given and family names, places, demonyms, organisations. */
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise/three'

type Model = { one: { lexicon: Record<string, string | string[]> } }
const { lexicon } = (nlp as unknown as { model(): Model }).model().one
const KINDS: Record<string, string[]> = {
  'given-name': ['FirstName', 'MaleName', 'FemaleName'],
  'family-name': ['LastName', 'Person'],
  place: ['Place', 'City', 'Country', 'Region'],
  demonym: ['Demonym'],
  organisation: ['Organization', 'SportsTeam'],
}
for (const [table, tags] of Object.entries(KINDS)) {
  const file = `src/lexicon/tables/${table}.txt`
  const [note, form] = readFileSync(file, 'utf8').split('\n')
  const words = Object.keys(lexicon).filter((word) => [lexicon[word]].flat().some((tag) => tags.includes(tag)))
  writeFileSync(file, `${[note, form, ...words.sort()].join('\n')}\n`)
}
