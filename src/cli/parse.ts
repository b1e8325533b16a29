/** The command line, read with Node's own parser from the table of options. */
import { parseArgs } from 'node:util'
import { FLAGS, type Flag, type Flags, UsageError } from './flags.ts'

/** @throws {UsageError} with a line for people */
export function parse(args: readonly string[]): { flags: Flags; operands: string[] } {
  const options = Object.fromEntries(
    FLAGS.map(({ name, short, value }) => [
      name,
      { type: value ? 'string' : 'boolean', ...(short ? { short } : {}) } as const,
    ]),
  )
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  const flags: { [name: string]: unknown } = {}
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    else if (token.kind === 'option') {
      const flag = FLAGS.find(({ name }) => name === token.name)
      if (!flag) throw new UsageError(`unknown option '${token.rawName}'`)
      flags[camel(flag.name)] = valueFrom(flag, token.value)
    }
  }
  return { flags: flags as Flags, operands }
}

function valueFrom(flag: Flag, value: string | undefined): unknown {
  const shown = `option '${flag.short ? `-${flag.short}, ` : ''}--${flag.name}${flag.value ? ` <${flag.value}>` : ''}'`
  if (!flag.value) {
    if (value !== undefined) throw new UsageError(`${shown} takes no value`)
    return true
  }
  if (value === undefined) throw new UsageError(`${shown}: its value is missing`)
  if (flag.choices && !flag.choices.includes(value)) {
    throw new UsageError(`${shown}: '${value}' is none of ${flag.choices.join(', ')}`)
  }
  try {
    return flag.parse ? flag.parse(value) : value
  } catch (error) {
    throw new UsageError(`${shown}: '${value}': ${(error as Error).message}`)
  }
}

const camel = (name: string) => name.replace(/-[a-z]/g, (letter) => letter[1].toUpperCase())
