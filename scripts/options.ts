/** Writes the table of options into the README: `npm run options`. With `--check`, says whether it is there as it should be. */
import { readFileSync, writeFileSync } from 'node:fs'
import { table } from '../src/cli/help.ts'

const PLACE = /(?<=<!-- options: npm run options -->\n)[\s\S]*?(?=<!-- end -->)/
const readme = readFileSync('README.md', 'utf8')
const wanted = readme.replace(PLACE, () => `${table()}\n`)
if (!process.argv.includes('--check')) writeFileSync('README.md', wanted)
else if (wanted !== readme) {
  console.error('README.md: the table of options is not that of src/cli/flags.ts; run npm run options')
  process.exitCode = 1
}
