/** `json` is one document, an array where several records come; `ndjson` is one value a line. */
import { failureOf, type Layout, type Outcome, type Sink, type Target } from './sink.ts'

export function ndjsonSink(target: Target, layout: Layout): Sink {
  return {
    write: (outcome) => target.write(`${valueFrom(outcome, layout)}\n`),
    close: () => target.close(),
    discard: () => target.discard(),
  }
}

export function jsonSink(target: Target, layout: Layout): Sink {
  if (!layout.many) return ndjsonSink(target, layout)
  let count = 0
  return {
    write: (outcome) => target.write(`${count++ ? ',\n' : '[\n'}${valueFrom(outcome, layout)}`),
    async close() {
      await target.write(count ? '\n]\n' : '[]\n')
      await target.close()
    },
    discard: () => target.discard(),
  }
}

/** The record is text already, in the layout that was asked for. */
function valueFrom(outcome: Outcome, { pretty }: Layout): string {
  return 'json' in outcome ? outcome.json : JSON.stringify(failureOf(outcome), null, pretty ? 2 : undefined)
}
