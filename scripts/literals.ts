/**
 * Makes literals of the patterns that are written on several lines (src/text/pattern.ts): what is known as the program
 * is built need not be put together each time that it starts.
 */
import ts from 'typescript'

/** The line breaks that a replaced text had, so that what follows keeps the number of its line. */
const breaksOf = (text: string): string => '\n'.repeat(text.split('\n').length - 1)

/**
 * A source text with a literal for each `pattern` whose parts are strings of the same file, and a string for each `part`.
 * @throws {SyntaxError} where one is no pattern
 */
export function withLiterals(source: string, path = 'source.ts'): string {
  if (!/\b(?:pattern\(|part`)/.test(source)) return source
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const strings = stringsOf(file)
  let out = ''
  let done = 0
  const put = (node: ts.Node, text: string) => {
    const start = node.getStart(file)
    out += source.slice(done, start) + text + breaksOf(source.slice(start, node.end))
    done = node.end
  }
  const visit = (node: ts.Node): void => {
    const flags = ts.isTaggedTemplateExpression(node) ? flagsOf(node.tag) : null
    const text = flags === null && !isPart(node) ? null : textOf(node, strings)
    if (text === null) node.forEachChild(visit)
    else put(node, flags === null ? JSON.stringify(text) : String(new RegExp(text, flags)))
  }
  visit(file)
  return out + source.slice(done)
}

/** The flags of the tag `pattern('…')`; null of any other. */
function flagsOf(tag: ts.Expression): string | null {
  if (!ts.isCallExpression(tag) || !ts.isIdentifier(tag.expression) || tag.expression.text !== 'pattern') return null
  const [flags] = tag.arguments
  if (!flags) return ''
  return ts.isStringLiteral(flags) ? flags.text : null
}

const isPart = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'part'

/** The constants at the top of a file by their names; none whose name means something else in another place. */
function stringsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>()
  const names = new Map<string, number>()
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
    ) {
      const name = node.name.text
      names.set(name, (names.get(name) ?? 0) + 1)
      const list = ts.isVariableDeclaration(node) && node.parent
      const isTop = list && ts.isVariableStatement(list.parent) && list.parent.parent === file
      if (isTop && list.flags & ts.NodeFlags.Const && node.initializer) found.set(name, node.initializer)
    }
    node.forEachChild(visit)
  }
  visit(file)
  for (const [name, count] of names) if (count > 1) found.delete(name)
  return found
}

/** What a string, or a template of such, comes to; null where that shows only as the program runs. */
function textOf(node: ts.Node, strings: ReadonlyMap<string, ts.Expression>): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isIdentifier(node)) {
    const named = strings.get(node.text)
    return named ? textOf(named, strings) : null
  }
  if (ts.isTemplateExpression(node)) return templateText(node, strings, ({ text }) => text)
  if (!isPart(node) && !(ts.isTaggedTemplateExpression(node) && flagsOf(node.tag) !== null)) return null
  return templateText(node.template, strings, ({ rawText }) => rawText!.replace(/\n\s*/g, ''))
}

function templateText(
  template: ts.TemplateLiteral,
  strings: ReadonlyMap<string, ts.Expression>,
  pieceOf: (piece: ts.TemplateLiteralLikeNode) => string,
): string | null {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return pieceOf(template)
  let text = pieceOf(template.head)
  for (const { expression, literal } of template.templateSpans) {
    const value = textOf(expression, strings)
    if (value === null) return null
    text += value + pieceOf(literal)
  }
  return text
}
