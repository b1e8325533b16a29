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
const TABLE = /\/(?:tables|units|currencies|schema|frames)\.ts$/

const found: string[] = []
for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  const file = join('src', path)
  const text = readFileSync(file, 'utf8')
  const count = text.split('\n').length - 1
  if (count > FILE_LINES && !TABLE.test(file)) found.push(`${file}: ${count} lines`)
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line + 1
  const visit = (node: ts.Node): void => {
    const [first, last] = [lineOf(node.getStart()), lineOf(node.end)]
    if (ts.isFunctionLike(node) && 'body' in node && node.body && last - first + 1 > FUNCTION_LINES)
      found.push(`${file}:${first}: a function of ${last - first + 1} lines`)
    if (ts.isRegularExpressionLiteral(node) && node.text.length > PATTERN_LENGTH)
      found.push(`${file}:${first}: a pattern of ${node.text.length} characters`)
    if (isPattern(node)) {
      const written = lines(node)
      if (written.some((line) => line.length > PATTERN_LENGTH))
        found.push(`${file}:${first}: a pattern with more than ${PATTERN_LENGTH} characters on a line`)
      // It is a part of the pattern, and no reader sees it.
      if (ts.isTaggedTemplateExpression(node) && written.slice(0, -1).some((line) => line.endsWith(' ')))
        found.push(`${file}:${first}: a pattern with a space at the end of a line`)
    }
    ts.forEachChild(node, visit)
  }
  const lines = (node: ts.Node) => text.slice(text.lastIndexOf('\n', node.getStart()) + 1, node.end).split('\n')
  visit(source)
}

/** Whether it makes a pattern, or a part of one, of text. */
function isPattern(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'RegExp'
  return ts.isTaggedTemplateExpression(node) && /^(?:part|pattern\([^)]*\))$/.test(node.tag.getText())
}

for (const line of found) console.log(line)
if (found.length) {
  console.log(`${found.length} too long`)
  process.exitCode = 1
}
