/** The program of the index: a table of which only the rows in view are drawn, sorted and searched. */
import { byId, el } from './dom.ts'
import { packed } from './packed.ts'

type Row = [
  name: string,
  title: string,
  date: string | null,
  issuer: string | null,
  failure: string | null,
  counts: number[],
]
const { fields, rows } = await packed<{ fields: string[]; rows: Row[] }>()

/** Height of a row, as the style has it, in pixels. */
const HEIGHT = 36
/** Rows above and below those in view that are drawn as well. */
const MORE = 12
const COLUMNS = ['Release', 'Title', 'Date', 'Issuer', 'Found'] as const

const box = byId('rows')
const head = box.querySelector('thead')!
const body = box.querySelector('tbody')!
const search = byId('search') as HTMLInputElement
const [from, to] = ['from', 'to'].map((id) => byId(id) as HTMLInputElement)
const having = byId('with') as HTMLSelectElement

/** What is searched: small letters, made once. */
const searched = rows.map(([name, title, , issuer, failure]) =>
  `${name}\n${title}\n${issuer ?? ''}\n${failure ?? ''}`.toLowerCase(),
)
const totals = rows.map(([, , , , , counts]) => counts.reduce((sum, count) => sum + count, 0))
let order = rows.map((_, n) => n)
let sorted = { column: 0, down: false }

function worth(row: number, column: number): string | number {
  if (column === 4) {
    const field = Number(having.value || -1)
    return field >= 0 ? (rows[row][5][field] ?? 0) : totals[row]
  }
  return rows[row][column as 0] ?? ''
}

function choose(): void {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
  const field = having.value
  order = []
  for (let n = 0; n < rows.length; n++) {
    const [, , date, , failure, counts] = rows[n]
    if (field === '-1' ? failure === null : field !== '' && !counts[Number(field)]) continue
    if ((from.value && (!date || date < from.value)) || (to.value && (!date || date > to.value))) continue
    if (words.every((word) => searched[n].includes(word))) order.push(n)
  }
  const { column, down } = sorted
  const sign = down ? -1 : 1
  order.sort((a, b) => {
    const [x, y] = [worth(a, column), worth(b, column)]
    if (x === y) return a - b
    // What has no value stands last, whichever way the rest is sorted.
    if (x === '' || y === '') return x === '' ? 1 : -1
    return (x < y ? -1 : 1) * sign
  })
  byId('found').textContent = `${order.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')}`
  box.scrollTop = 0
  draw()
}

function drawHead(): void {
  const cell = (name: string, column: number) => {
    const isOwn = sorted.column === column
    const sort = isOwn ? (sorted.down ? 'descending' : 'ascending') : 'none'
    const by = () => {
      sorted = { column, down: isOwn ? !sorted.down : column === 4 }
      drawHead()
      choose()
      head.querySelectorAll('button')[column].focus()
    }
    return el('th', { scope: 'col', 'aria-sort': sort }, el('button', { click: by }, name))
  }
  head.replaceChildren(el('tr', {}, ...COLUMNS.map(cell)))
}

function draw(): void {
  const first = Math.max(0, Math.floor(box.scrollTop / HEIGHT) - MORE)
  const last = Math.min(order.length, Math.ceil((box.scrollTop + box.clientHeight) / HEIGHT) + MORE)
  const spacer = (count: number) => {
    const row = el('tr', { class: 'space', 'aria-hidden': 'true' }, el('td', { colspan: String(COLUMNS.length) }))
    row.style.height = `${count * HEIGHT}px`
    return row
  }
  body.replaceChildren(spacer(first), ...order.slice(first, last).map(rowOf), spacer(order.length - last))
}

const pathOf = (name: string) => `${name.split('/').map(encodeURIComponent).join('/')}.html`

function rowOf(n: number): HTMLElement {
  const [name, title, date, issuer, failure, counts] = rows[n]
  const detail = counts.flatMap((count, field) => (count ? `${fields[field]} ${count}` : [])).join(', ')
  return el(
    'tr',
    { class: failure === null ? '' : 'failed' },
    el('td', {}, failure === null ? el('a', { href: pathOf(name) }, name) : name),
    el('td', { title }, failure ?? title),
    el('td', {}, date ?? ''),
    el('td', { title: issuer ?? '' }, issuer ?? ''),
    el('td', { title: detail }, failure === null ? String(worth(n, 4)) : 'failed'),
  )
}

for (const input of [search, from, to, having]) input.addEventListener('input', choose)
box.addEventListener('scroll', draw, { passive: true })
addEventListener('resize', draw)
drawHead()
choose()
document.body.dataset.ready = 'yes'
