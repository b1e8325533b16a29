/** Elements to the lines that a reader sees. */
import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { behindLink, hiddenAddress, raised } from './inline.ts'

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody thead tfoot tr ul caption summary'.split(
    ' ',
  ),
)
/** Elements with a blank line behind them. */
const APART = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'ul', 'ol', 'blockquote', 'pre'])

/**
 * The text below a node: a line a block, a blank line behind paragraphs and headings, a tab between the cells of a row.
 * @param isLeftOut elements of which nothing is read
 */
export function renderText(root: ParentNode, isLeftOut: (element: Element) => boolean): string {
  const lines: string[] = []
  let line = ''
  const breakLine = () => {
    if (line.trim()) lines.push(line.trim())
    line = ''
  }
  const visit = (node: ChildNode, preserved: boolean) => {
    if (isText(node)) {
      if (preserved) {
        const [first, ...rest] = node.data.split('\n')
        line += first
        for (const next of rest) {
          breakLine()
          line = next
        }
      } else {
        const words = node.data.replace(/[ \t\n\f\r]+/g, ' ')
        line += line === '' || /[ \t]$/.test(line) ? words.replace(/^ /, '') : words
      }
      return
    }
    if (!isTag(node)) {
      if ('children' in node) for (const child of node.children) visit(child, preserved)
      return
    }
    const { name } = node
    if (name === 'br') return breakLine()
    if (isLeftOut(node)) {
      if (BLOCKS.has(name)) breakLine()
      return
    }
    const instead = name === 'sup' ? raised(node, line) : name === 'a' || name === 'span' ? hiddenAddress(node) : null
    if (instead !== null) {
      line += instead
      return
    }
    if (name === 'q') line += '“'
    const block = BLOCKS.has(name)
    if (block) breakLine()
    else if ((name === 'td' || name === 'th') && line.trim()) line = `${line.trimEnd()}\t`
    for (const child of node.children) visit(child, preserved || name === 'pre')
    if (name === 'q') line += '”'
    else if (name === 'a') line += behindLink(node)
    if (block) breakLine()
    if (APART.has(name) && lines.length && lines.at(-1) !== '') lines.push('')
  }
  for (const child of root.children) visit(child, false)
  breakLine()
  return `${lines.join('\n').trim()}\n`
}
