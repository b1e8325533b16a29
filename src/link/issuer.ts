import type { Block, Document, Mention, Span } from '../document/types.ts'
import { classesOf, is } from '../lexicon/index.ts'
import { isWire, passesOn } from '../lexicon/wires.ts'
import { pattern } from '../text/pattern.ts'
import { byPlace, startingIn } from '../text/span.ts'
import { IS_PARTY } from './people/service.ts'
import type { Organisation } from './types.ts'

/** Whom everybody names. */
const NAMED_BY_ALL = /^(?:SEC|Securities and Exchange Commission|Congress|Senate|Netflix|Amazon|Google)$/

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
      !(passesOn(name) || isWire(name)) &&
      !NAMED_BY_ALL.test(name) &&
      !STATE.test(name) &&
      (!SOMEBODY.test(name) || OFFICE_OF.test(name)) &&
      !isLeaders(name),
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
    saysSo(document, named) ??
    ofOpening(document, opening) ??
    ofHeadline(document, opening) ??
    ofContact(document, opening) ??
    ofBoilerplate(document, opening)
  )
}

const within = (named: readonly Named[], { start, end }: Span): Named[] => startingIn(named, start, end)

/** A line of the header that is a body's name, or a site's title that ends in one: "A Bridge Opens - Department of Roads". */
function ofLetterhead({ text, blocks }: Document, named: readonly Named[]): Named | undefined {
  for (const block of blocks) {
    if (block.kind !== 'header') continue
    const own = within(named, block)
    const before = (m: Named) => text.slice(block.start, m.start)
    const found =
      own.find((m) => block.end - m.end < 3 && /\s[-–—|]\s(?:The\s)?$/.test(before(m))) ??
      own.find(
        (m) =>
          (/^(?:the\s|\p{Lu}+\s)?$/iu.test(before(m)) &&
            !GOES_ON.test(text.slice(m.end, Math.min(block.end, m.end + 16)))) ||
          /\b(?:from:?|office of|by)\s(?:the\s)?(?:\p{L}+,\s)?$/iu.test(before(m)),
      )
    if (found) return found
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
const CLOSES_SPEECH = /[,"”’]\s$/
/** How far in front of that word or behind it somebody may be named who says so, in characters. */
const NAMED_WITHIN = 120
/** "Acme, together with Senator Doe": who is named behind the comma does not speak alone. */
const ALONGSIDE = /^,\s(?:and|with|together|along)/
/** "Must pay, Senator Doe said": one in office who is named behind the last comma speaks. */
function speaksLast(before: string): boolean {
  const comma = before.lastIndexOf(',')
  return comma >= 0 && IN_OFFICE.test(before.slice(comma)) && !ALONGSIDE.test(before.slice(comma))
}
/** What stands behind it at most where it closes the sentence: "said in Alder on Monday." */
const LAST_WORDS = 48

/** Whether it is one in office who speaks, by the letterhead or the first sentence. */
function isOfOneInOffice(document: Document, named: readonly Named[]): boolean {
  const { text, blocks } = document
  if (blocks.some(({ kind, start, end }) => kind === 'header' && IN_OFFICE.test(text.slice(start, end)))) return true
  const from = storyStart(document)
  const sentence = document.sentences.find(({ block, end }) => block.kind === 'body' && end > from)
  if (!sentence) return false
  const first = text.slice(from, sentence.end)
  const said = first.search(SAYS)
  if (said < 0) return false
  const before = first.slice(Math.max(0, said - NAMED_WITHIN), said)
  const behind = first.slice(said, said + NAMED_WITHIN)
  if (CLOSES_SPEECH.test(before) && IN_OFFICE.test(behind)) return true
  // "Acme and Senator Doe announced a mill": the body speaks; but not in "Acme must pay, Senator Doe said today".
  const isBodys = opener(document, named) !== undefined && first.length - said > LAST_WORDS && !speaksLast(before)
  return !isBodys && IN_OFFICE.test(before)
}

/** "Greens Senator Ann Lowe", "Australian Democrats spokesperson": whose party it is. */
const OF_PARTY = /^\s(?:Senator|MP|MEP|spokes(?:man|woman|person)|Leader|Whip|Shadow)\b/

/** Those that the story may open with: where one in office speaks, his party alone. */
const speakersOf = (document: Document, named: readonly Named[]): readonly Named[] =>
  isOfOneInOffice(document, named)
    ? named.filter(({ organisation }) =>
        organisation.mentions.some(({ end }) => OF_PARTY.test(document.text.slice(end, end + 14))),
      )
    : named

/** Where the story begins, behind its dateline. */
function storyStart({ blocks, dateline }: Document): number {
  const story = blocks.find((b) => b.kind === 'body')
  return Math.max(story?.start ?? 0, dateline?.end ?? 0)
}

/** "Rail must pay, the Norland Greens have said today": who closes the first sentence. */
const CLOSES = pattern('u')`
  ^\s(?:(?:has|have)\s)?(?:today\s)?(?:said|says|warned|announced)
  (?:\s(?:today|yesterday|this\smorning|on\s\p{Lu}\p{Ll}{2,8}day)\b|[.,])`
/** "The Norland Greens today urged": a party speaks, though one of its members is in the letterhead. */
const CLAIMS = pattern()`
  ^\s(?:(?:has|have)\s)?(?:today\s)?
  (?:said|warned|urged|called\s(?:on|for)|welcomed|critici[sz]ed|condemned|accused|demanded)\b`

/** The body that the story's first sentence is said by. */
function saysSo(document: Document, named: readonly Named[]): Named | undefined {
  const { text, sentences } = document
  const from = storyStart(document)
  const first = sentences.find(({ block, end }) => block.kind === 'body' && end > from)
  if (!first) return undefined
  return within(named, { start: from, end: first.end }).find(({ organisation, start, end }) => {
    const front = text.slice(from, start)
    const behind = text.slice(end, end + CLAIM)
    const isParty = IS_PARTY.test(organisation.name)
    if (isParty && /^\W*(?:The\s+)?$/.test(front)) return CLAIMS.test(behind)
    return CLOSES.test(behind) && /[,”"]\s+(?:the\s+)?$/.test(front) && (isParty || !isOfOneInOffice(document, named))
  })
}
const CLAIM = 40

/** The body that the story opens with. */
function opener(document: Document, named: readonly Named[]): Named | undefined {
  const { text, blocks } = document
  const story = blocks.find((b) => b.kind === 'body')
  if (!story) return undefined
  const from = storyStart(document)
  const found = within(named, { start: from, end: Math.min(story.end, from + OPENING) })[0]
  return found && OPENS.test(text.slice(from, found.start)) ? found : undefined
}

function ofOpening(document: Document, named: readonly Named[]): Named | undefined {
  const found = opener(document, named)
  if (!found) return undefined
  const { mentions } = found.organisation
  const { headline } = document
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
