#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'

// A pattern is compiled once and for all when it is first used, not read by an interpreter before: hundreds are used.
v8.setFlagsFromString('--no-regexp-tier-up')
// Node 22 and later keep what they compiled; it has to be asked for before anything is loaded.
module.enableCompileCache?.()
const { main } = await import('../dist/cli.js')
await main(process.argv)
