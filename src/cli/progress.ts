/** A bar with rate and time left. How many there are to do is counted while the first are being done. */
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Presets, SingleBar } from 'cli-progress'
import type { Counts } from '../run/batch.ts'
import { isRelease } from '../run/inputs.ts'
import type { Flags } from './flags.ts'

export interface Bar {
  update(counts: Counts): void
  /** Writes a line that stays, above the bar. */
  above(line: string): void
  stop(): void
}

const CLEAR = '\r\u001b[K'

export function bar(operands: readonly string[], { noColor }: Flags): Bar {
  const options = {
    format: '{bar} {value}/{total} | {rate}/s | {eta_formatted} left | {failed} failed',
    stream: process.stderr,
    hideCursor: false,
    etaBuffer: 100,
    clearOnComplete: true,
    fps: 5,
  }
  const shown = new SingleBar(options, noColor ? Presets.legacy : Presets.shades_classic)
  const since = performance.now()
  let total = 0
  let isOpen = true
  shown.start(0, 0, { rate: 0, failed: 0 })
  void counted(operands, (n) => {
    total = n
    return isOpen
  }).catch(() => {})
  return {
    update({ read, failed, kept }) {
      const done = read + failed + kept
      const rate = Math.round(((read + failed) / (performance.now() - since)) * 1000)
      shown.setTotal(Math.max(total, done))
      shown.update(done, { rate, failed })
    },
    above: (line) => process.stderr.write(CLEAR + line),
    stop() {
      isOpen = false
      shown.stop()
    },
  }
}

/** Counts files below the operands by their names. @param more told the count so far; ends it by false */
async function counted(operands: readonly string[], more: (count: number) => boolean): Promise<void> {
  let count = 0
  const below = async (folder: string): Promise<boolean> => {
    for await (const entry of await opendir(folder, { bufferSize: 256 })) {
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        if (!(await below(join(folder, entry.name)))) return false
      } else if (isRelease(entry.name) && ++count % 256 === 0 && !more(count)) return false
    }
    return more(count)
  }
  for (const operand of operands) {
    const stats = await stat(operand).catch(() => null)
    if (stats?.isDirectory()) {
      if (!(await below(operand))) return
    } else more(++count)
  }
}
