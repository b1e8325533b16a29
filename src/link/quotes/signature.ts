/** Lines that only tell whose the words of a quotation are. */

import type { Span } from '../../document/types.ts'
import { isSaying } from '../../lexicon/saying.ts'
import type { Attribution } from './attribution.ts'
import type { Voice, Voices } from './voices.ts'
import { wordsIn } from './words.ts'

/**
 * "– Jane Doe, Minister of Rivers", "The Honourable Jane Doe": a line below a quotation that only tells whose the words are.
 * @param alone whether the line may do so without a dash: nothing else says who speaks, and it labels no other quotation
 */
export function signatureIn(voices: Voices, line: Span, alone: boolean): Attribution | null {
  const { start, end } = line
  const text = voices.text.slice(start, end)
  const dash = SIGNED.exec(text)
  const voice = personIn(voices, line)
  if (!voice || (!dash && (!alone || /[.!?:]["”’)]?$/.test(text)))) return null
  const front = text.slice(dash?.[0].length ?? 0, voice.start - start)
  const isName = dash ? !/[.:;]\s\p{Lu}\p{Ll}{3}/u.test(front) : HONOURED.test(front) || fills(voice, line)
  return isName && !wordsIn(text, 0, text.length).some((word) => isSaying(word.text)) ? { voice, end } : null
}
const SIGNED = /^[-–—]{1,2}\s?/
/** What alone may stand in front of the name where no dash does. */
const HONOURED = /^(?:The )?(?:(?:Right )?Honou?rable|(?:Rt )?Hon\.?|Dr\.?|Mrs?\.?|Ms\.?) $/

/** A line that is nothing but somebody's name: above a quotation it says whose that is. */
export function nameAlone(voices: Voices, line: Span): Attribution | null {
  const voice = personIn(voices, line)
  return voice && fills(voice, line) ? { voice, end: line.end } : null
}

const personIn = (voices: Voices, { start, end }: Span): Voice | undefined =>
  voices.in(start, end).find((v) => v.person)
const fills = (voice: Voice, { start, end }: Span): boolean => end - start === voice.end - voice.start

/** Whether the line stands closer to what is below it than to what is above. */
export const isCloserBelow = (above: Span, line: Span, below: Span): boolean =>
  below.start - line.end < line.start - above.end
