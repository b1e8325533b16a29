/** Writes the binary files that the sources read; vitest runs it before the tests. */
import { writeLexicon } from './lexicon.ts'
import { writePlaces } from './places.ts'

export default function writeBinaries(): void {
  writeLexicon()
  writePlaces()
}
