/** Set up before each file of tests: every text that a record is asked for is written to the file EXTRACT_INPUTS. */
import { appendFileSync } from 'node:fs'
import { vi } from 'vitest'
import type * as Extract from '../../src/extract.ts'

vi.mock('../../src/extract.ts', async (original) => {
  const { extract, analyse } = await original<typeof Extract>()
  const note = (input: unknown, given: Extract.ExtractOptions | null = {}) => {
    const { only: _only, ...options } = given ?? {}
    const what =
      typeof input === 'string'
        ? { text: input }
        : input instanceof Uint8Array && { bytes: Buffer.from(input).toString('base64') }
    if (what) appendFileSync(process.env.EXTRACT_INPUTS!, `${JSON.stringify({ ...what, options })}\n`)
  }
  return {
    extract: (input: string, options?: Extract.ExtractOptions) => {
      note(input, options)
      return extract(input, options)
    },
    analyse: (input: string, options?: Extract.ExtractOptions) => {
      note(input, options)
      return analyse(input, options)
    },
  }
})
