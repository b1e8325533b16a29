/** Reading the parts of a dateline one after the other. */
import { placesNamed } from '../lexicon/places/gazetteer.ts'
import { places } from './dateline-patterns.ts'

export class Scanner {
  at = 0
  constructor(readonly text: string) {}

  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return null
    this.at += found[0].length
    return found[0]
  }
}

/** Between two strokes with spaces stands a place or a wire: "PARIS / LONDON / 3 May", "DENVER, CO / Oak Wire / May 3". */
export function placesOf(scanner: Scanner): string | null {
  const found = scanner.take(places)
  const parts = found?.split(' / ') ?? []
  const isClosed = (n: number) => n < parts.length - 1 || / ?\/ /y.test(scanner.text.slice(scanner.at, scanner.at + 3))
  const wire = parts.findIndex((part, n) => n > 0 && isClosed(n) && !placesNamed(part.split(',')[0]).length)
  if (wire < 0) return found
  const own = parts.slice(0, wire).join(' / ')
  scanner.at -= found!.length - own.length
  return own
}
