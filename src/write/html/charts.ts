/** Pictures as plain SVG: no style of their own, since the page's policy lets only its own style apply. */
import { escaped } from './markup.ts'

export interface Bar {
  label: string
  value: number
}

const ROW = 22
const LABELS = 220
const WIDTH = 460
const VALUES = 70
/** Letters of a label; all of them stand in its title. */
const LONGEST = 30

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

/** Bars that lie, one under another, each with its label and value in words: for few things with long names. */
export function lying(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const rows = bars.map(({ label, value }, n) => {
    const width = Math.max(1, Math.round(((WIDTH - LABELS - VALUES) * value) / most))
    const name = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label
    return [
      `<g><title>${escaped(label)}: ${value}</title>`,
      `<text x="${LABELS - 6}" y="${n * ROW + 15}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${LABELS}" y="${n * ROW + 4}" width="${width}" height="${ROW - 8}"/>`,
      `<text x="${LABELS + width + 5}" y="${n * ROW + 15}">${short.format(value)}</text></g>`,
    ].join('')
  })
  return `<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW + 4}" role="img" aria-label="${escaped(title)}">${rows.join('')}</svg>`
}

const TALL = 120
const FOOT = 18
/** Width of "2021-03", which is not to be cut off at the end. */
const LABEL = 46
/** A single month is no wall. */
const WIDEST = 30

/** Bars that stand, one a month or year, in order of time. */
export function standing(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  const step = Math.min(WIDEST, WIDTH / Math.max(bars.length, 1))
  const every = Math.max(1, Math.ceil(56 / step))
  const columns = bars.map(({ label, value }, n) => {
    const height = value ? Math.max(1, (TALL * value) / most) : 0
    const x = (n * step).toFixed(1)
    const isNamed = n % every === 0 && n * step + LABEL <= WIDTH
    const name = !isNamed ? '' : `<text x="${x}" y="${TALL + FOOT + 12}">${escaped(label)}</text>`
    return `<g><title>${escaped(label)}: ${value.toLocaleString('en')}</title><rect x="${x}" y="${(TALL + 14 - height).toFixed(1)}" width="${Math.max(step - 1, 0.5).toFixed(1)}" height="${height.toFixed(1)}"/>${name}</g>`
  })
  const top = `<text x="0" y="10">${short.format(most)}</text>`
  return `<svg viewBox="0 0 ${WIDTH} ${TALL + FOOT + 16}" role="img" aria-label="${escaped(title)}">${top}${columns.join('')}</svg>`
}
