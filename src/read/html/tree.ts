/** The elements of a page, and ways around in them. */
import { type ChildNode, type Document, DomHandler, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { Parser } from 'htmlparser2'
import { ReadError } from '../limits.ts'

/** Deepest nesting that is read. Browsers stop at 512. */
const MAX_DEPTH = 4096

class BoundedHandler extends DomHandler {
  private depth = 0
  override onopentag(...args: Parameters<DomHandler['onopentag']>): void {
    if (++this.depth > MAX_DEPTH) throw new ReadError('too-deep', `nests elements more than ${MAX_DEPTH} deep`)
    super.onopentag(...args)
  }
  override onclosetag(): void {
    this.depth--
    super.onclosetag()
  }
}

/** @throws {ReadError} `too-deep` */
export function parseHtml(source: string): Document {
  const handler = new BoundedHandler()
  new Parser(handler, { lowerCaseTags: true }).end(source)
  return handler.root
}

/** All elements below a node, in document order. */
export function* elements(root: ParentNode): Generator<Element> {
  const open: ChildNode[] = root.children.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isTag(node)) continue
    yield node
    for (let n = node.children.length - 1; n >= 0; n--) open.push(node.children[n])
  }
}

export function find(root: ParentNode, wanted: (element: Element) => boolean): Element | undefined {
  for (const element of elements(root)) if (wanted(element)) return element
  return undefined
}

export function hasAncestor(node: ChildNode, wanted: (element: Element) => boolean): boolean {
  for (let at = node.parent; at; at = at.parent) if (isTag(at as ChildNode) && wanted(at as Element)) return true
  return false
}

/** The text below a node with its white space collapsed. */
export function textOf(root: ParentNode): string {
  let text = ''
  const visit = (node: ChildNode) => {
    if (isText(node)) text += node.data
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const child of root.children) visit(child)
  return text.replace(/\s+/g, ' ').trim()
}
