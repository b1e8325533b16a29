/** Names by their place beside a number or address, where nothing else in the text tells that they are names. */

import { type Classes, classesOf, is } from '../../lexicon/index.ts'
import { pattern } from '../../text/pattern.ts'
import { isBetween } from './between.ts'

const NAME = new RegExp(
  [
    "(?<![\\p{L}'’.-])(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Senator)\\.?\\s+)?",
    "(?<name>\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+|de|van|von|der|den|al|bin|la|del)){1,3}",
    '(?:,?\\s(?:Jr\\.?|Sr\\.?|II|III|IV))?)',
  ].join(''),
  'gu',
)
/** A word that scraping ran into the name: "OaksJane Doe"; but not "McDoe". */
const GLUED = /^.*?\p{Ll}(?<!\b(?:Mc|Mac|De|Di|La|Le|Van|Fitz))(?=\p{Lu}\p{Ll}{2,}\s)/u
/** Classes of words that are no names; and those that a given or family name may have as well: "Bill", "May". */
const NEVER = (['head', 'weakHead', 'legalForm', 'function', 'state', 'demonym', 'desk'] as const).map(is)
const SELDOM = (['plain', 'neutral', 'thing', 'charge'] as const).map(is)
const isOffice = is('office')
const isTitle = is('titleWord')
const isGiven = is('given')
const isMaybeGiven = is('ambiguousGiven')
const isFamily = is('family')
const isPlace = is('place')
/** Words of labels and addresses that begin with capitals in a block of contacts. */
const LABEL = pattern('i')`
  ^(?:
    media|press|contacts?|for|further|more|information|details|enquir\w*|inquir\w*|tel\w*|phone|mobile|cell|fax
    |email|ph|mob|street|road|avenue|st|rd|ave|level|suite|floor|box|north|south|east|west|investors?|public
    |affairs|toll|free|web\w*|parliament|house|senator|minister|mp|adviser|advisor|office|hon|website|twitter
    |newsroom|department|team|desk|unit|communications|relations
    |facebook|address|date|source|view|released?|whats|app|whatsapp
  )$`

/**
 * The name in front of a channel that nothing but a role and a label parts from it.
 * @param before the words in front of the channel, from the last channel or the begin of the block on
 */
export function nameIn(before: string, labelled: boolean): string | null {
  let found: string | null = null
  for (const match of before.matchAll(NAME)) {
    const name = match.groups!.name.replace(GLUED, '')
    const behind = before.slice(match.index + match[0].length)
    if (!isBetween(behind)) continue
    const first = !/[\p{L}\p{N}]/u.test(before.slice(0, match.index).replace(/^.*[:\n]/s, ''))
    // "Jane Doe (Oak Mills) 555-0142": for whom she is to be called.
    if (IN_BRACKETS.test(before.slice(0, match.index)) && !isGivenFirst(name)) continue
    if (isPersonal(name, labelled && first)) found = name
  }
  return found?.replace(/\s+/g, ' ') ?? null
}

const IN_BRACKETS = /\($/
const isGivenFirst = (name: string): boolean => {
  const first = classesOf(name.split(/\s/, 1)[0])
  return isGiven(first) || isMaybeGiven(first)
}

/** "(Jane Doe)", "(media)" right behind a number: whom or what it is for. */
export function inBrackets(behind: string): { name: string | null; label: string | null } | null {
  const match = /^\s{0,2}\(([^()\n]{2,50})\)/.exec(behind)
  if (!match || /\d|@/.test(match[1])) return null
  const words = match[1].trim()
  if (/^[\p{Ll}\s/&-]+$/u.test(words))
    return {
      name: null,
      label: /^(?:m|w|h|o|bh|ah|toll.free|mobile|cell|office|direct|home|work)$/i.test(words) ? null : words,
    }
  const [name] = words.matchAll(NAME)
  return name?.[0].length === words.length && isPersonal(name.groups!.name, true)
    ? { name: name.groups!.name.replace(/\s+/g, ' '), label: null }
    : null
}

/**
 * Whether the words could be a person's name: none of them is of another class; and one is a given or family name, unless
 * the place says enough.
 */
export function isPersonal(name: string, placed: boolean): boolean {
  let known = false
  for (const word of name.split(/\s+/)) {
    if (LABEL.test(word)) return false
    const lower = word.toLowerCase()
    // Names in capitals are looked up as they are otherwise written.
    const classes = classesOf(/^\p{Lu}{2,}$/u.test(word) ? word[0] + lower.slice(1) : word)
    const personal = isGiven(classes) || isMaybeGiven(classes) || isFamily(classes)
    if (personal) known = true
    else if (isPlace(classes) || isOffice(classes) || isTitle(classes) || isOther(classes, placed)) return false
  }
  return known || placed
}

const isOther = (classes: Classes, placed: boolean) =>
  NEVER.some((isClass) => isClass(classes)) || (!placed && SELDOM.some((isClass) => isClass(classes)))
