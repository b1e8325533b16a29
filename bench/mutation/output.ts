/** All that the program says of a text: its record, and which rules made it. */
import { Chalk } from 'chalk'
import { analyse } from '../../src/extract.ts'
import { explain } from '../../src/write/explain.ts'
import type { Input } from './inputs.ts'

export async function outputOf({ input, options }: Input): Promise<string> {
  const analysis = await analyse(input, options)
  const rules = await explain(analysis, undefined, new Chalk({ level: 0 }))
  return `${JSON.stringify(await analysis.record())}\n${rules}`
}
