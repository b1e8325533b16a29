/** When two ways of writing a value say the same. */

/** Words in small letters, without marks. */
export const words = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&amp;|&/g, ' and ')
    .replace(/[’']s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name without its article, an acronym in brackets, and what tells father and son apart. */
export const nameKey = (name: string | null | undefined): string =>
  words((name ?? '').replace(/(?<!\s)\s*\([\p{Lu}\d&.-]{2,10}\)\s*$/u, ''))
    .replace(/^the /, '')
    .replace(/ (?:jr|sr|ii|iii|iv)$/, '')

/** How much of two texts' words are the same: F1, from 0 to 1. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const [x, y] = [a, b].map((text) => new Set(words(text).split(' ').filter(Boolean)))
  const both = [...x].filter((word) => y.has(word)).length
  return both ? (2 * both) / (x.size + y.size) : 0
}

/** Share by which two figures may differ: what rounding does. */
const CLOSE = 1e-4

export const near = (a: number | null | undefined, b: number | null | undefined): boolean =>
  (a ?? null) === (b ?? null) ||
  (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b)))

/** The last digits of a phone number, whatever its country is written like. */
export const digits = (phone: string): string => phone.replace(/\D/g, '').slice(-9)

/** A duration in months and seconds: "P36M" is "P3Y". */
function duration(value: string): string {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      value,
    )
  if (!match) return value
  const [y, mo, w, d, h, mi, s] = match.slice(1).map((part) => Number(part ?? 0))
  return `P${y * 12 + mo}M${(w * 7 + d) * 86400 + h * 3600 + mi * 60 + s}S`
}

const SEASONS = ['SP', 'SU', 'FA', 'WI']

/** A date value as it is compared: without seconds, doubt and the several ways of writing seasons, quarters and open ends. */
export function dateKey(value: string | null): string | null {
  if (value === null) return null
  return value
    .toUpperCase()
    .replace(/[?~%]/g, '')
    .replace(/(T\d\d:\d\d):00(?:\.0+)?/, '$1')
    .replace(/(T\d\d)$/, '$1:00')
    .replace(/\+00:00$/, 'Z')
    .replace(/\/$/, '/..')
    .replace(/^\//, '../')
    .split('/')
    .map((part) =>
      part.startsWith('P')
        ? duration(part)
        : part
            .replace(/^(\d{4}|XXXX)-2([1-4])$/, (_, year, n) => `${year}-${SEASONS[n - 1]}`)
            .replace(/^(\d{4}|XXXX)-3([3-6])$/, (_, year, n) => `${year}-Q${n - 2}`),
    )
    .join('/')
}
