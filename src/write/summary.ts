/** A release in a few lines for the terminal: events first, then what was found by field, each in the words around it. */
import { Chalk, type ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { printable } from '../text/printable.ts'
import type { Span } from '../text/span.ts'
import {
  type Layout,
  type Outcome,
  PAGE_WIDTH,
  type Renderer,
  recordOf,
  type Screen,
  type Sink,
  type Target,
} from './sink.ts'
import { aboutRelease, type Note, type Section, type Told, told } from './told.ts'

/** Characters of text shown on either side of a value. */
const AROUND = 28
const INDENT = '  '
/** Entries of a field that are shown; of the rest their number is told. */
const MOST = 12
/** Width of what stands before the words around a value. */
const HEAD = 40
/** Fields whose values are as long as what stands around them, or stand above all. */
const WITHOUT_CONTEXT = new Set(['headline', 'subheadline', 'dateline', 'quotes', 'contacts', 'events', 'checks'])

interface Page {
  paint: ChalkInstance
  width: number
  text: string
}

const flat = (words: string): string => printable(words.replace(/\s+/g, ' ').trim())

/** The words before and behind a value, and the value. */
function context({ text, paint }: Page, { start, end }: Span): string {
  const before = flat(text.slice(Math.max(0, start - AROUND), start)).replace(/^\S*\s/, '')
  const behind = flat(text.slice(end, end + AROUND)).replace(/\s\S*$/, '')
  return `${paint.dim(`… ${before} `)}${paint.underline(flat(text.slice(start, end)))}${paint.dim(` ${behind} …`)}`
}

const noteOf = ({ label, value }: Note, { paint }: Page) => `${paint.dim(label)} ${flat(value)}`

function entry({ head, notes, places }: Told, field: string, page: Page): string {
  const { paint, width } = page
  const told_ = notes.map((note) => noteOf(note, page)).join(paint.dim(' · '))
  const own = [paint.bold(flat(head)), told_].filter(Boolean).join('  ')
  const room = width - INDENT.length * 2
  const around = WITHOUT_CONTEXT.has(field) || !places.length ? '' : context(page, places[0])
  const times = places.length > 1 && around ? paint.dim(` ×${places.length}`) : ''
  const beside = `${own}${' '.repeat(Math.max(2, HEAD - stringWidth(own)))}${around}${times}`
  const lines = !around || stringWidth(beside) <= room ? [beside.trimEnd()] : [own, `${around}${times}`]
  const [first, ...rest] = lines.flatMap((line) => wrapAnsi(line, room, { hard: true }).split('\n'))
  return [`${INDENT}${first}`, ...rest.map((more) => `${INDENT}${INDENT}${more}`)].join('\n')
}

function section({ field, title, entries }: Section, page: Page): string {
  const { paint } = page
  const shown = entries.slice(0, MOST).map((one) => entry(one, field, page))
  const more = entries.length > MOST ? [`${INDENT}${paint.dim(`and ${entries.length - MOST} more`)}`] : []
  return [paint.cyan(`${title} (${entries.length})`), ...shown, ...more].join('\n')
}

export function summary(outcome: Outcome, { colours, width }: Screen): string {
  const paint = new Chalk({ level: colours })
  const name = wrapAnsi(paint.inverse(` ${flat(outcome.id ?? outcome.path ?? 'standard input')} `), width, {
    hard: true,
  })
  if (!('json' in outcome)) return `${name} ${paint.red(flat(outcome.failure.message))}`
  const record = recordOf(outcome)
  const page: Page = { paint, width: Math.max(width, HEAD), text: record.source.text ?? '' }
  const about = aboutRelease(record)
  return [
    name,
    ...(record.headline ? [wrapAnsi(paint.bold(flat(record.headline.text)), page.width, { hard: true })] : []),
    ...(about ? [wrapAnsi(paint.dim(flat(about)), page.width, { hard: true })] : []),
    ...told(record)
      .filter(({ field }) => field !== 'headline')
      .map((one) => section(one, page)),
  ].join('\n')
}

const PLAIN: Screen = { colours: 0, width: PAGE_WIDTH }

export function summarySink(target: Target, { screen = PLAIN }: Layout): Sink {
  let count = 0
  return {
    write: (outcome) => target.write(`${count++ ? '\n' : ''}${summary(outcome, screen)}\n`),
    close: () => target.close(),
    discard: () => target.discard(),
  }
}

export const summariser = (): Renderer => ({ render: (outcome) => summary(outcome, PLAIN) })
