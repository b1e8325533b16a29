import { isExchange } from '../../lexicon/businesses.ts'
import { pattern } from '../../text/pattern.ts'
import { type Span, spanIndex } from '../../text/span.ts'

/** "(NYSE: CVT)", "; OTCQB: CVTAF)" behind the former: an exchange and what a company is called there. */
const TICKER = pattern('g')`
  (?<mark>[(;,])\s?(?<exchange>[A-Za-z][A-Za-z.-]{1,11}(?:\s[A-Za-z]{1,10})?):\s?
  (?<code>[A-Z][A-Z.]{0,5})(?=[\s);,])`

/** The tickers of a text. */
export interface Tickers {
  /** Whether a span is a ticker where it stands behind its exchange. */
  holds(span: Span): boolean
  /** Tickers in the brackets behind the name that ends at an offset. */
  behind(end: number): readonly string[]
}

/** Finds the tickers behind the names of exchanges. */
export function tickersIn(text: string): Tickers {
  const codes: Span[] = []
  const byEnd = new Map<number, string[]>()
  let named = -1
  for (const { index, groups } of text.matchAll(TICKER)) {
    const { mark, exchange, code } = groups!
    if (!isExchange(exchange.split(/\s/)[0])) continue
    const start = text.indexOf(code, index + mark.length + exchange.length)
    codes.push({ start, end: start + code.length })
    if (mark === '(') named = index - (text[index - 1] === ' ' ? 1 : 0)
    byEnd.set(named, [...(byEnd.get(named) ?? []), code])
  }
  const isCode = spanIndex(codes)
  return { holds: isCode, behind: (end) => byEnd.get(end) ?? [] }
}
