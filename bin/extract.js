#!/usr/bin/env node
import './engine.js'
import module from 'node:module'

// Node 22 and later keep what they compiled; it has to be asked for before anything is loaded.
module.enableCompileCache?.()
const { main } = await import('../dist/cli.js')
await main(process.argv)
