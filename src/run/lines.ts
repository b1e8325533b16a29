import { MAX_BYTES } from '../read/limits.ts'

/** Lines with their ends, as bytes. A line that goes on for longer than any release comes in pieces. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = []
  let held = 0
  for await (let chunk of stream) {
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10)) {
      pieces.push(chunk.subarray(0, end + 1))
      yield pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)
      pieces = []
      held = 0
      chunk = chunk.subarray(end + 1)
    }
    if (!chunk.length) continue
    pieces.push(chunk)
    held += chunk.length
    if (held > MAX_BYTES) {
      yield Buffer.concat(pieces)
      pieces = []
      held = 0
    }
  }
  if (pieces.length) yield Buffer.concat(pieces)
}
