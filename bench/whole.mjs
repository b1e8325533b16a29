// The whole record of each file, one after the other on one thread, compiled as the command has it: what naive.mjs is measured against.
import '../bin/engine.js'
import { readFileSync } from 'node:fs'
import { extract } from '../dist/index.js'

for (const path of process.argv.slice(2))
  process.stdout.write(`${JSON.stringify(await extract(readFileSync(path), { path }))}\n`)
