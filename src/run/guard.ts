/** An input is never its own output. */
import { realpathSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import { type Input, isRelease } from './entries.ts'
import { extensionOf, system } from './names.ts'

/** The whole run is refused, before anything is written. */
export class RefusedError extends Error {
  override name = 'RefusedError'
}

const identity = (path: string | Buffer): string | null => {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : null
}

/** Stops a run whose one output is among what it reads. */
export function singleGuard(output: string): (input: Input) => void {
  const forbidden = identity(output)
  return ({ path, file }) => {
    if (forbidden === null || file === undefined || identity(system(file)) !== forbidden) return
    throw new RefusedError(`${path}: is an input and cannot be the output too`)
  }
}

/**
 * Keeps results of a folder from standing where an input stands. Below a folder that is read none has the name of a
 * release, which the next run would read; and no link leads to such a name elsewhere.
 */
export function folderGuard(folder: string, operands: readonly string[]): (result: string) => void {
  const inputs = new Set(operands.map((operand) => identity(operand)).filter((id) => id !== null))
  const at = resolve(folder)
  const isRead = operands.some((operand) => `${at}${sep}`.startsWith(`${resolve(operand)}${sep}`))
  return (result) => {
    const own = inputs.size ? identity(result) : null
    const isElsewhere = !resolve(result).startsWith(`${at}${sep}`)
    if ((own !== null && inputs.has(own)) || ((isRead || isElsewhere) && isRelease(result))) {
      throw new RefusedError(`${result}: is an input and cannot be an output too`)
    }
  }
}

/** Stops a run that would write a file a field into a folder where one of its inputs has such a name. */
export function tablesGuard(folder: string, extension: string, operands: readonly string[]): void {
  const real = (path: string) => {
    try {
      return realpathSync(path)
    } catch {
      return null
    }
  }
  const place = real(folder)
  const clash = operands.find((o) => extensionOf(o) === extension && place !== null && real(dirname(o)) === place)
  if (clash !== undefined) throw new RefusedError(`${clash}: is an input and its folder cannot be the output too`)
}
