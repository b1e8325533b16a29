/** Web addresses: which are given to read more or to reach somebody. */

import type { Channel } from '../../find/channels/index.ts'
import { pattern } from '../../text/pattern.ts'
import type { Surroundings } from './surroundings.ts'

const GIVES = pattern('i')`
  \b(?:
    visit|information|available|at|more|see|website|online|contact|learn|register|follow|read|details|here|view
  )\b[^.]{0,80}$`

/** Addresses that the text gives as a way to reach or read more, not the ones it merely cites. */
export function isGiven(around: Surroundings, channel: Channel): boolean {
  const { text, blocks } = around
  const block = blocks[around.blockOf(channel)]
  if (isPassedOn(text, channel)) return false
  if (block.kind === 'contact' || block.kind === 'boilerplate') return true
  return GIVES.test(text.slice(Math.max(block.start, channel.start - 120), channel.start))
}

/** Pictures, and where a newswire keeps the release. */
export const isPassedOn = (text: string, { start, value }: Channel): boolean =>
  /\.(?:jpe?g|png|gif|webp|svg)\b/i.test(value) ||
  /\bView (?:the )?(?:source|original)\b[^\n]{0,60}$/i.test(text.slice(Math.max(0, start - 80), start))
