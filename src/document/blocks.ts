import type { Block, Dateline, Metadata, Span } from './types.ts'

export interface Parts {
  blocks: Block[]
  headline: Span | null
  subheadline: Span | null
  dateline: Dateline | null
  issued: Span | null
}

/** Cuts the text into blocks at line breaks and says which part each plays. */
export function segment(text: string, _metadata: Metadata): Parts {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    blocks.push({ kind: 'body', start: line.index, end: line.index + line[0].length })
  }
  return { blocks, headline: null, subheadline: null, dateline: null, issued: null }
}
