/**
 * Writes one invented release in each format that is read, into `fixtures/family` or the folder named: as text, as a page of a site, as
 * Markdown, as an archive keeps it and scans it, as three messages, as PDF and as Word document. Their records agree, which a test holds them to.
 *
 *   npm run family -- [FOLDER]
 */
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import JSZip from 'jszip'
import PDFDocument from 'pdfkit'
import { writeKinds } from './family-kinds.ts'

const FOLDER = process.argv[2] ?? 'fixtures/family'
const ISSUED = new Date('2023-09-14T08:30:00Z')
const TITLE = 'Port of Larchmere Opens a $48.5 Million Ferry Terminal'
const SUBTITLE = 'The new building cuts boarding times by 40 percent and takes in 620 passengers an hour'
const STORY = [
  'LARCHMERE, Maine, September 14, 2023 – The Port of Larchmere opened its new ferry terminal on Thursday, two years after a storm had washed away the old pier. The terminal cost $48.5 million, of which the Maine Department of Transportation paid $31 million.',
  'The roof carries 2,400 square metres of solar panels with an output of 410 kilowatts, and 96 tonnes of steel from the old pier were used again. About 120 workers were on the site between May 2021 and August 2023.',
  '“We promised the islands a terminal that stands the next storm, and today we keep that promise,” said Ingrid Halloran, executive director of the Port of Larchmere. “Nobody will have to wait in the rain again.”',
  'Ferries leave every 30 minutes from 6 a.m. on October 2. Fares stay at $4.25 for a single ride, and children under 12 travel free of charge.',
  'The port expects 1.3 million passengers in 2024, compared with 870,000 in 2022. It will close the provisional pier at Gull Street by December 31, 2023, and give its 3.5 acres of land to the city.',
  'Marcus Oyelaran, a ferry captain who has sailed the route for 22 years, took the first boat out. “The berth is deep enough at every tide, and that changes the whole timetable,” he said.',
]
const ABOUT = [
  'About the Port of Larchmere',
  'The Port of Larchmere is a public body that runs two harbours, a shipyard and the ferries to six islands.',
]
const CONTACT = [
  'Media Contact:',
  'Priya Nandakumar, Communications Manager',
  'Port of Larchmere',
  '+1 207 555 0142',
  'press@portoflarchmere.example',
]

const paragraphs = [TITLE, SUBTITLE, ...STORY, ...ABOUT, CONTACT.join('\n')]
const text = `FOR IMMEDIATE RELEASE\n\n${paragraphs.join('\n\n')}\n`

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const html = (typography: (words: string) => string) => `<p>FOR IMMEDIATE RELEASE</p>
<h1>${typography(TITLE)}</h1>
<h2>${typography(SUBTITLE)}</h2>
${STORY.map((paragraph) => `<p>${typography(paragraph)}</p>`).join('\n')}
<h3>${ABOUT[0]}</h3>
<p>${ABOUT[1]}</p>
<p>${CONTACT.map(typography).join('<br>\n')}</p>`

const page = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${TITLE} | Port of Larchmere</title>
<meta property="og:title" content="${TITLE}">
<meta property="article:published_time" content="2023-09-14T08:30:00-04:00">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "${TITLE}", "datePublished": "2023-09-14"}</script>
<style>h1 { color: navy }</style>
</head>
<body>
<div class="cookie-banner">We use 14 cookies. <button>Accept</button></div>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/fares">Fares from $3</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main>
<article>
${html((words) =>
  escaped(words)
    .replace(/–/g, '&ndash;')
    .replace(/“/g, '&ldquo;')
    .replace(/ percent/g, '&nbsp;percent'),
)}
<div class="share-links">Share on <a href="#">Facebook</a> <a href="#">LinkedIn</a></div>
</article>
<aside class="sidebar"><h2>Latest Posts</h2><ul><li>Ten tonnes of fish landed, January 3, 2023</li><li>Mayor Jo Pell visits the shipyard</li></ul></aside>
</main>
<footer>© 2023 Port of Larchmere. Call 207 555 0199.</footer>
</body>
</html>
`

const markdown = `FOR IMMEDIATE RELEASE

# ${TITLE.replace('$', '\\$')}

## ${SUBTITLE}

${STORY.map((paragraph, n) => (n ? paragraph : `**${paragraph.slice(0, 36)}**${paragraph.slice(36)}`)).join('\n\n')}

### ${ABOUT[0]}

${ABOUT[1]}

${CONTACT.map((line) => (line.includes('@') ? `[${line}](mailto:${line})` : line)).join('  \n')}
`

/** As archives keep releases: what is known of one in front, and its text without the title. */
const archived = `---
title: "${TITLE}"
date: "2023-09-14"
creators:
  - "Halloran, Ingrid"
source: "Port of Larchmere"
subjects:
  - "Ferries"
  - "Harbours"
---

FOR IMMEDIATE RELEASE

${SUBTITLE}

${[...STORY, ...ABOUT, CONTACT.join('  \n')].join('\n\n')}
`

/** As a scan of a page in an archive: a blank line behind every line, more behind a paragraph. */
const scanned = () =>
  `---\ntitle: "${TITLE}"\ndate: "2023-09-14"\n---\n\n${[
    'FOR IMMEDIATE RELEASE',
    TITLE,
    SUBTITLE,
    ...[...STORY, ...ABOUT].map((paragraph) => wrapped(paragraph).replaceAll('\n', ' \n\n ')),
    CONTACT.join(' \n\n '),
  ].join(' \n\n \n\n ')}\n`

/** Lines of at most 72 characters, as mail programs write plain text. */
const wrapped = (words: string) => words.replace(/(?![^\n]{1,72}$)([^\n]{1,72}) /gm, '$1\n')
const quotedPrintable = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^ -<>-~\n]/g, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/(?!.{1,75}$)(?:=..|[^=\n]){73}/gm, '$&=\n')
    .replace(/\n/g, '\r\n')
const base64 = (words: string) => Buffer.from(words).toString('base64').replace(/.{76}/g, '$&\r\n')
const message = (type: string, encoding: string, body: string) =>
  [
    'From: Port of Larchmere Press Office <press@portoflarchmere.example>',
    'To: newsdesk@example.org',
    `Subject: Press Release: ${TITLE}`,
    'Date: Thu, 14 Sep 2023 08:30:00 -0400',
    'Message-ID: <20230914@portoflarchmere.example>',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
  ].join('\r\n')
/** Of what the release is written with, Windows-1252 has three characters elsewhere than Latin-1. */
const windows1252 = (words: string) =>
  Buffer.from(words.replace(/–/g, '\x96').replace(/“/g, '\x93').replace(/”/g, '\x94'), 'latin1')

mkdirSync(FOLDER, { recursive: true })
const write = (name: string, content: string | Uint8Array) => writeFileSync(`${FOLDER}/${name}`, content)
write('ferry.txt', text)
write('ferry.html', page)
write('ferry.md', markdown)
write('ferry-archive.md', archived)
write('ferry-scan.md', scanned())
write(
  'ferry-plain.eml',
  message('text/plain; charset=utf-8; format=fixed', '8bit', wrapped(text).replace(/\n/g, '\r\n')),
)
write(
  'ferry-html.eml',
  message('text/html; charset=utf-8', 'base64', base64(`<html><body>${html(escaped)}</body></html>`)),
)
write(
  'ferry-quoted-printable.eml',
  message('text/plain; charset=windows-1252', 'quoted-printable', quotedPrintable(windows1252(text))),
)
await writePdf()
await writeDocx()
await writeKinds(FOLDER)

/** Two pages with a running head, page numbers, and a word broken at a line's end. */
async function writePdf(): Promise<void> {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margins: { top: 90, bottom: 90, left: 72, right: 72 },
    bufferPages: true,
    info: { Title: TITLE, CreationDate: ISSUED, ModDate: ISSUED },
  })
  const file = createWriteStream(`${FOLDER}/ferry.pdf`)
  pdf.pipe(file)
  pdf.fontSize(12).text('FOR IMMEDIATE RELEASE').moveDown()
  pdf.font('Helvetica-Bold').fontSize(20).text(TITLE).fontSize(14).text(SUBTITLE).moveDown()
  pdf.font('Helvetica').fontSize(12)
  for (const paragraph of STORY) pdf.text(paragraph, { align: 'justify', lineGap: 4 }).moveDown()
  pdf.font('Helvetica-Bold').text(ABOUT[0]).font('Helvetica').text(ABOUT[1], { lineGap: 4 }).moveDown()
  for (const line of CONTACT) pdf.text(line)
  const { count } = pdf.bufferedPageRange()
  for (let number = 0; number < count; number++) {
    pdf.switchToPage(number)
    pdf.page.margins.bottom = 0
    pdf.fontSize(9).text('Port of Larchmere News', 72, 40)
    pdf.text(`Page ${number + 1} of ${count}`, 72, 750, { align: 'center' })
  }
  pdf.end()
  await finished(file)
}

async function writeDocx(): Promise<void> {
  const paragraph = (words: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${words
      .split('\n')
      .map((line) => `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
      .join('<w:r><w:br/></w:r>')}</w:p>`
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${relations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(TITLE)}</dc:title><dcterms:modified xsi:type="dcterms:W3CDTF">${ISSUED.toISOString()}</dcterms:modified></cp:coreProperties>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${[
      paragraph('FOR IMMEDIATE RELEASE'),
      paragraph(TITLE, 'Heading1'),
      paragraph(SUBTITLE, 'Heading2'),
      ...STORY.map((words) => paragraph(words)),
      paragraph(ABOUT[0], 'Heading3'),
      paragraph(ABOUT[1]),
      paragraph(CONTACT.join('\n')),
    ].join('')}</w:body></w:document>`,
  }
  const zip = new JSZip()
  for (const [name, content] of Object.entries(parts)) {
    zip.file(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`, {
      date: ISSUED,
      createFolders: false,
    })
  }
  write('ferry.docx', await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }))
}
