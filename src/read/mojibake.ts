/** UTF-8 that was read as Windows-1252 or Latin-1 somewhere before it reached us: "â€™" for "’", "Ã©" for "é". */
import { BEYOND_LATIN1, toWindows1252 } from './windows1252.ts'

/** What continuation bytes (0x80 to 0xBF) look like. */
const CONTINUATION = `[\\u0080-\\u00bf${BEYOND_LATIN1}]`
/** Pairs that no language writes: signs of the damage, after which every sequence is taken for damaged. */
const sign = new RegExp(`â(?:€|\\u0080)${CONTINUATION}?|Ã${CONTINUATION}|Â[\\u00a0-\\u00bf]`)
const sequence = new RegExp(
  `[ÃÂÄÅÈÎÏÐÑ]${CONTINUATION}|[âãï]${CONTINUATION}{2}|ð${CONTINUATION}{3}|â€(?=[\\s.,;:!?)]|$)`,
  'gm',
)

/** Where only "â" is left of a quotation mark or dash: the mark, and what stands around it. */
const REMNANTS: [remnant: RegExp, mark: string][] = [
  [/(?<=\p{L})â(?=(?:s|t|d|m|re|ve|ll)(?!\p{L}))/gu, '’'],
  [/(?<=\s)â(?=\s)/g, '–'],
  [/(?<=[.,!?])â\??(?=\s|$)/gm, '”'],
]
/** An opening mark; only where there are other remnants, as words of French begin so too. */
const opening = /(?<=^|\s)â(?=\p{L})/gmu

/** Undoes it, twice where it happened twice. Text without a sign of it stays as it is. */
export function repairMojibake(text: string): { text: string; count: number } {
  const whole = repairSequences(text)
  if (!/â/.test(whole.text)) return whole
  let found = 0
  let repaired = whole.text
  const put = (mark: string) => () => {
    found++
    return mark
  }
  for (const [remnant, mark] of REMNANTS) repaired = repaired.replace(remnant, put(mark))
  if (found < 2) return whole
  return { text: repaired.replace(opening, put('“')), count: whole.count + found }
}

function repairSequences(text: string): { text: string; count: number } {
  let count = 0
  for (let round = 0; round < 2 && sign.test(text); round++) {
    let found = 0
    const repaired = text.replace(sequence, (damaged) => {
      const whole = damaged === 'â€' ? '”' : decoded(damaged)
      if (whole === null) return damaged
      found++
      return whole
    })
    if (!found) break
    text = repaired
    if (!round) count = found
  }
  return { text, count }
}

function decoded(damaged: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(toWindows1252(damaged))
  } catch {
    return null
  }
}
