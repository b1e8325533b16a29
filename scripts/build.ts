/** Builds `dist`: one bundled file per entry, the type declarations, and the JSON Schema of the record. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { generateDtsBundle } from 'dts-bundle-generator'
import { build } from 'esbuild'
import { jsonSchema } from './schema.ts'

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist', { recursive: true })
await build({
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // Some bundled packages are CommonJS and ask for Node's own modules with `require`.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
})
writeFileSync('dist/schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
const [declarations] = generateDtsBundle(
  [{ filePath: 'src/index.ts', output: { noBanner: true, exportReferencedTypes: false } }],
  {
    preferredConfigPath: 'tsconfig.json',
  },
)
writeFileSync('dist/index.d.ts', declarations)
