/** Names of files: the bytes that the system knows, the text that people see, the name that a result gets. */

/** A name as the system gave it, each byte a character; file names need not be UTF-8. */
export type Bytes = string

/** For calls of the file system. */
export const system = (name: Bytes): Buffer => Buffer.from(name, 'latin1')
/** The bytes of a name that was typed. */
export const bytesOfName = (typed: string): Bytes => Buffer.from(typed, 'utf8').toString('latin1')

/** A name as text. Bytes that are no UTF-8 are written `\xE9`, so that two names never become one. */
export function shown(name: Bytes): string {
  if (!/[\x80-\xff]/.test(name)) return name
  const bytes = system(name)
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd') || Buffer.from(text, 'utf8').equals(bytes)) return text
  return name.replace(VALID_OR_NOT, (bytes, valid) =>
    valid ? system(bytes).toString('utf8') : `\\x${bytes.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** A character in UTF-8 that is well formed, or one byte. */
const VALID_OR_NOT = new RegExp(
  [
    '([\\x00-\\x7f]',
    '|[\\xc2-\\xdf][\\x80-\\xbf]',
    '|\\xe0[\\xa0-\\xbf][\\x80-\\xbf]',
    '|[\\xe1-\\xec\\xee\\xef][\\x80-\\xbf]{2}',
    '|\\xed[\\x80-\\x9f][\\x80-\\xbf]',
    '|\\xf0[\\x90-\\xbf][\\x80-\\xbf]{2}',
    '|[\\xf1-\\xf3][\\x80-\\xbf]{3}',
    '|\\xf4[\\x80-\\x8f][\\x80-\\xbf]{2}',
    ')|[^]',
  ].join(''),
  'g',
)

/**
 * A path below a folder that it cannot leave: no root, no `..`.
 * @param foreign it comes from another system, whose paths may have drives and backslashes
 */
export function below(path: string, foreign = false): string {
  const parts = (foreign ? path.replace(/^[a-z]:/i, '').replaceAll('\\', '/') : path)
    .replaceAll('\0', '')
    .split('/')
    .filter((part) => part && part !== '.' && part !== '..')
  return parts.join('/') || 'release'
}

/** The last extension of a name in lower case, `.tar.gz` as a whole. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  if (base.endsWith('.tar.gz')) return '.tar.gz'
  const dot = base.lastIndexOf('.')
  return dot > 0 ? base.slice(dot) : ''
}
