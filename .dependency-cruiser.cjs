/** One natural direction: bytes → text → document → mentions → entities and relations → record → output. */
const FIND = '^src/find/([^/]+)/'
const LINK = '^src/link/([^/]+)/'
/** Folders in order; each knows only those in front of it. */
const ORDER = ['lexicon', 'text', 'document', 'find', 'link', 'record']
const later = ORDER.map((folder, n) => ({
  name: `one-direction-${folder}`,
  comment: `${folder} knows nothing of what is built on it`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: `^src/(${[...ORDER.slice(n + 1), 'write', 'run', 'cli'].join('|')})/`,
    dependencyTypesNot: ['type-only'],
  },
}))

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', comment: 'no import leads back', from: {}, to: { circular: true } },
    {
      name: 'no-inside-of-a-field',
      severity: 'error',
      comment: 'a field is used by what its index exports',
      from: { path: FIND },
      to: { path: FIND, pathNot: ['^src/find/$1/', '/index\\.ts$'] },
    },
    {
      name: 'no-inside-of-a-relation',
      severity: 'error',
      comment: 'a relation is used by what its index exports',
      from: { path: LINK },
      to: { path: LINK, pathNot: ['^src/link/$1/', '/index\\.ts$'] },
    },
    {
      name: 'no-inside-of-a-mention',
      severity: 'error',
      comment: 'what links mentions uses what their index exports',
      from: { path: '^src/(link|record|language|cli|run|write)/' },
      to: { path: FIND, pathNot: '/index\\.ts$' },
    },
    ...later,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
}
