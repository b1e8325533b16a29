import { isExchange } from '../../lexicon/businesses.ts'
import { pattern } from '../../text/pattern.ts'
import type { Span } from '../../text/span.ts'
import type { NameMention } from './mention.ts'

const ACRONYM = pattern()`
  ^['’]?s?,?\s{1,2}\(\s?(?:[Tt]he\s)?[“"'‘]?
  (?<letters>[A-Z][A-Za-z&.-]{0,9}[A-Z][A-Za-z]{0,3}|[A-Z]{2,10})[”"'’]?\s?
  (?:\)|[,;]\s)`
/** What stands in brackets behind a name and is no acronym of it. */
const COUNTRY = /^(?:USA?|UK)$/i
/** How far behind the name it may end, in characters. */
const REACH = 24

/** "(CNS)" behind a name: its letters stand in the name in that order. */
export function acronymAfter(text: string, { start, end }: Span): NameMention['acronym'] {
  const behind = text.slice(end, end + REACH)
  // Spares work.
  if (!behind.includes('(')) return null
  const match = ACRONYM.exec(behind)
  const letters = match?.groups?.letters
  if (!match || !letters || COUNTRY.test(letters) || !isAcronymOf(letters, text.slice(start, end))) return null
  const from = end + match[0].indexOf(letters)
  return { text: letters, start: from, end: from + letters.length }
}

/** An exchange behind a name is where it is listed, unless it is the name's own or its initials: "Alliance in Mining (AIM)". */
const isAcronymOf = (letters: string, name: string): boolean =>
  spells(
    // "HHS-OIG" is the Office of Inspector General of the HHS.
    letters.slice(letters.lastIndexOf('-') + 1),
    isExchange(letters) && !/\bExchange\b/.test(name)
      ? name.replace(/(?<=[\p{L}\p{N}])[\p{L}\p{N}’']+|\s/gu, '')
      : name,
  )

/** Whether the letters begin with the name's first and follow one another in it; foreign abbreviations may differ. */
function spells(acronym: string, name: string): boolean {
  const words = name.toLowerCase().replace(/^the /, '')
  let at = 0
  for (const letter of acronym.replace(/[^A-Za-z]/g, '').toLowerCase()) {
    at = words.indexOf(letter, at)
    if (at < 0) return /^[A-Z]{3,6}$/.test(acronym) && name.split(' ').length > 2
    at++
  }
  return true
}
