#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'

// A pattern is compiled once and for all when it is first used, not read by an interpreter before: hundreds are used.
// Only how often the interpreter comes first may be set in a running process: patterns that Node itself has used by now
// keep their own count. Without its interpreter (--no-regexp-tier-up) they end one run in a thousand by a signal.
v8.setFlagsFromString('--regexp-tier-up-ticks=0')
// Node 22 and later keep what they compiled; it has to be asked for before anything is loaded.
module.enableCompileCache?.()
const { main } = await import('../dist/cli.js')
await main(process.argv)
