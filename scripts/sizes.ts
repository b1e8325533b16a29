/**
 * Says which files, functions and patterns of the sources are longer than a reader can hold in one look, and fails where
 * there are any.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const FILE_LINES = 250
const FUNCTION_LINES = 60
const PATTERN_LENGTH = 120
/** Files that are tables: long, and read line by line. */
const TABLE = /\/(?:tables|units|currencies|schema)\.ts$/

const found: string[] = []
for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  const file = join('src', path)
  const text = readFileSync(file, 'utf8')
  const lines = text.split('\n').length - 1
  if (lines > FILE_LINES && !TABLE.test(file)) found.push(`${file}: ${lines} lines`)
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line + 1
  const visit = (node: ts.Node): void => {
    const [first, last] = [lineOf(node.getStart()), lineOf(node.end)]
    if (ts.isFunctionLike(node) && 'body' in node && node.body && last - first + 1 > FUNCTION_LINES)
      found.push(`${file}:${first}: a function of ${last - first + 1} lines`)
    if (ts.isRegularExpressionLiteral(node) && node.text.length > PATTERN_LENGTH)
      found.push(`${file}:${first}: a pattern of ${node.text.length} characters`)
    ts.forEachChild(node, visit)
  }
  visit(source)
}
for (const line of found) console.log(line)
if (found.length) {
  console.log(`${found.length} too long`)
  process.exitCode = 1
}
