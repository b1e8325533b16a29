import type { Document } from '../../document/types.ts'
import { byPlace } from '../../text/span.ts'
import { emailsIn } from './email.ts'
import { hostsIn } from './host.ts'
import { phonesIn } from './phone.ts'
import type { Channel } from './types.ts'
import { urlsIn } from './url.ts'

/** All e-mail addresses, web addresses and phone numbers outside of what the site put around the release, in text order. */
export function findChannels({ text, blocks }: Document): Channel[] {
  const found: Channel[] = []
  for (const block of blocks) {
    if (block.kind === 'chrome') continue
    found.push(...emailsIn(text, block.start, block.end))
    const urls = urlsIn(text, block.start, block.end)
    found.push(...urls, ...hostsIn(text, block.start, block.end, urls))
    found.push(...phonesIn(text, block))
  }
  found.sort(byPlace)
  let reached = 0
  return found.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}
