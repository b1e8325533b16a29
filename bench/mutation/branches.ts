/** The branches of sources, and the sources with a question at each of them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface Branch {
  id: number
  file: string
  line: number
  kind: 'if' | '?' | '||' | '&&'
  /** Where its condition stands in the file. */
  start: number
  end: number
  /** The condition, as it is written. */
  text: string
  /** A comment at it, or on the line above, says that it only spares work: "// Spares work". */
  spares: boolean
}

const SPARES = /\/\/ Spares work\b/

/** The branches of all sources in folders; with `operands` also the boolean operands of `||` and `&&`. */
export function branchesOf(folders: readonly string[], operands: boolean): Branch[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name))
      .sort(),
  )
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  )
  const program = ts.createProgram(files, options)
  const checker = operands ? program.getTypeChecker() : null
  const isBoolean = (node: ts.Expression) =>
    checker !== null && (checker.getTypeAtLocation(node).flags & ts.TypeFlags.BooleanLike) !== 0
  const branches: Branch[] = []
  for (const file of files) {
    const source = program.getSourceFile(file)!
    const lines = source.text.split('\n')
    const add = (node: ts.Expression, kind: Branch['kind']) => {
      const start = node.getStart(source)
      const line = source.getLineAndCharacterOfPosition(start).line + 1
      const text = node.getText(source).replace(/\s+/g, ' ')
      const spares =
        SPARES.test(lines[line - 1]) || (line > 1 && /^\s*\/\//.test(lines[line - 2]) && SPARES.test(lines[line - 2]))
      branches.push({ id: branches.length, file, line, kind, start, end: node.end, text, spares })
    }
    const visit = (node: ts.Node): void => {
      if (ts.isIfStatement(node)) add(node.expression, 'if')
      if (ts.isConditionalExpression(node)) add(node.condition, '?')
      if (ts.isBinaryExpression(node)) {
        const { left, operatorToken, right } = node
        const kind = operatorToken.getText(source)
        if ((kind === '||' || kind === '&&') && isBoolean(left) && isBoolean(right))
          for (const operand of [left, right]) if (!isChain(operand, operatorToken.kind)) add(operand, kind)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return branches
}

/** `a || b` inside `a || b || c` is no operand: its own operands are. */
const isChain = (node: ts.Expression, operator: ts.SyntaxKind) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === operator

/** The text of a file with `__ask(id, condition, value when it is off)` in place of each condition. */
export function withQuestions(text: string, branches: readonly Branch[]): string {
  const edits = branches.flatMap(({ id, kind, start, end }) => [
    { at: start, size: end - start, text: `__ask(${id},(` },
    { at: end, size: start - end, text: `),${kind === '&&'})` },
  ])
  // At one place: what ends stands before what begins; the inner ends first, the outer begins first.
  edits.sort((a, b) => a.at - b.at || Math.sign(a.size) - Math.sign(b.size) || b.size - a.size)
  let made = ''
  let from = 0
  for (const { at, text: inserted } of edits) {
    made += text.slice(from, at) + inserted
    from = at
  }
  return made + text.slice(from)
}
