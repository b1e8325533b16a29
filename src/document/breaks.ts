/**
 * Breaks that scraping lost are put back before anything else reads the text: "last year.For the", "AcmeAcme, Inc. is",
 * "officer.“We". They are told by case, punctuation and repetition, so that every stage sees whole words and sentences.
 */
import { type Edit, type Edited, withEdits } from '../text/edits.ts'
import { GluedText } from './glued-text.ts'

/** The text with its breaks. */
export function withBreaks(text: string): Edited {
  const edits: Edit[] = []
  const glued = new GluedText(text)
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) glued.quotes++
    else if (code === 10 && text.charCodeAt(at - 1) === 10) glued.quotes = 0
    const before = text.charCodeAt(at - 1)
    const put =
      before > 32
        ? glued.isOpening(code, before)
          ? glued.breakAt(at, code)
          : ''
        : before === 32 && (code === 65 || at === glued.headingEnd)
          ? glued.beforeHeading(at)
          : ''
    if (put) edits.push({ at, removed: 0, put })
  }
  return withEdits(text, edits)
}
