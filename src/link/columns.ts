/** Sums in a table: the row "Total" against the rows over it, column by column. */

import type { Block, Document, Span } from '../document/types.ts'
import { exact } from '../find/numbers/index.ts'
import type { CheckEntry } from '../record/schema.ts'
import { type Amount, halfDigit } from './changes.ts'

const TOTAL = /^\s{0,4}(?:sub|grand )?totals?\b[^\t]{0,60}\t/i
const FIGURE = /^(?<open>\()?[-−]?\s?[$€£]?\s?(?<digits>\d[\d,]*(?:\.\d+)?)\)?$/
/** A sum that is further away than this share of it is of other rows, or the column is none to add up: prices, averages. */
const NEAR = 0.05

interface Cell extends Span {
  text: string
  /** Null where it holds no number. */
  value: number | null
}

/** @param amounts what the document's sentences state, in text order: whose currency a column has */
export function checkColumns({ text, blocks }: Document, amounts: readonly Amount[]): CheckEntry[] {
  const checks: CheckEntry[] = []
  for (const [n, { start, end }] of blocks.entries()) {
    if (!TOTAL.test(text.slice(start, Math.min(end, start + 80)))) continue
    const totals = cellsOf(text, blocks[n])
    const { head, rows } = rowsAbove(text, blocks, n, totals.length)
    for (const [column, total] of totals.entries()) {
      if (column === 0 || total.value === null) continue
      const parts = rows.map((row) => row[column]).filter((cell) => cell.value !== null)
      const check = parts.length > 1 ? checkColumn(total, parts) : null
      if (!check) continue
      const money = amounts.find((amount) => parts.some((part) => part.start <= amount.start && amount.end <= part.end))
      const label = head?.[column]?.text ?? totals[0].text
      checks.push({ ...check, of: label, unit: money?.unit ?? label })
    }
  }
  return checks
}

function checkColumn(total: Cell, parts: Cell[]): Omit<CheckEntry, 'of' | 'unit'> | null {
  const figure = ({ text, start, end, value }: Cell) => ({ text, start, end, value: value! })
  const all = [total, ...parts].map(figure)
  const sum = exact(parts.reduce((sum, part) => sum + part.value!, 0))
  const off = Math.abs(sum - total.value!)
  if (off > NEAR * Math.abs(total.value!)) return null
  const whole = all.every(({ value }) => Number.isInteger(value))
  // Figures with decimals are rounded, each by half of its last digit; whole ones are exact.
  const tolerance = whole ? 0 : all.reduce((sum, one) => sum + halfDigit(one) * Math.abs(one.value), 0)
  return {
    kind: 'total',
    stated: total.value!,
    sum,
    agrees: off <= tolerance * 1.0001,
    total: { text: total.text, start: total.start, end: total.end },
    parts: parts.map(figure),
  }
}

/** The rows right over a total, up to another total or to the head of the columns. */
function rowsAbove(text: string, blocks: readonly Block[], n: number, width: number) {
  const rows: Cell[][] = []
  for (let at = n - 1; at >= 0 && blocks[at + 1].start - blocks[at].end <= 1; at--) {
    const row = cellsOf(text, blocks[at])
    if (row.length !== width || /\btotal\b/i.test(row[0].text)) break
    const areYears = row.slice(1).every(({ value }) => value === null || (value >= 1900 && value < 2100))
    if (areYears) return { head: row, rows }
    rows.unshift(row)
  }
  return { head: null, rows }
}

function cellsOf(text: string, { start, end }: Span): Cell[] {
  let at = start
  return text
    .slice(start, end)
    .split('\t')
    .map((written) => {
      const from = at + written.length - written.trimStart().length
      at += written.length + 1
      const own = written.trim()
      const { open, digits } = FIGURE.exec(own)?.groups ?? {}
      const value = digits ? Number(digits.replace(/,/g, '')) * (open || /^[-−]/.test(own) ? -1 : 1) : null
      return { text: own, start: from, end: from + own.length, value }
    })
}
