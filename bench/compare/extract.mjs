// The whole record of each text, on one thread: extract.mjs TEXTS.json [FIELDS]
const since = performance.now()
const { toll } = await import('./toll.mjs')
const { readFileSync } = await import('node:fs')
const { extract } = await import('../../dist/index.js')
const [path, fields] = process.argv.slice(2)
const texts = JSON.parse(readFileSync(path, 'utf8'))
const started = performance.now()
let found = 0
for (const text of texts) {
  const record = await extract(text, fields ? { only: fields.split(',') } : {})
  for (const value of Object.values(record)) if (Array.isArray(value)) found += value.length
  process.stdout.write(`${JSON.stringify(record)}\n`)
}
toll(since, started, found)
