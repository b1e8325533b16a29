/** Says on standard error what went wrong; what colours need is loaded only then. */
import type { Flags } from './flags.ts'

export function complain({ noColor }: Flags, path: string | null, message: string): void {
  told = told.then(async () => {
    const { colours, complaint } = await import('./messages.ts')
    process.stderr.write(complaint(colours('stderr', Boolean(noColor)), path ?? 'standard input', message))
  })
}

/** Lines stand in the order in which they were said. */
let told: Promise<void> = Promise.resolve()
