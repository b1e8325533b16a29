import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'extract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A new folder with these files. */
export function files(contents: Record<string, string | Uint8Array> = {}): string {
  const at = mkdtempSync(join(folder, 'case-'))
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(at, name)), { recursive: true })
    writeFileSync(join(at, name), content)
  }
  return at
}

/** The files below a folder of results, without those that a run keeps for itself. */
export const results = (at: string): string[] =>
  (readdirSync(at, { recursive: true }) as string[])
    .filter((name) => statSync(join(at, name)).isFile() && !name.startsWith('.extract/'))
    .sort()

/** A release that states so many kilograms. */
export const release = (kilograms: number): string =>
  `Harbour Police Report a Seizure\n\nGENEVA, March 3, 2021 - The agency seized ${kilograms} kilograms of hashish.\n`

export const values = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

/** What stands in each of the records or failures. */
export const told = (text: string) => values(text).map((r) => r.error?.code ?? r.quantities[0]?.value)
