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

/** Undoes it, twice where it happened twice. Text without a sign of it stays as it is. */
export function repairMojibake(text: string): { text: string; count: number } {
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
