/** The texts that the tests make records of. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startVitest } from 'vitest/node'
import type { ExtractOptions } from '../../src/extract.ts'

export interface Input {
  input: string | Uint8Array
  options: ExtractOptions
}

/** Texts that nobody wrote, and the command, whose texts the fixtures hold. */
const LEFT_OUT = ['properties', 'hostile', 'robust', 'cli', 'batch', 'family', 'training', 'pdf']

/** Runs the tests, and writes down what they make records of; see note.ts. */
export async function gather(path: string): Promise<void> {
  writeFileSync(path, '')
  process.env.EXTRACT_INPUTS = path
  const vitest = await startVitest('test', [], {
    watch: false,
    reporters: ['minimal'],
    exclude: LEFT_OUT.map((name) => `tests/${name}*.test.ts`),
    setupFiles: [fileURLToPath(new URL('./note.ts', import.meta.url))],
  })
  await vitest.close()
}

export function readInputs(path: string): Input[] {
  const lines = new Set(readFileSync(path, 'utf8').split('\n').filter(Boolean))
  return [...lines].map((line) => {
    const { text, bytes, options } = JSON.parse(line)
    return { input: text ?? Buffer.from(bytes, 'base64'), options }
  })
}
