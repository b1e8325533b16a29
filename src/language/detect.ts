/** Which language a release is in. Only English is read; the others are named. */
import type { Document } from '../document/types.ts'

const words = (list: string) => new Set(list.split(' '))

/** Words that English texts are full of, of what is told and of figures, and that are hardly ever written in another language. */
const ENGLISH = words(
  'the of and to in for that is was on with as by at from are were will be his her their has have had this which who it said an or not its more than been after they we our you would about all into out when also there but met signed spoke ' +
    'five hundred thousand billion dollars pounds percent years days today could costs each between before since until while what where',
)
/** Parts of names that are written small, in whatever language a text is. */
const PARTICLES = words('van der den von zu zur de del della di da do dos das du la le les el al bin ibn ter ten y e')
/** How much of the text is looked at first, and at most, in code units. */
const FIRST_LOOK = 1200
const SAMPLE = 6000
/** Fewer words than this, names and figures apart, do not tell. */
const FEWEST = 12
/** And fewer than this say nothing of another language either. */
const FEWEST_OTHER = 5
/** Share of English function words from which on no further look is needed; prose has about 0.5 of its small words. */
const CLEARLY = 0.2
/** Share below which text in Latin letters is not English. */
const HARDLY = 0.1

/**
 * The language of the story as an ISO 639-1 code (639-3 where there is none); null where the text is too short to tell.
 * Names are no sign of it. The detector is loaded only when the text is not clearly English.
 */
export async function detectLanguage(document: Document): Promise<string | null> {
  const look = sampleOf(document, FIRST_LOOK)
  const first = countIn(look)
  if (first.words >= FEWEST && first.english >= first.words * CLEARLY) return 'en'
  const sample = sampleOf(document, SAMPLE)
  const { words, english, isLatin } = countIn(sample)
  if (isLatin && words < FEWEST) {
    if (english) return 'en'
    if (words < FEWEST_OTHER || (sample.match(/\p{L}+/gu) ?? []).length < FEWEST) return null
  }
  if (english >= words * CLEARLY && isLatin) return 'en'
  const { franc } = await import('franc-min')
  const code = franc(sample, { minLength: 30 })
  if (code === 'und') return null
  if (code === 'eng' || (english >= words * HARDLY && isLatin)) return 'en'
  return new Intl.Locale(code).language
}

/** Text of the story, the title and what follows it; not what the site put around it. */
function sampleOf({ text, blocks }: Document, most: number): string {
  let sample = ''
  for (const { kind, start, end } of blocks) {
    if (kind === 'chrome') continue
    sample += `${text.slice(start, Math.min(end, start + most))}\n`
    if (sample.length > most) break
  }
  return sample
}

/** Words that begin with a small letter, those of them that are English, and whether the letters are Latin ones. */
function countIn(sample: string): { words: number; english: number; isLatin: boolean } {
  let all = 0
  let english = 0
  for (const [word] of sample.matchAll(/(?<![\p{L}\p{N}'’.@/-])\p{Ll}[\p{L}\p{M}]*(?![@/])/gu)) {
    if (PARTICLES.has(word)) continue
    all++
    if (ENGLISH.has(word)) english++
  }
  return {
    words: all,
    english,
    isLatin: !/[^\P{L}\p{Script=Latin}]{2}/u.test(sample) || (all > 0 && /\p{Script=Latin}{3}/u.test(sample)),
  }
}
