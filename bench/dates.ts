/**
 * Time for the dates of texts, as a ratio to plain chrono-node's on the same texts in the same run.
 *
 *   node --import tsx bench/dates.ts FOLDER
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { parse } from '../src/find/dates/engine.ts'

const [folder] = process.argv.slice(2)
const texts = readdirSync(folder)
  .filter((name) => /\.(txt|md)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

/** Best of eight, in milliseconds. */
function time(read: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    for (const text of texts) read(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const plain = time((text) => chrono.parse(text))
const ours = time(parse)
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
console.log(`${texts.length} texts, ${megabytes.toFixed(2)} MB: chrono-node ${(megabytes / plain) * 1000} MB/s`)
console.log(`extract/chrono-node ${(ours / plain).toFixed(2)}`)
