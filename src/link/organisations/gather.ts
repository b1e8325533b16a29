import type { NameMention } from '../../find/names/index.ts'
import { isAcronym, standsFor } from './acronyms.ts'
import { Bodies, type Entry, handOver } from './bodies.ts'
import { joinBrands, joinFormer, joinItself, joinTerms, renamed } from './brands.ts'
import { bare, formsOf, keyOf, unglued } from './keys.ts'
import { firstTold, headingsApart, isOffshoot, ownersApart } from './parts.ts'
import { isParty } from './short.ts'

/** Gathers the organisations of a document; longer names come first, so that shorter ones find theirs. */
export function gatherBodies(text: string, mentions: readonly NameMention[]): Bodies {
  const bodies = new Bodies(text)
  const parts = headingsApart(ownersApart(mentions.filter((mention) => !bodies.tickers.holds(mention))))
  const sorted = parts.sort((a, b) => b.words.length - a.words.length || a.start - b.start)
  const first = firstTold(parts)
  const called = new Set<string>()
  for (const mention of sorted) {
    const words = formsOf(mention)
    const plain = bare(words)
    const told = first.get(keyOf(words)) ?? Number.POSITIVE_INFINITY
    const fits = (entry: Entry) => isParty(words) || !isOffshoot(entry, told)
    const entry =
      bodies.named(words) ??
      bodies.named(plain) ??
      bodies.shortened(words, fits) ??
      bodies.shortened(unglued(words), fits) ??
      bodies.create(mention)
    bodies.call(entry, words)
    bodies.call(entry, plain)
    bodies.add(entry, mention)
    // "CVT rose": from the brackets on a company may be called by its ticker.
    for (const code of bodies.tickers.behind(mention.end)) bodies.call(entry, [code], true)
    if (!called.has(mention.text)) for (const other of bodies.offshoots(words, told)) other.mentions = []
    called.add(mention.text)
  }
  renamed(text, bodies.entries)
  joinTerms(text, bodies.entries)
  joinFormer(text, bodies.entries)
  joinBrands(text, bodies)
  joinItself(text, bodies)
  return bodies
}

/** What the names of one body have in common from here on. */
function absorb(bodies: Bodies, full: Entry, short: Entry): void {
  handOver(short, full)
  bodies.call(full, short.words, true)
}

/** "AHLTC Communications": the desk of a body whose initials the text does not give elsewhere. */
function joinDesks(bodies: Bodies): void {
  for (const desk of bodies.entries) {
    const [letters, of, ...more] = desk.words
    if (more.length || !of || !isAcronym(letters) || !DESK.test(of) || !desk.mentions.length) continue
    const full = bodies.spelled(letters)
    if (!full || full === desk || bodies.named([letters])) continue
    full.acronym ??= letters
    desk.mentions = desk.mentions.map((mention) => ({
      ...mention,
      end: mention.start + letters.length,
      text: letters,
    }))
    absorb(bodies, full, desk)
  }
}
const DESK = /^(?:Communications|Media|Press|PR|Marketing|Relations|Newsroom)$/

/** "Federal Bureau of Investigation" and "FBI" where the text never puts them side by side. */
export function joinAcronyms(bodies: Bodies): void {
  joinDesks(bodies)
  for (const short of bodies.entries) {
    const acronym = withoutStops(short.words[short.words.length - 1])
    if (short.words.length > 2 || !isAcronym(acronym) || !short.mentions.length) continue
    const full =
      short.words.length === 1
        ? (bodies.spelled(acronym) ?? bodies.named([PARTIES.get(acronym) ?? '']))
        : ofPlace(bodies, short.words[0], acronym)
    if (!full || full === short) continue
    full.acronym ??= short.words[short.words.length - 1]
    absorb(bodies, full, short)
  }
}

/** "ICEM" of "I.C.E.M." */
const withoutStops = (word: string): string => (/^(?:\p{Lu}\.){3,}$/u.test(word) ? word.replaceAll('.', '') : word)

/** Parties that are called by letters which their short names do not spell. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['ALP', 'Labor'],
  ['GOP', 'Republican'],
])

/** "Ohio EPA" and the "Ohio Environmental Protection Agency"; "U.S. EPA" and the EPA. */
const ofPlace = (bodies: Bodies, place: string, acronym: string): Entry | undefined =>
  bodies
    .beginningWith([place])
    .find(
      ({ words, mentions }) =>
        mentions.length > 0 && words.length > 3 && words[0] === place && standsFor(acronym, words.slice(1)),
    ) ?? (/^U\.?S\.?$/.test(place) ? (bodies.spelled(acronym) ?? bodies.named([acronym])) : undefined)
