/**
 * How well the release is found on pages of a site: headline and day against what the page says of itself, and the text
 * against the element that the site keeps its releases in.
 *
 *   node --import tsx bench/pages.ts FOLDER [CLASS]     a folder of pages; the class of the element with the text,
 *                                                       `field--name-field-pr-body` if not given
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../src/index.ts'
import { renderText } from '../src/read/html/render.ts'
import { find, parseHtml, textOf } from '../src/read/html/tree.ts'

const [folder, bodyClass = 'field--name-field-pr-body'] = process.argv.slice(2)
if (!folder) throw new Error('name a folder of pages')

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const same = (a: string, b: string) => words(a).join(' ') === words(b).join(' ')

const names = readdirSync(folder).filter((name) => name.endsWith('.html'))
const wrong: string[] = []
const right = { headline: 0, referenceDate: 0, body: 0 }
let kept = 0
let around = 0
for (const name of names) {
  const bytes = readFileSync(join(folder, name))
  const page = parseHtml(bytes.toString('utf8'))
  const body = find(page, ({ attribs }) => (attribs.class ?? '').split(' ').includes(bodyClass))
  const title = find(page, (e) => e.name === 'title')
  const day = find(page, ({ attribs }) => attribs.property === 'dc:date')?.attribs.content.slice(0, 10)
  if (!body || !title || !day) {
    wrong.push(`${name}: the page does not say`)
    continue
  }
  const record = await extract(bytes, { path: name, withText: true })
  const found = record.source.text!
  const ofBody = words(renderText(body, () => false))
  const checks = {
    // The page's title goes on with the name of the site.
    headline: same(record.headline?.text ?? '', textOf(title).split(' | ')[0]),
    referenceDate: record.referenceDate?.value === day,
    body: words(found).join(' ').includes(ofBody.join(' ')),
  }
  for (const [check, passed] of Object.entries(checks)) {
    if (passed) right[check as keyof typeof right]++
    else wrong.push(`${name}: ${check}`)
  }
  kept += ofBody.length
  around += words(found).length - ofBody.length
}
for (const line of wrong) console.log(line)
for (const [check, count] of Object.entries(right)) console.log(`${check.padEnd(14)} ${count}/${names.length} right`)
console.log(`words of the release ${kept}, other words in the text ${around}`)
