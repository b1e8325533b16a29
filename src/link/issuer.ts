import type { Block, Document, Mention, Span } from '../document/types.ts'
import { classesOf, is } from '../lexicon/index.ts'
import { pattern } from '../text/pattern.ts'
import { byPlace, startingIn } from '../text/span.ts'
import type { Organisation } from './types.ts'

/** Where releases are only passed on, and whom everybody names. */
const PASSES_ON = pattern()`
  ^(?:
    Twitter|Facebook|YouTube|LinkedIn|Instagram|Reddit|Telegram|Discord|X|TikTok|Pinterest|Threads|WhatsApp
    |Medium|GitHub|NASDAQ|NYSE|Nasdaq|OTCQ[BX]|ASX|TSXV?|SEC|Securities and Exchange Commission|Congress|Senate
    |Netflix|Amazon|Google
    |.*(?:Newswire|NEWSWIRE|Presswire|PressRelease|News Direct|Business Wire)|\S+Wire
  )$`

/** What may stand before the name that a story opens with: what ends in a dash or bracket, an article, "The engineers of". */
const OPENS = new RegExp(
  [
    '(?:^|[-–—:/)])\\s*(?:(?:The|Today,?|Today,? the)',
    '|(?:The|An?)\\s(?:\\p{Ll}+\\s){1,2}(?:of|at|from)(?:\\sthe)?)?\\s*$',
  ].join(''),
  'u',
)
/** "SOURCE Acme Inc.", the last line of a wire's release. */
const SOURCE = /(?:\bSOURCE:?|(?:^|\n)\s*(?:Source|Issued by|ISSUED BY|Released by):?)\s+(?:[Tt]he\s)?$/
/** "Distributed by Roe Wire on behalf of Norland, Ministry of Roads". */
const ON_BEHALF =
  /\b(?:Distributed|Issued|Released) by [^.\n]{2,60} on behalf of (?:the )?(?:\p{Lu}[\p{L} ]{2,40}, )?$/u
const BEHALF_REACH = 130
/** How far into the story its first organisation may stand, in characters. */
const OPENING = 160
/** How far into the heading "About X" its X stands at the latest. */
const ABOUT = 14
/** A sentence or heading that only begins with the name: "the Agency's bridge". */
const GOES_ON = /^['’]|^,?\s(?!and [Tt]he (?:Rt )?Hon)\p{Ll}/u

/** An office in capitals, read as a body. */
const SOMEBODY = /\b(?:advis[eo]r|secretary|minister|officer|manager|senator|contact)s?$/i
/** The state above the body of its that speaks. */
const STATE = /^(?:federal )?(?:republic|kingdom|commonwealth) of /i
const OFFICE_OF = /^(?:the )?office of /i

/** A desk of the body that speaks: "Army Public Relations", "NRA Media Team", "Press Office". */
const DESK = pattern('i')`
  \b(?:Media|Press|Public|Corporate|Investor|Communications?)\s
  (?:Team|Office|Unit|Desk|Information|Liaison|Relations|Affairs|Centre|Section)(?:\s(?:Office|Unit|Team))?$`
const isDemonym = is('demonym')
const isPlace = is('place')
/** A government that is called by its leader or party is one that somebody speaks about. */
function isLeaders(name: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? Government$/u.exec(name)?.[1]
  return first !== undefined && !isDemonym(classesOf(first)) && !isPlace(classesOf(first))
}

interface Named extends Span {
  organisation: Organisation
}

/**
 * The organisation that speaks: the one of the letterhead or of the wire's "SOURCE" line; else the one that an "About X"
 * heading presents; else the one that the story or its headline opens with, where the release goes on about it; else the
 * first one of the contact block. Null where none of them names one.
 */
export function issuerOf(
  document: Document,
  organisations: readonly Organisation[],
): { name: string; id: string } | null {
  const speaking = organisations.filter(
    ({ name }) =>
      !PASSES_ON.test(name) && !STATE.test(name) && (!SOMEBODY.test(name) || OFFICE_OF.test(name)) && !isLeaders(name),
  )
  // A desk speaks only where nothing names its body.
  const found =
    among(
      document,
      speaking.filter(({ name }) => !DESK.test(name)),
    ) ?? among(document, speaking)
  return found ? { name: found.organisation.name, id: found.organisation.id } : null
}

function among(document: Document, organisations: readonly Organisation[]): Named | undefined {
  const named = organisations
    .flatMap((organisation) => organisation.mentions.map(({ start, end }: Mention) => ({ organisation, start, end })))
    .sort(byPlace)
  const opening = speakersOf(document, named)
  return (
    ofLetterhead(document, named) ??
    named.findLast((m) => SOURCE.test(document.text.slice(Math.max(0, m.start - 20), m.start))) ??
    named.findLast((m) => ON_BEHALF.test(document.text.slice(Math.max(0, m.start - BEHALF_REACH), m.start))) ??
    presented(document, named) ??
    ofOpening(document, opening) ??
    ofHeadline(document, opening) ??
    ofContact(document, named) ??
    ofBoilerplate(document, named)
  )
}

const within = (named: readonly Named[], { start, end }: Span): Named[] => startingIn(named, start, end)

/** A line of the header that is a body's name, or a site's title that ends in one: "A Bridge Opens - Department of Roads". */
function ofLetterhead({ text, blocks }: Document, named: readonly Named[]): Named | undefined {
  for (const block of blocks) {
    if (block.kind !== 'header') continue
    for (const m of within(named, block)) {
      const before = text.slice(block.start, m.start)
      const first =
        /^(?:the\s|\p{Lu}+\s)?$/iu.test(before) && !GOES_ON.test(text.slice(m.end, Math.min(block.end, m.end + 16)))
      const last = /\s[-–—|]\s(?:The\s)?$/.test(before) && block.end - m.end < 3
      const from = /\b(?:from:?|office of|by)\s(?:the\s)?(?:\p{L}+,\s)?$/iu.test(before)
      if (first || last || from) return m
    }
  }
  return undefined
}

/** Of several that are presented the one that the text names first. */
function presented({ text, blocks }: Document, named: readonly Named[]): Named | undefined {
  const found = blocks.flatMap(({ kind, start, end }) =>
    kind === 'boilerplate' && /^about\s/i.test(text.slice(start, start + 6))
      ? within(named, { start, end: Math.min(end, start + ABOUT) }).slice(0, 1)
      : [],
  )
  const first = ({ organisation }: Named) => organisation.mentions[0].start
  return found.sort((a, b) => first(a) - first(b))[0]
}

/** One in office speaks for none of the bodies that the story opens with: "Rail must pay, said Ann Lowe MP". */
const IN_OFFICE = /\b(?:M\.?P|MLA|MEP|Senator|SENATOR|Sen|Rep|Congress(?:wo)?man|Minister|MINISTER)\b/
const SAYS = /\b(?:said|says|announced)\b/
/** How far into the story somebody may say so, and how far in front of that word he may be named, in characters. */
const FIRST_WORDS = 400
const NAMED_BEFORE = 120

/** Whether it is one in office who speaks, by the letterhead or the first sentence. */
function isOfOneInOffice({ text, blocks }: Document): boolean {
  const story = blocks.find((b) => b.kind === 'body')
  const first = story ? text.slice(story.start, Math.min(story.end, story.start + FIRST_WORDS)) : ''
  const said = first.search(SAYS)
  return (
    (said >= 0 && IN_OFFICE.test(first.slice(Math.max(0, said - NAMED_BEFORE), said))) ||
    blocks.some(({ kind, start, end }) => kind === 'header' && IN_OFFICE.test(text.slice(start, end)))
  )
}

/** "Greens Senator Ann Lowe", "Australian Democrats spokesperson": whose party it is. */
const OF_PARTY = /^\s(?:Senator|MP|MEP|spokes(?:man|woman|person)|Leader|Whip|Shadow)\b/

/** Those that the story may open with: where one in office speaks, his party alone. */
const speakersOf = (document: Document, named: readonly Named[]): readonly Named[] =>
  isOfOneInOffice(document)
    ? named.filter(({ organisation }) =>
        organisation.mentions.some(({ end }) => OF_PARTY.test(document.text.slice(end, end + 14))),
      )
    : named

function ofOpening({ text, blocks, headline, dateline }: Document, named: readonly Named[]): Named | undefined {
  const story = blocks.find((b) => b.kind === 'body')
  if (!story) return undefined
  const from = Math.max(story.start, dateline && dateline.end < story.end ? dateline.end : 0)
  const found = within(named, { start: from, end: Math.min(story.end, from + OPENING) })[0]
  if (!found || !OPENS.test(text.slice(from, found.start))) return undefined
  const { mentions } = found.organisation
  return mentions.length > 1 || (headline !== null && mentions.some((o) => o.start < headline.end)) ? found : undefined
}

/** The headline's first words name it, and the story goes on about it. */
function ofHeadline({ headline }: Document, named: readonly Named[]): Named | undefined {
  const found = headline && within(named, { start: headline.start, end: headline.start + 5 })[0]
  return found && found.organisation.mentions.length > 2 ? found : undefined
}

function ofContact({ blocks }: Document, named: readonly Named[]): Named | undefined {
  return firstOf(blocks, 'contact', named)
}

/** The body of a disclaimer or notice that the story has spoken of already. */
function ofBoilerplate({ blocks }: Document, named: readonly Named[]): Named | undefined {
  const found = firstOf(blocks, 'boilerplate', named)
  return found && found.organisation.mentions[0].start < found.start ? found : undefined
}

function firstOf(blocks: readonly Block[], kind: Block['kind'], named: readonly Named[]): Named | undefined {
  for (const block of blocks) {
    const found = block.kind === kind ? within(named, block)[0] : undefined
    if (found) return found
  }
  return undefined
}
