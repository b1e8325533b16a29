// Recognizers-Text for JavaScript, all its recognisers that releases have a use for: recognizers.mjs TEXTS.json FOLDER
const since = performance.now()
const { toll } = await import('./toll.mjs')
const { readFileSync } = await import('node:fs')
const { createRequire } = await import('node:module')
const { resolve } = await import('node:path')
const [path, folder] = process.argv.slice(2)
const suite = createRequire(resolve(folder, 'any.js'))('@microsoft/recognizers-text-suite')
const texts = JSON.parse(readFileSync(path, 'utf8'))
const RECOGNISERS = [
  'DateTime',
  'Number',
  'Percentage',
  'Currency',
  'Dimension',
  'Age',
  'Temperature',
  'PhoneNumber',
  'Email',
  'URL',
]
const started = performance.now()
let found = 0
for (const text of texts) {
  const record = {}
  for (const name of RECOGNISERS) {
    try {
      record[name] = suite[`recognize${name}`](text, 'en-us')
      found += record[name].length
    } catch (error) {
      record[name] = String(error)
    }
  }
  process.stdout.write(`${JSON.stringify(record)}\n`)
}
toll(since, started, found)
