// The peer: what one would write with the two libraries alone. Prints dates, organisations and money of each file.
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import nlp from 'compromise'

for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8')
  const dates = chrono.parse(text).map((result) => result.text)
  const doc = nlp(text)
  const organisations = doc.organizations().out('array')
  const money = doc.money().out('array')
  process.stdout.write(`${JSON.stringify({ path, dates, organisations, money })}\n`)
}
