/** Which language a release is in. Only English is read; the others are named. */
import type { Document } from '../document/types.ts'

/** Words that make up a good part of any English text and hardly any of another. */
const ENGLISH = new Set(
  'the of and to in for that is was on with as by at from are were will be his her their has have had this which who it said an or not its more than been after they we our you would about all into out when also there but'.split(
    ' ',
  ),
)
/** How much of the text is looked at, in characters. */
const SAMPLE = 6000
/** Fewer words than this do not tell. */
const FEWEST = 12
/** Share of English function words from which on no further look is needed; prose has about 0.4. */
const CLEARLY = 0.15
/** Share below which text in Latin letters is not English. */
const HARDLY = 0.08

/**
 * The language of the story as an ISO 639-1 code (639-3 where there is none); null where the text is too short to tell.
 * The detector is loaded only when the text is not clearly English.
 */
export async function detectLanguage({ text, blocks }: Document): Promise<string | null> {
  let sample = ''
  for (const block of blocks) {
    if (block.kind === 'chrome') continue
    sample += `${text.slice(block.start, Math.min(block.end, block.start + SAMPLE))}\n`
    if (sample.length > SAMPLE) break
  }
  // Names, addresses and figures say little about the language of what stands around them.
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? []
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length
  if (share >= CLEARLY) return 'en'
  const { franc } = await import('franc-min')
  const code = franc(sample, { minLength: 30 })
  if (code === 'und' || (words.length < FEWEST && /\p{Script=Latin}/u.test(sample))) return null
  if (code === 'eng' || (share >= HARDLY && /\p{Script=Latin}/u.test(sample))) return 'en'
  return new Intl.Locale(code).language
}
