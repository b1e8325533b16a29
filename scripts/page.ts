/** Makes the style and the program of the pages of `--format html`, each one short file that the page carries whole. */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSync, transformSync } from 'esbuild'

const FOLDER = 'src/write/html'
/** What each page is styled by. */
const STYLES = { page: ['page'], index: ['page', 'index'] } as const

export function writePages(): string[] {
  return Object.entries(STYLES).flatMap(([page, styles]) => {
    const { outputFiles } = buildSync({
      entryPoints: [`${FOLDER}/client/${page}.ts`],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    })
    const css = styles.map((style) => readFileSync(`${FOLDER}/${style}.css`, 'utf8')).join('\n')
    const { code } = transformSync(css, { loader: 'css', minify: true })
    const [js, style] = [`${FOLDER}/${page}.min.js`, `${FOLDER}/${page}.min.css`]
    // A page's script ends where its element does: no text in it may look like that end.
    writeFileSync(js, outputFiles[0].text.trim().replace(/<\/script/g, '<\\/script'))
    writeFileSync(style, code.trim())
    return [js, style]
  })
}
