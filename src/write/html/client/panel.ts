/** The record beside the text: a section a field, and what can be done with each value. */
import { type Note, type Section, SHOWN, type Shown, told } from '../../told.ts'
import { entriesOf } from '../marks.ts'
import { markAt, marks, show } from './article.ts'
import { byId, el, say } from './dom.ts'
import { editor } from './editor.ts'
import { copied, csvOf, jsonOf } from './save.ts'
import { change, data, keyOf, now } from './state.ts'

const panel = byId('panel')
/** The entry that is open for correction. */
let open: string | null = null

export function drawPanel(): void {
  const sections = new Map(told(now.record).map((section) => [section.field as Shown, section]))
  panel.replaceChildren(...SHOWN.flatMap((field) => sectionOf(field, sections.get(field))))
}

function sectionOf(field: Shown, section: Section | undefined): Node[] {
  if (!section) return []
  const done = now.done.includes(field)
  const head = el(
    'h2',
    { class: `k-${field}` },
    el('span', { class: 'sample' }, section.title),
    ` ${section.entries.length} `,
    el('button', { click: () => copied(jsonOf(field)), title: `Copy ${section.title} as JSON` }, 'JSON'),
    el('button', { click: () => copied(csvOf(field)), title: `Copy ${section.title} as CSV` }, 'CSV'),
    el(
      'label',
      {},
      el('input', { type: 'checkbox', checked: done, change: () => change(({ done: all }) => toggle(all, field)) }),
      ' done',
    ),
  )
  return [
    el(
      'section',
      { class: `f-${field}` },
      head,
      el('ol', {}, ...section.entries.map((_, entry) => rowOf(section, field, entry))),
    ),
  ]
}

function toggle<T>(list: T[], value: T): void {
  const at = list.indexOf(value)
  if (at < 0) list.push(value)
  else list.splice(at, 1)
}

function rowOf({ entries }: Section, field: Shown, entry: number): HTMLElement {
  const { id, head, notes, places } = entries[entry]
  const key = keyOf(field, entry)
  const isWrong = now.wrong.includes(key)
  const own = marks.flatMap((mark, number) => (mark.field === field && mark.entry === entry ? [number] : []))
  const row = el(
    'li',
    { id: id ? `x-${id}` : `x-${key}`, class: isWrong ? 'wrong' : '', 'data-key': key },
    el('button', { class: 'go', click: () => own.length && goTo(own[0]) }, head),
    ...notes.flatMap((note) => [' ', noteOf(note)]),
    own.length > 1 && el('span', { class: 'also' }, ...own.map((mark, n) => linkTo(mark, String(n + 1)))),
    el(
      'span',
      { class: 'tools' },
      el(
        'button',
        { 'aria-pressed': String(isWrong), click: () => markWrong(key), title: `Mark as wrong: ${head}` },
        isWrong ? 'wrong' : '✗',
      ),
      el('button', { click: () => edit(key), title: `Correct: ${head}`, 'aria-expanded': String(open === key) }, '✎'),
    ),
    whyOf(places),
  )
  if (open === key) row.append(editor(field, entry, () => edit(null)))
  return row
}

/** The rule that made a value, told on demand. */
function whyOf(places: readonly { start: number; end: number }[]): Node | null {
  const rules = new Set<number>()
  for (const { start, end } of places)
    for (const [from, to, rule] of data.why) if (from === start && to === end) rules.add(rule)
  if (!rules.size) return null
  const told_ = [...rules]
    .map((rule) => data.rules[rule])
    .map(([name, reason]) => (reason ? `${name} (${reason})` : name))
  return el('details', {}, el('summary', {}, 'why'), told_.join('; '))
}

function noteOf({ label, value, to, at }: Note): Node {
  const mark = at ? markAt(at) : -1
  const shown = to
    ? el('a', { href: `#x-${to}` }, value)
    : mark >= 0
      ? el('a', { href: `#m${mark}`, click: () => show(mark) }, value)
      : value
  return el('span', { class: 'note' }, el('span', { class: 'label' }, label), ' ', shown)
}

const linkTo = (mark: number, label: string) =>
  el('a', { href: `#m${mark}`, 'aria-label': `mention ${label}`, click: () => show(mark) }, label)

/** Goes to a mark in the text, and lets its address say so. */
export function goTo(mark: number): void {
  history.replaceState(null, '', `#m${mark}`)
  show(mark)
}

export function markWrong(key: string): void {
  change(({ wrong }) => toggle(wrong, key))
  say(now.wrong.includes(key) ? 'marked as wrong' : 'no longer wrong')
}

export function edit(key: string | null): void {
  open = open === key ? null : key
  drawPanel()
  if (open)
    panel.querySelector<HTMLElement>(`[data-key="${open}"] form input, [data-key="${open}"] form button`)?.focus()
}

/** Shows the value that a mark is of. */
export function point(mark: number): string {
  const { field, entry } = marks[mark]
  const key = keyOf(field, entry)
  for (const old of panel.querySelectorAll('.here')) old.classList.remove('here')
  const row = panel.querySelector<HTMLElement>(`[data-key="${key}"]`)
  row?.classList.add('here')
  row?.scrollIntoView({ block: 'nearest' })
  return key
}

/** Number of the next entry of a field. */
export const nextOf = (field: Shown): number => entriesOf(now.record, field).length
