/** What stands in quotation marks and is no statement: nicknames, words, names of works. */

import { pattern } from '../../text/pattern.ts'
import type { Quoted } from './marks.ts'

/** A nickname or a word in marks that goes on no statement: Jane (“Jay”) Doe. */
export function isAside(text: string, { start, end, behind }: Quoted): boolean {
  if (end - start > 24 || text.slice(start, end).split(/\s/).length > 3) return false
  return /[\p{L}(]\s?["“‘']$/u.test(text.slice(start - 3, start)) && !/[.,!?]["”’']?$/.test(text.slice(start, behind))
}

const WORK = pattern('i')`
  \b(?:
    titled|entitled|called|named|dubbed|session|song|book|report|film|article|paper|theme|slogan|motto|tagline
    |course|program|programme|initiative|exhibition|album|episode|single|campaign|series|play|poem|essay
  ),?\s["“‘']?$`

/** "the session "How to Speak IT Risk"": the name of a work, by its capitals or by the word in front. */
export function isTitle(text: string, start: number, end: number): boolean {
  if (WORK.test(text.slice(Math.max(0, start - 24), start))) return true
  const words = text.slice(start, Math.min(end, start + 200)).match(/\p{L}{4,}/gu) ?? []
  return words.length > 2 && words.filter((w) => /^\p{Lu}/u.test(w)).length / words.length > 0.7
}
