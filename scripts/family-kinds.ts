/** Releases of other kinds, each as text, as a page, as an archive's Markdown and as PDF: an army's letterhead, a government's page. */
import { createWriteStream, writeFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'

interface Kind {
  name: string
  /** Who publishes it, line by line, and what stands in front of the title. */
  head: readonly string[]
  title: string
  day: string
  story: readonly string[]
  foot: readonly string[]
}

const KINDS: readonly Kind[] = [
  {
    name: 'patrol',
    head: ['HEADQUARTERS NORLAND ARMY', 'DIRECTORATE OF ARMY INFORMATION', 'PRESS RELEASE'],
    title: 'TROOPS SEIZE 14 RIFLES, RESCUE 9 HOSTAGES ON THE RIVER SARN',
    day: '2023-08-14',
    story: [
      'NAIROBI, 14 August 2023 – Troops of the Norland Army have seized 14 rifles and rescued nine hostages during a patrol on the river Sarn, the army said on Monday.',
      '“Our soldiers went in before dawn and brought every hostage home,” said Brigadier General Emeka Halloran, who commands the patrol. “We thank the villages that called us.”',
      'The patrol lasted 11 days and covered 230 kilometres of the river.',
    ],
    foot: ['Media Enquiries:', 'Captain Tunde Okonjo', 'Telephone: +234 803 555 0142', 'press@army.example.org'],
  },
  {
    name: 'wetlands',
    head: ['Ministry of Waters and Wetlands', 'Joint media release'],
    title: 'Fund of $31 Million Restores Wetlands on the Sauvine',
    day: '2024-05-03',
    story: [
      'OTTAWA, May 3, 2024 – The Ministry of Waters and Wetlands opened a fund of $31 million on Friday for 420 hectares of wetlands that were drained a century ago.',
      'The Minister of Waters, Marie Landreau, said: “Nature is our best ally against the floods, and this fund is on its side.”',
      'Douglas MacIsaac, president of the Sauvine Watershed Association, welcomed the fund. “We can start to dig within weeks,” he said.',
    ],
    foot: ['Media Contact:', 'Grace Liu, Press Secretary', '+1 613 555 0177', 'grace.liu@waters.example.ca'],
  },
]

export async function writeKinds(folder: string): Promise<void> {
  for (const kind of KINDS) {
    const { name, head, title, day, story, foot } = kind
    const write = (ending: string, content: string) => writeFileSync(`${folder}/${name}.${ending}`, content)
    write('txt', `${[...head, title, ...story, foot.join('\n')].join('\n\n')}\n`)
    write('html', pageOf(kind))
    write(
      'md',
      `---\ntitle: "${title}"\ndate: "${day}"\n---\n\n${[...head, title, ...story, foot.join('  \n')].join('\n\n')}\n`,
    )
    await writePdf(kind, `${folder}/${name}.pdf`)
  }
}

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n')

const pageOf = ({ head, title, story, foot }: Kind) => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article>
${paragraphs(head)}
<h1>${title}</h1>
${paragraphs(story)}
<p>${foot.join('<br>\n')}</p>
</article>
<footer>Terms of use</footer>
</body>
</html>
`

async function writePdf({ head, title, day, story, foot }: Kind, path: string): Promise<void> {
  const date = new Date(`${day}T08:30:00Z`)
  const pdf = new PDFDocument({ size: 'A4', margin: 72, info: { Title: title, CreationDate: date, ModDate: date } })
  const file = createWriteStream(path)
  pdf.pipe(file)
  pdf.fontSize(12)
  for (const line of head) pdf.text(line).moveDown()
  pdf.font('Helvetica-Bold').fontSize(16).text(title).moveDown()
  pdf.font('Helvetica').fontSize(12)
  for (const paragraph of story) pdf.text(paragraph, { lineGap: 4 }).moveDown()
  for (const line of foot) pdf.text(line)
  pdf.end()
  await finished(file)
}
