/** How a person is addressed. */
import type { Token } from '../../text/tokens.ts'

/** The form of address at a place: "Mr", "His Excellency". */
export function addressAt(tokens: readonly Token[], at: number): string {
  const owner = tokens[at - 1]?.text ?? ''
  return /^(?:His|Her)$/.test(owner) && tokens[at].text.length > 4 ? `${owner} ${tokens[at].text}` : tokens[at].text
}
