/** Corrects one value: its parts as inputs, and its borders by selecting in the text. */
import type { Span } from '../../../text/span.ts'
import type { Shown } from '../../told.ts'
import { entriesOf } from '../marks.ts'
import { selected } from './article.ts'
import { el, say } from './dom.ts'
import { change, now, text } from './state.ts'

type Entry = { [key: string]: unknown }
/** Parts that follow from the others or from the place. */
const FIXED = new Set(['id', 'text', 'start', 'end', 'organisationBasis'])
/** Parts that are numbers where they are there. */
const NUMBERS = new Set(['value', 'min', 'max', 'amount', 'age', 'stated', 'sum'])
const CHOICES: { readonly [part: string]: readonly string[] } = {
  comparator: ['', '>', '>=', '<', '<=', '~'],
  status: ['happened', 'planned', 'alleged', 'denied'],
}

const isPlain = (value: unknown) => value === null || ['string', 'number'].includes(typeof value)
const isNumber = (field: Shown, part: string) => NUMBERS.has(part) && !(field === 'dates' && part === 'value')

/** @param close is called when it is given up or done */
export function editor(field: Shown, entry: number, close: () => void): HTMLElement {
  const value = entriesOf(now.record, field)[entry]
  const inputs = Object.entries(value)
    .filter(([part, own]) => isPlain(own) && !FIXED.has(part))
    .map(([part, own]) => [part, inputFor(field, part, own)] as const)
  const lists = Object.entries(value)
    .filter(([, own]) => Array.isArray(own) && own.every((one) => typeof one === 'string'))
    .map(([part, own]) => [part, el('input', { name: part, value: (own as string[]).join(', ') })] as const)
  const save = (event: Event) => {
    event.preventDefault()
    change(({ record }) => {
      const target = entriesOf(record, field)[entry]
      for (const [part, { value: own }] of inputs) target[part] = read(field, part, own)
      for (const [part, { value: own }] of lists)
        target[part] = own
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean)
    })
    close()
    say('corrected')
  }
  return el(
    'form',
    { class: 'edit', submit: save },
    ...[...inputs, ...lists].map(([part, input]) => el('label', {}, el('span', {}, part), input)),
    el('button', { type: 'submit' }, 'Keep'),
    el('button', { type: 'button', click: () => takeBorders(field, entry) }, 'Use selection as its place'),
    'mentions' in value &&
      el('button', { type: 'button', click: () => addMention(field, entry) }, 'Add selection as a mention'),
    el('button', { type: 'button', click: close }, 'Close'),
  )
}

function inputFor(field: Shown, part: string, own: unknown): HTMLInputElement | HTMLSelectElement {
  const shown = own === null ? '' : String(own)
  const choices = CHOICES[part]
  if (choices)
    return el(
      'select',
      { name: part },
      ...choices.map((choice) => el('option', { value: choice, selected: choice === shown }, choice || 'none')),
    )
  return el('input', { name: part, value: shown, inputmode: isNumber(field, part) ? 'decimal' : 'text' })
}

/** What was typed, as the record has it: nothing is null, a number is one. */
function read(field: Shown, part: string, typed: string): unknown {
  const own = typed.trim()
  if (own === '') return null
  return isNumber(field, part) && Number.isFinite(Number(own)) ? Number(own) : own
}

const placed = ({ start, end }: Span) => ({ text: text.slice(start, end), start, end })

/** Changes the entry by what is selected in the text, or says that nothing is. */
function bySelection(field: Shown, entry: number, words: string, make: (target: Entry, span: Span) => void): void {
  const span = selected()
  if (!span) {
    say('select the words in the text first')
    return
  }
  change(({ record }) => make(entriesOf(record, field)[entry], span))
  say(`${words}: “${text.slice(span.start, span.end)}”`)
}

const takeBorders = (field: Shown, entry: number): void =>
  bySelection(field, entry, 'its place', (target, span) => {
    if (Array.isArray(target.mentions)) {
      target.mentions = [placed(span), ...target.mentions.slice(1)]
      if ('name' in target) target.name = text.slice(span.start, span.end)
    } else if (target.trigger) target.trigger = placed(span)
    else if (target.total) target.total = placed(span)
    else Object.assign(target, field === 'warnings' ? span : placed(span))
  })

const addMention = (field: Shown, entry: number): void =>
  bySelection(field, entry, 'one mention more', (target, span) => {
    target.mentions = [...(target.mentions as Span[]), placed(span)].sort((a, b) => a.start - b.start)
  })
