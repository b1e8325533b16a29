/** How records are laid out: `json` is one document, `ndjson` one value a line. */
export type Format = 'json' | 'ndjson'

/** A writer that turns values into text as they come. */
export interface Layout {
  /** Text to write for one more value. */
  next(value: unknown): string
  /** Text to write after the last value. */
  end(): string
}

/**
 * @param many several values are to come: `json` then makes an array of them
 * @param pretty indented, for people
 */
export function layout(format: Format, many: boolean, pretty: boolean): Layout {
  const print = (value: unknown) => JSON.stringify(value, null, pretty ? 2 : undefined)
  if (format === 'ndjson' || !many) return { next: (value) => `${print(value)}\n`, end: () => '' }
  let count = 0
  return {
    next: (value) => `${count++ ? ',\n' : '[\n'}${print(value)}`,
    end: () => (count ? '\n]\n' : '[]\n'),
  }
}
