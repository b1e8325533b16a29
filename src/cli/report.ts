/** What a run over many inputs tells on standard error: failures, what was passed over, a bar, a summary. */
import type { Counts, Watch } from '../run/batch.ts'
import { printable } from '../text/printable.ts'
import type { Flags } from './flags.ts'
import { colours, complaint } from './messages.ts'
import { type Bar, bar } from './progress.ts'

export interface Report extends Watch {
  /** @param counts null where the run broke off */
  end(counts: Counts | null): void
}

/** Kinds of files that are named in the line on what was passed over. */
const KINDS_NAMED = 12

export function reporter(flags: Flags, operands: readonly string[]): Report {
  const paint = colours('stderr', Boolean(flags.noColor))
  const isTerminal = Boolean(process.stderr.isTTY)
  const since = performance.now()
  const progress: Bar | null = isTerminal ? bar(operands, flags) : null
  const over = new Map<string, { count: number; first: string }>()
  const say = (line: string) => (progress ? progress.above(line) : process.stderr.write(line))
  return {
    failed: (path, { message }) => say(complaint(paint, path ?? 'standard input', message)),
    passed(path, why) {
      // What is no file at all gets a line of its own; kinds of files are counted.
      if (why.startsWith('is ')) {
        say(complaint(paint, path, `${why}: passed over`))
        return
      }
      const known = over.get(why)
      if (known) known.count++
      else over.set(why, { count: 1, first: path })
    },
    done: (counts) => progress?.update(counts),
    end(counts) {
      progress?.stop()
      if (over.size) process.stderr.write(complaint(paint, null, passedOver(over)))
      if (counts && isTerminal) process.stderr.write(paint.dim(summary(counts, (performance.now() - since) / 1000)))
    },
  }
}

function passedOver(over: Map<string, { count: number; first: string }>): string {
  const kinds = [...over].sort(([, a], [, b]) => b.count - a.count)
  const total = kinds.reduce((sum, [, { count }]) => sum + count, 0)
  const named = kinds
    .slice(0, KINDS_NAMED)
    .map(([kind, { count, first }]) => `${count} ${kind} (${count > 1 ? 'such as ' : ''}${printable(first)})`)
  if (kinds.length > KINDS_NAMED) named.push(`${kinds.length - KINDS_NAMED} kinds more`)
  return `${total} passed over, of kinds that are not read: ${named.join(', ')}`
}

export function summary({ read, failed, kept, bytes, facts }: Counts, seconds: number): string {
  const count = (n: number) => n.toLocaleString('en-US')
  const done = [`${count(read)} read`, `${count(failed)} failed`, ...(kept ? [`${count(kept)} done before`] : [])]
  const rate = bytes / 1e6 / Math.max(seconds, 0.001)
  const found = Object.entries(facts)
    .filter(([, n]) => n)
    .map(([field, n]) => `${count(n)} ${field}`)
  const speed = `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, ${rate.toFixed(2)} MB/s`
  return `${done.join(', ')}; ${speed}\n${found.length ? `${found.join(', ')}\n` : ''}`
}
