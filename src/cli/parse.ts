/** The command line, read with commander from the table of options. */
import { Command, CommanderError, Option } from 'commander'
import { FLAGS, type Flag, type Flags, UsageError } from './flags.ts'

/** @throws {UsageError} with a line for people */
export function parse(args: readonly string[]): { flags: Flags; operands: string[] } {
  const command = new Command('extract').argument('[inputs...]').helpOption(false)
  // What is wrong is thrown, and told by who catches it.
  command.exitOverride().configureOutput({ writeErr: () => {} })
  for (const flag of FLAGS) command.addOption(optionOf(flag))
  try {
    command.parse([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(error.message.replace(/^error: /, ''))
    throw error
  }
  const { color, ...flags } = command.opts<Flags & { color: boolean }>()
  return { flags: { ...flags, ...(color ? {} : { noColor: true }) }, operands: command.args }
}

function optionOf({ name, short, value, about, choices, parse: read }: Flag): Option {
  const option = new Option(`${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`, about)
  if (choices) return option.choices(choices)
  if (!read) return option
  return option.argParser((text: string) => {
    try {
      return read(text)
    } catch (error) {
      throw new UsageError(`option '${option.flags}': '${text}': ${(error as Error).message}`)
    }
  })
}
