import { expect, test } from 'vitest'
import { type Item, layOut } from '../src/read/pdf/layout.ts'

const SIZE = 10
/** Lines of a page from the top down, each a text with its left edge; a number is a gap in lines. Letters are 5 wide. */
function page(...lines: (string | number | [left: number, text: string])[]): { height: number; items: Item[] } {
  let y = 700
  const items: Item[] = []
  for (const line of lines) {
    if (typeof line === 'number') {
      y -= line * 12
      continue
    }
    const [left, str] = typeof line === 'string' ? [72, line] : line
    items.push({ str, transform: [SIZE, 0, 0, SIZE, left, y], width: str.length * 5, height: SIZE, hasEOL: true })
    y -= 12
  }
  return { height: 792, items }
}
const wide = 'The town opened a bridge that its people had waited for since'

test.each([
  ['lines of a paragraph join', [page(wide, 'the flood.', 1, 'It is open.')], `${wide} the flood.\n\nIt is open.\n`],
  ['a hyphen at the end of a line goes', [page(`${wide} in-`, 'terminable floods.')], `${wide} interminable floods.\n`],
  ['a hyphen of the word stays', [page(`${wide} a well-`, 'known flood.')], `${wide} a well-known flood.\n`],
  [
    'a hyphen stays where the word is written with one elsewhere',
    [page(`${wide} ferry-`, 'boats. Ferry-boats', 'run.')],
    `${wide} ferry-boats. Ferry-boats\nrun.\n`,
  ],
  [
    'lines that end early were broken on purpose',
    [page(wide, 'the flood.', 1, 'Jane Doe', 'Town Hall')],
    `${wide} the flood.\n\nJane Doe\nTown Hall\n`,
  ],
  [
    'an indent begins a paragraph',
    [page(`${wide} it.`, [92, 'And it is open'], 'to all.')],
    `${wide} it.\nAnd it is open\nto all.\n`,
  ],
  ['a paragraph goes on over pages', [page(`${wide} the`), page('flood of 1997.')], `${wide} the flood of 1997.\n`],
])('%s', (_, pages, text) => expect(layOut(pages)).toBe(text))

test('what stands at the edge of every page, page numbers and "more" are left out', () => {
  const edge = (n: number, ...body: string[]) => {
    const made = page(...body)
    const at = (str: string, y: number) => ({ str, transform: [9, 0, 0, 9, 72, y], width: 50, height: 9, hasEOL: true })
    made.items.unshift(at('Town News', 760))
    made.items.push(at(`Page ${n} of 2`, 40), at('-more-', 60))
    return made
  }
  expect(layOut([edge(1, `${wide} it.`), edge(2, 'It is open.')])).toBe(`${wide} it.\n\nIt is open.\n`)
})

test('a wide gap parts the cells of a row', () => {
  const cell = (str: string, left: number, y: number, hasEOL = false) => ({
    str,
    transform: [SIZE, 0, 0, SIZE, left, y],
    width: str.length * 5,
    height: SIZE,
    hasEOL,
  })
  const items = [
    cell('Year', 72, 700),
    { ...cell(' ', 92, 700), width: 60 },
    cell('Cars', 152, 700, true),
    cell('2021', 72, 688),
    cell('500', 152, 688, true),
  ]
  expect(layOut([{ height: 792, items }])).toBe('Year\tCars\n2021\t500\n')
})
