/** Lines on standard error. */
import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk'
import { printable } from '../text/printable.ts'

/** Colours for a stream: `--no-color` and NO_COLOR (any value but empty) rule, then FORCE_COLOR, then the terminal. */
export function colourLevel(stream: 'stdout' | 'stderr', off: boolean): 0 | 1 | 2 | 3 {
  const support = stream === 'stdout' ? supportsColor : supportsColorStderr
  return off || process.env.NO_COLOR ? 0 : support ? support.level : 0
}

export const colours = (stream: 'stdout' | 'stderr', off: boolean): ChalkInstance =>
  new Chalk({ level: colourLevel(stream, off) })

/** A line that names the file and the reason. */
export function complaint(paint: ChalkInstance, path: string | null, message: string): string {
  const name = path === null ? '' : `${paint.bold(printable(path))}: `
  return `${paint.red('extract')}: ${name}${printable(message)}\n`
}
