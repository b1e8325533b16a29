/** What is on the page and what was changed of it. */
import type { ReleaseRecord } from '../../../record/schema.ts'
import type { Shown } from '../../told.ts'
import type { PageData } from '../page-data.ts'
import { packed } from './packed.ts'

/** The part that changes, as it is kept. */
interface Changes {
  record: ReleaseRecord
  /** Values that are wrong: `dates.3`. */
  wrong: string[]
  /** Fields that were gone through. */
  done: Shown[]
}

export const data = await packed<PageData>()

/** The text of the release: what the page shows, with each character that is written out as itself. */
export const text: string = readText(document.getElementById('text')!)

function readText(article: HTMLElement): string {
  let own = ''
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) own += isWritten(node.parentElement!) ? '' : node.data
    else if (isWritten(node as Element)) own += charOf(node as Element)
  }
  return own
}

/** An element that stands for one character, which cannot be shown as it is. */
export function isWritten(element: Element): boolean {
  return element.classList.contains('x')
}
function charOf(element: Element): string {
  const code = /\{([0-9a-f]+)\}/.exec(element.textContent ?? '')?.[1]
  return code ? String.fromCharCode(Number.parseInt(code, 16)) : '\r'
}

const original = (): Changes => ({
  record: data.record,
  wrong: [],
  done: [],
})

const KEY = `extract:${data.key}`
/** Steps that can be undone. */
const MOST_STEPS = 200

export let now: Changes = kept() ?? original()
const before: string[] = []
const listeners: (() => void)[] = []

function kept(): Changes | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null')
  } catch {
    // Storage can be shut off; the page works without.
    return null
  }
}

export const onChange = (listener: () => void): void => {
  listeners.push(listener)
}

/** Makes a change that can be undone. */
export function change(make: (changes: Changes) => void): void {
  before.push(JSON.stringify(now))
  if (before.length > MOST_STEPS) before.shift()
  now = JSON.parse(before[before.length - 1])
  make(now)
  told()
}

/** @returns whether there was something to undo */
export function undo(): boolean {
  const last = before.pop()
  if (last === undefined) return false
  now = JSON.parse(last)
  told()
  return true
}

/** Gives all changes up. */
export function reset(): void {
  change((changes) => Object.assign(changes, original()))
}

export const isChanged = (): boolean => JSON.stringify(now) !== JSON.stringify(original())

function told(): void {
  try {
    if (isChanged()) localStorage.setItem(KEY, JSON.stringify(now))
    else localStorage.removeItem(KEY)
  } catch {}
  for (const listener of listeners) listener()
}

export const keyOf = (field: Shown, entry: number): string => `${field}.${entry}`
