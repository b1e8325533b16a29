/** The page of one release: its text with what was found, and the record beside it, to review and to correct. */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { explainedOf, type Outcome } from '../sink.ts'
import { aboutRelease, SHOWN, titleOf } from '../told.ts'
import { pageOf } from './assets.ts'
import { entriesOf, marksOf } from './marks.ts'
import { escaped, markup } from './markup.ts'
import { pageData } from './page-data.ts'

const HELP = [
  ['n / p', 'next, previous mention'],
  ['letters in the filters', 'show or hide a field'],
  ['t', 'names of the fields beside the mentions'],
  ['w', 'mark the value as wrong'],
  ['e', 'correct the value'],
  ['a', 'add what is selected in the text'],
  ['u', 'undo'],
  ['s', 'save the record'],
  ['?', 'this help'],
] as const

/** Characters up to which a text is marked in the page itself; a longer one is marked by the program alone, which keeps the page small. */
const MARKED = 32_000

export function page(outcome: Outcome & { json: string }): string {
  const { explained, ...record } = explainedOf(outcome)
  const text = record.source.text ?? ''
  const path = outcome.id ?? outcome.path ?? 'standard input'
  const title = record.headline?.text ?? basename(path)
  const key = record.source.sha256 ?? createHash('sha256').update(text).digest('hex')
  const marks = marksOf(record)
  const filters = SHOWN.flatMap((field) => {
    const count = entriesOf(record, field).length
    return [
      `<label class="k-${field}"${count ? '' : ' hidden'}><input type="checkbox" data-field="${field}" checked> `,
      `<span class="sample">${titleOf(field)}</span> <kbd></kbd> <b>${count}</b></label>`,
    ]
  })
  const body = [
    `<header><p class="path">${escaped(path)}</p><h1>${escaped(title)}</h1><p>${escaped(aboutRelease(record))}</p>`,
    `<div id="filters" role="group" aria-label="Fields">${filters.join('')}</div></header>`,
    `<main><article id="text" aria-label="The release">${markup(text, text.length > MARKED ? [] : marks)}</article>`,
    '<section id="panel" aria-label="What was found" tabindex="0"><noscript><p>The list of values needs scripts; the text is marked without.</p></noscript></section></main>',
    '<div id="bar" role="status" aria-live="polite"></div>',
    `<dialog id="help" aria-labelledby="keys"><h2 id="keys">Keys</h2><dl>${HELP.map(([keys, what]) => `<dt><kbd>${keys}</kbd></dt><dd>${what}</dd>`).join('')}</dl><form method="dialog"><button>Close</button></form></dialog>`,
  ]
  return pageOf('page', escaped(title), body.join(''), pageData(record, explained, key, basename(path)))
}
