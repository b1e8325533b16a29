/**
 * Breaks that scraping lost are put back before anything else reads the text: "last year.For the", "AcmeAcme, Inc. is",
 * "officer.“We". They are told by case, punctuation and repetition, so that every stage sees whole words and sentences.
 */
import { type Edit, type Edited, withEdits } from '../text/edits.ts'
import { PARAGRAPH } from './glue.ts'
import { mailboxAt } from './glued-addresses.ts'
import { GluedText } from './glued-text.ts'

/** The text with its breaks. */
export function withBreaks(text: string): Edited {
  const edits: Edit[] = []
  const glued = new GluedText(text)
  // No break stands in front of the first character, but a quotation may begin there.
  if (text.startsWith('"')) glued.quotes++
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) glued.quotes++
    else if (code === 10 && text.charCodeAt(at - 1) === 10) glued.quotes = 0
    const before = text.charCodeAt(at - 1)
    const mailbox = code === 64 ? mailboxAt(text, at) : at
    if (mailbox < at && mailbox > (edits.at(-1)?.at ?? 0)) edits.push({ at: mailbox, removed: 0, put: PARAGRAPH })
    const put = putAt(glued, at, code, before)
    if (put) edits.push({ at, removed: 0, put })
  }
  return withEdits(text, edits)
}

function putAt(glued: GluedText, at: number, code: number, before: number): string {
  if (at === glued.headingEnd) return PARAGRAPH
  if (code === 83 && glued.isSource(at)) return before === 10 ? '' : PARAGRAPH
  if (before === 32) return code === 65 ? glued.beforeHeading(at) : ''
  const put = before > 32 && glued.isOpening(code, before) ? glued.breakAt(at, code) : ''
  if (code === 65 && (put || before === 10)) glued.readHeading(at)
  return put
}
