import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('..', import.meta.url))
export const command = fileURLToPath(new URL('../bin/extract.js', import.meta.url))

export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the command as a process of its own and waits for its end. */
export function extract(
  args: readonly string[],
  { input, ...options }: SpawnOptionsWithoutStdio & { input?: string | Uint8Array } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: project, ...options })
    const out = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out.stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk) => (out.stderr += chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...out }))
    child.stdin.on('error', () => {}).end(input ?? '')
  })
}
