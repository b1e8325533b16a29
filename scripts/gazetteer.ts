/** Writes src/lexicon/gazetteer.json from compromise's lexicon: first names, last names, places, organisations. */
import { writeFileSync } from 'node:fs'
import nlp from 'compromise/three'

type Model = { one: { lexicon: Record<string, string | string[]> } }
const { lexicon } = (nlp as unknown as { model(): Model }).model().one
const KINDS: Record<string, string[]> = {
  first: ['FirstName', 'MaleName', 'FemaleName'],
  last: ['LastName', 'Person'],
  place: ['Place', 'City', 'Country', 'Region'],
  demonym: ['Demonym'],
  organisation: ['Organization', 'SportsTeam'],
}
const gazetteer: Record<string, string> = {}
for (const [kind, tags] of Object.entries(KINDS)) {
  const words = Object.keys(lexicon).filter((word) => [lexicon[word]].flat().some((tag) => tags.includes(tag)))
  gazetteer[kind] = words.sort().join('|')
}
writeFileSync('src/lexicon/gazetteer.json', `${JSON.stringify(gazetteer, null, 2)}\n`)
