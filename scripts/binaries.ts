/** Writes the files that the sources read and that are made of others; vitest runs it before the tests. */
import { writeLexicon } from './lexicon.ts'
import { writePages } from './page.ts'
import { writePlaces } from './places.ts'

export default function writeBinaries(): void {
  writeLexicon()
  writePlaces()
  writePages()
}
