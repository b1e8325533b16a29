/** The pages: one a release, and in a folder an index over all. */
import { failureOf, type Renderer, type Sink, type Target } from '../sink.ts'
import { beside } from './overview.ts'
import { page } from './page.ts'

export const pages: Renderer = { render: page, beside }

/** One page; where the release could not be read, the failure stands in its place. */
export function pageSink(target: Target): Sink {
  return {
    write: (outcome) => target.write(`${'json' in outcome ? page(outcome) : JSON.stringify(failureOf(outcome))}\n`),
    close: () => target.close(),
    discard: () => target.discard(),
  }
}
