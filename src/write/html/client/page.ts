/** The program of the page of one release. */
import type { Shown } from '../../told.ts'
import { entriesOf } from '../marks.ts'
import { ADDABLE, add } from './add.ts'
import { article, draw, innermost, isHidden, marks, nameMarks, selected, show } from './article.ts'
import { byId, el, say } from './dom.ts'
import { drawPanel, edit, goTo, markWrong, nextOf, point } from './panel.ts'
import { saveGold, saveRecord } from './save.ts'
import { isChanged, keyOf, now, onChange, reset, undo } from './state.ts'

const help = byId('help') as HTMLDialogElement
const boxes = [...document.querySelectorAll<HTMLInputElement>('#filters input')]
/** A letter for each field; those that the page has uses for are left out. */
const letters = new Map<string, HTMLInputElement>()
/** The mark that was gone to last. */
let here = -1

for (const box of boxes) {
  const field = box.dataset.field!
  const letter = [...field, ...'bghjkvxyz'].find((own) => !'nptweaus'.includes(own) && !letters.has(own))!
  letters.set(letter, box)
  box.closest('label')!.querySelector('kbd')!.textContent = letter
  box.addEventListener('change', () => document.body.classList.toggle(`off-${field}`, !box.checked))
}

const choice = el(
  'select',
  { 'aria-label': 'Field of what is added' },
  ...ADDABLE.map((field) => el('option', { value: field }, field)),
)
const undoing = el('button', { click: () => say(undo() ? 'undone' : 'nothing to undo') }, 'Undo')
const tools = el(
  'div',
  { id: 'tools', role: 'toolbar', 'aria-label': 'Corrections' },
  choice,
  el('button', { click: addSelected }, 'Add selection'),
  undoing,
  el('button', { click: reset }, 'Start over'),
  el('button', { click: saveRecord }, 'Save record'),
  el('button', { click: saveGold }, 'Save for scoring'),
  el('button', { click: () => help.showModal(), 'aria-label': 'Help' }, '?'),
)
byId('filters').after(tools)

function addSelected(): void {
  const span = selected()
  if (!span) {
    say('select the words in the text first')
    return
  }
  const field = choice.value as Shown
  const isList = Array.isArray(now.record[field])
  const entry = isList ? nextOf(field) : 0
  add(field, span)
  edit(keyOf(field, entry))
}

function redraw(): void {
  draw()
  drawPanel()
  for (const box of boxes) {
    const label = box.closest('label')!
    const count = entriesOf(now.record, box.dataset.field as Shown).length
    label.hidden = count === 0
    label.querySelector('b')!.textContent = String(count)
  }
  document.body.classList.toggle('changed', isChanged())
}

/** To the next mark that is shown, in a direction. */
function step(by: 1 | -1): void {
  for (let mark = here + by; mark >= 0 && mark < marks.length; mark += by)
    if (!isHidden(marks[mark])) {
      visit(mark)
      return
    }
  say(by > 0 ? 'the last mention' : 'the first mention')
}

function visit(mark: number): void {
  here = mark
  goTo(mark)
  point(mark)
}

const keyHere = (): string | null => (marks[here] ? keyOf(marks[here].field, marks[here].entry) : null)
const KEYS: { readonly [key: string]: () => void } = {
  n: () => step(1),
  p: () => step(-1),
  t: () => document.body.classList.toggle('named') && nameMarks(),
  w: () => withHere(markWrong),
  e: () => withHere(edit),
  a: addSelected,
  u: () => say(undo() ? 'undone' : 'nothing to undo'),
  s: saveRecord,
  '?': () => help.showModal(),
}
function withHere(act: (key: string) => void): void {
  const key = keyHere()
  if (key) act(key)
  else say('go to a mention first: n')
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || /^(?:TEXTAREA|SELECT)$/.test(target.tagName)) return
  if (target instanceof HTMLInputElement && target.type !== 'checkbox') return
  const act = KEYS[event.key]
  if (act) act()
  else if (letters.has(event.key)) letters.get(event.key)!.click()
  else return
  event.preventDefault()
})
article.addEventListener('click', (event) => {
  const stretch = (event.target as HTMLElement).closest('mark')
  if (stretch && getSelection()?.isCollapsed !== false) visit(innermost(stretch))
})
function follow(): void {
  const mark = /^#m(\d+)$/.exec(location.hash)?.[1]
  if (mark !== undefined && marks[Number(mark)]) {
    here = Number(mark)
    show(here)
    point(here)
  }
}
addEventListener('hashchange', follow)
onChange(redraw)
redraw()
follow()
document.body.dataset.ready = 'yes'
