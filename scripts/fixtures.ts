/** Writes the record of each fixture beside it. Read the difference before you commit it: these are the expected ones. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extract } from '../src/extract.ts'

for (const name of readdirSync('fixtures').filter((n) => n.endsWith('.txt'))) {
  const record = await extract(readFileSync(`fixtures/${name}`), { path: `fixtures/${name}` })
  writeFileSync(`fixtures/${name.replace(/\.txt$/, '.json')}`, `${JSON.stringify(record, null, 2)}\n`)
}
