import type { Document } from '../../document/types.ts'
import { byPlace } from '../../text/span.ts'
import { emailsIn } from './email.ts'
import { hostsIn } from './host.ts'
import { phonesIn } from './phone.ts'
import type { Channel } from './types.ts'
import { urlsIn } from './url.ts'

/** All e-mail addresses, web addresses and phone numbers outside of what the site put around the release, in text order. */
export function findChannels({ text, blocks }: Document): Channel[] {
  const found = blocks.flatMap((block) => {
    if (block.kind === 'chrome') return []
    const urls = urlsIn(text, block.start, block.end)
    return [
      ...emailsIn(text, block.start, block.end),
      ...urls,
      ...hostsIn(text, block.start, block.end, urls),
      ...phonesIn(text, block),
    ]
  })
  found.sort(byPlace)
  let reached = 0
  return found.filter(({ start, end }) => {
    if (start < reached) return false
    reached = end
    return true
  })
}
