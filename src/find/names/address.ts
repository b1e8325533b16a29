/** How a person is addressed. */
import type { Token } from '../../text/tokens.ts'

/** The form of address at a place: "Mr", "His Excellency", "Rt Hon". */
export function addressAt(tokens: readonly Token[], at: number): string {
  const owner = tokens[at - 1]?.text ?? ''
  if (/^(?:Rt|Right)$/.test(owner)) return `${owner} ${tokens[at].text}`
  return /^(?:His|Her)$/.test(owner) && tokens[at].text.length > 4 ? `${owner} ${tokens[at].text}` : tokens[at].text
}
