/** Lines on standard error. */
import { Chalk, type ChalkInstance, supportsColor, supportsColorStderr } from 'chalk'

/** Colours for a stream: `--no-color` and NO_COLOR (any value but empty) rule, then FORCE_COLOR, then the terminal. */
export function colourLevel(stream: 'stdout' | 'stderr', off: boolean): 0 | 1 | 2 | 3 {
  const support = stream === 'stdout' ? supportsColor : supportsColorStderr
  return off || process.env.NO_COLOR ? 0 : support ? support.level : 0
}

export const colours = (stream: 'stdout' | 'stderr', off: boolean): ChalkInstance =>
  new Chalk({ level: colourLevel(stream, off) })

/** Characters that would steer a terminal or hide what stands there. */
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** A name or message as a terminal may show it: what would steer it is written `\u{1b}`. */
export const printable = (text: string): string =>
  text.replace(STEERING, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)

/** A line that names the file and the reason. */
export function complaint(paint: ChalkInstance, path: string | null, message: string): string {
  const name = path === null ? '' : `${paint.bold(printable(path))}: `
  return `${paint.red('extract')}: ${name}${printable(message)}\n`
}
